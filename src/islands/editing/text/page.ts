/** The page on which a file is edited as text. */
import { encodePath } from '../../../core/encode-path.ts';
import { onFactsChanged } from '../../facts-changed.ts';
import { ApiProblem, applicationHref, send } from '../client.ts';
import { button, element } from '../element.ts';
import { keptText } from '../kept-text.ts';
import { refreshPage } from '../live.ts';
import { refusalText, tell } from '../perform.ts';
import { saveOnKey } from '../save-key.ts';
import { TextEditor } from './editor.ts';
import { lineDiff } from './line-diff.ts';
import { type Checked, problemCount, problemList } from './problem-list.ts';
import { type ReadFile, TypedFile } from './typed-file.ts';

/** So many milliseconds after the last key. */
const pause = 300;

interface Draft {
  text: string;
  /** The state of the file that it began from. */
  etag: string | null;
}

type FileDocument = Checked & { text: string };

/** Makes the page work whose parts go into `root`. */
export async function startTextPage(root: HTMLElement): Promise<void> {
  const address = new URLSearchParams(location.search);
  const path = address.get('file') ?? '';
  try {
    const page = new TextPage(root, path);
    const place = { line: Number(address.get('line')), column: Number(address.get('column')) || 1 };
    await page.open(place.line > 0 ? place : null);
  } catch (error) {
    root.replaceChildren(
      element(
        'section',
        { class: 'card empty' },
        element('h1', {}, path === '' ? 'No file is named' : 'This file cannot be edited here'),
        element(
          'p',
          {},
          path === ''
            ? 'Files are opened from an application’s page, the settings, or a problem.'
            : refusalText(error),
        ),
      ),
    );
  }
  root.removeAttribute('aria-busy');
}

class TextPage {
  readonly #root: HTMLElement;
  readonly #path: string;
  readonly #kept: ReturnType<typeof keptText>;
  readonly #editor: TextEditor;
  readonly #said = element('p', { role: 'status', 'aria-live': 'polite' });
  readonly #save = button('Save', () => void this.#write(), { class: 'primary', title: 'Ctrl S, ⌘ S' });
  readonly #discard = button('Discard', () => this.#revert(), { class: 'plain' });
  readonly #conflict = element('section', { class: 'card conflict', role: 'alert', hidden: true });
  readonly #count = element('h2', {});
  readonly #list = element('div', {});
  #file = new TypedFile({ text: '', etag: null });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #isSaving = false;

  constructor(root: HTMLElement, path: string) {
    this.#root = root;
    this.#path = path;
    this.#kept = keptText(`file:${path}`);
    this.#editor = new TextEditor(`The text of ${path}`);
  }

