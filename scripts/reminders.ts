/** Makes the repository's issues match the reminders, and the files what was decided on issues. */
import { reconcileReminders } from '../src/github/reconcile-reminders.ts';
import { openDesk } from './github/open-desk.ts';
import { runJob } from './github/run-job.ts';

await runJob(() => reconcileReminders(openDesk(process.env)));
