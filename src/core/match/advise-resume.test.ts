import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviseResume } from './advise-resume.ts';
import type { RankedFigures } from './match-document.ts';

const figures = (resume: string, fit: number, score: number | null): RankedFigures => ({
  ...{ resume, fit, score },
  similarity: null,
});

test('one résumé that is ahead in both figures is the one to send, and by how much it shows more', () => {
  const ranking = [figures('backend', 14, 78.5), figures('lead', 11, 48), figures('platform', 10, 50.5)];
  expect(adviseResume(ranking)).toEqual({ resumes: ['backend'], lead: 28 });
});

test('where coverage and fit disagree, or are level, there is no one to send', () => {
  const disagreeing = [figures('platform', 12, 57), figures('backend', 11, 62), figures('lead', 9, 43)];
  expect(adviseResume(disagreeing)).toEqual({ resumes: ['platform', 'backend'], lead: null });
  expect(adviseResume([figures('a', 9, 50), figures('b', 9, 50)])).toEqual({
    resumes: ['a', 'b'],
    lead: null,
  });
});

test('nothing is said of a posting that was not understood, or of which no résumé shows anything', () => {
  expect(adviseResume([])).toBeNull();
  expect(adviseResume([figures('a', 9, null), figures('b', 7, null)])).toBeNull();
  expect(adviseResume([figures('a', 2, 0), figures('b', 1, 0)])).toBeNull();
});

test('the only résumé there is has no lead', () => {
  expect(adviseResume([figures('a', 9, 40)])).toEqual({ resumes: ['a'], lead: null });
});

test('who is left out is behind one that is named, who is named is behind none; the order of the others tells nothing', () => {
  const ranking = fc
    .array(
      fc.record({ fit: fc.integer({ min: 0, max: 8 }), score: fc.option(fc.integer({ min: 0, max: 8 })) }),
    )
    .map((all) => all.map(({ fit, score }, index) => figures(`r${index}`, fit, score)));
  fc.assert(
    fc.property(ranking, (all) => {
      const advice = adviseResume(all);
      if (advice === null) return;
      const behind = (one: RankedFigures) =>
        all.some(
          ({ fit, score }) =>
            score !== null &&
            one.score !== null &&
            fit >= one.fit &&
            score >= one.score &&
            fit + score > one.fit + one.score,
        );
      const expected = all.filter((one) => one.score !== null && !behind(one)).map(({ resume }) => resume);
      expect(advice.resumes).toEqual(expected);
      expect(new Set(adviseResume(all.toReversed())?.resumes)).toEqual(new Set(expected));
    }),
  );
});
