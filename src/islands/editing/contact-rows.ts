/** The people of an application in a form: a group of fields each. */
import type { Contact } from '../../core/application.ts';
import { button, element } from './element.ts';
import { fieldElement, type Values } from './form-dialog.ts';

const parts = [
  ['name', 'Name', 'text'],
  ['role', 'Position', 'text'],
  ['email', 'E-mail', 'text'],
  ['phone', 'Telephone', 'text'],
  ['url', 'Web address', 'url'],
  ['note', 'Note', 'text'],
] as const;

/** The rows and the button that adds one. */
export interface ContactRows {
  node: HTMLElement;
  /** Shows these people instead. */
  show(contacts: readonly Contact[]): void;
}

/** Groups of fields named `contacts.<n>.<part>`, which {@link contactsOf} reads. */
export function contactRows(contacts: readonly Contact[]): ContactRows {
  const list = element('div', { class: 'people' });
  const add = button('Add a contact', () => addRow(null).querySelector('input')?.focus());
  let serial = 0;
  function addRow(contact: Contact | null): HTMLElement {
    const number = serial++;
    const name = contact?.name ?? 'New contact';
    const remove = () => {
      row.remove();
      add.focus();
    };
    const row = element(
      'fieldset',
      { class: 'fields' },
      element('legend', {}, name),
      button('×', remove, { class: 'close', 'aria-label': `Remove ${name}`, title: 'Remove' }),
      ...parts.map(([part, label, type]) =>
        fieldElement({ name: `contacts.${number}.${part}`, label, type, value: contact?.[part] ?? '' }),
      ),
    );
    row.addEventListener('input', () => requireName(row));
    list.append(row);
    return row;
  }
  const show = (all: readonly Contact[]) => {
    list.replaceChildren();
    for (const contact of all) addRow(contact);
  };
  show(contacts);
  return { node: element('div', {}, list, add), show };
}

/** A person needs a name; a group without a word is no person. */
function requireName(row: HTMLElement): void {
  const [name, ...others] = row.querySelectorAll('input');
  if (name !== undefined) name.required = others.some(({ value }) => value.trim() !== '');
}

/** The people that a form's values tell, in order; groups without a word are left out. */
export function contactsOf(values: Values): Contact[] {
  const people = new Map<string, Contact>();
  for (const [key, value] of Object.entries(values)) {
    const [, number, part] = /^contacts\.(\d+)\.(\w+)$/.exec(key) ?? [];
    if (number === undefined || part === undefined || value === '') continue;
    const known = people.get(number) ?? {
      name: '',
      role: null,
      email: null,
      phone: null,
      url: null,
      note: null,
    };
    people.set(number, { ...known, [part]: value });
  }
  return [...people.values()];
}

/** Whether two lists of people say the same. */
export function sameContacts(one: readonly Contact[], other: readonly Contact[]): boolean {
  const text = (contacts: readonly Contact[]) =>
    JSON.stringify(contacts.map((contact) => parts.map(([part]) => contact[part]?.trim() || null)));
  return text(one) === text(other);
}
