import { expect, it } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { isPipeline, stageKinds, stageLabel } from './stage.ts';
import { staysOf } from './stays.ts';

it('the kinds stand in pipeline order', () => {
  expect(stageKinds.join(' ')).toBe('lead applied interview offer accepted rejected withdrawn ghosted');
});

it('the pipeline goes from what was sent to what was accepted', () => {
  expect(stageKinds.filter(isPipeline)).toEqual(['applied', 'interview', 'offer', 'accepted']);
});

it.each([
  ['phone_screen', 'Phone screen'],
  ['take-home__test', 'Take home test'],
  ['_x_', 'X'],
  ['éclair', 'Éclair'],
  ['HR', 'HR'],
  ['_-', '_-'],
])('%s is %s in words', (id, label) => expect(stageLabel(id)).toBe(label));

it('stays pass over entries without a stage', () => {
  const stage = (id: string) => ({ id, kind: 'applied' as const, label: id });
  const entry = (date: string, id: string | null) => ({
    date: calendarDate(date.slice(0, 10)),
    stage: id === null ? null : stage(id),
    dateGuessed: date.endsWith('?'),
    calledOff: false,
  });
  const entries = [
    entry('2026-10-01', null),
    entry('2026-10-02', 'a'),
    entry('2026-10-03', null),
    entry('2026-10-04', 'a'),
    entry('2026-10-06', 'b'),
  ];
  expect(staysOf(entries)).toEqual([
    {
      stage: stage('a'),
      from: '2026-10-02',
      to: '2026-10-06',
      days: 4,
      fromGuessed: false,
      calledOff: false,
    },
    { stage: stage('b'), from: '2026-10-06', to: null, days: null, fromGuessed: false, calledOff: false },
  ]);
  const calledOff = (...each: boolean[]) =>
    staysOf(each.map((off) => ({ ...entry('2026-10-02', 'a'), calledOff: off })))[0]?.calledOff;
  expect([calledOff(true, true), calledOff(true, false), calledOff(false, true)]).toEqual([
    true,
    false,
    false,
  ]);
  const guessed = staysOf([entry('2026-10-02', 'a'), entry('2026-10-06?', 'b'), entry('2026-10-09', 'c')]);
  expect(guessed.map(({ to, days }) => [to, days])).toEqual([
    ['2026-10-06', null],
    ['2026-10-09', null],
    [null, null],
  ]);
});
