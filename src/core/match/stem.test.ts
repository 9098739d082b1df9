/** Words whose forms are the same word, and those that are not; and the language that they are of. */
import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';
import { scanText } from './scan-text.ts';
import { formOf, languages, stemOf } from './stem.ts';
import { cacheWord } from './word-cache.ts';
import { wordSet } from './word-set.ts';

describe('one stem', () => {
  test.each([
    ['en', 'administer administered administering administration'],
    ['en', 'plan plans planned planning'],
    ['en', 'analysis analyse analyzing analyses'],
    ['en', 'policy policies'],
    ['en', 'apply applied applies applying'],
    ['en', 'report reports reported reporting'],
    ['en', 'class classes'],
    ['en', 'organise organisation organizing'],
    ['en', 'manage managing managed management'],
    ['en', 'ship shipped shipping ships'],
    ['en', 'appoint appointed appointment'],
    ['en', 'administration administrations'],
    ['de', 'analyse analysieren'],
    ['fr', 'reseau reseaux'],
    ['fr', 'journal journaux'],
    ['es', 'analisis analizar'],
    ['es', 'mantenimiento mantener'],
    ['de', 'planen planung planungen'],
    ['de', 'straße strasse'],
    ['fr', 'gestion gerer'],
    ['fr', 'traitement traiter traitements'],
    ['es', 'gestion gestionar'],
    ['es', 'programacion programaciones programar'],
    ['pt', 'gestao gerir gerenciamento'],
    ['pt', 'programacao programacoes programar'],
  ] as const)('%s: %s', (language, forms) => {
    expect(new Set(forms.split(' ').map((form) => stemOf(form, language)))).toHaveProperty('size', 1);
  });

  test.each([
    ['en', 'market marketing'],
    ['en', 'university universal'],
    ['en', 'business busy'],
    ['en', 'police policy'],
    ['de', 'planen pflanzen'],
  ] as const)('%s: not of %s', (language, forms) => {
    expect(new Set(forms.split(' ').map((form) => stemOf(form, language)))).toHaveProperty('size', 2);
  });

  test.each(['used', 'nths', 'web2s'])('of %s is itself in English', (word) => {
    expect(stemOf(word, 'en')).toBe(word);
  });

  test.each(['go', 'bed', 'ing', 'c++', 'html5', 'xys'])('of %s is itself', (word) => {
    for (const language of languages) expect(stemOf(word, language)).toBe(word);
  });

  test('is the same each time', () => {
    for (const language of languages) expect(stemOf('planen', language)).toBe(stemOf('planen', language));
    expect(stemOf('planen', 'de')).not.toBe(stemOf('planen', 'en'));
  });
});

test.each([
  ['en', 'nurses', 'nurse'],
  ['de', 'pflegerinnen', 'pfleger'],
  ['de', 'verkaufer', 'verkauf'],
  ['fr', 'infirmieres', 'infirmier'],
  ['fr', 'travaux', 'travau'],
  ['es', 'cocineras', 'cociner'],
  ['pt', 'cozinheiros', 'cozinheir'],
  ['es', 'casas', 'casas'],
  ['es', 'casa', 'casa'],
  ['fr', 'laine', 'lain'],
] as const)('%s: %s without its ending is %s', (language, word, form) => {
  expect(formOf(word, language)).toBe(form);
});

describe('the language of a text', () => {
  const languageIn = (text: string) => languageOf(scanText(text));

  test.each([
    ['We are looking for you and your skills', 'en'],
    ['Wir suchen dich und deine Kenntnisse', 'de'],
    ['Nous cherchons pour notre équipe', 'fr'],
    ['Buscamos para nuestros equipos los mejores', 'es'],
    ['Procuramos para uma das nossas equipas', 'pt'],
    ['Wir suchen', 'en'],
    ['Wir sind. Pour vous et notre équipe', 'fr'],
    ['Wir sind die, and you are the people for this', 'en'],
    ['', 'en'],
    [`${'x '.repeat(400)} wir sind und`, 'en'],
    [`${'x '.repeat(397)} wir sind und`, 'de'],
  ])('%j: %s', (text, language) => {
    expect(languageIn(text)).toBe(language);
  });
});

test('words are divided by blanks', () => {
  expect([...wordSet('\n a  b\tc a ')]).toEqual(['a', 'b', 'c']);
  expect(wordSet('').size).toBe(0);
});

test('what was found out is kept for words of forty letters, until there are twenty thousand', () => {
  const memory = new Map<string, number>();
  cacheWord(memory, 'a'.repeat(40), 1);
  cacheWord(memory, 'a'.repeat(41), 2);
  expect([...memory.values()]).toEqual([1]);
  for (let word = 1; word < 20_000; word += 1) cacheWord(memory, `${word}`, word);
  expect(memory.size).toBe(20_000);
  cacheWord(memory, 'more', 3);
  expect([...memory]).toEqual([['more', 3]]);
});
