import { describe, expect, it } from 'vitest';
import { factsOf } from '../../testing/builders.ts';
import { calendarDate } from '../calendar-date.ts';
import { longestKnown, observationsOf, waitOf, wasSilent } from './first-response.ts';

const today = calendarDate('2026-11-20');
const facts = (...lines: string[]) => factsOf(lines, today);

describe('how long an application waited', () => {
  const waits: [story: string[], wait: { watched: number; answered: number | null } | null][] = [
    [['2026-11-01 applied'], { watched: 19, answered: null }],
    [['2026-11-01 applied', '2026-11-11 withdrawn'], { watched: 10, answered: null }],
    [['2026-11-01 applied', '2026-11-06 technical'], { watched: 19, answered: 5 }],
    [['2026-11-01 applied', '2026-11-06 technical', '2026-11-11 rejected'], { watched: 10, answered: 5 }],
    [
      ['2026-11-01 applied', '2026-11-06 technical', 'about 2026-11-11 rejected'],
      { watched: 5, answered: 5 },
    ],
    [['2026-11-01 applied', 'about 2026-11-11 rejected'], null],
    [['2026-11-01 applied', 'about 2026-11-11 technical'], null],
    [['2026-11-01 applied', 'about 2026-11-11 withdrawn'], null],
    [['about 2026-11-01 applied'], null],
    [['2026-11-01 saved'], null],
  ];
  for (const [story, wait] of waits)
    it(story.join(', '), () => {
      expect(waitOf(facts(...story), today)).toEqual(wait);
    });

  it('is told as far as ten can tell, those that were answered for good', () => {
    const fresh = Array.from({ length: 11 }, () => facts('2026-11-15 applied'));
    const old = facts('2026-09-01 applied');
    expect(longestKnown([old, ...fresh], today)).toBe(5);
    expect(longestKnown([old, ...fresh.slice(3)], today)).toBe(0);
    const over = Array.from({ length: 9 }, () => facts('2026-09-21 applied', '2026-09-23 rejected'));
    expect(longestKnown([old, ...over, ...fresh], today)).toBe(60);
    const withdrawn = over.map(() => facts('2026-09-21 applied', '2026-09-23 withdrawn'));
    expect(longestKnown([old, ...withdrawn, ...fresh], today)).toBe(5);
  });

  it('is observed until its answer, else until its end', () => {
    const all = [
      facts('2026-11-01 applied', '2026-11-06 technical'),
      facts('2026-11-01 saved'),
      facts('2026-11-01 applied'),
    ];
    expect(observationsOf(all, today)).toEqual([
      { days: 5, answered: true },
      { days: 19, answered: false },
    ]);
  });
});

it('was silent for so many days where it was watched for them, and not answered by then', () => {
  const wait = { watched: 14, answered: null };
  expect([13, 14, 15].map((day) => wasSilent(wait, day))).toEqual([true, true, false]);
  expect([6, 7, 8].map((day) => wasSilent({ watched: 14, answered: 7 }, day))).toEqual([true, false, false]);
});
