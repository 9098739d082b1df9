/** Whole invented postings in five languages, labelled by hand before they were read by the matcher. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analysePosting } from './analyse-text.ts';
import { keyOf } from './scan-text.ts';
import { standardVocabulary } from './standard-matcher.ts';

interface LabelledPosting {
  profession: string;
  language: string;
  posting: string;
  /** What is asked for, each with the names that are as good. */
  asked: string[];
}

const file = new URL('./fixtures/labelled-postings.json', import.meta.url);
const postings = JSON.parse(readFileSync(file, 'utf8')) as LabelledPosting[];
const vocabulary = standardVocabulary();

const plain = (text: string): string =>
  ` ${keyOf(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `;
const agree = (found: string, label: string): boolean =>
  plain(found).includes(plain(label)) || (found.length > 4 && plain(label).includes(plain(found)));

function judge({ posting, asked }: LabelledPosting) {
  const found = [...analysePosting(posting, vocabulary).skills.values()];
  const labels = asked.map((label) => label.split(' / '));
  const texts = found.map(({ skill, evidence }) => [skill.name, evidence.words]);
  const right = (names: readonly string[]) => (label: readonly string[]) =>
    label.some((name) => names.some((one) => agree(one, name)));
  return {
    wrong: texts.filter((names) => !labels.some(right(names))),
    missed: labels.filter((label) => !texts.some((names) => right(names)(label))),
    found: texts.length,
    asked: labels.length,
  };
}

test('finds most of what is asked for, and little else', () => {
  const sums = { wrong: 0, missed: 0, found: 0, asked: 0 };
  for (const each of postings) {
    const { wrong, missed, found, asked } = judge(each);
    sums.wrong += wrong.length;
    sums.missed += missed.length;
    sums.found += found;
    sums.asked += asked;
    const list = (texts: readonly (readonly string[])[]) => texts.map((text) => text.join(' ← ')).join('; ');
    console.log(`${each.profession} (${each.language})\n  wrong: ${list(wrong)}\n  missed: ${list(missed)}`);
  }
  const precision = 1 - sums.wrong / sums.found;
  const recall = 1 - sums.missed / sums.asked;
  console.log(`${postings.length} postings: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  expect(precision).toBeGreaterThan(0.9);
  expect(recall).toBeGreaterThan(0.75);
});
