/** A field for a file's text: numbered lines, what is wrong marked at its place, as high as the text. */
import { element } from '../element.ts';

/** An edit: offsets in the text, and what stands there then. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** A place that is marked. */
export interface Mark {
  line: number;
  column: number;
  kind: 'problem' | 'warning';
}

/** A longer text has a plain field: its lines would be drawn anew with every key. */
const most = { lines: 4000, length: 400_000 };

/**
 * The text stands in a textarea. Below it lies the same text once more, a block for each line: so lines that wrap keep
 * their numbers, and what is wrong can be underlined.
 */
export class TextEditor {
  readonly area = element('textarea', {
    spellcheck: 'false',
    autocapitalize: 'off',
    autocomplete: 'off',
    autocorrect: 'off',
    wrap: 'soft',
  });
  readonly #lines = element('div', { class: 'lines', 'aria-hidden': 'true' });
  readonly part = element('div', { class: 'editor' }, this.#lines, this.area);
  #drawn: string[] = [];
  #marks: ReadonlyMap<number, Mark[]> = new Map();

  constructor(label: string) {
    this.area.setAttribute('aria-label', label);
    this.area.addEventListener('input', () => this.#draw());
  }

  get text(): string {
    return this.area.value;
  }

  /** Another text; the caret stays where it was, as far as that is. */
  set text(text: string) {
    const { selectionStart, selectionEnd } = this.area;
    this.area.value = text;
    this.area.setSelectionRange(Math.min(selectionStart, text.length), Math.min(selectionEnd, text.length));
    this.#draw();
  }

  /** Marks places. */
  mark(marks: readonly Mark[]): void {
    const before = this.#marks;
    this.#marks = Map.groupBy(marks, ({ line }) => line);
    for (const line of new Set([...before.keys(), ...this.#marks.keys()])) this.#redraw(line - 1);
  }

  /** Leads to a place, and selects the word there. */
  goTo({ line, column }: { line: number; column: number }): void {
    const lines = this.text.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    const inLine = Math.min(column - 1, (lines[line - 1] ?? '').length);
    const from = Math.min(start + inLine, this.text.length);
    this.area.focus({ preventScroll: true });
    this.area.setSelectionRange(from, from + wordLength((lines[line - 1] ?? '').slice(inLine)));
    const drawn = this.#lines.children[line - 1];
    if (drawn !== undefined) drawn.scrollIntoView({ block: 'center' });
    else this.area.scrollTop = this.area.scrollHeight * ((line - 1) / Math.max(lines.length, 1)) - 200;
  }

  /** Makes edits as if they were typed, so that the browser's own undo knows them. */
  edit(edits: readonly TextEdit[]): void {
    this.area.focus({ preventScroll: true });
    for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
      this.area.setSelectionRange(start, end);
      const command = text === '' ? 'delete' : 'insertText';
      // It is on its way out, and the one way into the browser's own undo.
      const { execCommand } = document as {
        execCommand?: (name: string, ui: boolean, text: string) => boolean;
      };
      if (execCommand?.call(document, command, false, text) === true) continue;
      this.area.setRangeText(text, start, end, 'end');
      this.area.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  /** Draws the lines that are others than before. */
  #draw(): void {
    const lines = this.text.split('\n');
    const isLong = lines.length > most.lines || this.text.length > most.length;
    this.part.classList.toggle('long', isLong);
    if (isLong) {
      this.#lines.replaceChildren();
      this.#drawn = [];
      return;
    }
    const before = this.#drawn;
    const least = Math.min(before.length, lines.length);
    let head = 0;
    while (head < least && before[head] === lines[head]) head += 1;
    let tail = 0;
    while (tail < least - head && before[before.length - 1 - tail] === lines[lines.length - 1 - tail])
      tail += 1;
    const old = [...this.#lines.children].slice(head, before.length - tail);
    const behind = this.#lines.children[before.length - tail] ?? null;
    for (const node of old) node.remove();
    const made = lines.slice(head, lines.length - tail).map((line) => element('div', {}, line));
    if (behind === null) this.#lines.append(...made);
    else behind.before(...made);
    this.#drawn = lines;
    // As wide as the last number.
    this.part.dataset.digits = String(String(lines.length).length);
  }

  #redraw(index: number): void {
    const node = this.#lines.children[index];
    const line = this.#drawn[index];
    if (node === undefined || line === undefined) return;
    const marks = (this.#marks.get(index + 1) ?? []).toSorted((a, b) => a.column - b.column);
    const parts: (Node | string)[] = [];
    let done = 0;
    for (const { column, kind } of marks) {
      const start = Math.max(Math.min(column - 1, line.length), done);
      const end = Math.min(start + Math.max(wordLength(line.slice(start)), 1), line.length);
      parts.push(line.slice(done, start), element('span', { class: kind }, line.slice(start, end)));
      done = end;
    }
    node.replaceChildren(...parts, line.slice(done));
    node.classList.toggle('marked', marks.length > 0);
  }
}

/** How long the word, or what is in quotes, is that a text begins with. */
function wordLength(text: string): number {
  return /^(?:"[^"]*"|'[^']*'|[^\s,[\]{}:]+)/.exec(text)?.[0].length ?? 0;
}
