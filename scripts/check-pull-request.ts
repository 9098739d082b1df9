/** Checks the files of a pull request: annotations at the lines of problems, and a comment that lists them. */
import { relative } from 'node:path';
import { annotation } from '../src/github/annotate.ts';
import { commentCheck } from '../src/github/comment-check.ts';
import { repositoryRoot } from '../src/store/repository-root.ts';
import { readEvent } from './github/event.ts';
import { openDesk } from './github/open-desk.ts';
import { runJob } from './github/run-job.ts';

await runJob(async () => {
  const desk = openDesk(process.env);
  const { root } = desk.store;
  const found = await desk.store.readAll();
  const folder = relative(repositoryRoot(root) ?? root, root);
  for (const problem of found.problems) process.stdout.write(`${annotation(problem, folder)}\n`);
  const { number } = readEvent(process.env);
  if (number !== null) await commentCheck(desk, number, found);
  return { filesChanged: false, problems: found.problems };
});
