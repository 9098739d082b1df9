import { describe, expect, it } from 'vitest';
import { identify, nearest } from './identify.ts';

const items = [
  { id: 'acme-engineer', names: ['Acme Robotics'] },
  { id: 'acme', names: ['Acme Robotics'] },
  { id: 'asia/zeta', names: ['株式会社ゼータ'] },
  { id: 'soehne', names: ['Söhne GmbH'] },
];
const found = (query: string) => {
  const result = identify(query, items);
  return result.found === 'one' ? result.item.id : result.found;
};

describe('a part of a name', () => {
  it('stands for the one thing that has it, in its id or another name', () => {
    expect(found('zeta')).toBe('asia/zeta');
    expect(found('ゼータ')).toBe('asia/zeta');
    expect(found('sohne g')).toBe('soehne');
    expect(found('engineer')).toBe('acme-engineer');
  });

  it('is an exact id before it is a part of others', () => {
    expect(found('acme')).toBe('acme');
    expect(found('ACME')).toBe('acme');
  });

  it('is an id as it is written before one in another case, and needs no trimming', () => {
    const both = [
      { id: 'Zeta', names: [] },
      { id: 'zeta', names: [] },
    ];
    expect(identify('zeta', both)).toEqual({ found: 'one', item: both[1] });
    expect(identify('Zeta', both)).toEqual({ found: 'one', item: both[0] });
    expect(identify('ZETA', both)).toEqual({ found: 'several', items: both });
    expect(found('  engineer ')).toBe('acme-engineer');
  });

  it('stands for nothing where several have it, or none', () => {
    expect(found('acm')).toBe('several');
    expect(found('robotics')).toBe('several');
    expect(found('nobody')).toBe('none');
    expect(found('')).toBe('none');
    expect(found('  ')).toBe('none');
  });

  it('that is misspelt leads to the nearest three, nearest first, then by id', () => {
    expect(nearest('acmee', items)[0]).toBe('acme');
    expect(nearest('  robtics ', items)).toEqual(['acme', 'acme-engineer']);
    expect(identify('robtics', items)).toEqual({ found: 'none', suggestions: ['acme', 'acme-engineer'] });
    expect(nearest('quite another thing', items)).toEqual([]);
    const named = (...ids: string[]) => ids.map((id) => ({ id, names: [] }));
    expect(nearest('beta', named('betc', 'beda', 'beta-x', 'betd', 'omega'))).toEqual([
      'beta-x',
      'beda',
      'betc',
    ]);
    // At most four letters in ten may be wrong, and never all of them.
    expect(nearest('abcde', named('abcxy'))).toEqual(['abcxy']);
    expect(nearest('abcde', named('abxyz'))).toEqual([]);
    expect(nearest('ab', named('ax', 'xy'))).toEqual(['ax']);
    expect(nearest('x', named('y'))).toEqual([]);
    expect(nearest(' ax ', named('ay'))).toEqual(['ay']);
    // The beginning of a name is enough, and any word of it.
    expect(nearest('robpt', named('robotics'))).toEqual(['robotics']);
    expect(nearest('makrs', named('robot - makers'))).toEqual(['robot - makers']);
    expect(nearest('a'.repeat(80), named(`b${'a'.repeat(79)}`))).toHaveLength(1);
    expect(nearest('a'.repeat(81), named(`b${'a'.repeat(80)}`))).toEqual([]);
    expect(nearest('', named('a'))).toEqual([]);
    expect(nearest(' ', named('a'))).toEqual([]);
  });
});
