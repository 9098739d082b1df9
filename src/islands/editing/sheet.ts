/** A form as a dialog, on a phone a sheet from the bottom. */
import type { Outcome } from './client.ts';
import { forgetDraft, keepDraft, takeUpDraft } from './draft.ts';
import { button, element } from './element.ts';
import {
  type Field,
  type FormDialog,
  type FormPlan,
  fieldElement,
  openForm,
  section,
  type Values,
  valuesOf,
} from './form-dialog.ts';

/** Opens a form whose draft is kept under a name until `write` has sent it. */
export function openSheet(
  name: string,
  plan: Omit<FormPlan, 'send'>,
  write: (values: Values, dialog: FormDialog) => Promise<(Outcome & { text: string }) | null>,
): void {
  const dialog = openForm({
    ...plan,
    async send(values, opened) {
      const outcome = await write(values, opened);
      if (outcome !== null) forgetDraft(name);
      return outcome;
    },
  });
  const box = dialog.form.closest('dialog');
  box?.classList.add('sheet');
  // Beside the form is out of it; what was typed is kept.
  box?.addEventListener('pointerdown', ({ target }) => {
    if (target === box) dialog.close();
  });
  takeUp(dialog.form, name);
}

/** Fields that are folded away at first. */
export function moreFields(title: string, fields: readonly Field[]): HTMLElement {
  return section(title, '', element('div', { class: 'fields' }, ...fields.map(fieldElement)));
}

/** Fills in what was typed before and not sent, with a way back to an empty form, and keeps what is typed now. */
function takeUp(form: HTMLFormElement, name: string): void {
  const empty = valuesOf(form);
  const when = takeUpDraft(name, form);
  keepDraft(name, form);
  form.addEventListener('input', () => {
    if (JSON.stringify(valuesOf(form)) === JSON.stringify(empty)) forgetDraft(name);
  });
  if (when === null) return;
  for (const folded of form.querySelectorAll('details')) {
    const controls = folded.querySelectorAll<HTMLInputElement>('[name]');
    if ([...controls].some((control) => control.value.trim() !== (empty[control.name] ?? '')))
      folded.open = true;
  }
  const anew = button('Start anew', () => {
    for (const [key, value] of Object.entries(empty)) {
      const control = form.elements.namedItem(key);
      if (control !== null && 'value' in control) control.value = value;
    }
    forgetDraft(name);
    told.remove();
  });
  const told = element('p', { class: 'draft', role: 'status' }, `As you left it, ${when}. `, anew);
  form.querySelector('header')?.after(told);
}
