/** `apptrack contacts …` */
import type { Application, Contact } from '../../core/application.ts';
import { foldText } from '../../core/fold-text.ts';
import { listDocument } from '../../format/api-documents.ts';
import { nestedKeys } from '../../format/known-keys.ts';
import { editBetween } from '../../format/text-edit.ts';
import { addContact } from '../../operations/add-contact.ts';
import { type Change, changeApplication } from '../../operations/change-application.ts';
import { withContacts } from '../../operations/edit-contacts.ts';
import { UsageError } from '../../operations/errors.ts';
import { changing } from '../change-folder.ts';
import { itemOf } from '../change-several.ts';
import { resolveApplication } from '../input/resolve.ts';
import { type OpenFolder, openStoreOf, reportProblems } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { renderTable } from '../render/table.ts';
import { columns, paintFor, print, printJson, warn } from '../terminal.ts';

type Facts = { [Key in keyof Contact]?: string };

/** Lists the people at all employers, or at one. */
export async function contacts(options: CommonOptions, query: string | undefined): Promise<number> {
  const store = openStoreOf(options);
  const only = query === undefined ? null : (await resolveApplication(store, query, options)).path;
  const { applications, problems } = await store.readSummaries();
  const items = applications
    .filter(({ path }) => only === null || path === only)
    .flatMap((one) =>
      one.contacts.map((contact) => ({ application: one.id, company: one.company, ...contact })),
    );
  if (options.json) printJson(listDocument(items));
  else if (items.length === 0) warn('There are no contacts; add one: apptrack contacts add ID NAME');
  else
    print(
      renderTable(
        items,
        [
          { heading: 'NAME', cell: ({ name }) => name },
          { heading: 'ROLE', cell: ({ role }) => role ?? '' },
          { heading: 'REACHED BY', cell: ({ email, phone, url }) => email ?? phone ?? url ?? '' },
          { heading: 'ID', cell: ({ application }) => application },
          { heading: 'NOTE', cell: ({ note }) => note ?? '' },
        ],
        { width: columns(), paint: paintFor() },
      ),
    );
  return reportProblems(problems.filter(({ path }) => only === null || path === only));
}

/** Adds somebody. */
export function add(options: CommonOptions & Facts, query: string, name: string): Promise<number> {
  return change(options, query, ({ store, config }, path) =>
    addContact(store, config, path, { ...factsIn(options), name }),
  );
}

/** Changes what is known of somebody. */
export function edit(options: CommonOptions & Facts, query: string, name: string): Promise<number> {
  const facts = factsIn(options);
  if (Object.keys(facts).length === 0)
    throw new UsageError('nothing to change is named; see apptrack contacts edit --help');
  return changePeople(options, query, (people) => {
    const found = personIn(people, name);
    return people.map((one) => (one === found ? { ...one, ...facts } : one));
  });
}

/** Takes somebody out. */
export function remove(options: CommonOptions, query: string, name: string): Promise<number> {
  return changePeople(options, query, (people) => {
    const found = personIn(people, name);
    return people.filter((one) => one !== found);
  });
}

function factsIn(options: Facts): Facts {
  return Object.fromEntries(
    nestedKeys.contacts.flatMap((key) => {
      const value = options[key as keyof Contact];
      return value === undefined ? [] : [[key, value.trim()]];
    }),
  );
}

function changePeople(
  options: CommonOptions,
  query: string,
  wanted: (people: readonly Contact[]) => readonly object[],
): Promise<number> {
  return change(options, query, ({ store, config }, path) =>
    changeApplication(store, config, path, (text, { contacts: people }) =>
      editBetween(text, withContacts(text, wanted(people) as Record<string, unknown>[], people)),
    ),
  );
}

function change(
  options: CommonOptions,
  query: string,
  make: (folder: OpenFolder, path: string) => Promise<Change>,
): Promise<number> {
  return changing(options, async (folder) => {
    const { path } = await resolveApplication(folder.store, query, options);
    const { before, after } = await make(folder, path);
    return { lines: `${after.company}: ${peopleText(before, after)}`, document: itemOf(after, folder) };
  });
}

function peopleText(before: Application, after: Application): string {
  const names = (people: readonly Contact[]) => people.map(({ name }) => name);
  const [was, is] = [names(before.contacts), names(after.contacts)];
  const [gone, come] = [was.filter((name) => !is.includes(name)), is.filter((name) => !was.includes(name))];
  if (gone.length === 1 && come.length === 1) return `${gone[0]} is ${come[0]} now`;
  if (come.length > 0) return `${come.join(', ')} added`;
  if (gone.length > 0) return `${gone.join(', ')} removed`;
  return JSON.stringify(before.contacts) === JSON.stringify(after.contacts)
    ? 'nothing to change'
    : 'contacts changed';
}

/** The one person that a name, or a part of one, means. */
function personIn(people: readonly Contact[], name: string): Contact {
  const wanted = foldText(name.trim());
  const exact = people.filter((one) => foldText(one.name) === wanted);
  const found =
    exact.length > 0 ? exact : people.filter((one) => wanted !== '' && foldText(one.name).includes(wanted));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const names = (found.length > 1 ? found : people).map((one) => one.name).join(', ');
  if (found.length > 1) throw new UsageError(`"${name}" is ambiguous: ${names}`);
  throw new UsageError(
    `there is no contact "${name}"; ${names === '' ? 'there is none yet' : `there are: ${names}`}`,
  );
}
