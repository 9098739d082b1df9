/** The vocabulary that is shipped: large enough to be of use, small enough for a browser, with its attribution. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileVocabulary, firstKeyOf } from './compile-vocabulary.ts';
import { standardVocabulary } from './standard-matcher.ts';
import { vocabularyText } from './vocabulary.ts';
import { parseVocabulary } from './vocabulary-text.ts';

test('thousands of skills in at most 120 kB', () => {
  expect(standardVocabulary().size).toBeGreaterThan(4000);
  expect(gzipSync(vocabularyText).length).toBeLessThan(120_000);
});

test('says where its names are from', () => {
  const file = readFileSync(new URL('./vocabulary.ts', import.meta.url), 'utf8');
  expect(file.replace(/\s+\*?\s*/g, ' ')).toContain(
    'O*NET 29.2 Database by the U.S. Department of Labor, Employment and Training Administration',
  );
  expect(file).toContain('CC BY 4.0');
});

test('no skill without a name, none twice', () => {
  const names = parseVocabulary(vocabularyText).map(({ name }) => name);
  expect(names.filter((name) => name.trim() === '')).toEqual([]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('the index finds every name where reading all of it finds it, with skills of one’s own, too', () => {
  const skills = [
    { name: 'Postgres', aliases: ['pgsql'] },
    { name: 'Robot Framework Plus', aliases: ['Java', 'site reliability'] },
    { name: 'golang', aliases: [] },
  ];
  const entries = parseVocabulary(vocabularyText);
  for (const configured of [[], skills]) {
    const whole = compileVocabulary(entries, configured);
    const indexed = standardVocabulary(configured);
    expect(indexed.size).toBe(whole.size);
    const words = entries.flatMap(({ names }) => names.map(({ text }) => firstKeyOf(text) ?? ''));
    const keys = [...new Set([...words, 'pgsql', 'robot', 'constructor', '__proto__', 'postgre'])];
    expect(keys.map(indexed.start)).toEqual(keys.map(whole.start));
  }
});
