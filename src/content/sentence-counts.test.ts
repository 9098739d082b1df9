import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsIn } from './sentence-counts.ts';

describe('countsIn', () => {
  it('finds the counts in their order, not their digits in other numbers or in shares', () => {
    const answered = { count: 16, figure: 'responded' };
    const sent = { count: 46, figure: 'submitted' };
    expect(countsIn('Of 160, 16 % and 16 of 46, so between 23 % and 46 %.', [answered, sent])).toEqual([
      'Of 160, 16 % and ',
      answered,
      ' of ',
      sent,
      ', so between 23 % and 46 %.',
    ]);
  });

  it('passes over what the sentence does not name', () => {
    const one = { count: 1, figure: 'submitted' };
    expect(countsIn('One application is too few: from 10 on.', [one])).toEqual([
      'One application is too few: from 10 on.',
    ]);
  });

  it('changes no word of any sentence', () => {
    const counts = fc.array(fc.record({ count: fc.nat(30), figure: fc.constant('submitted') }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(30).map(String), fc.string())), counts, (words, linked) => {
        const sentence = words.join(' ');
        const parts = countsIn(sentence, linked);
        expect(parts.map((part) => (typeof part === 'string' ? part : part.count)).join('')).toBe(sentence);
      }),
    );
  });
});
