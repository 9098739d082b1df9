/** The facts of an application, each edited by a click on it. */
import { afterClick } from './after-click.ts';
import {
  applicationFields,
  type EditableDocument,
  fieldsOf,
  valuesOfDocument,
} from './application-fields.ts';
import { ApiProblem, applicationPath, type Outcome, send } from './client.ts';
import { button, element } from './element.ts';
import { type Field, fieldElement, valuesOf } from './form-dialog.ts';
import { perform, refusalText } from './perform.ts';
import { loadSettings } from './settings.ts';
import { showToast } from './toast.ts';

/** The facts that can be edited, with their names, in the order in which they are shown. */
const facts: readonly (readonly [string, string])[] = [
  ['url', 'Posting'],
  ['location', 'Location'],
  ['workMode', 'Work mode'],
  ['employment', 'Employment'],
  ['salary', 'Salary'],
  ['source', 'Source'],
  ['resume', 'Résumé'],
  ['priority', 'Priority'],
  ['tags', 'Tags'],
  ['deadline', 'Applications until'],
];

/** Makes the facts of the page of the application `id` editable; does nothing where they are. */
export function equipFacts(root: Document, id: string): void {
  const list = root.querySelector<HTMLElement>('.facts[data-editable]');
  if (list === null) return;
  for (const row of list.querySelectorAll<HTMLElement>('[data-fact]:not(:has(.edit-fact))')) {
    const name = row.querySelector('dt')?.textContent ?? '';
    const own = (inside: Element) => inside.closest<HTMLElement>('[data-fact]') ?? row;
    const edit = button('', () => void editFact(own(edit), id), {
      class: 'edit-fact no-print',
      'aria-label': `Edit: ${name}`,
    });
    row.querySelector('dd')?.append(edit);
    row.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a, button, form') === null)
        void editFact(own(target), id);
    });
  }
  if (list.parentElement?.querySelector('.add-facts') != null) return;
  const missing = facts.filter(([fact]) => list.querySelector(`[data-fact="${fact}"]`) === null);
  if (missing.length === 0) return;
  const add = element('p', { class: 'add-facts no-print', 'data-local': true });
  for (const [fact, name] of missing)
    add.append(button(name, () => addFact(list, fact, name, id), { 'aria-label': `Add: ${name}` }));
  list.after(add);
}

/** A row for a fact that is not there yet. */
function addFact(list: HTMLElement, fact: string, name: string, id: string): void {
  const there = document.querySelector<HTMLElement>(`.facts[data-editable] [data-fact="${fact}"]`);
  const row =
    there ?? element('div', { 'data-fact': fact, class: 'new' }, element('dt', {}, name), element('dd'));
  if (there === null)
    (list.isConnected ? list : document.querySelector('.facts[data-editable]'))?.append(row);
  void editFact(row, id);
}

/** A fact's form in its row. */
interface FactForm {
  form: HTMLFormElement;
  /** Whether something is complained of that the person has not mended yet. */
  hasComplaint(): boolean;
  complain(words: string): void;
  isOver(): boolean;
  close(): void;
}

async function editFact(row: HTMLElement, id: string): Promise<void> {
  if (row.classList.contains('editing')) return;
  row.classList.add('editing');
  const { fact = '' } = row.dataset;
  const path = applicationPath(id);
  const asked = Promise.all([loadSettings(), send<EditableDocument>('GET', `${path}.json`)]);
  const found = await asked.catch((error) => {
    endEditing(row);
    showToast({ text: refusalText(error), isProblem: true });
    return null;
  });
  if (found === null) return;
  const [settings, seen] = found;
  const fields = applicationFields(settings, seen.document).filter(({ name }) => name.split('.')[0] === fact);
  const opened = openFactForm(row, fields);
  const before = JSON.stringify(valuesOf(opened.form));
  let isSending = false;
  const submit = async () => {
    if (isSending) return;
    if (JSON.stringify(valuesOf(opened.form)) === before) return opened.close();
    isSending = true;
    try {
      const outcome = await writeFact({ path, fact, seen }, fieldsOf(valuesOf(opened.form))[fact]);
      opened.close();
      await perform(
        async () => outcome,
        ({ company }) => `${company}: ${row.querySelector('dt')?.textContent?.toLowerCase()} changed`,
      );
    } catch (error) {
      opened.complain(refusalText(error));
    } finally {
      isSending = false;
    }
  };
  opened.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  // Elsewhere on the page is as good as “Save”; another window is not.
  opened.form.addEventListener('focusout', () =>
    afterClick(() => {
      const isElsewhere =
        !opened.isOver() && document.hasFocus() && !opened.form.contains(document.activeElement);
      if (isElsewhere && !opened.hasComplaint()) void submit();
    }),
  );
}

/** A row that was there stays; one for a fact that did not come about goes. */
function endEditing(row: HTMLElement): void {
  row.classList.remove('editing');
  if (row.classList.contains('new')) row.remove();
}

/** Puts a form with these fields into a fact's row, and the focus into it. */
function openFactForm(row: HTMLElement, fields: readonly Field[]): FactForm {
  const complaint = element('p', { class: 'complaint', role: 'alert', hidden: true });
  const form = element(
    'form',
    { class: 'fact-form', 'data-local': true, autocomplete: 'off', novalidate: true },
    ...fields.map(fieldElement),
    complaint,
    element('button', { class: 'primary' }, 'Save'),
    button('Cancel', () => close(), { class: 'quiet' }),
  );
  const cell = element('dd', { class: 'fact-cell' }, form);
  let isOver = false;
  const close = () => {
    if (isOver) return;
    // Taking the form away takes the focus from it, which is no wish to save.
    isOver = true;
    const hadFocus = form.contains(document.activeElement);
    cell.remove();
    endEditing(row);
    if (hadFocus) row.querySelector<HTMLElement>('.edit-fact')?.focus();
  };
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  // Whoever goes on typing has seen it.
  form.addEventListener('input', () => {
    complaint.hidden = true;
  });
  row.append(cell);
  const first = form.querySelector<HTMLElement>('input, select');
  first?.focus();
  if (first instanceof HTMLInputElement && first.type !== 'date') first.select();
  return {
    form,
    close,
    isOver: () => isOver,
    hasComplaint: () => !complaint.hidden,
    complain(words) {
      complaint.textContent = words;
      complaint.hidden = false;
    },
  };
}

/** Writes a fact; where the file was changed meanwhile that is no hindrance, unless it is this very fact: then `seen` is what is there now. */
async function writeFact(
  { path, fact, seen }: { path: string; fact: string; seen: Outcome<EditableDocument> },
  value: unknown,
): Promise<Outcome<EditableDocument>> {
  const put = () => send<EditableDocument>('PUT', path, { [fact]: value }, seen.etag);
  try {
    return await put();
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 409) throw error;
    const now = await send<EditableDocument>('GET', `${path}.json`);
    const [then, theirs] = [factOf(seen.document, fact), factOf(now.document, fact)];
    Object.assign(seen, now);
    if (then === theirs) return put();
    const words = `It was changed elsewhere meanwhile, to: ${theirs || '(nothing)'}. Save again to write yours.`;
    throw new ApiProblem(409, words);
  }
}

/** A fact as a form shows it, in one text. */
function factOf(document: EditableDocument, fact: string): string {
  const values = Object.entries(valuesOfDocument(document)).filter(([name]) => name.split('.')[0] === fact);
  return values
    .map(([, value]) => value)
    .filter(Boolean)
    .join(' ');
}
