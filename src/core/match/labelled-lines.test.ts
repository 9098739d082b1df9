/** How well skills are found: precision and recall on lines of postings that were labelled by hand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analysePosting } from './analyse-text.ts';
import { keyOf, scanText } from './scan-text.ts';
import { standardVocabulary } from './standard-matcher.ts';
import { languages } from './stem.ts';
import { vocabularyTexts } from './vocabulary/texts.ts';
import { knownNames } from './vocabulary-text.ts';

interface LabelledLine {
  profession: string;
  /** The heading the line stands under. */
  under: string;
  line: string;
  /** Skills asked for, by any of their names; empty where the line holds words that only look like skills. */
  required?: string[];
  nice?: string[];
}

const file = new URL('./fixtures/labelled-lines.json', import.meta.url);
const lines = JSON.parse(readFileSync(file, 'utf8')) as LabelledLine[];
const vocabulary = standardVocabulary();

const known = knownNames(vocabularyTexts);
/** The concept that has a name in any language. */
const conceptOf = (name: string): string | undefined => {
  const key = joined(name);
  return languages
    .flatMap((language) => known.beginningWith(key.split(' ', 1)[0] ?? '', language))
    .find((one) => joined(one.name.text) === key)?.skill.name;
};
function joined(name: string): string {
  return scanText(name)
    .tokens.map(({ raw }) => keyOf(raw))
    .join(' ');
}
/** The labels of a line as `skill:required`; a name that the vocabulary lacks stays as it is, and is missed. */
const expected = ({ required = [], nice = [] }: LabelledLine): string[] => [
  ...required.map((name) => `${conceptOf(name) ?? name}:required`),
  ...nice.map((name) => `${conceptOf(name) ?? name}:nice`),
];
/** Soft skills count for little and were not labelled. */
const found = ({ under, line }: LabelledLine): string[] =>
  [...analysePosting(`## ${under}\n\n- ${line}\n`, vocabulary).skills.values()]
    .filter(({ skill }) => skill.kind !== 'soft')
    .map(
      ({ skill, level }) => `${skill.name}:${level === 'nice' || level === 'aside' ? 'nice' : 'required'}`,
    );

test('at least a hundred lines of ten professions', () => {
  expect(lines.length).toBeGreaterThanOrEqual(100);
  expect(new Set(lines.map(({ profession }) => profession)).size).toBeGreaterThanOrEqual(10);
});

test('finds what was labelled and little else', () => {
  let [right, wrong, missed] = [0, 0, 0];
  const faults: string[] = [];
  for (const labelled of lines) {
    const [want, got] = [expected(labelled), found(labelled)];
    const extra = got.filter((skill) => !want.includes(skill));
    const lacking = want.filter((skill) => !got.includes(skill));
    right += want.length - lacking.length;
    wrong += extra.length;
    missed += lacking.length;
    if (extra.length + lacking.length > 0) {
      faults.push(`${labelled.line}\n    found besides: ${extra.join(', ')}; missed: ${lacking.join(', ')}`);
    }
  }
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  console.log(
    `${lines.length} lines, ${right + missed} labels: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  if (faults.length > 0) console.log(faults.join('\n'));
  expect(precision).toBeGreaterThan(0.9);
  expect(recall).toBeGreaterThan(0.9);
});
