/** How firmly postings in five languages ask, and what they ask for once: wordings labelled by hand before any was read. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analysePosting, type EvidencedSkill } from './analyse-text.ts';
import { standardVocabulary } from './standard-matcher.ts';

interface Wording {
  lang: string;
  text: string;
  required?: string[];
  nice?: string[];
  mentioned?: string[];
  /** The sets of which any one is enough; where it is absent, none was looked for. */
  sets?: string[][];
}

const file = new URL('./fixtures/demand-wordings.json', import.meta.url);
const wordings = JSON.parse(readFileSync(file, 'utf8')) as Wording[];
const vocabulary = standardVocabulary();
const products = [
  ...new Set(
    wordings.flatMap(({ required = [], nice = [], mentioned = [] }) => [...required, ...nice, ...mentioned]),
  ),
];

/** The product of the labels that a skill is, whatever the vocabulary calls it; what else it finds is not labelled. */
const productOf = (found: EvidencedSkill): string | undefined =>
  products.find(
    (product) => found.skill.name.split(' ').includes(product) || found.evidence.words === product,
  );

/** The products of a text at each level, and those of which any one is enough. */
function demandsIn(text: string) {
  const sets = new Map<number, string[]>();
  const levels: Record<string, string[]> = { required: [], nice: [], mentioned: [] };
  for (const found of analysePosting(text, vocabulary).skills.values()) {
    const product = productOf(found);
    if (product === undefined) continue;
    levels[found.level]?.push(product);
    if (found.oneOf !== null) sets.set(found.oneOf, [...(sets.get(found.oneOf) ?? []), product]);
  }
  for (const names of Object.values(levels)) names.sort();
  return { ...levels, sets: [...sets.values()].map((set) => set.toSorted()) };
}

test.each(wordings)('$lang: $text', ({ text, required = [], nice = [], mentioned = [], sets }) => {
  const found = demandsIn(text);
  const sorted = { required: required.toSorted(), nice: nice.toSorted(), mentioned: mentioned.toSorted() };
  expect(found).toMatchObject(sorted);
  if (sets !== undefined) expect(found.sets).toEqual(sets.map((set) => set.toSorted()));
});
