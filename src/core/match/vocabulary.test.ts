/** The vocabulary that is shipped: large enough to be of use, small enough for a browser, with its attribution. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { vocabularyOf } from './compile-vocabulary.ts';
import { languages } from './stem.ts';
import { vocabularyTexts } from './vocabulary/texts.ts';
import { knownNames } from './vocabulary-text.ts';

test.each(languages)('thousands of skills in a file of a bounded size: %s', (language) => {
  const size = gzipSync(vocabularyTexts[language] ?? '').length;
  expect(size).toBeLessThan(language === 'en' ? 600_000 : 250_000);
});

test.each(languages)('says where its names are from: %s', (language) => {
  const file = readFileSync(new URL(`./vocabulary/names/${language}.ts`, import.meta.url), 'utf8');
  const comment = file.slice(0, 1000).replace(/\s+\*?\s*/g, ' ');
  expect(comment).toContain(
    'O*NET 29.2 Database by the U.S. Department of Labor, Employment and Training Administration',
  );
  expect(comment).toContain('ESCO classification of the European Commission');
  expect(comment).toContain('CC BY 4.0');
});

test('no concept without a name, none twice', () => {
  const lines = (vocabularyTexts.en.split('\n\n', 1)[0] ?? '').split('\n');
  const names = lines.filter((line) => !line.includes('\tdecoy')).map((line) => line.split('\t', 1)[0]);
  expect(names.filter((name) => name === undefined || name.trim() === '')).toEqual([]);
  expect(names.length).toBeGreaterThan(10_000);
  expect(new Set(names).size).toBe(names.length);
});

test('skills of one’s own rename what is known, and are found in any case', () => {
  const own = vocabularyOf(knownNames(vocabularyTexts), [
    { name: 'Postgres', aliases: ['pgsql'] },
    { name: 'Robot Framework Plus', aliases: [] },
  ]);
  const names = own.in('en');
  const skillOf = (word: string) => names.start(word)?.named?.skill;
  expect(skillOf('postgresql')?.name).toBe('Postgres');
  expect(skillOf('pgsql')).toBe(skillOf('postgresql'));
  for (const word of ['constructor', '__proto__', 'nothing-of-the-kind'])
    expect(names.start(word)).toBeNull();
});
