/** The notes of an application, edited in place and saved as one types. */
import { afterClick } from './after-click.ts';
import { ApiProblem, applicationPath, send, sendBeforeLeaving } from './client.ts';
import { button, element } from './element.ts';
import { keptText } from './kept-text.ts';
import { refreshPage } from './live.ts';
import { refusalText } from './perform.ts';

/** So many milliseconds after the last key. */
const pause = 800;

/** Gives the notes of the page of the application `id` what makes them editable; does nothing where they have it. */
export function equipNotes(root: Document, id: string): void {
  const section = root.querySelector<HTMLElement>('[data-notes]');
  if (section === null || section.classList.contains('editable')) return;
  section.classList.add('editable');
  // The page may be another one by then.
  const open = () => {
    const here = document.querySelector<HTMLElement>('[data-notes]');
    if (here !== null) editNotes(here, id);
  };
  section
    .querySelector('h2')
    ?.after(button('Edit', open, { class: 'edit-notes no-print', 'aria-label': 'Edit the notes' }));
  section.querySelector('.prose')?.addEventListener('click', ({ target }) => {
    // Links lead where they lead, and a text that is being marked is not one that is being written.
    if (target instanceof Element && target.closest('a') !== null) return;
    if (getSelection()?.isCollapsed !== false) open();
  });
  section.querySelector('.no-notes')?.addEventListener('click', open);
  const draft = keptText(`notes:${id}`);
  if (root === document && draft.read() !== null) open();
}

interface Kept {
  text: string;
  was: string;
}

/** Opens the editor in the place of the text. */
function editNotes(section: HTMLElement, id: string): void {
  if (section.querySelector('.notes-editor') !== null) return;
  new NotesEditor(section, id).open();
}

class NotesEditor {
  readonly #section: HTMLElement;
  readonly #path: string;
  readonly #kept: ReturnType<typeof keptText>;
  readonly #area = element('textarea', {
    'aria-label': 'Notes, in Markdown',
    placeholder: 'What you want to remember: questions, impressions, what to prepare.',
    spellcheck: 'true',
    rows: 4,
  });
  readonly #said = element('small', { role: 'status', 'aria-live': 'polite' });
  readonly #conflict = element('div', { class: 'complaint', role: 'alert', hidden: true });
  readonly #node = element('div', { class: 'notes-editor', 'data-local': true });
  /** The notes as the file has them, as far as is known here. */
  #known: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  /** What is being saved, while no answer is there. */
  #underWay: string | null = null;
  /** Ends what listens beyond the editor. */
  readonly #over = new AbortController();

  constructor(section: HTMLElement, id: string) {
    this.#section = section;
    this.#path = `${applicationPath(id)}/notes`;
    this.#kept = keptText(`notes:${id}`);
    this.#known = section.dataset.notes ?? '';
  }

  open(): void {
    const draft = readDraft(this.#kept.read());
    if (draft !== null) this.#known = draft.was;
    this.#area.value = draft?.text ?? this.#known;
    this.#node.append(this.#area, this.#said, this.#conflict);
    this.#listen();
    this.#section.classList.add('editing');
    this.#section.append(this.#node);
    grow(this.#area);
    if (draft === null) this.#area.focus();
    else {
      this.#said.textContent = 'As you left it.';
      void this.#save();
    }
  }

  #listen(): void {
    this.#area.addEventListener('input', () => this.#keep());
    this.#area.addEventListener('blur', () => afterClick(() => void this.#close()));
    this.#area.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
      if (key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey))) this.#area.blur();
    });
    addEventListener('pagehide', () => this.#leave(), { signal: this.#over.signal });
  }

  get #isDirty(): boolean {
    return this.#area.value.trim() !== this.#known.trim();
  }

  /** Keeps what was typed on this device until it is saved, which is soon. */
  #keep(): void {
    grow(this.#area);
    this.#kept.write(JSON.stringify({ text: this.#area.value, was: this.#known } satisfies Kept));
    this.#said.textContent = '';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), pause);
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    // One at a time: the next is to say what the last one wrote.
    while (this.#saving !== null) await this.#saving;
    if (!this.#conflict.hidden) return;
    // Typed and taken back: there is nothing to write, and nothing to keep.
    if (!this.#isDirty) return this.#tellSaved();
    this.#underWay = this.#area.value;
    this.#saving = this.#write(this.#underWay);
    await this.#saving.finally(() => {
      this.#saving = this.#underWay = null;
    });
  }

  async #write(text: string): Promise<void> {
    this.#said.textContent = 'Saving…';
    try {
      const body = { notes: text, was: this.#known };
      const { document } = await send<{ notes: string }>('PATCH', this.#path, body);
      this.#known = document.notes;
      if (this.#area.value === text) this.#tellSaved();
      else this.#keep();
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 409) return this.#tellKept(error);
      await this.#tellConflict().catch((missed) => this.#tellKept(missed));
    }
  }

  #tellKept(error: unknown): void {
    this.#said.textContent = `Not saved yet, and kept here: ${refusalText(error)}`;
  }

  #tellSaved(): void {
    this.#kept.forget();
    this.#said.textContent = 'Saved';
  }

  async #tellConflict(): Promise<void> {
    const theirs = await notesNow();
    this.#known = theirs;
    if (!this.#isDirty) return this.#tellSaved();
    this.#said.textContent = 'Not saved yet, and kept here.';
    this.#conflict.replaceChildren(
      element('p', {}, 'The notes were changed elsewhere meanwhile. There they say:'),
      element('pre', {}, theirs === '' ? '(nothing)' : theirs),
      button('Keep mine', () => this.#settle(this.#area.value)),
      button('Take those', () => this.#settle(theirs)),
      button('Keep both', () => this.#settle(`${theirs}\n\n${this.#area.value.trim()}`)),
    );
    this.#conflict.hidden = false;
  }

  #settle(text: string): void {
    this.#conflict.hidden = true;
    this.#area.value = text;
    this.#area.focus();
    this.#keep();
    void this.#save();
  }

  /** Shows the text again, once it is saved. */
  async #close(): Promise<void> {
    await this.#save();
    // What could not be written stays open, and so does a field to which one came back.
    if (this.#isDirty || !this.#conflict.hidden || document.activeElement === this.#area) return;
    this.#kept.forget();
    this.#section.classList.remove('editing');
    this.#node.remove();
    this.#over.abort();
    await refreshPage();
  }

  #leave(): void {
    if (!this.#node.isConnected || !this.#conflict.hidden) return;
    // What is under way arrives by itself, before this; should it not, then this is refused, and kept here.
    const was = this.#underWay ?? this.#known;
    const notes = this.#area.value;
    if (notes.trim() !== was.trim()) sendBeforeLeaving('PATCH', this.#path, { notes, was });
  }
}

function readDraft(text: string | null): Kept | null {
  try {
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}

/** The notes as the file has them now: the page tells. */
async function notesNow(): Promise<string> {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!response.ok) throw new ApiProblem(response.status, 'The page cannot be read now.');
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector<HTMLElement>('[data-notes]')?.dataset.notes ?? '';
}

/** As high as its text, where the browser does not see to that itself. */
function grow(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}
