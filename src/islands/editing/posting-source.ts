/** The one box that takes whatever tells of an application, and what is filled in from it. */
import { valuesOfDocument } from './application-fields.ts';
import { send } from './client.ts';
import { button, element } from './element.ts';
import type { FormDialog } from './form-dialog.ts';
import { refusalText, sentence } from './perform.ts';

/** What tells of an application, as the API takes it. */
export type PostingSource =
  | { url: string }
  | { html: string; url?: string }
  | { text: string }
  | { mail: string };

/** What the API found. */
type Facts = Parameters<typeof valuesOfDocument>[0] & {
  posting: string;
  notes: string;
  said: string[];
  guessed: string[];
  from: 'JobPosting' | 'page' | 'text' | 'mail';
  applied: string | null;
};

const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text);
/** A mail copied with its head, or saved. */
const isMail = (text: string) =>
  /^(?:[A-Za-z-]+:[ \t].*\r?\n(?:[ \t]+.*\r?\n)*){2,}/.test(text) && /^(?:From|Subject):/im.test(text);

function sourceOfText(text: string): PostingSource {
  return isAddress(text) ? { url: text } : isMail(text) ? { mail: text } : { text };
}

/** The box; `read` gets what is pasted, dropped or chosen. */
export function sourceBox(read: (source: PostingSource) => void): HTMLElement {
  const box = element('textarea', {
    id: 'posting-source',
    'data-source': true,
    rows: 2,
    placeholder: 'https://…, the text of a posting, or a mail',
  });
  const go = () => {
    if (box.value.trim() !== '') read(sourceOfText(box.value.trim()));
  };
  box.addEventListener('paste', ({ clipboardData }) => {
    const [html, text = ''] = [
      clipboardData?.getData('text/html'),
      clipboardData?.getData('text/plain').trim(),
    ];
    if (isAddress(text) || isMail(text)) read(sourceOfText(text));
    else if (html) read({ html });
    else if (text !== '') read({ text });
  });
  const open = (file: File | undefined) => {
    if (file !== undefined) void sourceOfFile(file).then(read);
  };
  const chosen = element('input', {
    type: 'file',
    class: 'sr',
    accept: '.html,.htm,.txt,.md,.eml',
    'aria-label': 'A file',
  });
  chosen.addEventListener('change', () => open(chosen.files?.[0]));
  const from = element(
    'div',
    { class: 'from' },
    element('label', { for: 'posting-source' }, 'Paste a link, a posting or a mail, or drop a file'),
    element(
      'div',
      {},
      box,
      element(
        'div',
        { class: 'from-acts' },
        button('Read', go),
        element('label', { class: 'file' }, chosen, 'File…'),
      ),
    ),
  );
  from.addEventListener('dragover', (event) => event.preventDefault());
  from.addEventListener('drop', (event) => {
    event.preventDefault();
    const text = event.dataTransfer?.getData('text/plain').trim() ?? '';
    if (event.dataTransfer?.files.length) open(event.dataTransfer.files[0]);
    else if (text !== '') read(sourceOfText(text));
  });
  return from;
}

/** A file as the API takes it: a mail, a page, or a text. */
export async function sourceOfFile(file: File): Promise<PostingSource> {
  const text = await file.text();
  if (/\.eml$/i.test(file.name) || file.type === 'message/rfc822') return { mail: text };
  return /\.html?$/i.test(file.name) || file.type === 'text/html'
    ? { html: text }
    : sourceOfText(text.trim());
}

/** What was filled in from a source, by the names of the fields: the next source takes it back. */
const filled = new WeakMap<HTMLFormElement, Map<string, string>>();

/** Reads a source and fills the form; says what was found, what is guessed, and what the person wrote and keeps. */
export async function readPosting(
  source: PostingSource,
  { form }: FormDialog,
  said: HTMLElement,
): Promise<void> {
  said.textContent = 'Reading…';
  try {
    const { document } = await send<Facts>('POST', 'postings/read', source);
    const kept = fill(form, document);
    const words = [firstWords[document.from], ...document.said.map(sentence)];
    if (kept.length > 0) words.push(`Kept as you wrote it: ${kept.join(', ')}.`);
    said.textContent = words.join(' ');
  } catch (error) {
    said.textContent = refusalText(error);
  }
}

const firstWords: Record<Facts['from'], string> = {
  JobPosting: 'Read; look it over.',
  page: 'Read from the page; look it over.',
  text: 'Read as plain text: company and role may be wrong.',
  mail: 'Read from the mail; look it over.',
};

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Fills the form; gives the labels of what the person wrote, which stays. */
function fill(form: HTMLFormElement, facts: Facts): string[] {
  const before = filled.get(form) ?? new Map<string, string>();
  const now = new Map<string, string>();
  filled.set(form, now);
  const values: Record<string, string> = {
    ...valuesOfDocument(facts),
    posting: facts.posting,
    notes: facts.notes,
  };
  const kept: string[] = [];
  for (const name of new Set([...before.keys(), ...Object.keys(values)])) {
    const control = form.elements.namedItem(name) as Control | null;
    if (control === null) continue;
    const value = values[name] ?? '';
    if (control.value !== defaultOf(control) && control.value !== before.get(name)) {
      if (value !== '' && value !== control.value) kept.push(control.labels?.[0]?.textContent ?? name);
      continue;
    }
    control.value = value === '' ? defaultOf(control) : value;
    if (value !== '') now.set(name, control.value);
    markGuess(control, value !== '' && facts.guessed.includes(name));
  }
  if (facts.applied !== null) takeDay(form, facts.applied);
  showSections(form, now);
  form.dispatchEvent(new Event('filled'));
  return kept;
}

function defaultOf(control: Control): string {
  if (control instanceof HTMLSelectElement)
    return (
      [...control.options].find(({ defaultSelected }) => defaultSelected)?.value ??
      control.options[0]?.value ??
      ''
    );
  return control.defaultValue;
}

/** A mail confirms that it was sent, on its day. */
function takeDay(form: HTMLFormElement, day: string): void {
  const applied = form.querySelectorAll<HTMLInputElement>('input[name=status]')[1];
  if (applied !== undefined) applied.checked = true;
  const date = form.elements.namedItem('date');
  if (date instanceof HTMLInputElement) date.value = day;
}

/** Says beside a field that what stands in it is a guess, until somebody has looked at it. */
function markGuess(control: Control, isGuess: boolean): void {
  const field = control.closest('.field');
  field?.classList.toggle('guessed', isGuess);
  field?.querySelector('.guess')?.remove();
  if (!isGuess) return;
  field?.append(element('small', { class: 'guess' }, 'Guessed: look it over'));
  control.addEventListener('input', () => markGuess(control, false), { once: true });
}

/** Opens the parts of the form where something was found. */
function showSections(form: HTMLFormElement, found: ReadonlyMap<string, string>): void {
  for (const part of form.querySelectorAll<HTMLDetailsElement>('details.section')) {
    const inside = [...part.querySelectorAll<Control>('[name]')].filter(({ name }) => found.has(name));
    // A long posting is there to be kept, seldom to be read here.
    part.open = inside.some((control) => !(control instanceof HTMLTextAreaElement));
    const words = inside.map((control) =>
      control instanceof HTMLTextAreaElement
        ? `${control.value.length.toLocaleString()} characters`
        : control.value,
    );
    part.querySelector('summary small')?.remove();
    if (words.length > 0) part.querySelector('summary')?.append(element('small', {}, words.join(' · ')));
  }
}
