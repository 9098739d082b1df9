/** What a résumé says was worked from when to when. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DatedWork, datedWork, monthsOf } from './dated-work.ts';
import { scanText } from './scan-text.ts';

/** A month as `2016-03`, of `to` the first that is no longer in it; `…` where it goes on; `?` where only the year is known. */
const written = ({ from, to, coarse }: Pick<DatedWork, 'from' | 'to' | 'coarse'>) => {
  const month = (count: number) => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  return `${month(from)}${coarse ? '?' : ''} ${to === null ? '…' : month(to)}`;
};
const workIn = (text: string) => datedWork(scanText(text), []);
const timesIn = (text: string) => workIn(text).map(written);

describe('the time of a piece of work', () => {
  test.each([
    ['2016 – 2020', '2016-01? 2020-01'],
    ['2016-2020', '2016-01? 2020-01'],
    ['2016 to 2020', '2016-01? 2020-01'],
    ['2016 bis 2020', '2016-01? 2020-01'],
    ['2016 à 2020', '2016-01? 2020-01'],
    ['2016 hasta 2020', '2016-01? 2020-01'],
    ['03/2016 – 04/2020', '2016-03 2020-05'],
    ['3.2016 - 12.2020', '2016-03 2021-01'],
    ['2016-03 to 2020-04', '2016-03 2020-05'],
    ['March 2016 – Dec. 2020', '2016-03 2021-01'],
    ['Mar 2016 – present', '2016-03 …'],
    ['März 2016 bis heute', '2016-03 …'],
    ['janvier 2016 – août 2020', '2016-01 2020-09'],
    ['juin 2016 – juillet 2020', '2016-06 2020-08'],
    ['enero de 2016 – actualidad', '2016-01 …'],
    ['fevereiro de 2016 até hoje', '2016-02 …'],
    ['since 2016', '2016-01? …'],
    ['seit 03/2016', '2016-03 …'],
    ['depuis le 03/2016', '2016-03 …'],
    ['2016 to the present', '2016-01? …'],
    ['2016 – 2016', '2016-01? 2016-01'],
    ['2016 – aujourd’hui', '2016-01? …'],
  ])('%s', (time, expected) => {
    expect(timesIn(`Cook, Old Mill, ${time}`)).toEqual([expected]);
  });

  test.each([
    '2020 – 2016',
    '13/2016 – 2020',
    '2016 – 13/2020',
    '2016',
    '1816 – 1820',
    'for 2016 guests',
    '2016 – presently',
    'since March',
    'since 13/2016',
  ])('%s is none', (time) => {
    expect(timesIn(`Cook, Old Mill, ${time}`)).toEqual([]);
  });
});

