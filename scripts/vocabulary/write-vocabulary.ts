/** Writes concepts in the notation of `src/core/match/vocabulary-text.ts`. */
import { firstKeyOf } from '../../src/core/match/compile-vocabulary.ts';
import { keyOf } from '../../src/core/match/scan-text.ts';
import { formMark, formOf, type Language, languages, stemOf } from '../../src/core/match/stem.ts';
import { parseName } from '../../src/core/match/vocabulary-text.ts';
import { type Concepts, type ListedConcept, type ListedName, stemsOf } from './concepts.ts';

/** The text of each language. `verbs` are first words of names that say what is done to something. */
export function writeVocabulary(concepts: Concepts, verbs: ReadonlySet<string>): Record<Language, string> {
  const numbers = new Map(concepts.all.map((concept, index) => [concept, index]));
  const numberOf = (concept: ListedConcept): string => (numbers.get(concept) as number).toString(36);
  const numbersOf = (names: readonly string[], self: ListedConcept): string => {
    const found = names.map((name) => {
      const concept = concepts.named(name);
      if (concept === undefined)
        throw new Error(`“${self.names[0]?.text}” names “${name}”, which is nowhere.`);
      return concept;
    });
    return [...new Set(found)]
      .filter((one) => one !== self)
      .map(numberOf)
      .join(' ');
  };
  const lines = concepts.all.map((concept) =>
    [
      parseName(concept.names[0]?.text ?? '').text,
      concept.kind === 'skill' ? '' : concept.kind,
      concept.alternatives ?? '',
      numbersOf(concept.broader, concept),
      numbersOf(concept.related, concept),
    ]
      .join('\t')
      .trimEnd(),
  );
  const texts = languages.map((language): [Language, string] => [
    language,
    [language === 'en' ? lines.join('\n') : '', ...namesIn(concepts, { language, numberOf, verbs })].join(
      '\n\n',
    ),
  ]);
  return Object.fromEntries(texts) as Record<Language, string>;
}

function namesIn(
  { all }: Concepts,
  {
    language,
    numberOf,
    verbs,
  }: {
    language: Language;
    numberOf: (concept: ListedConcept) => string;
    verbs: ReadonlySet<string>;
  },
): [string, string] {
  const written = new Map<string, string[]>();
  const phrases: { stems: string[]; entry: string }[] = [];
  const taken = new Set<string>();
  const owners = new Map<string, ListedConcept>();
  for (const concept of all) {
    for (const name of concept.names.filter((each) => each.language === language)) {
      const number = numberOf(concept);
      const stems = stemsOf(name);
      const bag = stems?.toSorted().join(' ') ?? '';
      const loose = stems !== null && isLoose(name, stems, verbs) ? '>' : '';
      const entry = `${loose}${stems?.join(' ')}`;
      // The same words in another order are another way to say it (`administer medication`, `medication administration`).
      if (
        stems !== null &&
        concept.kind !== 'decoy' &&
        !taken.has(entry) &&
        (owners.get(bag) ?? concept) === concept
      ) {
        taken.add(entry);
        owners.set(bag, concept);
        phrases.push({ stems, entry: `${entry}=${number}` });
      }
      const form = formFor(name);
      if (form !== null && concept.kind !== 'decoy' && !taken.has(form)) {
        taken.add(form);
        phrases.push({ stems: [form], entry: `${form}=${number}` });
      }
      if (concept.survey && stems !== null) continue;
      const key = firstKeyOf(parseName(name.text).text);
      if (key !== undefined) written.set(key, [...(written.get(key) ?? []), `${name.text}=${number}`]);
    }
  }
  const counts = new Map<string, number>();
  for (const { stems } of phrases) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const count = (stem: string): number => counts.get(stem) ?? 0;
  const under = new Map<string, string[]>();
  for (const { stems, entry } of phrases) {
    const rarest = stems.reduce((best, stem) => (count(stem) < count(best) ? stem : best));
    under.set(rarest, [...(under.get(rarest) ?? []), entry]);
  }
  return [sectionOf(written), sectionOf(under)];
}

/** What a single word comes down to in the languages where it has many forms. */
function formFor({ text, language }: ListedName): string | null {
  if (language === 'en' || !/^\p{L}{5,}$/u.test(text)) return null;
  return formMark + formOf(keyOf(text), language);
}

/** Whether a name is a verb and what it is done to, so that another word may stand between. */
function isLoose(
  { text, language }: ListedName,
  stems: readonly string[],
  verbs: ReadonlySet<string>,
): boolean {
  if (language !== 'en' || stems.length !== 2) return false;
  const first = keyOf(text.split(' ', 1)[0] ?? '');
  if (!verbs.has(first) && !(first.endsWith('ing') && verbs.has(first.slice(0, -3)))) return false;
  return stemOf(first, 'en') === stems[0];
}

function sectionOf(lists: ReadonlyMap<string, readonly string[]>): string {
  return [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, entries]) => [word, ...entries].join('\t'))
    .join('\n');
}
