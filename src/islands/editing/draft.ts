/** What somebody typed into a form and has not sent: kept in the browser until it is, whatever happens to the page. */
import { keptText } from './kept-text.ts';

interface Draft {
  at: number;
  values: [string, string][];
}

/** Keeps what a form holds whenever something is put into it; what only leaves a field is no such thing. */
export function keepDraft(name: string, form: HTMLFormElement): void {
  const keep = () => {
    const values = [...new FormData(form)].flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as [string, string]] : [],
    );
    keptText(name).write(JSON.stringify({ at: Date.now(), values } satisfies Draft));
  };
  form.addEventListener('input', keep);
  form.addEventListener('filled', keep);
}

/** Forgets a draft: it was sent, or is not wanted. */
export function forgetDraft(name: string): void {
  keptText(name).forget();
}

/** Whether there is a draft of that name. */
export function hasDraft(name: string): boolean {
  return readDraft(name) !== null;
}

/** Fills a form with what was kept; gives when that was, in words, and null where there is none. */
export function takeUpDraft(name: string, form: HTMLFormElement): string | null {
  const draft = readDraft(name);
  if (draft === null) return null;
  for (const [key, value] of draft.values) {
    for (const control of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(key)}"]`)) {
      if (control.type === 'radio') control.checked = control.value === value;
      else control.value = value;
    }
  }
  return new Date(draft.at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

function readDraft(name: string): Draft | null {
  try {
    const draft = JSON.parse(keptText(name).read() ?? 'null') as Draft | null;
    return draft !== null && Array.isArray(draft.values) ? draft : null;
  } catch {
    return null;
  }
}
