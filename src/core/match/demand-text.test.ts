/** What is asked for and what is shown of it, as people read it. */
import { describe, expect, test } from 'vitest';
import { shownYearsText, skillDemandText, understoodText, yearsDemandText } from './demand-text.ts';

describe('how firmly a skill is asked for', () => {
  test.each([
    ['required', [], 'required'],
    ['required', ['C++', 'Rust'], 'required, or C++ or Rust'],
    ['mentioned', [], 'among the tasks'],
    ['mentioned', ['C++'], 'among the tasks, or C++'],
    ['nice', [], 'nice to have'],
    ['nice', ['C++'], 'nice to have, or C++'],
    ['alternative', ['C++', 'Rust'], 'or C++ or Rust'],
    ['aside', [], 'only mentioned'],
  ] as const)('%s beside %j', (level, alternatives, text) => {
    expect(skillDemandText({ level, alternatives: [...alternatives] })).toBe(text);
  });
});

test.each([
  [0, 1, '0 of 1 line of the requirements'],
  [9, 11, '9 of 11 lines of the requirements'],
])('%i of %i understood', (understood, lines, text) => {
  expect(understoodText({ understood, lines })).toBe(text);
});

test.each([
  [5, null, ['Go'], 'Go', '5+ years (Go)'],
  [3, 5, ['Go', 'Rust'], '', '3 to 5 years (Go, Rust)'],
  [3, null, [], 'sous chef', '3+ years (sous chef)'],
  [1, 2, [], '', '1 to 2 years of experience'],
] as const)('%i to %j years of %j, “%s”', (min, max, skills, subject, text) => {
  expect(yearsDemandText({ min, max, skills: [...skills], subject })).toBe(text);
});

describe('how long a résumé shows it', () => {
  const text = (met: boolean | null, resume: { years: number; dated: number[] } | null) =>
    shownYearsText(
      {
        min: 3,
        max: null,
        skills: [],
        subject: '',
        required: true,
        met,
        posting: { line: 1, text: '', words: '' },
        resume: resume && { ...resume, line: 7, text: '', words: '' },
      },
      'the',
    );

  test.each([
    [null, null, 'the résumé does not say how long'],
    [true, { years: 4, dated: [] }, 'the résumé names 4 (line 7)'],
    [false, { years: 2, dated: [] }, 'the résumé names 2 (line 7), which is fewer'],
    [true, { years: 5, dated: [3] }, 'the résumé dates its work of this kind at 5 years (line 3)'],
    [
      false,
      { years: 1, dated: [3, 9, 12] },
      'the résumé dates its work of this kind at 1 year (lines 3, 9 and 12), which is fewer',
    ],
  ])('%j, %j', (met, resume, expected) => {
    expect(text(met, resume)).toBe(expected);
  });
});
