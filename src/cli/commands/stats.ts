/** `apptrack stats` */
import { deriveAnalytics } from '../../core/analytics/analytics.ts';
import type { CommonOptions } from '../options.ts';
import { renderStats } from '../render/stats.ts';
import { columns, paintFor, print, printJson } from '../terminal.ts';
import { dueRemindersIn, readView, reportProblems } from '../view.ts';

/** Shows the figures; with `--json` one document with all analytics by name. */
export async function stats(options: CommonOptions): Promise<number> {
  const view = await readView(options, { bodies: false });
  const analytics = deriveAnalytics(view.facts, dueRemindersIn(view), view.config, view.today);
  if (options.json) printJson(analytics);
  else
    print(renderStats(analytics, { width: Math.min(columns(), 80), paint: paintFor(), config: view.config }));
  return reportProblems(view.problems);
}
