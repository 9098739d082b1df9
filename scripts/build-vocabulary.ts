/**
 * Builds `src/core/match/vocabulary.ts` from the lists in `scripts/vocabulary`: the hand-kept ones first, then what
 * O*NET adds. Run it with `node scripts/build-vocabulary.ts` after changing a list.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { keyOf, scanText } from '../src/core/match/scan-text.ts';
import { parseName } from '../src/core/match/vocabulary-text.ts';
import { readSurvey, technologySkill, toolSkill } from './vocabulary/survey.ts';

const folder = new URL('./vocabulary/', import.meta.url);
const target = new URL('../src/core/match/vocabulary.ts', import.meta.url);

const lines: string[] = [];
const taken = new Set<string>();

/** A name as the matcher compares it, so that `Node.js` and `node js` are one. */
function nameKey(name: string): string {
  return scanText(parseName(name).text)
    .tokens.map(({ key }) => key)
    .join(' ');
}

/** Keeps the names that no earlier skill has; a skill whose first name is taken is left out whole. */
function add(names: readonly string[]): boolean {
  const [first] = names;
  if (first === undefined || taken.has(nameKey(first))) return false;
  const own = new Set<string>();
  const kept = names.filter((name) => {
    const key = nameKey(name);
    if (key === '' || taken.has(key) || own.has(key)) return false;
    own.add(key);
    return true;
  });
  for (const key of own) taken.add(key);
  lines.push(kept.join('|'));
  return true;
}

function addHandKept(file: string): void {
  const groups = parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, string>;
  for (const [group, entries] of Object.entries(groups)) {
    lines.push(`=${group}`);
    for (const line of entries.split('\n')) {
      const names = line.split(' | ').map((name) => name.trim());
      if (names[0] && !add(names)) console.error(`${file}: "${names[0]}" is there already`);
    }
  }
}

addHandKept('software.yaml');
addHandKept('professions.yaml');
const leftOut = new Set(
  readFileSync(new URL('left-out.txt', folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(keyOf),
);
const survey = (file: string) => readSurvey(readFileSync(new URL(file, folder), 'utf8'));
lines.push('=technology');
for (const row of survey('onet-technology.tsv')) {
  const names = technologySkill(row, leftOut);
  if (names) add(names);
}
lines.push('=tools');
for (const row of survey('onet-tools.tsv')) {
  const names = toolSkill(row, leftOut);
  if (names) add(names);
}

const text = lines.join('\n');
if (/[`\\]|\$\{/u.test(text)) throw new Error('A name holds a sign that a template literal cannot.');
writeFileSync(
  target,
  `/**
 * The vocabulary of skills in the notation of \`vocabulary-text.ts\`. Made by \`scripts/build-vocabulary.ts\`: edit the
 * lists in \`scripts/vocabulary\` instead. Holds names from the O*NET 29.2 Database by the U.S. Department of Labor,
 * Employment and Training Administration, used under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/);
 * AppTrack has selected, shortened and supplemented them.
 */
export const vocabularyText = \`${text}\`;
`,
);
const skills = lines.filter((line) => !line.startsWith('=')).length;
console.log(
  `${skills} entries, ${taken.size} names, ${(gzipSync(text).length / 1000).toFixed(1)} kB compressed`,
);
