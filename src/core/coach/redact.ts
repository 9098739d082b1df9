/** The copy of a tracker for a coach: days, stages, letters, bands, and what the rules keep. */
import type { Application, HistoryEntry, Offer, ReminderDecision, Resume } from '../application.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { sameCompanies } from '../companies.ts';
import { compareTexts } from '../compare.ts';
import type { Config } from '../config.ts';
import { deriveFacts } from '../facts.ts';
import { historyEntry } from '../history-entry.ts';
import { atInZone, dayOf, instantOf } from '../local-date-time.ts';
import { formatSalary } from '../money.ts';
import { copiedConfig, copiedId, copiedResume, copiedResumeId } from './copy-parts.ts';
import { countryOf } from './country.ts';
import { lettersOf } from './letters.ts';
import { payBand } from './pay-band.ts';
import type { CoachKeep } from './rules.ts';
import { coachStages } from './stages.ts';

/** What a tracker holds. */
export interface TrackerContent {
  config: Config;
  applications: readonly Application[];
  resumes: readonly Resume[];
}

/** What a copy is made with. */
export interface CopyContext {
  today: CalendarDate;
  /**
   * A text by which companies of one first day, and the applications of one company, are put in order: it must not
   * follow their names, nor be such that who knows a name could work it out.
   */
  orderOf: (name: string) => string;
}

/** What a note of one's own becomes: there was something. */
export const redactedNote = 'Note';
/** The key of an application under which the copy tells the band of an offer. */
export const offeredPayKey = 'Offered pay';

/** The rules' reminders, as files name them; a custom one's name is made of its text. */
const ruleReminder =
  /^(?:follow_up|interview_prep|thank_you|offer_decision|deadline):\d{4}-\d{2}-\d{2}(?::\d{1,4})?$/;

/**
 * The copy. It is made of nothing but what is named here, so that a field that is not known to this function cannot be in
 * it. Companies have letters in the order of their first days: no order of names shows in them.
 */
export function redactTracker(tracker: TrackerContent, context: CopyContext): TrackerContent {
  const { config } = tracker;
  const keeps = (what: CoachKeep) => config.coach.keep.includes(what);
  const stages = coachStages(config.stages, keeps('stages'));
  const letters = lettersOfResumes(tracker, context);
  const redact = (application: Application, company: string, number: number): Application => {
    const id = copiedId(company, number);
    const { salary, offer } = application;
    const offered = offer?.base == null ? null : payBand({ ...offer, min: offer.base, max: offer.base });
    const resume = letters.get(application.resume ?? '');
    return {
      id,
      path: `applications/${id}.md`,
      company: `Company ${company}`,
      role: keeps('role') ? application.role : `Role ${number}`,
      source: keeps('source') ? application.source : 'unknown',
      url: null,
      location: placeOf(application, keeps),
      workMode: keeps('workMode') ? application.workMode : null,
      employment: keeps('employment') ? application.employment : null,
      salary: salary && payBand(salary),
      resume: keeps('resume') && resume !== undefined ? copiedResumeId(resume) : null,
      deadline: keeps('deadline') ? application.deadline : null,
      tags: keeps('tags') ? [...application.tags] : [],
      priority: keeps('priority') ? application.priority : 'normal',
      contacts: [],
      offer: keeps('deadline') ? lastDayOf(offer) : null,
      history: application.history.map((entry) => redactEntry(entry, stages.idOf, config, keeps)),
      customReminders: [],
      decisions: application.decisions.flatMap((decision) => redactDecision(decision, keeps)),
      extra: offered === null ? {} : { [offeredPayKey]: formatSalary(offered) },
      body: '',
      posting: '',
    };
  };
  return {
    config: copiedConfig(config, stages.stages),
    applications: inOrder(tracker, context).flatMap((there, index) =>
      there.map((application, at) => redact(application, lettersOf(index), at + 1)),
    ),
    resumes: keeps('resume') ? [...letters.values()].map(copiedResume) : [],
  };
}

/** The applications by company, in the order of the letters. */
function inOrder({ applications, config }: TrackerContent, { today, orderOf }: CopyContext): Application[][] {
  const facts = applications.map((application) => deriveFacts(application, config, today));
  const companies = sameCompanies(facts).map(({ key, here }) => {
    const there = here.map(({ application }) => ({
      application,
      first: firstDay(application),
      order: orderOf(application.id),
    }));
    there.sort((a, b) => compareTexts(a.first, b.first) || compareTexts(a.order, b.order));
    return { there, first: there[0]?.first ?? '', order: orderOf(key) };
  });
  companies.sort((a, b) => compareTexts(a.first, b.first) || compareTexts(a.order, b.order));
  return companies.map(({ there }) => there.map(({ application }) => application));
}

const firstDay = ({ history }: Application): string => history.map(({ date }) => date).sort()[0] ?? '';

/** A letter for each résumé, in the order of the days on which they were first sent. */
function lettersOfResumes(
  { applications, resumes }: TrackerContent,
  { orderOf }: CopyContext,
): Map<string, string> {
  const ordered = resumes.map(({ id }) => {
    const days = applications.filter(({ resume }) => resume === id).map(firstDay);
    return { id, first: days.sort()[0] ?? '9999', order: orderOf(id) };
  });
  ordered.sort((a, b) => compareTexts(a.first, b.first) || compareTexts(a.order, b.order));
  return new Map(ordered.map(({ id }, index) => [id, lettersOf(index)]));
}

function placeOf({ location }: Application, keeps: (what: CoachKeep) => boolean): string | null {
  if (location === null || keeps('location')) return location;
  return keeps('country') ? countryOf(location) : null;
}

function redactEntry(
  { date, status, at, minutes, reason, dateGuessed, cancelled }: HistoryEntry,
  stageOf: (id: string) => string | null,
  { timezone }: Config,
  keeps: (what: CoachKeep) => boolean,
): HistoryEntry {
  const stage = status === null ? null : stageOf(status);
  return historyEntry({
    date,
    status: stage,
    note: stage === null ? redactedNote : null,
    at: at === null ? null : keeps('times') ? clockTime(at, timezone) : dayOf(at, timezone),
    minutes: keeps('times') ? minutes : null,
    reason: keeps('reason') ? reason : null,
    dateGuessed,
    cancelled,
  });
}

/** A time as the clock of the person shows it, without its zone, which the copy does not tell. */
function clockTime(at: string, timezone: string): string | null {
  const instant = instantOf(at, timezone);
  return instant === null ? dayOf(at, timezone) : atInZone(instant, timezone).slice(0, 16);
}

/** The names of reminders bear a day: that of an entry, which stays, or the deadline itself. */
function redactDecision(
  { id, done, dismissed, snoozed }: ReminderDecision,
  keeps: (what: CoachKeep) => boolean,
): ReminderDecision[] {
  const isKept = ruleReminder.test(id) && (keeps('deadline') || !id.startsWith('deadline:'));
  return isKept ? [{ id, done, dismissed, snoozed }] : [];
}

/** Of an offer, until when it stands. */
function lastDayOf(offer: Offer | null): Offer | null {
  if (offer?.decideBy == null) return null;
  const { currency, period, decideBy } = offer;
  return { base: null, bonus: null, equity: null, currency, period, decideBy };
}
