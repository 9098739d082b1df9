/**
 * Builds the files in `src/core/match/vocabulary/names` from the lists in `scripts/vocabulary`: the hand-kept ones first, then
 * what O*NET adds, then ESCO. Run it with `npm run vocabulary` after changing a list.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { keyOf } from '../src/core/match/scan-text.ts';
import { languages } from '../src/core/match/stem.ts';
import { Concepts, leftOutOf } from './vocabulary/concepts.ts';
import { addEsco } from './vocabulary/esco.ts';
import { readKeptList } from './vocabulary/kept-lists.ts';
import { readSurvey, technologySkill, toolSkill } from './vocabulary/survey.ts';
import { writeVocabulary } from './vocabulary/write-vocabulary.ts';

const folder = new URL('./vocabulary/', import.meta.url);
const target = new URL('../src/core/match/vocabulary/names/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

const concepts = new Concepts();
for (const file of ['software.yaml', 'professions.yaml', 'people.yaml', 'translations.yaml']) {
  for (const concept of readKeptList(read(file))) {
    if (concepts.add(concept) !== null) continue;
    // A further row of the same concept: names in other languages, or relations.
    const [first] = concept.names;
    const known = first && concepts.named(first.text);
    if (file !== 'translations.yaml' && known?.kind !== concept.kind)
      console.error(`${file}: “${first?.text}” is there already`);
    if (known === undefined) continue;
    concepts.addNames(known, concept.names);
    known.broader.push(...concept.broader);
    known.related.push(...concept.related);
  }
}
const isLeftOut = leftOutOf(read('left-out.txt'));
const survey = { alternatives: null, broader: [], related: [] };
const listed = (names: readonly string[]) => names.map((text) => ({ text, language: 'en' as const }));
for (const row of readSurvey(read('onet-technology.tsv'))) {
  const names = technologySkill(row, isLeftOut);
  if (names) concepts.add({ ...survey, names: listed(names), kind: 'technology' });
}
for (const row of readSurvey(read('onet-tools.tsv'))) {
  const names = toolSkill(row, isLeftOut);
  if (names) concepts.add({ ...survey, names: listed(names), kind: 'tool' });
}
const esco = read('esco.tsv');
addEsco(concepts, esco, isLeftOut);

/** The first words of ESCO's skills are verbs; to `work` and to `be` are done to nothing. */
const verbs = new Set(
  esco
    .split('\n')
    .filter((line) => line.startsWith('skill'))
    .map((line) => keyOf(/^[^\t]*\t[^\t]*\t[^\t]*\t(\w+)/.exec(line)?.[1] ?? '')),
);
for (const verb of ['work', 'be', 'have', 'report', 'plan', 'design', 'test', 'market']) verbs.delete(verb);
const texts = writeVocabulary(concepts, verbs);
for (const language of languages) {
  const text = texts[language];
  if (/[`\\]|\$\{/u.test(text)) throw new Error('A name holds a sign that a template literal cannot.');
  writeFileSync(
    new URL(`${language}.ts`, target),
    `/**
 * The vocabulary's names in one language, in the notation of \`vocabulary-text.ts\`. Made by \`npm run vocabulary\`: edit
 * the lists in \`scripts/vocabulary\` instead. Holds names from the O*NET 29.2 Database by the U.S. Department of Labor,
 * Employment and Training Administration, and from the ESCO classification of the European Commission, both used under
 * CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); AppTrack has selected, shortened and supplemented them.
 */
export const text = \`${text}\`;
`,
  );
  console.log(
    `${language}: ${(text.length / 1000).toFixed(0)} kB, ${(gzipSync(text).length / 1000).toFixed(0)} kB compressed`,
  );
}
console.log(`${concepts.all.length} concepts`);
