import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFolded } from './find-folded.ts';
import { foldText } from './fold-text.ts';

const found = (text: string, word: string) =>
  findFolded(text, word).map(({ start, end }) => text.slice(start, end));

describe('folded words', () => {
  it('are found as they are written', () => {
    expect(found('Résumé, resume, RESUMÉ', 'resume')).toEqual(['Résumé', 'resume', 'RESUMÉ']);
    expect(found('ﬁnance in Łódź and Zürich', 'fi')).toEqual(['ﬁ']);
    expect(found('Zu\u0308rich', 'zurich')).toEqual(['Zu\u0308rich']);
    expect(found('東京 Tokyo 東京', '東京')).toEqual(['東京', '東京']);
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
    expect(found('nothing here', 'kafka')).toEqual([]);
    expect(found('anything', '')).toEqual([]);
  });

  it('are found wherever a search finds them, and each place folds to the word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        (text, part) => {
          const word = foldText(part);
          for (const place of found(`${text}${part}${text}`, word)) expect(foldText(place)).toContain(word);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Zürich', 'remote', 'Éclair', 'ﬁn', 'x')),
        fc.constantFrom('zurich', 'remote', 'eclair'),
        (words, word) => {
          const text = words.join(' ');
          expect(found(text, word)).toHaveLength(words.filter((one) => foldText(one) === word).length);
        },
      ),
    );
  });
});
