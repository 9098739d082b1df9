/** Whole postings and résumés of several professions, with the skills that a careful reader finds in both or misses. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matchReport } from './report.ts';
import { standardVocabulary } from './standard-matcher.ts';

interface LabelledPair {
  profession: string;
  posting: string;
  resume: string;
  matched: string[];
  missing: string[];
}

const file = new URL('./fixtures/postings-and-resumes.json', import.meta.url);
const pairs = JSON.parse(readFileSync(file, 'utf8')) as LabelledPair[];
const vocabulary = standardVocabulary();

test.each(pairs)('$profession', ({ posting, resume, matched, missing }) => {
  const report = matchReport(posting, resume, { vocabulary });
  expect(report.matched.map(({ name }) => name).toSorted()).toEqual(matched.toSorted());
  expect(report.missing.map(({ name }) => name).toSorted()).toEqual(missing.toSorted());
});
