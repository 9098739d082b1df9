/** What becomes of each file, for every state that a repository can be in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileAction, type PresentFiles, planNew, planUpgrade } from './plan-files.ts';
import type { Template } from './template.ts';

const template = (files: Record<string, string>): Template => ({
  version: '2.0.0',
  files: new Map(Object.entries(files)),
});

/** A repository whose files an earlier version made as `made` says (null: the person's own), and that now holds `own`. */
function present(
  made: Record<string, string | null> | null,
  own: Record<string, string>,
  more: Partial<PresentFiles> = {},
): PresentFiles {
  const ids = Object.entries(made ?? {}).map(([path, text]) => [path, text === null ? null : `id:${text}`]);
  return {
    record: made === null ? null : { version: '1.0.0', files: Object.fromEntries(ids) },
    own: (path) => own[path] ?? null,
    known: (id) => id.slice('id:'.length),
    idOf: (text) => `id:${text}`,
    merge: () => null,
    ...more,
  };
}

const kinds = (actions: readonly FileAction[]) => actions.map(({ kind, path }) => `${kind} ${path}`);

describe('a new repository', () => {
  it('gets what is not there; what is there stays and is the person’s own', () => {
    const { actions, record } = planNew(
      template({ a: 'A\n', b: 'B\n', c: 'C\n' }),
      present(null, { b: 'mine\n', c: 'C\r\n' }),
    );
    expect(kinds(actions)).toEqual(['make a']);
    expect(record).toEqual({ version: '2.0.0', files: { a: 'id:A\n', b: null, c: 'id:C\n' } });
  });
});

describe('an upgrade', () => {
  it.each([
    ['is taken over where nothing was changed', 'old', 'old', 'new', 'replace', 'new'],
    ['is taken over whatever the line ends', 'old\n', 'old\r\n', 'new\n', 'replace', 'new\n'],
    ['leaves what only the person changed', 'old', 'mine', 'old', null, 'old'],
    ['does nothing where both have the same', 'old', 'new', 'new', null, 'new'],
    ['leaves what the person deleted', 'old', null, 'new', null, 'old'],
    ['makes what is new', undefined, null, 'new', 'make', 'new'],
    ['leaves a file of the person’s that was there first', null, 'mine', 'new', null, null],
    ['leaves what both changed', 'old', 'mine', 'new', 'conflict', 'old'],
    ['leaves a file of which nothing is known', undefined, 'mine', 'new', 'conflict', undefined],
    ['deletes what is no more', 'old', 'old', undefined, 'delete', undefined],
    ['keeps what is no more but was changed', 'old', 'mine', undefined, null, undefined],
  ] as const)('%s', (_name, made, own, now, kind, recorded) => {
    const { actions, record } = planUpgrade(
      template(now === undefined ? {} : { f: now }),
      present(made === undefined ? {} : { f: made }, own === null ? {} : { f: own }),
    );
    expect(actions.map((action) => action.kind)).toEqual(kind === null ? [] : [kind]);
    expect(record.files.f).toBe(typeof recorded === 'string' ? `id:${recorded}` : recorded);
  });

  it('merges where both changed other lines, and remembers the new version', () => {
    const { actions, record } = planUpgrade(
      template({ f: 'new' }),
      present({ f: 'old' }, { f: 'mine' }, { merge: (...versions) => versions.join('+') }),
    );
    expect(actions).toEqual([{ kind: 'merge', path: 'f', before: 'mine', text: 'old+mine+new' }]);
    expect(record.files.f).toBe('id:new');
  });

  it('cannot merge what Git has no more', () => {
    const files = present({ f: 'old' }, { f: 'mine' }, { known: () => null, merge: () => 'merged' });
    expect(kinds(planUpgrade(template({ f: 'new' }), files).actions)).toEqual(['conflict f']);
  });

  it('does with single files as the person says, and asks no more', () => {
    const files = present({ f: 'old', g: 'old' }, { f: 'mine' });
    const newer = template({ f: 'new', g: 'new' });
    const taken = planUpgrade(newer, files, { take: ['f', 'g'] });
    expect(kinds(taken.actions)).toEqual(['replace f', 'make g']);
    const kept = planUpgrade(newer, files, { keep: ['f'] });
    expect(kept.actions).toEqual([]);
    const after = { ...files, record: kept.record };
    expect(planUpgrade(newer, after).actions).toEqual([]);
    // For good: whatever a later version changes.
    const third = planUpgrade(template({ f: 'newest', g: 'new' }), after);
    expect(third.actions).toEqual([]);
    expect(third.record.files.f).toBe(null);
  });

  it('done once changes nothing more, and never loses what the person wrote', () => {
    const text = fc.constantFrom<string>('a\n', 'b\n', 'c\n');
    const some = fc.dictionary(fc.constantFrom('p', 'q', 'r'), text);
    const records = fc.dictionary(fc.constantFrom('p', 'q', 'r'), fc.option(text));
    fc.assert(
      fc.property(some, records, some, (now, made, own) => {
        const first = planUpgrade(template(now), present(made, own));
        const after = { ...own };
        for (const action of first.actions) {
          if (action.kind === 'delete') delete after[action.path];
          else if (action.kind !== 'conflict') after[action.path] = action.text;
        }
        for (const [path, mine] of Object.entries(own)) {
          if (mine !== made[path] && mine !== now[path]) expect(after[path]).toBe(mine);
        }
        const second = planUpgrade(template(now), { ...present({}, after), record: first.record });
        expect(second.actions.filter(({ kind }) => kind !== 'conflict')).toEqual([]);
        expect(second.record).toEqual(first.record);
      }),
    );
  });
});
