/** The pages of people and of companies where they are edited: a note to somebody's application, a contact. */
import { parseRows } from '../table/rows-json.ts';
import { type Here, openContact, openNote } from './day-actions.ts';
import { button, element } from './element.ts';

/** Gives the page its buttons; does nothing where it has them. */
export function equipDirectory(root: Document): void {
  const title = root.querySelector('.directory-title[data-adds]');
  if (title !== null && title.querySelector('.acts') === null)
    title.append(acts(button('Add contact', () => void addContact())));
  for (const person of root.querySelectorAll<HTMLElement>('[data-person]')) {
    const word = person.querySelector('.word');
    if (word === null || word.querySelector('.acts') !== null) continue;
    const note = button('Add note', () => notePerson(note), {
      'aria-label': `Add note: ${personBeside(word).name}`,
    });
    word.append(acts(note));
  }
  for (const there of root.querySelectorAll<HTMLElement>('[data-there]')) {
    if (there.querySelector('.acts') !== null) continue;
    const note = button('Add note', () => void openNote([applicationBeside(note)], []));
    const contact = button('Add contact', () => openContact([applicationBeside(contact)]));
    there.append(acts(note, contact));
  }
}

/** The person beside whom a control stands now: rows are brought up to date in place. */
function personBeside(control: Element): { name: string; at: Here[] } {
  const person = control.closest<HTMLElement>('[data-person]');
  return { name: '', at: [], ...JSON.parse(person?.dataset.person ?? '{}') };
}

/** The application beside which a control stands now. */
function applicationBeside(control: Element): Here {
  return JSON.parse(control.closest<HTMLElement>('[data-there]')?.dataset.there ?? '{}') as Here;
}

function notePerson(control: Element): void {
  const { name, at } = personBeside(control);
  // A comma would make two of one.
  const named = name.includes(',') ? [] : [name];
  void openNote(at, named, named);
}

function acts(...buttons: HTMLButtonElement[]): HTMLElement {
  return element('div', { class: 'acts no-print', 'data-local': true }, ...buttons);
}

/** Asks for a contact of any application. */
async function addContact(): Promise<void> {
  const palette = document.querySelector<HTMLElement>('[data-palette]')?.dataset.palette ?? '';
  const { rows } = await parseRows(await (await fetch(palette)).text());
  const choices = rows
    .map(([id, company, role]) => ({ id, company, role }))
    .sort((a, b) => a.company.localeCompare(b.company) || a.role.localeCompare(b.role));
  openContact(choices);
}
