/** What somebody typed into a form and has not sent: kept in the browser until it is, whatever happens to the page. */

const prefix = 'apptrack-draft:';

interface Draft {
  at: number;
  values: [string, string][];
}

/** Keeps what a form holds at every change of it. */
export function keepDraft(name: string, form: HTMLFormElement): void {
  const keep = () => {
    const values = [...new FormData(form)].flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as [string, string]] : [],
    );
    try {
      localStorage.setItem(prefix + name, JSON.stringify({ at: Date.now(), values } satisfies Draft));
    } catch {
      // Storage may be forbidden or full; the form itself is there as long as the page.
    }
  };
  form.addEventListener('input', keep);
  form.addEventListener('change', keep);
  form.addEventListener('filled', keep);
}

/** Forgets a draft: it was sent, or is not wanted. */
export function forgetDraft(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // As above.
  }
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
    const draft = JSON.parse(localStorage.getItem(prefix + name) ?? 'null') as Draft | null;
    return draft !== null && Array.isArray(draft.values) ? draft : null;
  } catch {
    return null;
  }
}
