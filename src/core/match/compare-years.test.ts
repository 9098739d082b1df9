/** Years asked for are held against years of the same field only: named ones, or those of dated work. */
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../calendar-date.ts';
import { matchReport } from './report.ts';
import { standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary();
const today = '2026-11-28' as CalendarDate;
const shown = (asked: string, resume: string) =>
  matchReport(`## Requirements\n\n- ${asked}`, resume, { vocabulary, today }).years.map(
    ({ met, resume: answer }) => ({
      met,
      years: answer?.years ?? null,
      dated: answer?.dated ?? null,
    }),
  )[0];

describe('years of another field', () => {
  test.each([
    ['4+ years marketing', '- Twelve years in corporate accounting'],
    ['4+ years marketing', '- 12 years in accounting at a marketing agency'],
    ['4+ years marketing', '**Accountant**, Marketing Partners, 2010 – 2020'],
    ['5 years as sous chef', '- Over 3 years of project management'],
    ['5 years as an electrician', 'Cook, Old Mill, 2010 – 2024'],
    ['5 years as sous chef', '- Sales assistant, Chef & Sons, 2010 – 2020'],
    ['3 years as a nurse', '## Education\n\nNurse, 2010 – 2014'],
    ['3 years as a nurse', 'Intern nurse, St Anne, 2010 – 2014'],
    ['Mindestens drei Jahre Erfahrung als Koch', 'Gärtner, Stadt Ulm, 2010 – 2020'],
    ['5 years of Java and Kotlin', '- Six years of Java'],
    ['10 years of experience', 'Cook, Old Mill, 2010 – 2024'],
    ['10 years of experience', '- 12 years of experience'],
  ])('%s is not answered by %s', (asked, resume) => {
    expect(shown(asked, resume)).toEqual({ met: null, years: null, dated: null });
  });
});

describe('years of the same field', () => {
  test.each([
    ['4+ years marketing', '**Marketing manager**, Ost AG, 2018 – 2024', true, 6, [1]],
    [
      'at least 2 years as a nurse',
      '### Staff nurse, St Anne\n\nMarch 2017 – present\n- Ward 3',
      true,
      9,
      [3],
    ],
    ['3+ years of accounting', 'Accountant, Moor & Sons, 03/2015 - 02/2017', false, 2, [1]],
    ['Mindestens drei Jahre als Elektroniker', 'Elektroniker bei Krause, seit 2020', true, 6, [1]],
    ['Expérience de 5 ans en paie', 'Gestionnaire de paie, Sud SA, janvier 2015 – mars 2021', true, 6, [1]],
    [
      'Experiencia como electromecánico al menos 2 años',
      'Electromecánico, Talleres Sur, 2015 a 2020',
      true,
      5,
      [1],
    ],
    ['5 years of Java or Kotlin', '- Six years of Java', true, 6, []],
    ['5 years of Java or Kotlin', '- Six years of Java\n- Seven years of Kotlin', true, 7, []],
    ['5 years of Java and Kotlin', '- Six years of Java\n- Seven years of Kotlin', true, 6, []],
    ['5 years of Java and Kotlin', '- Seven years of Java\n- Six years of Kotlin', true, 6, []],
    ['5 years of Java', '- Six years of Java\n- Seven years of Java', true, 7, []],
    ['2 years as an electrician', 'Electrician, Krause, 2016 – 2020', true, 4, [1]],
    ['2 years as a cook', 'Six years as a cook\n\nCook, Old Mill, 2016 – 2020', true, 6, []],
    ['2 years as a cook', 'Four years as a cook\n\nCook, Old Mill, 2016 – 2021', true, 5, [3]],
    ['2 years as a cook', 'Four years as a cook\n\nCook, Old Mill, 2016 – 2020', true, 4, []],
    ['2 years as a cook', 'Cook, A, 2016 – 2016', null, null, null],
    ['2 years in emergency nursing', '- Five years as emergency nurse', true, 5, []],
  ] as const)('%s is answered by %s', (asked, resume, met, years, dated) => {
    expect(shown(asked, resume)).toEqual({ met, years, dated });
  });

  test('are counted once where work overlaps', () => {
    const resume = 'Cook, A, 2010 – 2014\n\nCook, B, 2012 – 2016\n\nWaiter, C, 2000 – 2009';
    expect(shown('5 years as a cook', resume)).toEqual({ met: true, years: 6, dated: [1, 3] });
  });

  test('are told by the longest piece of work; what goes on is the longest', () => {
    const line = (resume: string) =>
      matchReport('- 3 years as a cook', resume, { vocabulary, today }).years[0]?.resume?.line;
    expect(line('Cook, A, 2010 – 2011\n\nCook, B, 2011 – 2014\n\nCook, C, 2014 – 2015')).toBe(3);
    expect(line('Cook, A, 2010 – 2024\n\nCook, B, since 2024')).toBe(3);
  });

  test('are required, or welcome', () => {
    const asked = '## Requirements\n- 3 years as a cook\n## Nice to have\n- 2 years as a waiter';
    expect(matchReport(asked, 'x', { vocabulary }).years.map(({ required }) => required)).toEqual([
      true,
      false,
    ]);
  });

  test.each([
    'Senior Cook (m/w/d)',
    'Cook, Ulm',
    'Cook – full time',
    'Cook | Ulm',
    '# Cook / Koch',
    'Cook - Ulm',
  ])('are those of the job that is called %s', (title) => {
    const asked = `${title}\n\n## Requirements\n\n- At least 5 years of experience`;
    const { years } = matchReport(asked, 'Cook, Old Mill, 2010 – 2020', { vocabulary, today });
    expect(years[0]?.resume?.years).toBe(10);
  });

  test('are those of the job where the posting does not say of what', () => {
    const asked = 'Cook\n\n## Requirements\n\n- At least 5 years of experience';
    const of = (resume: string) => matchReport(asked, resume, { vocabulary, today }).years[0]?.resume?.years;
    expect(of('Cook, Old Mill, 2010 – 2020')).toBe(10);
    expect(of('Waiter, Old Mill, 2010 – 2020')).toBeUndefined();
  });

  test('go on until today, and without one until the latest date of the résumé', () => {
    const resume = 'Cook, A, 2020 – present\n\nWaiter, B, 2012 – 2022';
    const years = (day: CalendarDate | null) =>
      matchReport('- 3 years as a cook', resume, { vocabulary, today: day }).years[0]?.resume?.years;
    expect(years(today)).toBe(6);
    expect(years(null)).toBe(2);
  });
});
