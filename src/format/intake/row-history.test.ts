import { expect, it } from 'vitest';
import { calendarDate } from '../../core/calendar-date.ts';
import { type Config, defaultConfig } from '../../core/config.ts';
import type { StageKind } from '../../core/stage.ts';
import type { LooseDate } from './loose-date.ts';
import { historyOfRow, type RowStory } from './row-history.ts';

const today = calendarDate('2026-11-20');

/** What a row tells, in short: days of 2026 (`11-05`, `11-05T09:00`, `11-05?` where a part of it is guessed), stages by their ids. */
interface Told
  extends Partial<Record<'saved' | 'applied' | 'responded' | 'closed' | 'statusDate' | 'updated', string>> {
  named?: string[];
  neverSent?: boolean;
  sent?: boolean;
  around?: string;
  /** A stage's id, and its day where it has one: `offer 11-05`. */
  reached?: string[];
}

const dayOf = (text: string | undefined): LooseDate | null =>
  text === undefined
    ? null
    : {
        date: calendarDate(`2026-${text.slice(0, 5)}`),
        time: text.split('T')[1] ?? null,
        guessed: text.endsWith('?') ? 'day' : null,
      };

/** The entries of a row, `~` behind a day that is guessed; and what had no use, in brackets. */
function historyOf(told: Told, config: Config = defaultConfig()): string[] {
  const stageOf = (id = '') => config.stages.find((stage) => stage.id === id) as Config['stages'][number];
  const story: RowStory = {
    named: told.named ? { stages: told.named.map(stageOf), neverSent: told.neverSent ?? false } : null,
    milestones: (told.reached ?? []).map((one) => {
      const [id, day] = one.split(' ');
      return { stage: stageOf(id), day: dayOf(day) };
    }),
    saved: dayOf(told.saved),
    applied: dayOf(told.applied),
    sent: told.sent ?? null,
    responded: dayOf(told.responded),
    closed: dayOf(told.closed),
    statusDate: dayOf(told.statusDate),
    updated: dayOf(told.updated),
    around: dayOf(told.around)?.date ?? null,
  };
  const { history, unused } = historyOfRow(story, config, today);
  return [
    ...history.map(
      ({ date, status, at, dateGuessed }) =>
        `${date.slice(5)}${dateGuessed ? '~' : ''} ${status}${at === null ? '' : ` at ${at.slice(5)}`}`,
    ),
    ...unused.map((field) => `(${field})`),
  ];
}

