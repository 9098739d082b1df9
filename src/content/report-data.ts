/** What the report is made of. */
import type { ReportData } from '../islands/report/report-data.ts';
import type { SiteData } from './derive-site.ts';

/** Everything that a report of any span shows. */
export function reportData({ all, config, today }: SiteData): ReportData {
  return {
    today,
    stages: config.stages,
    applications: all.map(({ application: { id, company, role, location, source, url, history } }) => ({
      id,
      company,
      role,
      location,
      source,
      url,
      history: history.map(({ date, status, note, reason, dateGuessed, cancelled }) => ({
        ...{ date, status, note, reason, dateGuessed, cancelled },
      })),
    })),
  };
}
