/** What to do about a résumé: in which words, for which reason, in which order. */
import { describe, expect, test } from 'vitest';
import { matchReport } from './report.ts';
import { standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary([
  { name: 'Battery care', aliases: ['batteries', 'battery', 'series', 'sery', 'accumulators'] },
]);
const suggestions = (asked: string, shown: string) => matchReport(asked, shown, { vocabulary }).suggestions;
const texts = (asked: string, shown: string) => suggestions(asked, shown).map(({ text }) => text);

const posting = `## Requirements
- K8s
- Kafka, fluent German
- 5 years of Go
- 3 years of Haskell
## Nice to have
- Figma
- 2 years of Python
- 4 years of Ruby`;
const resume = `- Go and Kubernetes
- RabbitMQ
- Two years of Python
- Languages: German
- Four years of Go`;

test('the most valuable come first, those worth the same in the order of the posting', () => {
  expect(
    suggestions(posting, resume).map(({ kind, skill, points, posting: { line }, resume: shown }) => [
      kind,
      skill,
      points,
      line,
      shown?.line ?? null,
    ]),
  ).toEqual([
    ['related', 'Kafka', 16.7, 3, 2],
    ['related', 'Haskell', 16.7, 5, 1],
    ['years', 'Go', 0, 4, 5],
    ['years', 'Haskell', 0, 5, null],
    ['level', 'German', 0, 3, 4],
    ['skill', 'Figma', 5.6, 7, null],
    ['related', 'Ruby', 5.6, 9, 1],
    ['years', 'Ruby', 0, 9, null],
    ['wording', 'Kubernetes', 0, 2, 1],
  ]);
});

test('each says what the posting asks for, what the résumé shows, and what to do', () => {
  expect(texts(posting, resume)).toEqual([
    'Line 3 of the posting asks for Kafka, which your résumé does not show; near it, it shows RabbitMQ (line 2). Say how far that carries over, and name Kafka only if you know it.',
    'Line 5 of the posting asks for Haskell, which your résumé does not show; near it, it shows Go (line 1). Say how far that carries over, and name Haskell only if you know it.',
    'Line 4 of the posting asks for 5+ years (Go); your résumé names 4 (line 5), which is fewer. If it was longer, say so.',
    'Line 5 of the posting asks for 3+ years (Haskell); your résumé does not say how long. Say how long you have done it.',
    'Line 3 of the posting asks for German at C1, and your résumé names German without a level (line 4). Say how well you know it.',
    'Line 7 of the posting would like Figma, and your résumé does not show it. If you have it, say where you used it.',
    'Line 9 of the posting would like Ruby, which your résumé does not show; near it, it shows Go (line 1). Say how far that carries over, and name Ruby only if you know it.',
    'Line 9 of the posting asks for 4+ years (Ruby); your résumé does not say how long. Say how long you have done it.',
    "The posting says “K8s” (line 2) where your résumé says “Kubernetes” (line 1). Use the posting's word as well.",
  ]);
});

test('for what is asked in years and shown in fewer, the line that says so is pointed to', () => {
  const [first] = suggestions('## Requirements\n- 5 years of Go', '- Four years of Go');
  expect(first?.resume).toEqual({ line: 1, text: '- Four years of Go', words: 'Four years' });
});

test('what is asked of no skill is about none', () => {
  const [first] = suggestions('Cook\n\n- 5 years of experience', '- Cook, 2010 – 2012');
  expect(first).toMatchObject({ kind: 'years', skill: null });
});

test('there are twelve at most', () => {
  const names =
    'Go Kafka Helm Docker Terraform Ansible Redis Haskell Ruby Python PostgreSQL Kubernetes Git'.split(' ');
  const asked = `## Requirements\n${names.map((name) => `- ${name}`).join('\n')}`;
  expect(suggestions(asked, 'Teamwork')).toHaveLength(12);
});

describe("the posting's word", () => {
  test.each([
    ['accumulators', 'battery'],
    ['batteries', 'accumulators'],
    ['series', 'battery'],
  ])('%s is suggested beside %s', (asked, shown) => {
    expect(suggestions(asked, shown).map(({ kind }) => kind)).toEqual(['wording']);
  });

  test.each([
    ['batteries', 'battery'],
    ['battery', 'batteries'],
    ['Battery', 'BATTERY'],
    ['battery care', 'battery'],
    ['battery', 'battery-care'],
  ])('%s is not suggested beside %s', (asked, shown) => {
    expect(suggestions(asked, shown)).toEqual([]);
  });

  test('is not suggested for a degree, which may be another one elsewhere', () => {
    expect(suggestions("- Master's degree", '- M.Sc. in Physics, 2015')).toEqual([]);
  });
});
