/** What a check warns of: what is sound, and probably not meant. */
import type { CalendarDate } from '../core/calendar-date.ts';
import { compareProblems, type Problem } from '../core/problem.ts';
import { otherKind, warningsOf } from '../format/checks/warnings.ts';
import type { Tracker } from '../store/read-all.ts';
import type { Store } from '../store/store.ts';

/** The warnings of a data folder as it was read, by path, line and column. */
export function findWarnings(store: Store, tracker: Tracker, today: CalendarDate): Problem[] {
  const { applications, resumes, problems, config } = tracker;
  const broken = problems.flatMap(({ path }) => /^resumes\/(.+)\.md$/.exec(path)?.[1] ?? []);
  const ids = [...new Set([...resumes.map(({ id }) => id), ...broken])].sort();
  const context = { resumes: ids, today, timeZone: config.timezone };
  const found = applications.flatMap((application) =>
    warningsOf(application, context, () => store.readText(application.path)?.text ?? null),
  );
  return [...found, ...others(store, tracker, ids).map(otherKind)].sort(compareProblems);
}

/** Files beside the résumés that belong to none: neither of the same name, nor named by one. */
function others(store: Store, { written }: Tracker, ids: readonly string[]): string[] {
  const named = JSON.stringify([...written].filter(([path]) => path.startsWith('resumes/')));
  return store.listOtherResumes().filter((path) => {
    const name = path.slice('resumes/'.length);
    return !ids.includes(name.replace(/\.[^.]*$/, '')) && !named.includes(name);
  });
}