describe('work', () => {
  const titles = (text: string) =>
    workIn(text).map(({ evidence, roots, dates }) => [evidence.line, roots.join(' '), dates]);

  test.each([
    ['**Sous chef**, Trattoria Nonna, 2016 – 2020', [[1, 'sous chef', 1]]],
    ['Trattoria Nonna — Sous chef — 2016 – 2020', [[1, 'sous chef', 1]]],
    ['2016 – 2020: Cook at Old Mill', [[1, 'cook', 1]]],
    ['Köchin bei Alte Mühle, 2016 – 2020', [[1, 'koch', 1]]],
    ['Cook, March 2016 – September 2020', [[1, 'cook', 1]]],
    ['Hospital architect, 2016 – 2020', [[1, 'hospit architect', 1]]],
    ['Hotel Baker Street, Cook, 2016 – 2020', [[1, 'cook', 1]]],
  ])('%s: by the part of the line that names who does something', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test.each([
    ['Cook\nOld Mill, Ulm, 2016 – 2020', [[1, 'cook', 2]]],
    ['Cook\n\nOld Mill, 2016 – 2020', [[1, 'cook', 3]]],
    ['## Cook, Old Mill\n2016 – 2020', [[1, 'cook', 2]]],
    ['One two three four five\nCook\nOne two three four five six 2016 – 2020', [[2, 'cook', 3]]],
  ])('%j: by the line before', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test.each([
    ['a sentence', 'Cook\nOne two three four five six seven 2016 – 2020'],
    ['an item of a list', '- Cook\nOld Mill, 2016 – 2020'],
    ['the name at the top', '# Cook\nOld Mill, 2016 – 2020'],
    ['two lines before', 'Cook\n\n\nOld Mill, 2016 – 2020'],
    ['none', 'Old Mill, 2016 – 2020'],
    ['no line before', 'Old Mill, 2016 – 2020\nCook'],
    ['a learner', 'Intern cook, Old Mill, 2016 – 2020'],
    ['a learner above', 'Intern cook\nOld Mill, 2016 – 2020'],
    ['an employer', 'Chef & Sons Ltd, 2016 – 2020'],
    ['a degree', '## Education\n\nCook, 2016 – 2020'],
    ['prose', `Cook ${'and more '.repeat(25)}, 2016 – 2020`],
  ])('is none by %s: %j', (_, text) => {
    expect(titles(text)).toEqual([]);
  });

  test.each([
    'Gardener',
    'Engineer',
    'Director',
    'Dentist',
    'Accountant',
    'Superintendent',
    'Librarian',
    'Analyst',
    'Bergmann',
    'Verkäuferin',
    'Coiffeur',
    'Fonctionnaire',
    'Enfermera',
    'Electricista',
    'Programador',
    'Mecánico',
  ])('is what a %s does', (role) => {
    expect(titles(`${role}, 2016 – 2020`)).toHaveLength(1);
  });

  test.each(['Management', 'Beer', 'Music', 'Nice', 'Ist', 'Garden', 'Ant 12'])('is not %s', (word) => {
    expect(titles(`${word}, 2016 – 2020`)).toEqual([]);
  });

  test('names the skills of its title, and shows its line', () => {
    const skill = { name: 'baking', kind: 'skill', alternatives: null, broader: [], related: [] } as const;
    const text = 'Baker, Ovens Ltd, 2016 – 2020';
    const mentions = [0, 1].map((from) => ({ skill, from, to: from + 1 }));
    expect(datedWork(scanText(text), mentions)).toMatchObject([
      { skills: ['baking'], evidence: { line: 1, text, words: '' } },
    ]);
  });

  test('of another title is not that of the line with its own dates above', () => {
    expect(titles('Cook, 2012 – 2016\nOld Mill, 2016 – 2020')).toEqual([[1, 'cook', 1]]);
  });

  test('counts again under a heading that is none of education; a lower one changes nothing', () => {
    const cook = 'Cook, 2016 – 2020';
    expect(titles(`## Ausbildung\n### Ulm\n${cook}\n## Work\n${cook}`)).toEqual([[5, 'cook', 5]]);
  });

  test('is sixty pieces at most', () => {
    expect(workIn('Cook, 2016 – 2020\n'.repeat(70))).toHaveLength(60);
  });
});

describe('the months that work covers', () => {
  const span = (from: number, to: number | null, coarse = false) => ({ from, to, coarse }) as DatedWork;

  test('are all of them, each once, in any order', () => {
    const months = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.array(months), (spans) => {
        const covered = new Set(
          spans.flatMap(([from, length]) => Array.from({ length }, (_, month) => from + month)),
        );
        expect(
          monthsOf(
            spans.map(([from, length]) => span(from, from + length)),
            null,
          ),
        ).toBe(covered.size);
      }),
    );
  });

  test.each([
    ['what goes on ends now', [span(24_000, null)], 24_030, 30],
    ['where only the year is known, with the year before', [span(24_000, null, true)], 24_030, 24],
    ['what begins later has none yet', [span(24_040, null)], 24_030, 0],
    ['of this very year none', [span(24_024, null, true)], 24_030, 0],
    [
      'without a now what goes on ends at the latest date',
      [span(24_000, null), span(24_000, 24_018)],
      null,
      18,
    ],
    ['nothing has none', [], null, 0],
  ])('%s', (_, works, now, expected) => {
    expect(monthsOf(works, now)).toBe(expected);
  });

  test('of some end at the latest date of all', () => {
    expect(monthsOf([span(24_000, null)], null, [span(24_000, null), span(24_010, 24_020)])).toBe(20);
  });
});
