/** `apptrack stats` */
import { deriveAnalytics } from '../../core/analytics/analytics.ts';
import { dueRemindersIn, readFacts, reportProblems } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printPaged } from '../pager.ts';
import { renderStats } from '../render/stats.ts';
import { columns, paintFor, printJson } from '../terminal.ts';

/** Shows the figures; with `--json` one document with all analytics by name. */
export async function stats(options: CommonOptions): Promise<number> {
  const tracker = await readFacts(options, { bodies: false });
  const analytics = deriveAnalytics(tracker.facts, dueRemindersIn(tracker), tracker.config, tracker.today);
  if (options.json) printJson(analytics);
  else
    printPaged(
      renderStats(analytics, { width: Math.min(columns(), 80), paint: paintFor(), config: tracker.config }),
    );
  return reportProblems(tracker.problems);
}
