import fc from 'fast-check';
import { expect, it } from 'vitest';
import { handlesOf } from './handles.ts';
import { identify } from './identify.ts';

const named = (id: string, ...names: string[]) => ({ id, names });

it('the fewest letters from the beginning of an id that stand in no other id or name', () => {
  const all = [
    named('acme-engineer', 'Acme'),
    named('acorn-engineer', 'Acorn'),
    named('zeta', 'Engine Works'),
  ];
  expect([...handlesOf(all, all)]).toEqual([
    ['acme-engineer', 'acm'],
    ['acorn-engineer', 'aco'],
    ['zeta', 'ze'],
  ]);
});

it('the whole id where it is the beginning of another, in any script', () => {
  const all = [
    named('acme'),
    named('acme-2'),
    named('株式会社ゼータ', '株式会社ゼータ'),
    named('株式会社イオタ'),
  ];
  expect([...handlesOf(all, all).values()]).toEqual(['acme', 'acme-2', '株式会社ゼ', '株式会社イ']);
});

it('every handle is taken for its id, and is a beginning of it', () => {
  const id = fc.stringMatching(/^[abé-]{1,6}$/);
  const items = fc.uniqueArray(
    fc.record({ id, names: fc.array(fc.stringMatching(/^[Abc ]{0,6}$/), { maxLength: 2 }) }),
    {
      selector: ({ id }) => id,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(items, (all) => {
      for (const [id, handle] of handlesOf(all, all)) {
        expect(id.startsWith(handle)).toBe(true);
        expect([handle, identify(handle, all)]).toEqual([
          handle,
          { found: 'one', item: all.find((one) => one.id === id) },
        ]);
      }
    }),
  );
});
