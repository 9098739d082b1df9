import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepPlace, keptPlace, type ListPlace, markOf } from './list-place.ts';

const place: ListPlace = {
  address: '/?tag=berlin',
  salt: 7,
  marks: [1, 2],
  rows: 25,
  scroll: 0,
  board: 0,
  columns: {},
  whole: [],
  endings: [],
  current: null,
  opening: null,
  returning: false,
};

afterEach(() => vi.unstubAllGlobals());

function storage(setItem?: () => void) {
  const items = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: setItem ?? ((key: string, value: string) => items.set(key, value)),
  });
}

describe('a kept place', () => {
  test('is found again', () => {
    storage();
    expect(keptPlace()).toBeNull();
    keepPlace(place);
    expect(keptPlace()).toEqual(place);
  });

  test('is none where the browser keeps nothing', () => {
    storage(() => {
      throw new Error('QuotaExceededError');
    });
    keepPlace(place);
    expect(keptPlace()).toBeNull();
    vi.stubGlobal('sessionStorage', undefined);
    expect(keptPlace()).toBeNull();
  });
});

describe('a mark', () => {
  test('is the same for the same id and salt, and another for another', () => {
    expect(markOf('acme-engineer', 1)).toBe(markOf('acme-engineer', 1));
    expect(markOf('acme-engineer', 1)).not.toBe(markOf('acme-engineer', 2));
    expect(markOf('acme-engineer', 1)).not.toBe(markOf('acme-engineer-2', 1));
  });

  test('tells ten thousand ids apart, or nearly so', () => {
    const marks = Array.from({ length: 10_000 }, (_, index) => markOf(`company-${index}-engineer`, 12_345));
    expect(new Set(marks).size).toBeGreaterThan(9_990);
    expect(marks.every((mark) => Number.isInteger(mark) && mark >= 0)).toBe(true);
  });
});
