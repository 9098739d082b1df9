/** The years of experience that a posting asks for. */
import { describe, expect, test } from 'vitest';
import { analysePosting } from './analyse-text.ts';
import { findYears, isExperience } from './find-years.ts';
import { scanText } from './scan-text.ts';
import { standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary();
const yearsIn = (text: string) =>
  analysePosting(text, vocabulary).years.map(({ min, max, skills }) => [min, max, skills.join('/')]);

test.each([
  ['5+ years of Go', [[5, null, 'Go']]],
  ['three to five years of experience', [[3, 5, '']]],
  ['at least 2 years of Python', [[2, null, 'Python']]],
  ['Two or more years as a nurse', [[2, null, '']]],
  [
    'Python (3 years), SQL (2 years)',
    [
      [3, null, 'Python'],
      [2, null, 'SQL'],
    ],
  ],
  ['Mindestens drei Jahre Erfahrung mit Java', [[3, null, 'Java']]],
  ['3-5 years with Kotlin or Java', [[3, 5, 'Kotlin/Java']]],
  ['10 yrs experience', [[10, null, '']]],
])('%s', (text, expected) => {
  expect(yearsIn(text)).toEqual(expected);
});

test.each([
  'We have grown for eleven years',
  'In the last 5 years we doubled',
  'A team that is 20 years old',
  'Funding for three years of runway',
  '## Benefits\n\n- after 2 years of service a sabbatical',
])('%s: no experience asked for', (text) => {
  expect(yearsIn(text)).toEqual([]);
});

/** The lengths of time in a text, in short: `5`, `3–5`. */
const lengthsIn = (text: string) =>
  findYears(scanText(text))
    .map(({ min, max }) => (max === null ? `${min}` : `${min}–${max}`))
    .join(', ');

describe('lengths of time', () => {
  test.each([
    ['5 years', '5'],
    ['5yrs, 6y, 7year, 12 ans, 3yr', '5, 6, 7, 12, 3'],
    ['five years, zwei Jahre, trois ans, cuatro años, drie jaar', '5, 2, 3, 4, 3'],
    ['eleven years, zwölf Jahre, thirteen years, fünfzehn Jahre', '11, 12, 13, 15'],
    ['3-5 years', '3–5'],
    ['3 – 5 years', '3–5'],
    ['3+ - 5 years', '3–5'],
    ['3 to 5 years, 3 bis 5 Jahre, 3 à 5 ans, 3 or 5 years', '3–5, 3–5, 3–5, 3–5'],
    ['ten (10) years', '10'],
    ['5 - 3 years', '5'],
    ['5 or more full years', '5'],
    ['3 plus solid consecutive recent years', '3'],
    ['25 years', '25'],
    ['5 years and 3 years', '5, 3'],
    ['1 year', '1'],
  ])('%s', (text, expected) => {
    expect(lengthsIn(text)).toBe(expected);
  });

  test.each([
    '0 years',
    '26 years',
    '3 to 26 years',
    '1.5 years',
    '2015,5 years',
    '123 years',
    '5 happy years',
    '5. Years',
    'a year',
    '5x years',
    'the last 5 years',
    'within 2 years',
    'aged 18 years',
    '5 years old',
    '2 years contract',
    '3 years of age',
    '3 years of history',
    '3 years of warranty',
    '5 years in business',
    '3 to years',
    '3 to',
    '3',
    '15yrsold',
  ])('%s is none that is asked for', (text) => {
    expect(lengthsIn(text)).toBe('');
  });

  test.each([
    ['18 years. Old', '18'],
    ['The last. 5 years', '5'],
    ['5 years in a kitchen', '5'],
    ['5 years in sales', '5'],
    ['3 years of data', '3'],
  ])('%s is one', (text, expected) => {
    expect(lengthsIn(text)).toBe(expected);
  });

  test('cover the number and its unit', () => {
    expect(findYears(scanText('Go, 3 to 5 full years'))).toEqual([{ min: 3, max: 5, from: 1, to: 6 }]);
  });
});

describe('a length without a skill', () => {
  const of = (text: string) => {
    const scanned = scanText(text);
    const [years] = findYears(scanned);
    return years === undefined ? null : isExperience(scanned, years);
  };

  test.each([
    '3 years of experience',
    'Experience: 3 years',
    'Berufserfahrung von mindestens 3 Jahren',
    '3 years of one two three four five six seven eight experience',
    'experience one two three four five six seven eight nine 3 years',
    '3 years in sales',
    '3 years as a nurse',
    '3 years working nights',
    'at least 3 years',
    'minimum 3 years there',
    '3+ years there',
    '3 or more years there',
    '3 oder mehr Jahre dort',
  ])('%s is one of experience', (text) => {
    expect(of(text)).toBe(true);
  });

  test.each([
    '3 years there',
    '3 years',
    '3 years of leave',
    '3 years of funding',
    '3 years, of which one in sales',
    '3 years (in sales)',
    '3 years. Experience counts',
    'Experience counts. 3 years',
    'least of all. 3 years',
    '3 years for one two three four five six seven eight nine experience',
    'experience one two three four five six seven eight nine ten 3 years',
  ])('%s is none', (text) => {
    expect(of(text)).toBe(false);
  });
});
