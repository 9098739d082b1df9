import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damerauLevenshtein, nearestWord, suggestion, suggestWord } from './suggest.ts';

const stages = ['saved', 'applied', 'phone_screen', 'technical', 'onsite', 'offer'];

describe('suggestions', () => {
  it('find what was probably meant, whatever the case, accents and separators', () => {
    const cases = {
      phonescreen: 'phone_screen',
      'Phone-Screen': 'phone_screen',
      aplied: 'applied',
      onsiet: 'onsite',
      Óffer: 'offer',
      tehcnicla: 'technical',
    };
    for (const [written, meant] of Object.entries(cases))
      expect(nearestWord(written, stages), written).toBe(meant);
  });

  it('leave other words alone', () => {
    for (const word of ['interview', 'note', '', 'x', 'a'.repeat(10_000)])
      expect(nearestWord(word, stages), word.slice(0, 9)).toBeNull();
    expect(nearestWord('as', ['at', 'id'])).toBeNull();
  });

  it('take a part of a word where only one has it', () => {
    expect(suggestWord('phone', stages)).toBe('phone_screen');
    expect(suggestWord('site', ['onsite', 'offsite'])).toBeNull();
  });

  it('list what there is where nothing is near', () => {
    expect(suggestion('phone', stages)).toBe('did you mean "phone_screen"?');
    expect(suggestion('xyz', ['a', 'b'])).toBe('expected one of a, b');
  });

  it('measure a distance: nothing to itself, the same both ways, one for a swap', () => {
    expect(damerauLevenshtein('ab', 'ba')).toBe(1);
    expect(damerauLevenshtein('kitten', 'sitting')).toBe(3);
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = damerauLevenshtein(a, b);
        expect(distance === 0).toBe(a === b);
        expect(damerauLevenshtein(b, a)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
      }),
    );
  });
});
