/** The hand-kept lists: one concept's names mean one thing; licences and degrees stand by themselves. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyOf, scanText } from '../../src/core/match/scan-text.ts';
import { parseName } from '../../src/core/match/vocabulary-text.ts';
import type { ListedConcept } from './concepts.ts';
import { readKeptList } from './kept-lists.ts';
import { readSurvey } from './survey.ts';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const kept = ['software.yaml', 'professions.yaml', 'people.yaml'].flatMap((file) => readKeptList(read(file)));
const namesOf = ({ names }: ListedConcept): string[] => names.map(({ text }) => parseName(text).text);
const keyOfName = (name: string): string =>
  scanText(name)
    .tokens.map(({ raw }) => keyOf(raw))
    .join(' ');
const isHeld = ({ kind }: ListedConcept): boolean => kind === 'certificate' || kind === 'degree';

describe('licences, certificates and degrees', () => {
  const says =
    /\b(?:licen[cs]ed?|licensure|certificate|certified|certification|diploma|bachelor|master's|exam)\b|schein$|abschluss$/iu;
  const otherwise = new Set(['build certified packages', 'Gutschein']);

  test('what is called one is one', () => {
    const wrong = kept
      .filter((concept) => !isHeld(concept) && concept.kind !== 'decoy')
      .flatMap(namesOf)
      .filter(
        (name) => says.test(name) && !otherwise.has(name) && !/Jahresabschluss|Monatsabschluss/.test(name),
      );
    expect(wrong).toEqual([]);
  });

  test('have nothing above or below them', () => {
    const held = new Set(kept.filter(isHeld).flatMap(namesOf));
    expect(kept.filter((concept) => isHeld(concept) && concept.broader.length > 0).map(namesOf)).toEqual([]);
    expect(kept.flatMap(({ broader }) => broader).filter((name) => held.has(name))).toEqual([]);
  });

  test('each has one acronym at most, for two are two certificates', () => {
    const acronyms = (concept: ListedConcept) =>
      new Set(namesOf(concept).filter((name) => /^[A-Z][A-Z&-]{1,6}$/.test(name)));
    const doubled = kept
      .filter((concept) => concept.kind === 'certificate' && acronyms(concept).size > 1)
      .map(namesOf);
    expect(doubled).toEqual([]);
  });
});

describe('products', () => {
  /** The survey has a row for each product; a maker's name before it, or a version behind it, is no other product. */
  const rows = new Map(
    readSurvey(read('onet-technology.tsv'))
      .map(({ name }) => name.replace(/ software$/, ''))
      .map((name) => [keyOfName(name), name]),
  );
  const surveyed = (name: string): string | undefined => rows.get(keyOfName(name));
  const isSame = (a: string, b: string): boolean => {
    const [left, right] = [keyOfName(a).split(' '), keyOfName(b).split(' ')];
    const [short, long] = left.length < right.length ? [left, right] : [right, left];
    return (
      short.every((word) => long.includes(word)) ||
      a.endsWith(` ${initials(b)}`) ||
      b.endsWith(` ${initials(a)}`)
    );
  };
  const initials = (name: string): string => (name.match(/\b[A-Z]/g) ?? []).join('');

  test('no two are names of one concept', () => {
    const technologies = kept.filter(({ kind }) => kind === 'technology');
    const doubled = technologies.flatMap((concept) => {
      const products = [...new Set(namesOf(concept).flatMap((name) => surveyed(name) ?? []))];
      const apart = products.filter((one) => products.some((other) => other !== one && !isSame(one, other)));
      return apart.length < 2 ? [] : [apart];
    });
    expect(doubled).toEqual([]);
  });
});

test('every relation leads to a concept', () => {
  const known = new Set(
    [...kept, ...readKeptList(read('translations.yaml'))].flatMap(namesOf).map(keyOfName),
  );
  const related = kept.flatMap(({ broader, related }) => [...broader, ...related]);
  expect(related.filter((name) => !known.has(keyOfName(name)))).toEqual([]);
});

test('no concept is above itself', () => {
  const byName = new Map(
    kept.flatMap((concept) => namesOf(concept).map((name) => [keyOfName(name), concept])),
  );
  const loops = kept.filter((concept) => {
    const seen = new Set<ListedConcept>();
    let level = [concept];
    while (level.length > 0) {
      level = level.flatMap(({ broader }) => broader.flatMap((name) => byName.get(keyOfName(name)) ?? []));
      if (level.includes(concept)) return true;
      level = level.filter((one) => !seen.has(one));
      for (const one of level) seen.add(one);
    }
    return false;
  });
  expect(loops.map(namesOf)).toEqual([]);
});
