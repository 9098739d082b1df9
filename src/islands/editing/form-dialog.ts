/** A form in a dialog: fields as data, faults shown in it, what was typed never lost. */
import type { Outcome } from './client.ts';
import { button, element } from './element.ts';
import { refreshPage } from './live.ts';
import { refusalText, tell } from './perform.ts';

/** One field. */
export interface Field {
  name: string;
  label: string;
  type: 'text' | 'url' | 'number' | 'date' | 'datetime-local' | 'select' | 'textarea';
  value?: string;
  hint?: string;
  required?: boolean;
  /** Over the whole width. */
  wide?: boolean;
  /** Of a select: values with their labels. */
  options?: readonly (readonly [string, string])[];
  /** Of a text: what others of its kind say. */
  suggestions?: readonly string[];
  rows?: number;
}

/** The values of a form by the fields' names. */
export type Values = Record<string, string>;

/** What a form does. */
export interface FormPlan {
  title: string;
  submit: string;
  /** Fields, and elements between them. */
  fields: readonly (Field | HTMLElement)[];
  /** Sends it; null keeps the dialog open. Throws an ApiProblem, whose message is shown in the dialog. */
  send(values: Values, dialog: FormDialog): Promise<(Outcome & { text: string }) | null>;
  /** What follows once it is done; without it, the page is brought up to date and the change told. */
  done?(outcome: Outcome & { text: string }): void;
  /** Elements above the fields. */
  above?: HTMLElement[];
  /** A button at the other end. */
  aside?: HTMLElement;
}

/** An open form. */
export interface FormDialog {
  form: HTMLFormElement;
  /** Shows a message above the buttons; null takes it away. */
  complain(message: string | Node | null): void;
  close(): void;
}

/** Opens a form. */
export function openForm(plan: FormPlan): FormDialog {
  const complaint = element('div', { class: 'complaint', role: 'alert', hidden: true });
  const grid = element(
    'div',
    { class: 'fields' },
    ...plan.fields.map((item) => (item instanceof HTMLElement ? item : fieldElement(item))),
  );
  const save = element('button', { class: 'primary' }, plan.submit);
  const form = element('form', { novalidate: true, autocomplete: 'off' });
  const dialog = element('dialog', { class: 'local-dialog', 'aria-label': plan.title }, form);
  const close = () => dialog.close();
  form.append(
    element(
      'header',
      {},
      element('h2', {}, plan.title),
      button('×', close, { class: 'close', 'aria-label': 'Close' }),
    ),
    ...(plan.above ?? []),
    grid,
    complaint,
    element(
      'footer',
      {},
      plan.aside ?? null,
      element('span', { class: 'space' }),
      button('Cancel', close),
      save,
    ),
  );
  const opened: FormDialog = {
    form,
    close,
    complain(message) {
      complaint.hidden = message === null;
      complaint.replaceChildren(...(message === null ? [] : [message]));
      if (message !== null) complaint.scrollIntoView({ block: 'nearest' });
    },
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!form.reportValidity()) return;
    save.disabled = true;
    void submit(plan, opened).finally(() => {
      save.disabled = false;
    });
  });
  // What is wrong in a part that is folded away must be seen.
  form.addEventListener(
    'invalid',
    ({ target }) => {
      const folded = target instanceof Element ? target.closest('details') : null;
      if (folded !== null) folded.open = true;
    },
    true,
  );
  // Ctrl or ⌘ with Enter sends it from a long text, too.
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLElement>('.fields input, .fields select, .fields textarea')?.focus();
  return opened;
}

async function submit(plan: FormPlan, dialog: FormDialog): Promise<void> {
  try {
    const outcome = await plan.send(valuesOf(dialog.form), dialog);
    if (outcome === null) return;
    dialog.close();
    if (plan.done !== undefined) return plan.done(outcome);
    tell(outcome.text, outcome.undo);
    await refreshPage();
  } catch (error) {
    dialog.complain(refusalText(error));
  }
}

/** What a form's fields hold, without outer blanks. */
export function valuesOf(form: HTMLFormElement): Values {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
}

/** A part of a form that is folded away at first, with a word of what is in it. */
export function section(title: string, inside: string, content: HTMLElement): HTMLElement {
  const summary = element('summary', {}, title, inside === '' ? null : element('small', {}, inside));
  return element('details', { class: 'section' }, summary, content);
}

let serial = 0;

/** A field with its label and hint. */
export function fieldElement(field: Field): HTMLElement {
  serial += 1;
  const id = `field-${serial}`;
  const hint = field.hint === undefined ? null : element('small', { id: `${id}-hint` }, field.hint);
  const control = controlElement(field, id, hint !== null);
  const list =
    field.suggestions === undefined
      ? null
      : element(
          'datalist',
          { id: `${id}-list` },
          ...field.suggestions.map((value) => element('option', { value })),
        );
  const label = element('label', { for: id }, field.label);
  return element(
    'div',
    { class: field.wide || field.type === 'textarea' ? 'field wide' : 'field' },
    label,
    control,
    list,
    hint,
  );
}

function controlElement(field: Field, id: string, hinted: boolean): HTMLElement {
  const { name, type, value = '', required = false, rows = 8, suggestions } = field;
  const common = { id, name, required, 'aria-describedby': hinted ? `${id}-hint` : null };
  if (type === 'textarea') {
    const area = element('textarea', { ...common, rows, spellcheck: 'true' });
    area.value = value;
    return area;
  }
  if (type === 'select') {
    const options = (field.options ?? []).map(([key, label]) =>
      element('option', { value: key, selected: key === value }, label),
    );
    return element('select', common, ...options);
  }
  const list = suggestions === undefined ? null : `${id}-list`;
  const input = element('input', {
    ...common,
    type,
    list,
    ...(type === 'number' ? { min: 0, step: 'any' } : {}),
  });
  input.value = value;
  return input;
}
