/** Makes the repository's issues match the reminders, and the files what was decided on issues. */

import { openJob } from '../src/github/open-job.ts';
import { reconcileReminders } from '../src/github/reconcile-reminders.ts';
import { runJob } from './github/run-job.ts';

await runJob(() => reconcileReminders(openJob(process.env)));
