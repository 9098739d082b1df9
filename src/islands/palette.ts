/** The palette: one box that opens any application or page and does what the page can do. Loaded when it is first asked for. */
import { encodePath } from '../core/encode-path.ts';
import { foldedWords, foldText } from '../core/fold-text.ts';
import type { DirectoryName, DirectoryNames } from './directory/names.ts';
import { parseRows } from './table/rows-json.ts';

/** What can be chosen: where it leads, or what it does. */
interface Choice {
  kind: 'Application' | 'Person' | 'Company' | 'Page' | 'Action';
  name: string;
  /** What is told beside the name, and searched as well. */
  details: string;
  /** The keys that do the same. */
  keys?: string | undefined;
  open: string | (() => void);
}

/** As many of a kind as are shown at once; a longer word finds the others. */
const most: Partial<Record<Choice['kind'], number>> = { Application: 8, Person: 4, Company: 4 };

const dialog = document.querySelector<HTMLDialogElement>('[data-palette]');
const box = dialog?.querySelector('input');
const list = dialog?.querySelector<HTMLElement>('[role=listbox]');

let choices: readonly Choice[] = [];
let shown: readonly Choice[] = [];
let current = 0;

/** Opens the palette; does nothing where it is open. */
export function openPalette(): void {
  if (!dialog || !box || dialog.open) return;
  box.value = '';
  dialog.showModal();
  const always = [...actions(), ...pages()];
  choices = always;
  show();
  void Promise.all([applications(), directory()]).then((found) => {
    choices = [...found.flat(), ...always];
    show();
  });
}

async function applications(): Promise<Choice[]> {
  const response = await fetch(dialog?.dataset.palette ?? '');
  // Pages and actions are there all the same.
  if (!response.ok) return [];
  const { rows, base, stages } = await parseRows(await response.text());
  return rows.map(([id, company, role, stage]) => ({
    kind: 'Application',
    name: company,
    details: [role, stages[stage]?.label ?? 'Planned'].join(' · '),
    open: `${base}${encodePath(id)}/`,
  }));
}

/** The people and the companies. */
async function directory(): Promise<Choice[]> {
  const response = await fetch(dialog?.dataset.directory ?? '');
  if (!response.ok) return [];
  const { people, companies } = (await response.json()) as DirectoryNames;
  const choices = (kind: 'Person' | 'Company', names: readonly DirectoryName[]) =>
    names.map(([name, details, open]): Choice => ({ kind, name, details, open }));
  return [...choices('Person', people), ...choices('Company', companies)];
}

function pages(): Choice[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('.nav a, .foot nav a');
  return [...links].map((link) => ({
    kind: 'Page',
    name: link.querySelector('span')?.textContent ?? link.textContent ?? '',
    details: '',
    keys: link.dataset.key === undefined ? undefined : `g ${link.dataset.key}`,
    open: link.href,
  }));
}

/** The buttons of the page that say that the palette may press them. */
function actions(): Choice[] {
  const buttons = document.querySelectorAll<HTMLElement>('[data-action]');
  return [...buttons].map((button) => ({
    kind: 'Action',
    name: button.dataset.action ?? '',
    details: '',
    keys: button.getAttribute('aria-keyshortcuts') ?? undefined,
    open: () => button.click(),
  }));
}

function show(): void {
  if (!box || !list) return;
  const words = foldedWords(box.value);
  const fits = choices.filter(({ name, details }) => {
    const text = foldText(`${name} ${details}`);
    return words.every((word) => text.includes(word));
  });
  const byKind = [...Map.groupBy(fits, ({ kind }) => kind)];
  // Who has not said a word yet looks for what stands in the list, or goes to a page.
  const wanted =
    words.length > 0 ? byKind : byKind.filter(([kind]) => kind !== 'Person' && kind !== 'Company');
  shown = wanted.flatMap(([kind, of]) => of.slice(0, most[kind]));
  list.replaceChildren(...shown.map(optionOf));
  choose(0);
}

function optionOf({ kind, name, details, keys }: Choice, index: number): HTMLElement {
  const option = document.createElement('div');
  option.id = `palette-${index}`;
  option.role = 'option';
  const parts = [
    ['b', name],
    ['span', details],
    ...(keys === undefined ? [] : keys.split(' ').map((key) => ['kbd', key] as const)),
    ['small', kind],
  ] as const;
  for (const [tag, text] of parts) {
    const part = document.createElement(tag);
    part.textContent = text;
    option.append(part);
  }
  option.addEventListener('click', () => take(index));
  option.addEventListener('pointermove', () => choose(index));
  return option;
}

function choose(index: number): void {
  current = shown.length === 0 ? -1 : (index + shown.length) % shown.length;
  for (const [at, option] of [...(list?.children ?? [])].entries()) {
    option.setAttribute('aria-selected', String(at === current));
    if (at === current) option.scrollIntoView({ block: 'nearest' });
  }
  if (current < 0) box?.removeAttribute('aria-activedescendant');
  else box?.setAttribute('aria-activedescendant', `palette-${current}`);
}

function take(index: number): void {
  const chosen = shown[index];
  if (chosen === undefined) return;
  dialog?.close();
  if (typeof chosen.open === 'string') location.assign(chosen.open);
  else chosen.open();
}

box?.addEventListener('input', show);
box?.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) choose(current + step);
  else if (event.key === 'Enter') take(current);
  else return;
  event.preventDefault();
});
dialog?.addEventListener('click', ({ target }) => {
  if (target === dialog) dialog.close();
});