const rows: [name: string, told: Told, history: string[]][] = [
  ['nothing', {}, ['11-20~ saved']],
  ['nothing but when it was changed', { updated: '11-10' }, ['11-10~ saved']],
  ['nothing but when its status was', { statusDate: '11-09', updated: '11-10' }, ['11-09~ saved']],
  ['kept and sent', { saved: '10-20', applied: '11-01' }, ['10-20 saved', '11-01 applied']],
  ['sent on a day in part guessed', { applied: '11-01?' }, ['11-01~ applied']],
  ['a mark that it was sent', { sent: true, around: '10-30' }, ['10-30~ applied']],
  ['a mark that it was not', { sent: false, updated: '11-10', around: '10-30' }, ['11-20~ saved']],
  ['kept, by its word', { named: ['saved'], updated: '11-10' }, ['11-20~ saved']],
  ['kept, by its word, on a day', { named: ['saved'], statusDate: '11-09' }, ['11-09 saved']],
  [
    'kept on a day of its own',
    { named: ['saved'], saved: '10-20', statusDate: '11-09' },
    ['10-20 saved', '(statusDate)'],
  ],
  ['kept, with a day of sending', { named: ['saved'], applied: '11-01' }, ['11-01 saved']],
  [
    'given up before it was sent',
    { named: ['withdrawn'], neverSent: true, statusDate: '11-09' },
    ['11-09~ saved', '11-09 withdrawn'],
  ],
  [
    'given up before it was sent, kept on a day',
    { named: ['withdrawn'], neverSent: true, applied: '11-01', closed: '11-09' },
    ['11-01 saved', '11-09 withdrawn'],
  ],
  ['sent, by its word', { named: ['applied'], updated: '11-10', around: '10-30' }, ['10-30~ applied']],
  ['sent, by its word, on a day', { named: ['applied'], statusDate: '11-03' }, ['11-03 applied']],
  ['sent twice', { reached: ['applied 11-05'], applied: '11-01' }, ['11-01 applied', '11-05 applied']],
  ['sent, and the same once more', { reached: ['applied 11-01'], applied: '11-01' }, ['11-01 applied']],
  ['sent by a mark and on a day', { reached: ['applied'], applied: '11-01' }, ['11-01 applied']],
  ['sent on a day and by a mark', { reached: ['applied 11-05'], sent: true }, ['11-05 applied']],
  [
    'several stages by one word',
    { named: ['phone_screen', 'technical', 'rejected'], applied: '11-01', closed: '11-15' },
    ['11-01 applied', '11-15~ phone_screen', '11-15~ technical', '11-15 rejected'],
  ],
  [
    'an end on its day',
    { named: ['rejected'], closed: '11-15', responded: '11-07', updated: '11-19' },
    ['11-15 rejected', '(responded)'],
  ],
  [
    'an end on the day of the answer',
    { named: ['rejected'], responded: '11-07', updated: '11-19' },
    ['11-07 rejected'],
  ],
  [
    'an end on the day of its status',
    { named: ['rejected'], statusDate: '11-09', closed: '11-15' },
    ['11-09 rejected', '(closed)'],
  ],
  [
    'an end that is no answer',
    { named: ['ghosted'], responded: '11-07', updated: '11-19' },
    ['11-19~ ghosted', '(responded)'],
  ],
  [
    'a day of ending of what goes on',
    { named: ['offer'], closed: '11-15', updated: '11-19' },
    ['11-19~ offer', '(closed)'],
  ],
  [
    'an end after an answer that has its own day',
    { named: ['rejected'], reached: ['phone_screen 11-05'], responded: '11-06' },
    ['11-05 phone_screen', '11-05~ rejected', '(responded)'],
  ],
  [
    'an end after an answer that has none',
    { named: ['rejected'], reached: ['phone_screen'], responded: '11-06' },
    ['11-06~ phone_screen', '11-06 rejected'],
  ],
  [
    'a stage that has its day',
    { named: ['onsite'], reached: ['onsite 11-05'], statusDate: '11-08' },
    ['11-05 onsite', '(statusDate)'],
  ],
  [
    'a stage beside another of its kind',
    { named: ['technical'], reached: ['onsite 11-05'], statusDate: '11-08' },
    ['11-05 onsite', '11-08 technical'],
  ],
  [
    'a mark and the day of the status',
    { named: ['onsite'], reached: ['onsite'], statusDate: '11-08T09:00' },
    ['11-08 onsite'],
  ],
  ['an interview at a time', { reached: ['onsite 11-10T09:00'] }, ['11-10 onsite at 11-10T09:00']],
  ['an offer at a time', { reached: ['offer 11-10T09:00'] }, ['11-10 offer']],
  ['an interview today', { reached: ['onsite 11-20T15:00'] }, ['11-20 onsite at 11-20T15:00']],
  [
    'an interview ahead',
    { applied: '11-01', reached: ['onsite 11-25T15:00'] },
    ['11-01 applied', '11-01~ onsite at 11-25T15:00'],
  ],
  ['an interview on a day ahead', { reached: ['onsite 11-25'] }, ['11-20~ onsite at 11-25']],
  ['an interview that was changed ahead', { named: ['onsite'], updated: '11-25' }, ['11-25~ onsite']],
  ['an offer ahead', { applied: '11-01', reached: ['offer 11-25'] }, ['11-01 applied', '11-25 offer']],
  [
    'a stage twice',
    { reached: ['onsite', 'onsite', 'technical'], around: '10-30' },
    ['10-30~ technical', '10-30~ onsite'],
  ],
  [
    'a stage by a mark and its days',
    { reached: ['onsite', 'onsite 11-05', 'onsite 11-06'] },
    ['11-05 onsite', '11-06 onsite'],
  ],
  [
    'a stage before others that have their days',
    { reached: ['phone_screen', 'offer 11-12', 'onsite 11-08'], around: '10-30' },
    ['11-08~ phone_screen', '11-08 onsite', '11-12 offer'],
  ],
  [
    'a stage before one of today',
    { reached: ['phone_screen', 'offer 11-20'], around: '10-30' },
    ['11-20~ phone_screen', '11-20 offer'],
  ],
  [
    'an end after all that has its day',
    { named: ['accepted'], reached: ['offer 11-12', 'onsite 11-08'] },
    ['11-08 onsite', '11-12 offer', '11-12~ accepted'],
  ],
  [
    'ends, the one that it stands at last',
    { named: ['rejected'], reached: ['rejected 11-10', 'withdrawn 11-10'] },
    ['11-10 withdrawn', '11-10 rejected'],
  ],
  [
    'ends in the order of their days',
    { reached: ['rejected', 'ghosted 11-03', 'withdrawn 11-10'] },
    ['11-03 ghosted', '11-10~ rejected', '11-10 withdrawn'],
  ],
];
for (const [name, told, history] of rows)
  it(`the history of a row that tells ${name}`, () => {
    expect(historyOf(told)).toEqual(history);
  });

/** The default stages but those of a kind, with others before them or behind. */
const configWith = (kind: StageKind, before: string[], behind: string[] = []): Config => {
  const config = defaultConfig();
  const more = (ids: string[]) => ids.map((id) => ({ id, kind, label: id }));
  return {
    ...config,
    stages: [...more(before), ...config.stages.filter((one) => one.kind !== kind), ...more(behind)],
  };
};

it('of several stages of a kind the one that the word names', () => {
  const leads = configWith('lead', ['idea', 'saved']);
  expect(historyOf({ named: ['saved'] }, leads)).toEqual(['11-20~ saved']);
  expect(historyOf({ saved: '10-20', applied: '11-01' }, leads)).toEqual(['10-20 idea', '11-01 applied']);
  const sent = configWith('applied', [], ['sent', 'seen']);
  expect(historyOf({ named: ['seen'], applied: '11-01' }, sent)).toEqual(['11-01 seen']);
  expect(historyOf({ named: ['rejected'], applied: '11-01' }, sent)).toEqual([
    '11-01 sent',
    '11-01~ rejected',
  ]);
});

it('where no stage is one of what is merely kept, it is the first', () => {
  expect(historyOf({}, configWith('lead', [], ['kept']))).toEqual(['11-20~ kept']);
  const none = configWith('lead', []);
  expect(historyOf({}, none)).toEqual(['11-20~ applied']);
  expect(historyOf({ saved: '10-20', applied: '11-01' }, none)).toEqual(['11-01 applied', '(saved)']);
});
