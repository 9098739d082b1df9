import { expect, it } from 'vitest';
import { type Guess, Guesses, guessText } from './guesses.ts';

it('counts each kind and what it is about once, with the first example', () => {
  const guesses = new Guesses();
  guesses.add('not-read', 'Pay', 'lots');
  guesses.add('not-read', 'Day', 'soon');
  guesses.add('not-read', 'Pay', 'more');
  guesses.add('in-notes', 'Pay', 'x');
  guesses.add('in-notes', 'Empty', '');
  expect(guesses.all()).toEqual([
    { kind: 'not-read', about: 'Pay', count: 2, example: 'lots' },
    { kind: 'not-read', about: 'Day', count: 1, example: 'soon' },
    { kind: 'in-notes', about: 'Pay', count: 1, example: 'x' },
  ]);
});

const sentences: [kind: Guess['kind'], count: number, sentence: string][] = [
  [
    'no-day',
    1,
    '1 row tells what happened and not on which day: such entries (soon) are marked dateGuessed and count in no length of time',
  ],
  [
    'no-day',
    2,
    '2 rows tell what happened and not on which day: such entries (soon) are marked dateGuessed and count in no length of time',
  ],
  ['no-date', 1, '1 row has no date at all: the day is guessed, and marked so'],
  ['no-date', 3, '3 rows have no date at all: the day is guessed, and marked so'],
  ['date', 1, '1 date like soon leaves the year or the day open: it is guessed, and marked so'],
  ['date', 2, '2 dates like soon leave the year or the day open: it is guessed, and marked so'],
  [
    'unknown-status',
    2,
    'status "A b" is not known (2): it stands among the notes; --status-map "A b=STAGE" says what it means',
  ],
  [
    'in-notes',
    1,
    'A b: no field takes it; 1 cell stands among the notes (--map "A b=FIELD" says what it is)',
  ],
  [
    'in-notes',
    2,
    'A b: no field takes it; 2 cells stand among the notes (--map "A b=FIELD" says what it is)',
  ],
  [
    'no-use',
    1,
    'A b: 1 cell has no place in its row (past, over, or said otherwise) and stands among the notes',
  ],
  [
    'no-use',
    2,
    'A b: 2 cells have no place in their rows (past, over, or said otherwise) and stand among the notes',
  ],
  ['not-read', 1, 'A b: 1 cell like "soon" could not be read and stands among the notes'],
  ['not-read', 2, 'A b: 2 cells like "soon" could not be read and stand among the notes'],
  ['left-out', 1, 'A b: left out (1 cell)'],
  ['left-out', 2, 'A b: left out (2 cells)'],
];
for (const [kind, count, sentence] of sentences)
  it(`says ${kind} of ${count}`, () => {
    expect(guessText({ kind, about: 'A b', count, example: 'soon' })).toBe(sentence);
  });
