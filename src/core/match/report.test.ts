/** The match report: its figures can be traced, its words are those of the texts, and hostile texts do no harm. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysePosting } from './analyse-text.ts';
import { createMatcher, scorePosting } from './matcher.ts';
import { fitOf } from './ranking.ts';
import { matchReport } from './report.ts';
import { askedSkills, rarityOf, skillFrequencies } from './skill-frequencies.ts';
import { standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary();
const posting = `## Requirements

- Five years of Go
- PostgreSQL and Kafka

## Nice to have

- Helm`;
const resume = `# Robin

- Two years of Go services
- Ran PostgreSQL and RabbitMQ`;
const reportOf = () => matchReport(posting, resume, { vocabulary });

describe('a report', () => {
  test('names what matched, with a line on both sides', () => {
    const report = reportOf();
    expect(report.matched.map(({ name }) => name)).toEqual(['Go', 'PostgreSQL']);
    expect(report.matched[0]).toMatchObject({
      required: true,
      posting: { line: 3, text: '- Five years of Go', words: 'Go' },
      resume: { line: 3, text: '- Two years of Go services' },
    });
  });

  test('names what is missing; what is required weighs more', () => {
    const report = reportOf();
    expect(report.missing.map(({ name, required, resume: line }) => [name, required, line])).toEqual([
      ['Kafka', true, null],
      ['Helm', false, null],
    ]);
    const [kafka, helm] = report.missing;
    expect(kafka?.weight).toBeGreaterThan(helm?.weight ?? 0);
  });

  test('has a score that is the sum of the weights shown', () => {
    const report = reportOf();
    const sum = (skills: { weight: number }[]) => skills.reduce((total, { weight }) => total + weight, 0);
    const share = sum(report.matched) / (sum(report.matched) + sum(report.missing));
    expect(report.score).toBeCloseTo(share * 100, 1);
  });

  test('sets the years asked for beside those named', () => {
    const report = reportOf();
    expect(report.years).toMatchObject([
      { min: 5, max: null, skills: ['Go'], met: false, resume: { years: 2, line: 3 } },
    ]);
  });

  test('finds what years are about, whatever skill stands before them', () => {
    const { years } = matchReport('- 3 years of Go', '# Robin, Kafka, SQL\nFive years of Go.', {
      vocabulary,
    });
    expect(years).toMatchObject([{ min: 3, met: true, resume: { years: 5, line: 2 } }]);
  });

  test('suggests the most valuable first, and points to what is close', () => {
    const report = reportOf();
    expect(report.suggestions[0]).toMatchObject({ skill: 'Kafka', kind: 'related', resume: { line: 4 } });
    expect(report.suggestions[0]?.text).toContain('RabbitMQ');
    const points = report.suggestions.filter(({ kind }) => kind !== 'years').map(({ points }) => points);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
  });

  test('is plain data', () => {
    const report = reportOf();
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('skills of which any one is enough', () => {
  const of = (asked: string, shown: string) => {
    const { score, matched, missing, suggestions } = matchReport(asked, shown, { vocabulary });
    const names = (skills: typeof matched) => skills.map(({ name, weight }) => `${name} ${weight}`);
    return { score, matched: names(matched), missing: names(missing), suggestions };
  };

  test('count once, whichever is shown', () => {
    const asked = '## Requirements\n- Rust or C++, or exceptional Go';
    expect(of(asked, '- Go')).toMatchObject({ score: 100, matched: ['Go 3'], missing: ['C++ 0', 'Rust 0'] });
    expect(of(asked, 'Rust, C++')).toMatchObject({ score: 100, matched: ['Rust 3', 'C++ 0'] });
    const none = of(asked, 'Haskell');
    expect(none).toMatchObject({ score: 0, missing: ['Rust 3', 'C++ 0', 'Go 0'] });
    expect(none.suggestions.map(({ text }) => text)).toEqual([expect.stringContaining('Rust or C++ or Go')]);
  });

  test.each([
    ['Kafka, RabbitMQ or NATS', 1],
    ['a cloud (e.g. AWS, GCP, Azure)', 1],
    ['one of Python, Java, Ruby', 1],
    ['Python, Django or Flask', 2],
    ['Java or Kotlin, Docker, Terraform', 3],
    ['Docker and Kubernetes', 2],
    ['Docker, Kubernetes', 2],
    ['Java or Kotlin. Kotlin every day', 2],
  ])('%s: %i', (asked, count) => {
    const { missing } = matchReport(`## Requirements\n- ${asked}`, 'Haskell', { vocabulary });
    expect(missing.filter(({ weight }) => weight > 0)).toHaveLength(count);
  });
});

test('who shows one thing of a sort shows the sort', () => {
  const asked = '## Requirements\n- message queues\n- CRM';
  const { score, matched } = matchReport(asked, '- Kafka\n- Salesforce', { vocabulary });
  expect(score).toBe(100);
  expect(matched.map(({ name, resume: shown }) => [name, shown?.words])).toEqual([
    ['message queues', 'Kafka'],
    ['CRM', 'Salesforce'],
  ]);
});

describe('texts with nothing to compare', () => {
  test.each([
    ['', 'Go', /posting/],
    ['Go', '…', /résumé/],
    ['---', '   ', /Neither/],
    ['Lovely people wanted', 'Go', /no skill/],
  ])('%j and %j', (asked, shown, reason) => {
    const empty = matchReport(asked, shown, { vocabulary });
    expect(empty).toMatchObject({ score: null, matched: [], missing: [], suggestions: [] });
    expect(empty.reason).toMatch(reason);
  });
});

test('where there are no words, none of a demand were understood', () => {
  for (const [asked, shown] of [
    ['', '- Kafka'],
    ['## Requirements\n- Kafka\n- 3 years of Go', '…'],
  ] as const) {
    const { weights, years, understanding } = matchReport(asked, shown, { vocabulary });
    expect(weights).toEqual({ matched: 0, total: 0 });
    expect(years).toEqual([]);
    expect(understanding).toEqual({ lines: 0, understood: 0, unread: [] });
  }
});

test('what few postings ask for weighs more than what all do', () => {
  const postings = ['Java, Erlang', 'Java', 'Java', 'Java', 'Java'].map((text) =>
    askedSkills(analysePosting(text, vocabulary)),
  );
  const frequencies = skillFrequencies(postings);
  expect(frequencies.counts).toEqual({ Erlang: 1, Java: 5 });
  expect(rarityOf('Erlang', frequencies)).toBeGreaterThan(rarityOf('Java', frequencies));
  const { missing } = matchReport('Java, Erlang', 'Haskell', { vocabulary, frequencies });
  expect(missing.map(({ name }) => name)).toEqual(['Erlang', 'Java']);
});

test.each([
  [0, 1.5],
  [1, 1.19],
  [9, 0.5],
  [99, 0.5],
])('what %d of nine postings ask for weighs %d', (count, rarity) => {
  expect(rarityOf('Go', { postings: 9, counts: { Go: count } })).toBeCloseTo(rarity, 1);
});

test('of fewer than five postings, or of none, nothing is rare', () => {
  expect(rarityOf('Go', { postings: 4, counts: { Go: 1 } })).toBe(1);
  expect(rarityOf('Go', { postings: 5, counts: { Go: 5 } })).toBe(0.5);
  expect(rarityOf('Go', null)).toBe(1);
  expect(rarityOf('constructor', { postings: 5, counts: {} })).toBe(1.5);
});

test('postings without words do not count', () => {
  const wordless = askedSkills(analysePosting('…', vocabulary));
  expect(skillFrequencies([wordless, ['Go', 'Erlang'], ['Go']])).toEqual({
    postings: 2,
    counts: { Erlang: 1, Go: 2 },
  });
  expect(Object.keys(skillFrequencies([['Go', 'Erlang']]).counts)).toEqual(['Erlang', 'Go']);
});

test.each([
  [100, 94, 94, 99.6],
  [null, 0, 0, 0],
  [50, 3, 6, 48.1],
  [null, 6, 6, 3.7],
])('the fit of a similarity of %j with %d of %d shown is %d', (similarity, matched, total, fit) => {
  expect(fitOf(similarity, { weights: { matched, total } })).toBe(fit);
});

test('ranks résumés by score, then by id, in any order given', () => {
  const resumes = [
    { id: 'b', body: 'Go' },
    { id: 'a', body: 'Go' },
    { id: 'best', body: 'Go, Kafka, PostgreSQL' },
  ];
  const ranked = (given: typeof resumes) =>
    scorePosting(createMatcher(vocabulary, [], given), { posting, resume: null }).ranking.map(
      ({ resume: id }) => id,
    );
  for (const given of [resumes, resumes.toReversed()]) expect(ranked(given)).toEqual(['best', 'a', 'b']);
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'Go',
      'C++',
      'no ',
      '5+ years of ',
      '\n- ',
      '\n## Nice to have\n',
      ', ',
      ' is a plus',
      '**',
      '](',
      '.NET',
    ),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));

  test('gives a traceable report, the same each time', () => {
    fc.assert(
      fc.property(text, text, (asked, shown) => {
        const made = matchReport(asked, shown, { vocabulary });
        expect(matchReport(asked, shown, { vocabulary })).toEqual(made);
        if (made.score !== null) expect(made.score).toBeGreaterThanOrEqual(0);
        if (made.score !== null) expect(made.score).toBeLessThanOrEqual(100);
        const lines = asked.split(/\r\n|[\n\r\u2028\u2029]/u);
        for (const skill of [...made.matched, ...made.missing]) {
          expect(skill.posting.text).toBe(lines[skill.posting.line - 1]?.trim());
        }
      }),
    );
  });

  test('a text shows whatever it asks for without a no', () => {
    fc.assert(
      fc.property(
        fc.subarray(['Go', 'Kotlin', 'C++', 'Kafka', '.NET', 'Figma', 'HACCP', 'welding']),
        (names) => {
          fc.pre(names.length > 0);
          const same = names.map((name) => `- ${name}`).join('\n');
          expect(matchReport(same, same, { vocabulary })).toMatchObject({ score: 100, missing: [] });
        },
      ),
    );
  });
});
