/** What is wanted of settings goes on over settings that changed meanwhile, and takes nothing from them. */
import { expect, it } from 'vitest';
import { carriedOver, isSpokenOf, type Settings } from './document.ts';

const settingsOf = (lists: object) => ({ title: 'A', ...lists }) as unknown as Settings;
const skill = (name: string, was = name) => ({ name, aliases: [], was });
const named = (...names: string[]) => names.map((name) => ({ name, aliases: [] }));

it('has what is new in the file stand behind what it stands behind there, and what is gone go', () => {
  const before = settingsOf({ skills: named('a', 'b', 'c') });
  const now = settingsOf({ skills: named('a', 'new', 'c') });
  const wanted = { set: { title: 'B', skills: [skill('z', 'c'), skill('a'), skill('b')] }, moved: {} };
  expect(carriedOver(wanted, before, now)).toEqual({
    set: { title: 'B', skills: [skill('z', 'c'), skill('a'), skill('new')] },
    moved: {},
  });
});

it('leaves out what is taken out here, and what both have made stands once', () => {
  const before = settingsOf({ views: [{ name: 'a' }, { name: 'b' }] });
  const now = settingsOf({ views: [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }] });
  const wanted = { set: { views: [{ name: 'b', was: 'b' }, { name: 'c' }] }, moved: { x: 'y' } };
  expect(carriedOver(wanted, before, now)).toEqual({
    set: { views: [{ name: 'b', was: 'b' }, { name: 'c' }, { name: 'd', was: 'd' }] },
    moved: { x: 'y' },
  });
});

it('takes ids for the names of stages, and leaves alone what is no list', () => {
  const before = settingsOf({ stages: [{ id: 'a', kind: 'lead' }], reminders: { x: 1 } });
  const now = settingsOf({
    stages: [
      { id: 'n', kind: 'lead' },
      { id: 'a', kind: 'lead' },
    ],
    reminders: { x: 2 },
  });
  const wanted = { set: { stages: [{ id: 'b', was: 'a' }], reminders: { x: 3 }, skills: null }, moved: {} };
  expect(carriedOver(wanted, before, now).set).toEqual({
    stages: [
      { id: 'b', was: 'a' },
      { id: 'n', kind: 'lead', was: 'n' },
    ],
    reminders: { x: 3 },
    skills: null,
  });
});

it('knows the stages that views and imports speak of', () => {
  const settings = settingsOf({
    views: [{ name: 'a', status: ['x', 'y'] }, { name: 'b' }],
    import: { columns: { Rang: 'z', Firm: 'company' }, statuses: { Sent: 's' } },
  });
  expect(['x', 'y', 'z', 's', 'a', 'Rang'].filter((id) => isSpokenOf(id, settings))).toEqual([
    'x',
    'y',
    'z',
    's',
  ]);
  expect(isSpokenOf('x', settingsOf({}))).toBe(false);
});
