/** How much of a posting's demands is understood, and where that is too little for a figure. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analysePosting } from './analyse-text.ts';
import { leastUnderstood, matchReport } from './report.ts';
import { standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary();
const posting = `Keeper

We feed 40 animals.

## Requirements

- Excel and HubSpot
- A way with tortoises
- English or German
- Gait of a heron

## Nice to have

- Knows the song of the blackbird

We offer free entry.`;

describe('the lines of the requirements', () => {
  const understandingOf = (text: string) => analysePosting(text, vocabulary).understanding;

  test('are counted without headings, benefits and what is told', () => {
    expect(understandingOf(posting)).toMatchObject({ lines: 5, understood: 2 });
  });

  test('are listed where nothing was made of them', () => {
    expect(understandingOf(posting)?.unread).toEqual([
      { line: 8, text: '- A way with tortoises' },
      { line: 10, text: '- Gait of a heron' },
      { line: 14, text: '- Knows the song of the blackbird' },
    ]);
  });

  test('are sentences where there is no list', () => {
    const text = 'You need Excel. You must be kind to herons. We have a pond.';
    expect(understandingOf(text)).toEqual({
      lines: 2,
      understood: 1,
      unread: [{ line: 1, text: 'You must be kind to herons.' }],
    });
  });

  test('of which it is said that they are not required are understood', () => {
    const text = '## Requirements\n- Java: not required\n- Excel';
    expect(understandingOf(text)).toMatchObject({ lines: 2, understood: 2 });
  });
});

test('there is no figure where too few were understood, and a plain reason', () => {
  const report = matchReport(posting, 'HubSpot, English', { vocabulary });
  expect(report).toMatchObject({
    score: null,
    reason: 'Only 2 of the 5 lines of the requirements were understood, too few for a figure.',
    understanding: { lines: 5, understood: 2 },
  });
  expect(report.matched.length).toBeGreaterThan(0);
  expect(report.suggestions.map(({ skill, points }) => [skill, points])).toEqual([['Excel', 0]]);
});

test.each([
  [
    '- Excel\n- Gait of a heron',
    'Only 1 of the 2 lines of the requirements was understood, too few for a figure.',
  ],
  ['- Excel\n- HubSpot\n- Kafka\n- Gait of a heron\n- A way with tortoises', null],
])('%j: %s', (lines, reason) => {
  expect(matchReport(`## Requirements\n${lines}`, 'HubSpot', { vocabulary }).reason).toBe(reason);
});

test('above the bar more of what is demanded was found than below', () => {
  const file = new URL('./fixtures/professions.json', import.meta.url);
  const labelled = JSON.parse(readFileSync(file, 'utf8')) as { posting: string; demands: string[] }[];
  const found = labelled.map(({ posting: text, demands }) => {
    const { skills, understanding } = analysePosting(text, vocabulary);
    const words = Array.from(skills.values(), ({ evidence }) => evidence.words.toLowerCase());
    const hits = demands.filter((demand) => {
      const wanted = demand.toLowerCase();
      return words.some((word) => word.includes(wanted) || wanted.includes(word));
    });
    const { lines, understood } = understanding ?? { lines: 1, understood: 0 };
    return { recall: hits.length / demands.length, above: understood / lines >= leastUnderstood };
  });
  const meanOf = (above: boolean) => {
    const recalls = found.filter((one) => one.above === above).map(({ recall }) => recall);
    return recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, recalls.length);
  };
  console.log(`demands found above the bar ${meanOf(true).toFixed(2)}, below ${meanOf(false).toFixed(2)}`);
  expect(meanOf(true)).toBeGreaterThan(0.6);
  expect(meanOf(false)).toBeLessThan(0.5);
});