  async open(place: { line: number; column: number } | null): Promise<void> {
    const { checked, file } = await this.#read();
    this.#file = new TypedFile(file);
    this.#editor.text = file.text;
    this.#root.replaceChildren(
      element(
        'header',
        { class: 'file-head' },
        element('div', {}, element('h1', {}, this.#path), this.#link()),
      ),
      this.#conflict,
      element(
        'div',
        { class: 'sides' },
        element('section', { class: 'card found', 'aria-label': 'Problems' }, this.#count, this.#list),
        element(
          'div',
          { class: 'typing' },
          this.#editor.part,
          element('div', { class: 'save-bar' }, this.#said, this.#discard, this.#save),
        ),
      ),
    );
    this.#show(checked, file.text);
    this.#listen();
    this.#takeUp();
    this.#tellState();
    if (place !== null) this.#editor.goTo(place);
  }

  #link(): HTMLElement | null {
    const id = /^applications\/(.*)\.md$/s.exec(this.#path)?.[1];
    if (this.#path === 'apptrack.config.yaml')
      return element('p', {}, element('a', { href: '/settings/' }, 'Settings'));
    return id === undefined
      ? null
      : element('p', {}, element('a', { href: applicationHref(id) }, 'The application’s page'));
  }

  #listen(): void {
    this.#editor.area.addEventListener('input', () => this.#typed());
    saveOnKey(this.#root, () => void this.#write());
    onFactsChanged(() => void this.#follow());
  }

  get #isDirty(): boolean {
    return this.#editor.text !== this.#file.text;
  }

  async #read(): Promise<{ checked: Checked; file: ReadFile }> {
    const { document, etag } = await send<FileDocument>('GET', `files/${encodePath(this.#path)}`);
    return { checked: document, file: { text: document.text, etag } };
  }

  /** What was typed here before and is not saved. */
  #takeUp(): void {
    const draft = readDraft(this.#kept.read());
    if (draft === null || draft.text === this.#file.text) {
      this.#kept.forget();
      return;
    }
    this.#editor.text = draft.text;
    if (this.#file.takeUp(draft.etag)) this.#tellConflict();
    else this.#said.textContent = 'As you left it, not saved yet';
    void this.#check();
  }

  #typed(): void {
    if (this.#isDirty)
      this.#kept.write(JSON.stringify({ text: this.#editor.text, etag: this.#file.base } satisfies Draft));
    else this.#kept.forget();
    this.#tellState();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), pause);
  }

  #tellState(): void {
    const isDirty = this.#isDirty;
    this.#save.disabled = !isDirty || this.#file.isChoice;
    this.#discard.hidden = !isDirty;
    if (!isDirty) this.#said.textContent = 'Saved';
    else if (this.#said.textContent === 'Saved' || this.#said.textContent === '')
      this.#said.textContent = 'Not saved yet';
  }

  async #check(): Promise<void> {
    this.#turn += 1;
    const mine = this.#turn;
    const { text } = this.#editor;
    try {
      const { document } = await send<Checked>('POST', 'files/check', { path: this.#path, text });
      if (mine === this.#turn) this.#show(document, text);
    } catch (error) {
      if (mine === this.#turn) this.#said.textContent = refusalText(error);
    }
  }

  /** Shows what is wrong with a text. Of the checks that are under way none counts any more. */
  #show(checked: Checked, text: string): void {
    this.#turn += 1;
    this.#count.textContent = problemCount(checked);
    this.#root
      .querySelector('.found')
      ?.classList.toggle('none', checked.problems.length + checked.warnings.length === 0);
    this.#list.replaceChildren(
      problemList(checked, {
        goTo: (problem) => this.#editor.goTo(problem),
        mend: (edits) => {
          // What is typed since has other places.
          if (this.#editor.text === text) this.#editor.edit(edits);
          clearTimeout(this.#timer);
          void this.#check();
        },
      }),
    );
    this.#editor.mark([
      ...checked.problems.map(({ line, column }) => ({ line, column, kind: 'problem' as const })),
      ...checked.warnings.map(({ line, column }) => ({ line, column, kind: 'warning' as const })),
    ]);
  }

  async #write(): Promise<void> {
    if (this.#isSaving || !this.#isDirty) return;
    if (this.#file.isChoice) return this.#askToChoose();
    this.#isSaving = true;
    const { text } = this.#editor;
    this.#said.textContent = 'Saving…';
    try {
      const { document, etag, undo } = await send<FileDocument>(
        'PUT',
        `files/${encodePath(this.#path)}`,
        { text },
        this.#file.base,
      );
      this.#file.saved({ text: document.text, etag });
      this.#conflict.hidden = true;
      this.#said.textContent = '';
      if (this.#isDirty) this.#typed();
      else {
        this.#kept.forget();
        this.#show(document, document.text);
      }
      const { length } = document.problems;
      tell(
        length === 0
          ? `${this.#path} saved`
          : `${this.#path} saved, with ${length === 1 ? 'a problem' : `${length} problems`}`,
        undo,
      );
    } catch (error) {
      this.#said.textContent = `Not saved, and kept here: ${refusalText(error)}`;
      if (error instanceof ApiProblem && error.status === 409) await this.#follow();
    } finally {
      this.#isSaving = false;
      this.#tellState();
    }
    await refreshPage();
  }

  /** The file may be another one by now: it is taken over, or shown beside what is typed here. */
  async #follow(): Promise<void> {
    try {
      const { checked, file } = await this.#read();
      const news = this.#file.follow(file, this.#editor.text);
      if (news === 'conflict') this.#tellConflict();
      if (news === 'taken') this.#editor.text = file.text;
      if (news !== 'none' && !this.#isDirty) {
        this.#kept.forget();
        this.#show(checked, file.text);
      }
      if (news === 'met') this.#conflict.hidden = true;
      this.#tellState();
    } catch (error) {
      this.#said.textContent = `The file cannot be read now, and your text is kept here: ${refusalText(error)}`;
    }
  }

  #askToChoose(): void {
    this.#said.textContent = 'Choose first which of the two texts to go on with';
    this.#conflict.scrollIntoView({ block: 'nearest' });
    this.#conflict.querySelector('button')?.focus();
  }

  /** Both versions, where they are different; neither is lost. */
  #tellConflict(): void {
    const theirs = this.#file.text;
    const lines = lineDiff(theirs, this.#editor.text).map(({ in: side, text }) =>
      element(side === 'one' ? 'del' : side === 'other' ? 'ins' : 'span', {}, text ?? '⋯'),
    );
    this.#conflict.replaceChildren(
      element('h2', {}, 'The file was changed on the disk meanwhile'),
      element(
        'p',
        {},
        'Nothing of either is lost. Below, − is what stands on the disk alone, + what stands here alone.',
      ),
      element('pre', { tabindex: 0, 'aria-label': 'What is different' }, ...lines),
      element(
        'p',
        { class: 'choices' },
        button('Go on with mine', () => this.#settle(this.#editor.text), { class: 'plain' }),
        button('Take that of the disk', () => this.#settle(theirs, this.#editor.text), { class: 'plain' }),
      ),
    );
    this.#conflict.hidden = false;
    this.#said.textContent = 'Not saved yet, and kept here';
  }

  /** Goes on with one of two versions; the other can be had back where it is not on the disk. */
  #settle(text: string, other: string | null = null): void {
    this.#file.settle();
    this.#turn += 1;
    this.#conflict.hidden = other === null;
    if (other !== null)
      this.#conflict.replaceChildren(
        element('p', {}, 'This is the text on the disk.'),
        element(
          'p',
          { class: 'choices' },
          button('Back to mine', () => this.#settle(other), { class: 'plain' }),
        ),
      );
    this.#editor.text = text;
    this.#said.textContent = '';
    this.#typed();
    this.#editor.area.focus({ preventScroll: true });
  }

  #revert(): void {
    const mine = this.#editor.text;
    this.#settle(this.#file.text, mine);
  }
}

function readDraft(text: string | null): Draft | null {
  try {
    const draft = JSON.parse(text ?? 'null') as Draft | null;
    return typeof draft?.text === 'string' ? draft : null;
  } catch {
    return null;
  }
}
