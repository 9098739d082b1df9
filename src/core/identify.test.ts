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

  it('stands for nothing where several have it, or none', () => {
    expect(found('acm')).toBe('several');
    expect(found('robotics')).toBe('several');
    expect(found('nobody')).toBe('none');
    expect(found('')).toBe('none');
    expect(found('  ')).toBe('none');
  });

  it('that is misspelt leads to the nearest', () => {
    expect(nearest('acmee', items)[0]).toBe('acme');
    expect(nearest('robtics', items)).toEqual(['acme', 'acme-engineer']);
    expect(nearest('x', items)).toEqual([]);
    expect(nearest('quite another thing', items)).toEqual([]);
  });
});
