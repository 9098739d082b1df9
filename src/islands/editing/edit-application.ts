/** Editing an application's fields; where they were changed elsewhere meanwhile, both versions are kept. */
import type { Contact, Offer } from '../../core/application.ts';
import {
  applicationFields,
  type EditableDocument,
  fieldsOf,
  valuesOfDocument,
} from './application-fields.ts';
import { ApiProblem, applicationHref, applicationPath, type Outcome, send } from './client.ts';
import { type ContactRows, contactRows, contactsOf, sameContacts } from './contact-rows.ts';
import { button, element } from './element.ts';
import { type FormDialog, fieldElement, openForm, section, type Values, valuesOf } from './form-dialog.ts';
import { isOtherOffer, offerFields, offerOf, offerWords, valuesOfOffer } from './offer-fields.ts';
import { loadSettings } from './settings.ts';
import { keepToast } from './toast.ts';

type Document = EditableDocument & {
  id: string;
  path: string;
  body: string;
  contacts: Contact[];
  offer: Offer | null;
};

/** Opens an application's fields in a form. */
export async function editApplication(id: string): Promise<void> {
  const settings = await loadSettings();
  let { document: seen, etag } = await send<Document>('GET', `${applicationPath(id)}.json`);
  const people = contactRows(seen.contacts);
  const terms = offerFields(seen.offer, settings.currency).map(fieldElement);
  const opened = openForm({
    title: `${seen.company}, ${seen.role}`,
    submit: 'Save',
    fields: [
      ...applicationFields(settings, seen),
      section('Contacts', seen.contacts.map(({ name }) => name).join(', '), people.node),
      section('Offer', offerWords(seen.offer), element('div', { class: 'fields' }, ...terms)),
      {
        name: 'body',
        label: 'Posting and notes, in Markdown',
        type: 'textarea',
        value: seen.body.trim(),
        rows: 12,
      },
    ],
    aside: button('Delete…', () => confirmRemoval(seen, opened), { class: 'danger' }),
    async send(values, dialog) {
      const fields = changedFields(values, seen);
      try {
        const outcome = await send<Document>('PUT', applicationPath(id), fields, etag);
        return { ...outcome, text: `${values.company}: ${wordsFor(Object.keys(fields))}` };
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.status !== 409) throw error;
        const theirs = await send<Document>('GET', `${applicationPath(id)}.json`);
        dialog.complain(collision(takeOver(dialog.form, people, seen, theirs.document)));
        [seen, etag] = [theirs.document, theirs.etag];
        return null;
      }
    },
  });
}

function formValues(document: Document): Values {
  return { ...valuesOfDocument(document), ...valuesOfOffer(document.offer), body: document.body.trim() };
}

/** What the person changed, and nothing else: it goes on top of whatever else happened to the file. */
function changedFields(values: Values, seen: Document): Record<string, unknown> {
  const before = formValues(seen);
  const differs = (name: string) => (values[name] ?? '') !== (before[name] ?? '');
  const names = Object.keys(values).filter((name) => !name.includes('.') && differs(name));
  const amounts = ['salary.min', 'salary.max'].some(differs);
  const terms = ['salary.currency', 'salary.period'].some(
    (name) => before[name] !== undefined && differs(name),
  );
  const fields = fieldsOf(values);
  const changed = Object.fromEntries(
    [...names, ...(amounts || terms ? ['salary'] : [])].map((name) => [name, fields[name]]),
  );
  const contacts = contactsOf(values);
  if (!sameContacts(contacts, seen.contacts)) changed.contacts = contacts;
  if (isOtherOffer(values, before)) changed.offer = offerOf(values);
  if (typeof changed.body === 'string') changed.body = `${changed.body}\n`;
  if (changed.body === null) changed.body = '';
  return changed;
}

/** Fills in what changed elsewhere, but for what the person changed too; gives the names of both, with the other value. */
function takeOver(
  form: HTMLFormElement,
  people: ContactRows,
  seen: Document,
  theirs: Document,
): { taken: string[]; both: [string, string][] } {
  const [before, now, mine] = [formValues(seen), formValues(theirs), valuesOf(form)];
  const result: { taken: string[]; both: [string, string][] } = { taken: [], both: [] };
  if (!sameContacts(theirs.contacts, seen.contacts)) {
    if (sameContacts(contactsOf(mine), seen.contacts)) {
      people.show(theirs.contacts);
      result.taken.push('Contacts');
    } else if (!sameContacts(contactsOf(mine), theirs.contacts))
      result.both.push(['Contacts', theirs.contacts.map(({ name }) => name).join(', ')]);
  }
  for (const name of Object.keys(mine).filter((name) => !name.startsWith('contacts.'))) {
    const [old = '', other = '', own = ''] = [before[name], now[name], mine[name]];
    if (other === old || other === own) continue;
    const control = form.elements.namedItem(name);
    if (own !== old) result.both.push([labelOf(control), other]);
    else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement
    ) {
      control.value = other;
      result.taken.push(labelOf(control));
    }
  }
  return result;
}

function labelOf(control: Element | RadioNodeList | null): string {
  return (
    (control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
      ? control.labels?.[0]?.textContent
      : '') || 'a field'
  );
}

function collision({ taken, both }: { taken: string[]; both: [string, string][] }): HTMLElement {
  const told = element(
    'div',
    {},
    element('p', {}, 'The file was changed elsewhere meanwhile. Nothing was written, and nothing is lost.'),
  );
  if (taken.length > 0) told.append(element('p', {}, `Taken over from there: ${taken.join(', ')}.`));
  for (const [label, other] of both)
    told.append(
      element(
        'p',
        {},
        `${label} was changed there as well, to: `,
        element('q', {}, other === '' ? '(nothing)' : other),
      ),
    );
  told.append(element('p', {}, 'Save again to write what the form says now.'));
  return told;
}

function wordsFor(names: string[]): string {
  if (names.length === 0) return 'nothing to change';
  return `${names.map((name) => (name === 'body' ? 'text' : name)).join(', ')} changed`;
}

/** Asks before a file is deleted. */
function confirmRemoval({ id, company, path }: Document, editing: FormDialog): void {
  openForm({
    title: `Delete ${company}?`,
    submit: 'Delete the file',
    fields: [],
    above: [
      element('p', {}, `${path} is deleted. You can undo this for a week; what is committed stays in Git.`),
    ],
    async send() {
      const outcome: Outcome = await send('DELETE', applicationPath(id));
      return { ...outcome, text: `${company}: deleted` };
    },
    done({ text, undo }) {
      editing.close();
      keepToast(text, undo);
      location.assign(applicationHref('').replace(/applications\/+$/, ''));
    },
  });
}
