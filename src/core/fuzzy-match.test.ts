import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzyDistance, fuzzyFind } from './fuzzy-match.ts';

const find = (typed: string, ...texts: string[]) => fuzzyFind(typed, texts, (text) => text);

test('words are found whatever their order, case and accents; letters in their order, too', () => {
  expect(find('eng acm', 'Zeta Engineer', 'Acme Engineer')).toEqual(['Acme Engineer']);
  expect(find('muller', 'Müller & Sohn')).toEqual(['Müller & Sohn']);
  expect(find('acbe', 'Acme Backend', 'Beta')).toEqual(['Acme Backend']);
  expect(find('xyz', 'Acme')).toEqual([]);
});

test('what begins a word stands before what is within one, and that before scattered letters', () => {
  expect(find('eta', 'great idea', 'Zeta', 'eta one')).toEqual(['eta one', 'Zeta', 'great idea']);
  expect(find('zt', 'Zeta', 'Azt', 'ztone')).toEqual(['ztone', 'Azt', 'Zeta']);
});

test('every part of a text finds it; nothing typed leaves all as they are', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abc de'), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(20), (whole, from, length) => {
      expect(fuzzyDistance(whole.slice(from, from + length), whole)).not.toBeNull();
      expect(fuzzyDistance(whole, whole)).toBe(0);
    }),
  );
  fc.assert(
    fc.property(fc.array(text), (all) => {
      expect(find('', ...all)).toEqual(all);
    }),
  );
  fc.assert(
    fc.property(text, fc.array(text), (typed, all) => {
      const found = find(typed, ...all).map((one) => fuzzyDistance(typed, one) ?? -1);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      expect(found.every((distance) => distance >= 0)).toBe(true);
    }),
  );
});
