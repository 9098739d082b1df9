/** The facts of an application, each edited by a click on it. */
import { afterClick } from './after-click.ts';
import {
  applicationFields,
  type EditableDocument,
  fieldsOf,
  valuesOfDocument,
} from './application-fields.ts';
import { ApiProblem, applicationPath, send } from './client.ts';
import { button, element } from './element.ts';
import { fieldElement, valuesOf } from './form-dialog.ts';
import { perform, sentence } from './perform.ts';
import { loadSettings } from './settings.ts';

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

async function editFact(row: HTMLElement, id: string): Promise<void> {
  if (row.classList.contains('editing')) return;
  row.classList.add('editing');
  const { fact = '' } = row.dataset;
  const path = applicationPath(id);
  const [settings, opened] = await Promise.all([
    loadSettings(),
    send<EditableDocument>('GET', `${path}.json`),
  ]);
  let { document: seen, etag } = opened;
  const fields = applicationFields(settings, seen).filter(({ name }) => name.split('.')[0] === fact);
  const complaint = element('p', { class: 'complaint', role: 'alert', hidden: true });
  const form = element(
    'form',
    { class: 'fact-form', 'data-local': true, autocomplete: 'off', novalidate: true },
    ...fields.map(fieldElement),
    complaint,
    element('button', { class: 'primary' }, 'Save'),
    button('Cancel', () => close(), { class: 'quiet' }),
  );
  const before = JSON.stringify(valuesOf(form));
  let isSending = false;
  let isOver = false;
  const close = () => {
    if (isOver) return;
    // Taking the form away takes the focus from it, which is no wish to save.
    isOver = true;
    const hadFocus = form.contains(document.activeElement);
    cell.remove();
    row.classList.remove('editing');
    if (row.classList.contains('new')) row.remove();
    else if (hadFocus) row.querySelector<HTMLElement>('.edit-fact')?.focus();
  };
  const complain = (words: string) => {
    complaint.textContent = words;
    complaint.hidden = false;
  };
  const write = async () => {
    const value = fieldsOf(valuesOf(form))[fact];
    const outcome = await send<EditableDocument>('PUT', path, { [fact]: value }, etag).catch(
      async (error) => {
        if (!(error instanceof ApiProblem) || error.status !== 409) throw error;
        // What changed elsewhere is no hindrance, unless it is this very fact.
        const now = await send<EditableDocument>('GET', `${path}.json`);
        const [then, theirs] = [factOf(seen, fact), factOf(now.document, fact)];
        [seen, etag] = [now.document, now.etag];
        if (then === theirs) return send<EditableDocument>('PUT', path, { [fact]: value }, etag);
        throw new ApiProblem(
          409,
          `It was changed elsewhere meanwhile, to: ${theirs || '(nothing)'}. Save again to write yours.`,
        );
      },
    );
    return outcome;
  };
  const submit = async () => {
    if (isSending) return;
    if (JSON.stringify(valuesOf(form)) === before) return close();
    isSending = true;
    try {
      const outcome = await write();
      close();
      const { company } = outcome.document;
      await perform(
        async () => outcome,
        () => `${company}: ${row.querySelector('dt')?.textContent?.toLowerCase()} changed`,
      );
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      complain(sentence(error.message));
    } finally {
      isSending = false;
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  // Elsewhere on the page is as good as “Save”; another window is not.
  form.addEventListener('focusout', () =>
    afterClick(() => {
      const isElsewhere = !isOver && document.hasFocus() && !form.contains(document.activeElement);
      if (isElsewhere && complaint.hidden) void submit();
    }),
  );
  const cell = element('dd', { class: 'fact-cell' }, form);
  row.append(cell);
  const first = form.querySelector<HTMLElement>('input, select');
  first?.focus();
  if (first instanceof HTMLInputElement && first.type !== 'date') first.select();
}

/** A fact as a form shows it, in one text. */
function factOf(document: EditableDocument, fact: string): string {
  const values = Object.entries(valuesOfDocument(document)).filter(([name]) => name.split('.')[0] === fact);
  return values
    .map(([, value]) => value)
    .filter(Boolean)
    .join(' ');
}
