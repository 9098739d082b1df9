/** Ending a job the way a workflow understands. */
import { appendFileSync } from 'node:fs';
import { formatProblem, type Problem } from '../../src/core/problem.ts';
import { say } from '../../src/github/open-job.ts';

/** What a job came to. */
export interface JobResult {
  /** Whether files were changed, so that the site must be built anew. */
  filesChanged: boolean;
  problems: readonly Problem[];
}

/** Runs a job; problems of files are told, and they or an error make it fail. */
export async function runJob(job: () => Promise<JobResult>): Promise<void> {
  try {
    const { filesChanged, problems } = await job();
    const outputs = process.env.GITHUB_OUTPUT;
    if (outputs) appendFileSync(outputs, `changed=${filesChanged}\n`);
    for (const problem of problems) say(formatProblem(problem));
    if (problems.length > 0) process.exitCode = 1;
  } catch (error) {
    for (const line of (error as Error).message.split('\n')) say(line);
    if (process.env.APPTRACK_DEBUG) console.error(error);
    process.exitCode = 1;
  }
}
