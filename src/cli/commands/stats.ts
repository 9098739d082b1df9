/** `apptrack stats` */
import { deriveAnalytics } from '../../core/analytics/analytics.ts';
import type { CommonOptions } from '../options.ts';
import { renderStats } from '../render/stats.ts';
import { columns, paintFor, print, printJson } from '../terminal.ts';
import { readView, remindersIn, reportProblems } from '../view.ts';

/** Shows the figures; with `--json` one document with all analytics by name. */
export async function stats(options: CommonOptions): Promise<number> {
  const view = await readView(options, { bodies: false });
  // The others would only be counted out, and there are tens of thousands of them.
  const due = remindersIn(view, ({ state }) => state === 'due');
  const analytics = deriveAnalytics(view.facts, due, view.config, view.today);
  if (options.json) printJson(analytics);
  else
    print(renderStats(analytics, { width: Math.min(columns(), 80), paint: paintFor(), config: view.config }));
  return reportProblems(view.problems);
}
