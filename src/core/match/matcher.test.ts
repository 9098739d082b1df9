/** One operation scores a posting, for the terminal, the build, the browser and the local app. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type KeptAnalysis, restoreAnalysis } from './kept-analysis.ts';
import { createMatcher, type Scorer, scoreApplication, scorePosting } from './matcher.ts';
import { textTerms } from './similarity.ts';
import { skillFrequencies } from './skill-frequencies.ts';
import { standardAnalyser, standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary();
const posting = '## Requirements\n- Go\n- Kafka';
const resumes = [
  { id: 'all', body: '- Go services\n- Kafka streams' },
  { id: 'half', body: '- Go services' },
];
const matcherOf = () => createMatcher(vocabulary, [posting], resumes);
const application = { id: 'acme', posting, resume: null };

describe('an application', () => {
  test('is compared with the résumé it names', () => {
    const document = scoreApplication(matcherOf(), { ...application, resume: 'half' });
    expect(document).toMatchObject({
      application: 'acme',
      resume: 'half',
      chosen: 'application',
      coverage: { score: 50, matched: [{ name: 'Go' }], missing: [{ name: 'Kafka' }] },
      ranking: [
        { resume: 'all', score: 100 },
        { resume: 'half', score: 50 },
      ],
      reason: null,
    });
    expect(document.similarity).toBe(document.ranking[1]?.similarity);
  });

  test('is compared with the best of all where it names none, or one that is not there', () => {
    for (const resume of [null, 'gone']) {
      expect(scoreApplication(matcherOf(), { ...application, resume })).toMatchObject({
        resume: 'all',
        chosen: 'best',
      });
    }
  });

  test('is compared with the one asked for', () => {
    expect(scoreApplication(matcherOf(), { ...application, resume: 'all' }, 'half')).toMatchObject({
      resume: 'half',
      chosen: 'asked',
    });
  });

  test('has an empty report and a plain reason where there is nothing to compare', () => {
    const none = createMatcher(vocabulary, [posting], []);
    expect(scoreApplication(none, application)).toMatchObject({
      resume: null,
      chosen: null,
      similarity: null,
      coverage: { score: null, matched: [], missing: [], weights: { matched: 0, total: 0 } },
      reason: 'There is no résumé to compare with yet.',
      ranking: [],
    });
    expect(scoreApplication(matcherOf(), { ...application, posting: ' \n' })).toMatchObject({
      coverage: { score: null },
      reason: 'The posting has no words.',
    });
  });
});

describe('a posting that ends at its own first heading', () => {
  const reasonOf = (body: string, posting = '') =>
    scoreApplication(matcherOf(), { ...application, posting, body }).reason;

  test('says where, and what to do', () => {
    expect(reasonOf('## Job description\n\n## About us\n\n- Go')).toBe(
      'The posting has no words. In the file it ends at the heading “## About us”. If what follows belongs to it, put one more # before its headings.',
    );
    expect(reasonOf('# JD:\r\nGreat people\r\n# Tasks\r\n', 'Great people')).toContain('“# Tasks”');
  });

  test.each([
    ['## JD\n## A', '## A'],
    ['###### Posting\n# A', '# A'],
    ['## description\n### A\n## B', '## B'],
    ['##\tjob \t description :  \n## Notebook', '## Notebook'],
    ['## Job description\n## A Notes', '## A Notes'],
    ['# A\n## Job description\n#B\n## C', '## C'],
    [`## JD\n## ${'a'.repeat(77)}`, `## ${'a'.repeat(77)}`],
    [`## JD\n## ${'a'.repeat(78)}`, `## ${'a'.repeat(77)}…`],
  ])('%j: at “%s”', (body, heading) => {
    expect(reasonOf(body)).toContain(` it ends at the heading “${heading}”. `);
  });

  test.each([
    '## My notes\n## Job description\n## My notes',
    '## JD\n## notes of mine',
    '## JD\n## note',
    '## Job descriptions\n## A',
    'x ## JD\n## A',
    '## A\n### B',
    '####### JD\n# A',
    '## JD: here\n## A',
    '## JD\n### A',
  ])('%j ends where it should, too', (body) => {
    expect(reasonOf(body)).toBe('The posting has no words.');
  });

  test.each(['', '## Job description\n\n## Notes\n', '## Job description\n### Tasks', '## About\n'])(
    '%j ends where it should',
    (body) => {
      expect(reasonOf(body)).toBe('The posting has no words.');
    },
  );
});

test('where the posting begins otherwise, the application has the name of the job', () => {
  const cook = createMatcher(vocabulary, [], [{ id: 'cook', body: 'Cook, Old Mill, 2010 – 2020' }]);
  const of = (asked: string, role?: string | null) =>
    scoreApplication(cook, { id: null, posting: asked, resume: null, role }).years[0]?.met;
  const asked = '## Requirements\n- At least 5 years of experience\n- Kafka';
  expect([of(asked, 'Cook'), of(asked, 'Waiter'), of(asked)]).toEqual([true, null, null]);
  expect(of(`Waiter\n\n${asked}`, 'Cook')).toBeNull();
});

test('what a matcher before it read is not read again', () => {
  const before = createMatcher(vocabulary, [posting], []);
  const after = createMatcher(vocabulary, [posting, '- Helm', '- Helm'], [], { before });
  expect(after.read.get(posting)).toBe(before.read.get(posting));
  expect(after.analyse(posting)).toBe(before.analyse(posting));
  expect(after.frequencies).toEqual({ postings: 3, counts: { Go: 1, Helm: 2, Kafka: 1 } });
  expect(after.analyse('Kafka').skills.size).toBe(1);
});

describe('a posting from elsewhere', () => {
  test('is compared with the best résumé, or with one that is named', () => {
    expect(scorePosting(matcherOf(), { posting, resume: null })).toMatchObject({
      application: null,
      resume: 'all',
      chosen: 'best',
      fit: scorePosting(matcherOf(), { posting, resume: null }).ranking[0]?.fit,
    });
    expect(scorePosting(matcherOf(), { posting, resume: { id: 'half' } })).toMatchObject({
      resume: 'half',
      chosen: 'asked',
    });
  });

  test('is compared with a text, and ranks the résumés beside it', () => {
    expect(scorePosting(matcherOf(), { posting, resume: { text: 'Kafka' } })).toMatchObject({
      application: null,
      resume: null,
      chosen: 'asked',
      coverage: { matched: [{ name: 'Kafka' }], missing: [{ name: 'Go' }] },
      ranking: [{ resume: 'all' }, { resume: 'half' }],
    });
  });

  test('scores as the same text of an application does', () => {
    const own = scorePosting(matcherOf(), { posting: `${posting} `, resume: { id: 'half' } });
    const { coverage } = scoreApplication(matcherOf(), { ...application, resume: 'half' });
    expect(own.coverage.score).toBe(coverage.score);
  });
});

test('what was kept of the texts gives the same documents as the texts', () => {
  const file = new URL('./fixtures/postings-and-resumes.json', import.meta.url);
  const cases = JSON.parse(readFileSync(file, 'utf8')) as { posting: string; resume: string }[];
  const postings = cases.map((each) => each.posting);
  const read = cases.slice(0, 3).map((each, index) => ({ id: `${index}`, body: each.resume }));
  const all = createMatcher(vocabulary, postings, read);
  const { keepPosting, keepResume } = standardAnalyser([]);
  const throughJson = (kept: KeptAnalysis): KeptAnalysis => JSON.parse(JSON.stringify(kept));
  const kept = new Map(postings.map((each) => [each, throughJson(keepPosting(each))]));
  const scorer: Scorer = {
    today: null,
    frequencies: skillFrequencies(Array.from(kept.values(), ({ asked }) => asked)),
    resumes: read.map(({ id, body }) => ({
      id,
      analysed: restoreAnalysis(throughJson(keepResume(body))),
      terms: textTerms(body),
    })),
    analyse: (each) => restoreAnalysis(kept.get(each) as KeptAnalysis),
  };
  for (const each of postings) {
    const one = { id: null, posting: each, resume: null };
    expect(scoreApplication(scorer, one)).toEqual(scoreApplication(all, one));
    expect(scoreApplication(all, one)).toEqual(scorePosting(all, { posting: each, resume: null }));
  }
});
