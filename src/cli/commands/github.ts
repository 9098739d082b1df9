/** `apptrack github …`: what the workflows run. Each tells of its work in the log, whose lines the runner may not take for commands. */

import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { formatProblem, type Problem } from '../../core/problem.ts';
import { repositoryAddress } from '../../core/repository-address.ts';
import { announce } from '../../github/announce.ts';
import { readEvent } from '../../github/event.ts';
import { sayWhatToDo } from '../../github/faults.ts';
import { takeIn } from '../../github/intake.ts';
import type { JobContext } from '../../github/job-context.ts';
import { openJob, say } from '../../github/open-job.ts';
import { reconcileReminders } from '../../github/reconcile-reminders.ts';
import { annotation, reportInComment } from '../../github/report-problems.ts';
import { UnfitRepositoryError } from '../../github/unfit-repository.ts';
import { repositoryRoot } from '../../store/repository-root.ts';
import { failureLines } from '../failure.ts';

/** Makes the repository's issues match the reminders, and the files what was decided on issues. */
export const reminders = (): Promise<number> => runJob(reconcileAll);

/** Takes in what the event's issue asks for, by a form or by commands; the issues of reminders follow in the same job. */
export const intake = (): Promise<number> =>
  runJob(async (job) => {
    const { number } = readEvent(process.env);
    // Problems of other files are told by the reminders' job.
    if (number !== null && (await takeIn(job, number))) await reconcileReminders(job);
    return [];
  });

/** Reconciles, and tries again what could not be written before: each, whatever becomes of the others. */
async function reconcileAll(job: JobContext): Promise<readonly Problem[]> {
  const { problems, left } = await reconcileReminders(job);
  const errors: unknown[] = [];
  let isMore = false;
  for (const number of left) {
    try {
      isMore = (await takeIn(job, number)) || isMore;
    } catch (error) {
      errors.push(error);
    }
  }
  const now = isMore ? (await reconcileReminders(job)).problems : problems;
  if (errors.length > 0) throw errors[0];
  return now;
}

/** Checks the files of a pull request: annotations at the lines of problems, and a comment that lists them. */
export const check = (): Promise<number> =>
  runJob(async (job) => {
    const { root } = job.store;
    const found = await job.store.readAll();
    const folder = relative(repositoryRoot(root) ?? root, root);
    for (const problem of found.problems) process.stdout.write(`${annotation(problem, folder)}\n`);
    const { number } = readEvent(process.env);
    if (number !== null) await reportInComment(job, number, found);
    return found.problems;
  });

/** Says what went wrong and what to do, in the log and on the run's page; gives the exit status. */
function tellFailure(error: unknown): number {
  if (error instanceof UnfitRepositoryError && !error.isFault) {
    if (!announce('notice', error.message, process.env)) say(error.message);
    return 0;
  }
  const lines = failureLines(error);
  for (const line of lines) say(line);
  const advice = sayWhatToDo(error, repositoryAddress(process.env));
  if (!announce('error', advice ?? lines.join(' '), process.env) && advice !== null) say(advice);
  return 1;
}

/**
 * Runs a job, and tells the workflow whether files were changed, so that the site must be built anew: also where it fails
 * later. Problems of files are told, and they or an error make it fail.
 */
async function runJob(work: (context: JobContext) => Promise<readonly Problem[]>): Promise<number> {
  let isChanged = false;
  try {
    const job = openJob(process.env);
    const publish: JobContext['publish'] = async (change) => {
      const isPublished = await job.publish(change);
      isChanged = isChanged || isPublished;
      return isPublished;
    };
    const problems = await work({ ...job, publish });
    for (const problem of problems) say(formatProblem(problem));
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    return tellFailure(error);
  } finally {
    const outputs = process.env.GITHUB_OUTPUT;
    if (outputs) appendFileSync(outputs, `changed=${isChanged}\n`);
  }
}
