/** Checks the files of a pull request: annotations at the lines of problems, and a comment that lists them. */
import { relative } from 'node:path';
import { openJob } from '../src/github/open-job.ts';
import { annotation, reportInComment } from '../src/github/report-problems.ts';
import { repositoryRoot } from '../src/store/repository-root.ts';
import { readEvent } from './github/event.ts';
import { runJob } from './github/run-job.ts';

await runJob(async () => {
  const job = openJob(process.env);
  const { root } = job.store;
  const found = await job.store.readAll();
  const folder = relative(repositoryRoot(root) ?? root, root);
  for (const problem of found.problems) process.stdout.write(`${annotation(problem, folder)}\n`);
  const { number } = readEvent(process.env);
  if (number !== null) await reportInComment(job, number, found);
  return { filesChanged: false, problems: found.problems };
});
