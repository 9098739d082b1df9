/** The history that a row of a table tells: its days, its marks, and the word for how it stands. */

import type { HistoryEntry } from '../../core/application.ts';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { compareTexts } from '../../core/compare.ts';
import { type Config, stageOfKind } from '../../core/config.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { isClosed, isResponse, type Stage, type StageKind } from '../../core/stage.ts';
import type { LooseDate } from './loose-date.ts';
import type { StatusReading } from './read-status.ts';

/** That a stage was reached: on a day, or on one that nobody knows (null). */
export interface Milestone {
  stage: Stage;
  day: LooseDate | null;
}

/** What a row tells of its history. */
export interface RowStory {
  /** What its word for the status means; null where it has none that can be told. */
  named: StatusReading | null;
  milestones: readonly Milestone[];
  saved: LooseDate | null;
  applied: LooseDate | null;
  /** Whether a mark says that it was sent, or was not. */
  sent: boolean | null;
  /** The day of the first answer, of the ending, of the present status, and of the last change of whatever. */
  responded: LooseDate | null;
  closed: LooseDate | null;
  statusDate: LooseDate | null;
  updated: LooseDate | null;
  /** About when the row was written, where the rows around it tell. */
  around: CalendarDate | null;
}

/** The days of a row that belong into its history. */
const storyDays = ['saved', 'applied', 'responded', 'closed', 'statusDate'] as const;

/** Days of a row that its history had no use for. */
type UnusedDay = (typeof storyDays)[number];

/** An entry that is not dated yet: its day, or none. */
interface Step {
  stage: Stage;
  day: LooseDate | null;
  /** Whether the day is merely the likely one. */
  likely?: boolean;
  /** Whether the day is that of the event itself: its time is an appointment's. */
  own?: boolean;
}

/** The history of a row; never empty. What happened on a day that nobody knows stands where it belongs, and is marked. */
export function historyOfRow(
  story: RowStory,
  config: Config,
  today: CalendarDate,
): { history: HistoryEntry[]; unused: UnusedDay[] } {
  // A mark says nothing more of a stage that has its day, or another mark.
  const isNews = ({ stage, day }: Milestone, index: number) =>
    day !== null ||
    !story.milestones.some((one, at) => one.stage.id === stage.id && (one.day !== null || at < index));
  const steps: Step[] = story.milestones
    .filter(isNews)
    .map(({ stage, day }) => ({ stage, day, own: day !== null }));
  const add = (stage: Stage | undefined, day: LooseDate | null, likely = false) => {
    if (stage === undefined) return;
    const there = steps.find(
      (step) =>
        step.stage.id === stage.id && (step.day === null || day === null || step.day.date === day.date),
    );
    if (there === undefined) steps.push({ stage, day, likely });
    else if (there.day === null) Object.assign(there, { day, likely });
  };
  const ofKind = (kind: StageKind) => stageOfKind(config, kind);
  const last = story.named?.stages.at(-1);
  const wasKept = last?.kind === 'lead' || story.named?.neverSent === true || story.sent === false;
  if (wasKept) {
    const day = story.saved ?? story.applied;
    add(
      last?.kind === 'lead' ? last : ofKind('lead'),
      day ?? (last?.kind === 'lead' ? story.statusDate : null),
    );
  } else {
    if (story.saved !== null) add(ofKind('lead'), story.saved);
    if (story.applied !== null || story.sent === true) add(appliedStage(last, ofKind), story.applied);
  }
  for (const stage of story.named?.stages.slice(0, -1) ?? []) add(stage, null);
  const isDated = steps.some(({ stage, day }) => stage.id === last?.id && day !== null);
  if (last !== undefined && last.kind !== 'lead' && !isDated) add(last, ...dayOfStatus(story, last));
  if (steps.length === 0) add(ofKind('lead') ?? config.stages[0], story.statusDate ?? story.updated, true);
  // What no entry came to stand on, whatever the reason.
  const unused = storyDays.filter(
    (field) => story[field] !== null && !steps.some(({ day }) => day?.date === story[field]?.date),
  );
  return { history: entriesOf(steps, story, config, today), unused };
}

function appliedStage(
  last: Stage | undefined,
  ofKind: (kind: StageKind) => Stage | undefined,
): Stage | undefined {
  return last?.kind === 'applied' ? last : ofKind('applied');
}

/** The day that a row gives for its present status, and whether that is merely likely. */
function dayOfStatus(story: RowStory, last: Stage): [LooseDate | null, boolean] {
  if (last.kind === 'applied') return [story.statusDate, false];
  const first =
    isResponse(last.kind) && !story.milestones.some(({ day }) => day !== null) ? story.responded : null;
  const day = story.statusDate ?? (isClosed(last.kind) ? story.closed : null) ?? first;
  return day === null ? [story.updated, true] : [day, false];
}

/** The steps as entries: dated ones by day, the others where their stage belongs, endings last. */
function entriesOf(
  steps: readonly Step[],
  { named, around }: RowStory,
  config: Config,
  today: CalendarDate,
): HistoryEntry[] {
  const last = named?.stages.at(-1);
  const rank = (stage: Stage) =>
    isClosed(stage.kind)
      ? 1000 + (stage.id === last?.id ? 1 : 0)
      : config.stages.findIndex(({ id }) => id === stage.id);
  const past = steps.flatMap(({ day, stage }) =>
    day === null || day.date > today ? [] : [{ date: day.date, rank: rank(stage) }],
  );
  const datesOf = (all: typeof past) => all.map(({ date }) => date).sort();
  const guessFor = (stage: Stage): CalendarDate => {
    const [later] = datesOf(past.filter((one) => one.rank > rank(stage)));
    // What is merely kept is so today; what happened did so when the rows around it did.
    return later ?? datesOf(past).at(-1) ?? (stage.kind === 'lead' ? today : (around ?? today));
  };
  return steps
    .map((step) => ({ rank: rank(step.stage), entry: entryOf(step, guessFor(step.stage), today) }))
    .sort((a, b) => compareTexts(a.entry.date, b.entry.date) || a.rank - b.rank)
    .map(({ entry }) => entry);
}

function entryOf(
  { stage, day, likely = false, own = false }: Step,
  guess: CalendarDate,
  today: CalendarDate,
): HistoryEntry {
  const status = stage.id;
  if (day === null) return historyEntry({ date: guess, status, dateGuessed: true });
  const at = day.time === null ? day.date : `${day.date}T${day.time}`;
  // An interview ahead was set on a day until today.
  if (day.date > today && stage.kind === 'interview' && !likely)
    return historyEntry({ date: guess, status, at, dateGuessed: true });
  // The time of a change is no appointment.
  const isTimed = own && day.time !== null && stage.kind === 'interview';
  const dateGuessed = likely || day.guessed !== null;
  return historyEntry({ date: day.date, status, at: isTimed ? at : null, dateGuessed });
}
