/** What a page of analytics shows: the figures of all applications, or those of the ones sent in a period. */
import { deriveAnalytics } from '../core/analytics/analytics.ts';
import { type Period, parsePeriod, sentWithin, usualPeriods } from '../core/analytics/period.ts';
import type { SiteData } from './derive-site.ts';

/** The facts of a site whose applications and figures are those of a period; null is all time. */
export interface ShownSite extends SiteData {
  period: Period | null;
}

/** The names of the periods that have a page in every site; the local app makes one for any. */
export function periodNames({ all, today }: SiteData): string[] {
  return usualPeriods(all, today).map(({ name }) => name);
}

/** The site as a period shows it, all of it where there is no name; null where the name is none of a period. */
export function shownSite(site: SiteData, name: string | undefined): ShownSite | null {
  if (name === undefined) return { ...site, period: null };
  const period = parsePeriod(name, site.today);
  if (period === null) return null;
  const all = sentWithin(site.all, period);
  const analytics = deriveAnalytics(all, site.reminders, site.config, site.today);
  return { ...site, all, analytics, period };
}

/** The name of a figure of which those alone are meant that were sent in a span. */
export function figureWithin(figure: string, { from, to }: { from: string; to: string }): string {
  return `${figure}@${from}..${to}`;
}
