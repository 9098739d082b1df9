/** Takes in what the event's issue asks for: an application from the form, a `/status`, a `/note`. */
import { takeIn } from '../src/github/intake.ts';
import { openJob } from '../src/github/open-job.ts';
import { readEvent } from './github/event.ts';
import { runJob } from './github/run-job.ts';

await runJob(async () => {
  const { number } = readEvent(process.env);
  return { filesChanged: number !== null && (await takeIn(openJob(process.env), number)), problems: [] };
});
