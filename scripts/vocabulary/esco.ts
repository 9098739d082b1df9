/** Reads the reduced tables of ESCO (see `reduce-esco.ts`) and brings them together with what is there already. */
import type { Language } from '../../src/core/match/stem.ts';
import { type Concepts, type ListedConcept, type ListedName, stemsOf } from './concepts.ts';

/** The languages of ESCO's names, in the order of the table's columns. */
export const columns: readonly Language[] = ['en', 'de', 'fr', 'es'];

/** Adds ESCO's concepts: one that is there already gets the further names. */
export function addEsco(concepts: Concepts, table: string, isLeftOut: (name: string) => boolean): void {
  const rows = table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [type = '', broader = '', related = '', ...labels] = line.split('\t');
      const names = columns.flatMap((language, index) =>
        (labels[index] ?? '')
          .split('|')
          .filter((text) => text !== '')
          .map((text): ListedName => ({ text, language })),
      );
      return { type, broader: numbers(broader), related: numbers(related), names };
    });
  const added = rows.map(({ names }): ListedConcept | null => {
    const [first] = names;
    if (first === undefined || isLeftOut(first.text)) return null;
    const known = concepts.ownerOf(first);
    if (known !== undefined) {
      if (known.kind !== 'decoy' && known.kind !== 'certificate')
        concepts.addNames(known, names.filter(isPhrase(known)));
      return known;
    }
    return concepts.add({ names, kind: 'skill', alternatives: null, broader: [], related: [], survey: true });
  });
  const nameOf = (number: number): string[] => {
    const concept = added[number];
    return concept?.names[0] === undefined || concept.kind === 'certificate' ? [] : [concept.names[0].text];
  };
  for (const [index, { broader, related }] of rows.entries()) {
    const concept = added[index];
    if (concept == null || concept.kind === 'certificate' || concept.kind === 'decoy') continue;
    concept.broader.push(...broader.flatMap(nameOf));
    concept.related.push(...related.flatMap(nameOf));
  }
}

/** A hand-kept concept means what its own names say: from elsewhere it takes phrases, and words of other languages. */
function isPhrase(known: ListedConcept): (name: ListedName) => boolean {
  return (name) => name.language !== 'en' || (known.kind !== 'technology' && stemsOf(name) !== null);
}

function numbers(list: string): number[] {
  return list === '' ? [] : list.split(' ').map(Number);
}
