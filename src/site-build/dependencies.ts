/** What pages depend on, as digests: while such a digest stays the same, so do the files that were made. */
import type { SiteData } from '../content/site-data.ts';
import { digestOf } from './build-record.ts';
import type { Plan } from './plan.ts';
import type { Read } from './read-share.ts';

/** Digests of everything that files are made of. */
export interface Dependencies {
  /** Of an application's own files, but for `due`. */
  of(id: string): string;
  /** How many reminders are due, which the frame of every page says. */
  due: number;
  /** Of all other files. */
  others: string;
}

/** The dependencies of all files of a build. */
export function dependenciesOf(data: SiteData, plan: Plan, { frequencies, digests }: Read): Dependencies {
  const { all, analytics, resumes, today } = data;
  const { due } = analytics.overview.reminders;
  const common = digestOf([plan.record.program, plan.environment, resumes, today, frequencies]);
  const positions = new Map(all.map(({ application: { id } }, position) => [id, position]));
  const nameOf = (position: number) => {
    const application = all[position]?.application;
    return application === undefined ? null : [application.id, application.company, application.role];
  };
  return {
    of(id) {
      const position = positions.get(id) ?? -1;
      return digestOf([common, digests.get(id)?.source, nameOf(position - 1), nameOf(position + 1)]);
    },
    due,
    others: digestOf([common, due, all.map(({ application: { id } }) => [id, digests.get(id)?.source])]),
  };
}
