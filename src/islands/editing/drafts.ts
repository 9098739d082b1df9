/** What was typed into a form and not sent yet, kept on this device: it is there when the form is opened again. */
import { button, element } from './element.ts';
import { valuesOf } from './form-dialog.ts';

/** A draft that is kept under a name. */
export interface Draft {
  /** Forgets it: what was typed has been sent. */
  forget(): void;
}

/** A text that is kept on this device under a name. */
export function keptText(name: string) {
  const key = `apptrack-draft:${name}`;
  return {
    read: (): string | null => {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(text: string): void {
      try {
        localStorage.setItem(key, text);
      } catch {
        // A browser that keeps nothing has the form alone.
      }
    },
    forget(): void {
      try {
        localStorage.removeItem(key);
      } catch {
        // As above.
      }
    },
  };
}

/** Keeps what is typed into a form under a name, and fills in what was kept before, with a word about it. */
export function keepDraft(form: HTMLFormElement, name: string): Draft {
  const kept = keptText(name);
  const empty = JSON.stringify(valuesOf(form));
  let isOver = false;
  const before = kept.read();
  if (before !== null && before !== empty)
    tellDraft(form, JSON.parse(before), JSON.parse(empty), kept.forget);
  const keep = () => {
    const values = JSON.stringify(valuesOf(form));
    if (isOver) return;
    if (values === empty) kept.forget();
    else kept.write(values);
  };
  form.addEventListener('input', keep);
  form.addEventListener('change', keep);
  return {
    forget() {
      isOver = true;
      kept.forget();
    },
  };
}

type Values = Record<string, string>;

function tellDraft(form: HTMLFormElement, draft: Values, empty: Values, forget: () => void): void {
  fill(form, draft);
  const anew = button('Start anew', () => {
    fill(form, empty);
    forget();
    told.remove();
  });
  const told = element('p', { class: 'draft', role: 'status' }, 'As you left it. ', anew);
  form.querySelector('header')?.after(told);
}

function fill(form: HTMLFormElement, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    if (control === null || !('value' in control) || control.value === value) continue;
    control.value = value;
    const folded = control instanceof Element ? control.closest('details') : null;
    if (folded !== null) folded.open = true;
  }
}
