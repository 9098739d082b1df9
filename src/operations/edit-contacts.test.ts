import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStore } from '../store/store.ts';
import { dataFolder } from '../testing/cli.ts';
import { planContacts } from './edit-contacts.ts';
import { editFields } from './edit-fields.ts';

const path = 'applications/acme.md';
const fileWith = (contacts: string) =>
  `---\ncompany: Acme\nrole: Cook\n${contacts}history:\n  - { date: 2026-10-01, status: saved }\n---\nBody\n`;

const block = [
  'contacts:',
  '  # met at the fair',
  '  - { name: Jane Doe, role: Recruiter, linkedin: janedoe }  # kind',
  '  - name: Bob',
  '    email: bob@acme.example # at work',
  '  - { name: Eve }',
  '',
].join('\n');
const jane = { name: 'Jane Doe', role: 'Recruiter', email: null, phone: null, url: null, note: null };
const bob = { name: 'Bob', role: null, email: 'bob@acme.example', phone: null, url: null, note: null };
const eve = { name: 'Eve' };

async function edited(contacts: string, wanted: unknown): Promise<string> {
  using folder = dataFolder({ [path]: fileWith(contacts) });
  const store = openStore(folder.root);
  await editFields(store, store.readConfig().config, path, { contacts: wanted });
  return folder.read(path);
}

test.each([
  ['nothing', [jane, bob, eve], block],
  [
    'a detail',
    [jane, { ...bob, phone: '+49 30 1' }, eve],
    block.replace('# at work\n', '# at work\n    phone: +49 30 1\n'),
  ],
  ['a name', [jane, { ...bob, name: 'Robert' }, eve], block.replace('Bob', 'Robert')],
  ['a name alone', [jane, bob, { name: 'Eva' }], block.replace('Eve', 'Eva')],
  ['one more', [jane, bob, eve, { name: 'Zoë, CTO' }], `${block}  - { name: "Zoë, CTO" }\n`],
  ['the middle one gone', [jane, eve], block.replace(/ {2}- name: Bob\n.*\n/, '')],
  ['the last one gone', [jane, bob], block.replace('  - { name: Eve }\n', '')],
  ['a detail gone', [{ ...jane, role: null }, bob, eve], block.replace(' role: Recruiter,', '')],
  ['a detail not named', [{ name: 'Jane Doe' }, bob, eve], block.replace(' role: Recruiter,', '')],
  ['all gone', [], ''],
])('%s: no other line of the contacts changes', async (_what, wanted, after) => {
  expect(await edited(block, wanted)).toBe(fileWith(after));
});

test('a list in brackets, and one written anew where the order is another one', async () => {
  const flow = 'contacts: [{ name: Jane Doe }, { name: Bob }, { name: Eve }]\n';
  const [a, b, c] = [{ name: 'Jane Doe' }, { name: 'Bob' }, { name: 'Eve' }];
  expect(await edited(flow, [a, c])).toBe(fileWith('contacts: [{ name: Jane Doe }, { name: Eve }]\n'));
  expect(await edited(flow, [b, c])).toBe(fileWith('contacts: [{ name: Bob }, { name: Eve }]\n'));
  const anew = 'contacts:\n  - { name: Eve }\n  - { name: Jane Doe }\n';
  expect(await edited(flow, [c, a])).toBe(fileWith(anew));
  expect(await edited('', [c, a])).toBe(fileWith(anew));
  expect(await edited('contacts:\n', [c, a])).toBe(fileWith(anew));
});

const person = fc.record({
  name: fc.constantFrom('A', 'B', 'C', 'D'),
  email: fc.constantFrom('', 'a@x', 'b@x'),
});

test('a plan, carried out, gives the list that is wanted', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 5 }), fc.array(person, { maxLength: 5 }), (present, wanted) => {
      const plan = planContacts(present, wanted);
      if (plan === null) return;
      expect([...plan.kept.map(({ item }) => item), ...plan.added]).toEqual(wanted);
      const places = [...plan.kept.map(({ at }) => at), ...plan.removed];
      expect(places.sort((a, b) => a - b)).toEqual([...present.keys()]);
    }),
  );
});
