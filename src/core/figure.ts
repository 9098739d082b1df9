/**
 * Figures by name, so that every number on a page can link to the list of the very applications it counts:
 * `responded`, `source:linkedin:interviewed`, `week:2026-W41:applied`, `weeks:2026-W38:2026-W41:applied`,
 * `flow:applied>onsite` …
 */
import { waitOf, wasSilent } from './analytics/first-response.ts';
import { groupOf } from './analytics/sources.ts';
import { outcomes, within } from './analytics/within-days.ts';
import type { Application } from './application.ts';
import { type CalendarDate, isoWeek } from './calendar-date.ts';
import { type ApplicationFacts, isCountedInterview, knownDay } from './facts.ts';
import { isClosed, isPipeline, type Stage, stillWaiting } from './stage.ts';

/** Whether an application is counted by a figure. */
export type FigureTest = (facts: ApplicationFacts) => boolean;

const milestones = new Map<string, FigureTest>(
  Object.entries({
    count: ({ appliedOn }) => appliedOn !== null,
    submitted: ({ appliedOn }) => appliedOn !== null,
    responded: ({ respondedOn }) => respondedOn !== null,
    interviewed: ({ interviewedOn }) => interviewedOn !== null,
    offers: ({ offeredOn }) => offeredOn !== null,
    accepted: ({ acceptedOn }) => acceptedOn !== null,
  } satisfies Record<string, FigureTest>),
);

const standing = new Map<string, FigureTest>(
  Object.entries({
    saved: ({ stage }) => stage?.kind === 'lead',
    active: ({ active }) => active,
    quiet: ({ quiet }) => quiet,
    rejected: ({ stage }) => stage?.kind === 'rejected',
    withdrawn: ({ stage }) => stage?.kind === 'withdrawn',
    ghosted: ({ stage }) => stage?.kind === 'ghosted',
    refused: ({ stage }) => stage?.kind === 'rejected' || stage?.kind === 'withdrawn',
    moved: ({ stays }) => stays.some(({ stage, days }) => days !== null && !isClosed(stage.kind)),
    asked: ({ application }) => isAsked(application),
    dated: (facts) => knownDay(facts, 'appliedOn') !== null,
  } satisfies Record<string, FigureTest>),
);

/** The test of a figure's name, or null where the name is not one; `stages` are the configured ones, in order. */
export function figureTest(name: string, stages: readonly Stage[], today: CalendarDate): FigureTest | null {
  if (name === 'watched') return (facts) => waitOf(facts, today) !== null;
  const [family = '', ...rest] = name.split(':');
  const last = rest.at(-1) ?? '';
  const key = rest.slice(0, -1).join(':');
  if (rest.length === 0) return standing.get(name) ?? milestones.get(name) ?? null;
  switch (family) {
    case 'reached':
      return reachedTest(rest.join(':'), stages);
    case 'current':
      return ({ stage }) => stage?.id === rest.join(':');
    case 'source':
      return both(milestones.get(last), (facts) => groupOf.source(facts) === key);
    case 'resume':
      return both(milestones.get(last), (facts) => groupOf.resume(facts) === key);
    case 'week':
      return weekTest(key, key, last);
    case 'weeks':
      return weekTest(rest[0] ?? '', rest[1] ?? '', last);
    case 'silent':
      return silentTest(Number(rest[0]), rest[1], today);
    case 'within':
      return withinTest(Number(rest[0]), rest[1] ?? '', rest[2], today);
    case 'ended':
      return ({ stays }) => stays.some(({ stage, days }) => stage.id === rest.join(':') && days !== null);
    case 'asked':
      return ({ application }) => isAsked(application) && application.salary?.currency === rest.join(':');
    case 'flow':
      return flowTest(rest.join(':'));
    case 'reason':
      return reasonTest(last, key);
    default:
      return null;
  }
}

/** Whether its posting names a sum. */
function isAsked({ salary }: Application): boolean {
  return salary !== null && (salary.min !== null || salary.max !== null);
}

function both(milestone: FigureTest | undefined, test: FigureTest): FigureTest | null {
  return milestone === undefined
    ? null
    : (facts) => facts.appliedOn !== null && milestone(facts) && test(facts);
}

function reachedTest(id: string, stages: readonly Stage[]): FigureTest | null {
  const pipeline = stages.filter(({ kind }) => isPipeline(kind)).map((stage) => stage.id);
  const wanted = pipeline.indexOf(id);
  if (wanted < 0) return null;
  return ({ appliedOn, stays }) =>
    appliedOn !== null &&
    (wanted === 0 ||
      stays.some(({ stage, calledOff }) => !calledOff && pipeline.indexOf(stage.id) >= wanted));
}

/** Weeks are compared as they are written: `2026-W09` comes before `2026-W41`. */
function weekTest(first: string, last: string, what: string): FigureTest | null {
  const within = (date: CalendarDate | null) =>
    date !== null && isoWeek(date) >= first && isoWeek(date) <= last;
  switch (what) {
    case 'applied':
      return (facts) => within(knownDay(facts, 'appliedOn'));
    case 'responses':
      return (facts) => within(knownDay(facts, 'respondedOn'));
    case 'offers':
      return (facts) => within(knownDay(facts, 'offeredOn'));
    case 'interviews':
      return ({ timeline }) => timeline.some((item) => isCountedInterview(item) && within(item.date));
    default:
      return null;
  }
}

/** `silent:30` was watched for so long without an answer; `silent:30:answered` got one after all. */
function silentTest(day: number, later: string | undefined, today: CalendarDate): FigureTest | null {
  if (!Number.isInteger(day) || (later !== undefined && later !== 'answered')) return null;
  return (facts) => {
    const wait = waitOf(facts, today);
    return wait !== null && wasSilent(wait, day) && (later === undefined || wait.answered !== null);
  };
}

/** `within:14:responded` was answered within so many days; `within:14:responded:of` has had them, so that one can tell. */
function withinTest(
  days: number,
  name: string,
  of: string | undefined,
  today: CalendarDate,
): FigureTest | null {
  const outcome = outcomes.find((known) => known === name);
  if (!Number.isInteger(days) || outcome === undefined || (of !== undefined && of !== 'of')) return null;
  return (facts) => {
    const had = within(facts, outcome, days, today);
    return of === 'of' ? had !== null : had === true;
  };
}

function flowTest(name: string): FigureTest | null {
  const [from, to] = name.split('>');
  if (from === undefined || to === undefined) return null;
  return ({ stays, active, stage }) =>
    to === stillWaiting
      ? active && stage?.id === from
      : stays.some((stay, index) => stay.stage.id === to && index > 0 && stays[index - 1]?.stage.id === from);
}

function reasonTest(kind: string, reason: string): FigureTest {
  return ({ stage, timeline }) => {
    if (stage?.kind !== kind) return false;
    const ending = timeline.findLast((item) => item.stage !== null && !item.planned);
    return (ending?.reason?.trim() || 'none given') === reason;
  };
}
