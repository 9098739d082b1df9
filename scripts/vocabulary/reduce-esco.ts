/**
 * Reduces the tables of the ESCO classification to what the vocabulary is made of: `esco.tsv`. Left out are spoken
 * languages and transversal skills (kept by hand), long descriptions, names that differ from another of the same
 * concept in inflection and order only, and the names of products among the names of something else.
 *
 *     node scripts/vocabulary/reduce-esco.ts FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../../src/core/match/scan-text.ts';
import type { Language } from '../../src/core/match/stem.ts';
import { columns } from './esco.ts';
import { phraseStems } from './phrase-stems.ts';

/** A name of more words than this is a description that no text repeats. */
const mostStems = 4;
/** A stem that stands in more concepts than this is a common word. */
const mostCommon = 12;
const [folder = ''] = process.argv.slice(2);

const read = (file: string): string[][] =>
  readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** A branch of learning or a craft, by the ending of its word. */
const discipline =
  /(?:ology|ics|ing|graphy|istry|nomy|metry|therapy|sophy|pathy|culture|nautics|surgery|medicine|dietetics|literature)$/;

/** What stands before what a concept is about: `types of heat pumps`, `Arten von Wärmepumpen`. */
const lead = /^(?:characteristics|types|fundamentals|principles|basics) of /;
const foreignLead =
  /^(?:(?:Arten|Merkmale|Eigenschaften|Grundlagen) von |(?:types?|caractéristiques|principes|notions) (?:de la |de l'|des |de |du |d')|(?:tipos|características|principios|fundamentos) (?:de la |de los |de las |de |del ))/;

/** A label without its lead, and without a remark in brackets behind it; a single word of another language says too little. */
function withoutLead(label: string): string {
  const name = label
    .trim()
    .replaceAll('’', "'")
    .replace(/ \([a-z ]+\)$/, '')
    .replace(lead, '');
  const bare = name.replace(foreignLead, '');
  return bare.includes(' ') ? bare : name;
}

function namesOf(labels: string, language: Language, type: string): string[] {
  const seen = new Set<string>();
  const all = labels.split('|');
  const [preferred = ''] = all;
  return all.flatMap((label, index) => {
    const name = withoutLead(label);
    if (name === '' || / \/ |[|\t()=^>~:;]/.test(name)) return [];
    if (index > 0 && language !== 'de' && /\p{Lu}/u.test(name) && !/\p{Lu}/u.test(preferred)) return [];
    const stems = phraseStems(name, language);
    if (stems === null && !isWord(name, index, language)) return [];
    if (stems !== null && stems.length > (index === 0 ? mostStems : mostStems - 1)) return [];
    if (index > 0 && stems !== null && !isClose(stems, phraseStems(preferred, language) ?? [], type))
      return [];
    const key = stems === null ? keyOf(name) : stems.toSorted().join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [name];
  });
}

/**
 * Whether a name means what the preferred label means: it has the same words, but perhaps another verb. Others are often
 * wider, or of another field.
 */
function isClose(stems: readonly string[], preferred: readonly string[], type: string): boolean {
  const wanted = type === 'skill' && preferred.length > 2 ? preferred.slice(1) : preferred;
  return wanted.every((stem) => stems.includes(stem));
}

/** Whether a name of a single word is taken: only preferred labels say what they mean by themselves. */
function isWord(name: string, index: number, language: Language): boolean {
  if (index > 0 || !/^\p{L}{5,}$/u.test(name)) return false;
  return language === 'en' ? discipline.test(name) : name.length >= 6;
}

const kept = read('esco-skills.tsv').filter(
  ([, type, reuse]) => type === 'knowledge' || (type === 'skill' && reuse !== 'transversal'),
);
const rows = kept.map(([id = '', type = '', , broader = '', ...labels]) => ({
  id,
  type,
  broader: broader.split('|'),
  names: columns.map((language, index) => namesOf(labels[index] ?? '', language, type)),
}));
/** In how many concepts a stem stands. */
const counts = new Map<string, number>();
for (const {
  names: [[preferred = ''] = []],
} of rows) {
  for (const stem of phraseStems(preferred, 'en') ?? []) counts.set(stem, (counts.get(stem) ?? 0) + 1);
}
/** What is said in common words alone (`identify problems`) is no skill that anyone asks for. */
const isCommon = (type: string, [preferred = '']: readonly string[]): boolean => {
  const stems = phraseStems(preferred, 'en');
  return (
    type === 'skill' &&
    (stems === null || Math.min(...stems.map((stem) => counts.get(stem) ?? 0)) > mostCommon)
  );
};
const named = rows.filter(
  ({ names: [en = []], type }) => en.length > 0 && type !== '' && !isCommon(type, en),
);
const numbers = new Map(named.map(({ id }, index) => [id, String(index)]));
const related = new Map<string, string[]>();
for (const [from = '', , to = ''] of read('esco-related.tsv')) {
  const number = numbers.get(to);
  if (number !== undefined) related.set(from, [...(related.get(from) ?? []), number]);
}
const table = named.map(({ id, type, broader, names }) =>
  [
    type,
    broader.flatMap((each) => numbers.get(each) ?? []).join(' '),
    (related.get(id) ?? []).join(' '),
    ...names.map((each) => each.join('|')),
  ].join('\t'),
);
writeFileSync(
  new URL('esco.tsv', import.meta.url),
  `type\tbroader\trelated\t${columns.join('\t')}\n${table.join('\n')}\n`,
);
