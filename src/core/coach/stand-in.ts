/**
 * A copy's stand-in: the same days, stages and numbers, with invented words. The site that is made of it shows which words
 * are the site's own, so that every other word of a copy can be looked for.
 */
import { normalizeSource } from '../analytics/sources.ts';
import type { Application, HistoryEntry, Offer, Salary } from '../application.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { historyEntry } from '../history-entry.ts';
import { roleKey } from '../role-key.ts';
import { copiedConfig, copiedId, copiedResume, copiedResumeId } from './copy-parts.ts';
import { lettersOf } from './letters.ts';
import { isEdge } from './pay-band.ts';
import { offeredPayKey, redactedNote, type TrackerContent } from './redact.ts';
import { coachStages } from './stages.ts';

/** The number of each text in the order in which they are met: all that a stand-in takes of a text. */
type Numbering = (text: string) => number;

function numbering(): Numbering {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

/**
 * The stand-in of a copy. Of the copy's texts it takes nothing but which of them are alike: whatever a copy should not
 * have said is not in it.
 */
export function standInFor({ config, applications, resumes }: TrackerContent): TrackerContent {
  const [company, invented, resume] = [numbering(), numbering(), numbering()];
  for (const { id } of resumes) resume(id);
  const word = (text: string) => `Invented ${invented(text) + 1}`;
  // Alike is what the site takes for alike.
  const wordForRole = (role: string) => word(`role ${roleKey(role)}`);
  const wordForSource = (source: string) => word(`source ${normalizeSource(source)}`);
  const { stages, idOf } = coachStages(config.stages, false);
  const counts = new Map<number, number>();
  const standIn = (application: Application): Application => {
    const at = company(application.company);
    const number = (counts.get(at) ?? 0) + 1;
    counts.set(at, number);
    const letters = lettersOf(at);
    const id = copiedId(letters, number);
    const role = `Role ${number}`;
    return {
      id,
      path: `applications/${id}.md`,
      company: `Company ${letters}`,
      role: application.role === role ? role : wordForRole(application.role),
      source: application.source === 'unknown' ? 'unknown' : wordForSource(application.source),
      url: null,
      location: application.location && word(application.location),
      workMode: oneOf(application.workMode, ['onsite', 'hybrid', 'remote']),
      employment: oneOf(application.employment, [
        'full-time',
        'part-time',
        'contract',
        'internship',
        'temporary',
      ]),
      salary: bandOf(application.salary),
      resume: application.resume && copiedResumeId(lettersOf(resume(application.resume))),
      deadline: dayOrNull(application.deadline),
      tags: application.tags.map(word),
      priority: oneOf(application.priority, ['high', 'normal', 'low']) ?? 'normal',
      contacts: [],
      offer: lastDayOf(application.offer),
      history: application.history.flatMap((entry) => standInEntry(entry, idOf, word)),
      customReminders: [],
      decisions: application.decisions.flatMap(({ id: of, done, dismissed, snoozed }) =>
        /^[a-z_]{1,14}:\d{4}-\d{2}-\d{2}(?::\d{1,4})?$/.test(of)
          ? [{ id: of, done: dayOrNull(done), dismissed: dayOrNull(dismissed), snoozed: dayOrNull(snoozed) }]
          : [],
      ),
      extra: offeredPayKey in application.extra ? { [offeredPayKey]: word('pay') } : {},
      body: '',
      posting: '',
    };
  };
  return {
    config: copiedConfig(config, stages),
    applications: applications.map(standIn),
    resumes: resumes.map(({ id }) => copiedResume(lettersOf(resume(id)))),
  };
}

function standInEntry(
  entry: HistoryEntry,
  stageOf: (id: string) => string | null,
  word: (text: string) => string,
): HistoryEntry[] {
  const date = dayOrNull(entry.date);
  const status = entry.status === null ? null : stageOf(entry.status);
  if (date === null) return [];
  const at = entry.at !== null && /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(entry.at) ? entry.at : null;
  return [
    historyEntry({
      date,
      status,
      note: status === null ? redactedNote : null,
      at,
      minutes: entry.minutes === null ? null : Number(entry.minutes),
      reason: entry.reason && word(entry.reason),
      dateGuessed: entry.dateGuessed === true,
      cancelled: entry.cancelled === true,
    }),
  ];
}

const dayOrNull = (day: string | null) => (day === null ? null : parseCalendarDate(day));

function oneOf<Word extends string>(value: Word | null, words: readonly Word[]): Word | null {
  return words.find((word) => word === value) ?? null;
}

/** A band, where it is one. */
function bandOf(salary: Salary | null): Salary | null {
  if (salary === null || !/^[A-Z]{3}$/.test(salary.currency)) return null;
  const { min, max, currency } = salary;
  if ([min, max].some((sum) => sum !== null && !isEdge(sum))) return null;
  const period = oneOf(salary.period, ['hour', 'day', 'month', 'year']);
  return period === null ? null : { min, max, currency, period };
}

function lastDayOf(offer: Offer | null): Offer | null {
  const decideBy = dayOrNull(offer?.decideBy ?? null);
  if (offer === null || decideBy === null || !/^[A-Z]{3}$/.test(offer.currency)) return null;
  const { currency, period } = offer;
  return { base: null, bonus: null, equity: null, currency, period, decideBy };
}
