/** Matching a résumé with a posting, in this process: no start-up in it. */
import type { Vocabulary } from '../../src/core/match/compile-vocabulary.ts';
import { hostileUnits } from '../../src/core/match/fixtures/hostile-units.ts';
import { createMatcher, scoreApplication } from '../../src/core/match/matcher.ts';
import { matchReport } from '../../src/core/match/report.ts';
import { standardVocabulary } from '../../src/core/match/standard-matcher.ts';
import { chooser } from '../../src/testing/random.ts';
import { median } from './measure.ts';
import { postingBody } from './posting-text.ts';
import { type Row, time, times } from './row.ts';
import { sampleResume } from './sample-tracker.ts';

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Exactly so many words, from as many texts as that takes. */
function words(count: number, text: (number: number) => string): string {
  const lines: string[] = [];
  let left = count;
  for (let number = 0; left > 0; number += 1) {
    for (const line of text(number).split('\n')) {
      const found = line.split(' ').slice(0, left);
      if (left > 0) lines.push(found.join(' '));
      left -= found.filter((word) => /\w/.test(word)).length;
    }
  }
  return lines.join('\n');
}

const posting = (number: number) => postingBody(chooser(number + 1), `Company ${number}`, 'Backend Engineer');

/** How many times as long a report of a hostile text takes where the text is eight times as long; the worst of them all. */
function worstGrowth(vocabulary: Vocabulary): { unit: string; growth: number } {
  const report = (unit: string, size: number) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    return Math.min(...[1, 2, 3].map(() => timed(() => matchReport(text, text, { vocabulary }))));
  };
  const growths = hostileUnits.map((unit) => ({
    unit,
    growth: report(unit, 200_000) / report(unit, 25_000),
  }));
  return growths.reduce((worst, one) => (one.growth > worst.growth ? one : worst));
}

/** One report, the skills of 1,000 postings, and all reports of 1,000 postings and five résumés. */
export async function measureMatch(): Promise<Row[]> {
  const vocabulary = standardVocabulary();
  const pairs = Array.from({ length: 60 }, (_, index) => ({
    posting: words(600, (number) => posting(index * 7 + number)),
    resume: words(600, (number) => sampleResume(index * 5 + number)),
  }));
  for (const pair of pairs.slice(0, 20)) matchReport(pair.posting, pair.resume, { vocabulary });
  const single = pairs.map((pair) => timed(() => matchReport(pair.posting, pair.resume, { vocabulary })));
  const postings = Array.from({ length: 1000 }, (_, index) => posting(index));
  const all = [1, 2, 3].map(() =>
    timed(() => {
      const resumes = [0, 1, 2, 3, 4].map((number) => ({ id: String(number), body: sampleResume(number) }));
      const matcher = createMatcher(vocabulary, postings, resumes);
      for (const [index, text] of postings.entries())
        scoreApplication(matcher, { id: String(index), posting: text, resume: '0' });
    }),
  );
  const counting = timed(() => createMatcher(vocabulary, postings, []));
  const worst = worstGrowth(vocabulary);
  return [
    {
      what: 'one match report, two 600-word texts',
      bar: '< 5 ms',
      measured: `median ${time(median(single))}, worst of ${single.length} ${time(Math.max(...single))}`,
      holds: median(single) < 5,
    },
    {
      what: 'match reports, 1,000 postings × 5 résumés',
      bar: '< 3 s',
      measured: time(median(all)),
      holds: median(all) < 3000,
    },
    {
      what: 'skill frequencies of 1,000 postings',
      bar: 'none',
      measured: time(counting),
      holds: true,
    },
    {
      what: 'match report of hostile texts, 200 kB against 25 kB (linear: 8 ×)',
      bar: '< 24 ×',
      measured: `${times(worst.growth)} at worst, with ${JSON.stringify(worst.unit)}`,
      holds: worst.growth < 24,
    },
  ];
}
