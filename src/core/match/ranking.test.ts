/** Of invented postings and résumés of thirty jobs, each should find its own; plain TF-IDF is what there is to beat. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analysePosting, analyseResume } from './analyse-text.ts';
import { fitOf } from './ranking.ts';
import { scoreResume } from './report.ts';
import { similarityOf, textTerms } from './similarity.ts';
import { standardVocabulary } from './standard-matcher.ts';

interface Job {
  profession: string;
  posting: string;
  resume: string;
}

const file = new URL('./fixtures/professions.json', import.meta.url);
const jobs = JSON.parse(readFileSync(file, 'utf8')) as Job[];
const vocabulary = standardVocabulary();
const postings = jobs.map(({ posting }) => ({
  terms: textTerms(posting),
  analysed: analysePosting(posting, vocabulary),
}));

/** What is left of a résumé without its first line where every line is kept with a probability; the same each time. */
function thinned(text: string, share: number, round: number): string {
  let state = round + 1;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  next();
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '' && next() < share)
    .join('\n');
}

/** The share of résumés whose own posting comes first of all, in percent: by the fit, and by TF-IDF alone. */
function firsts(share: number, rounds: number): { fit: number; similarity: number } {
  const hits = { fit: 0, similarity: 0 };
  let count = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [own, { resume }] of jobs.entries()) {
      const text = share === 1 ? resume : thinned(resume, share, round * jobs.length + own);
      if (text === '') continue;
      count += 1;
      const read = { terms: textTerms(text), analysed: analyseResume(text, vocabulary) };
      const figures = postings.map(({ terms, analysed }) => {
        const similarity = similarityOf(terms, read.terms).score ?? 0;
        return { similarity, fit: fitOf(similarity, scoreResume(analysed, read.analysed, null)) };
      });
      for (const by of ['fit', 'similarity'] as const)
        if (figures.every((other, index) => index === own || other[by] < (figures[own]?.[by] ?? 0)))
          hits[by] += 1;
    }
  }
  const percent = (hit: number) => Math.round((hit / count) * 1000) / 10;
  return { fit: percent(hits.fit), similarity: percent(hits.similarity) };
}

describe('the posting of the own job comes first', () => {
  test('for all whole résumés', () => {
    expect(firsts(1, 1).fit).toBe(100);
  });

  test.each([0.7, 0.5, 0.35])(
    'more often than by TF-IDF, where a share of %d of the lines is left',
    (share) => {
      const { fit, similarity } = firsts(share, 10);
      console.log(`${share}: own posting first for ${fit} % by the fit, ${similarity} % by TF-IDF`);
      expect(fit).toBeGreaterThan(similarity + 2);
    },
  );
});
