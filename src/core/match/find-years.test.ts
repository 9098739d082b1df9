/** The years of experience that a posting asks for. */
import { expect, test } from 'vitest';
import { analysePosting } from './analyse-text.ts';
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
