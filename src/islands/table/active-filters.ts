/** The filters in force, in words that can be taken back one by one. */
import { formatDay } from '../format-day.ts';
import { readerLocale } from '../reader-locale.ts';
import { flagFilters, listFilters, type TableState } from './state.ts';

/** What is shown of all there is. */
export interface Shown {
  shown: number;
  total: number;
  /** The figure in words, where one is asked for and known. */
  figure: string | null;
}

/** Fills the line between the controls and the table. */
export function showActiveFilters(
  state: TableState,
  shown: Shown | null,
  form: HTMLFormElement,
  change: (state: TableState) => void,
): void {
  const count = document.querySelector('[data-shown]');
  if (count !== null && shown !== null) count.textContent = countText(shown);
  const chips = document.querySelector<HTMLElement>('[data-chips]');
  if (chips === null) return;
  const items = chipsOf(state, shown?.figure ?? null, form).map(({ text, without }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.append(text);
    button.setAttribute('aria-label', `Remove filter: ${text}`);
    button.addEventListener('click', () => change(without));
    return button;
  });
  // A search alone is taken back in its box.
  if (items.length > 0) items.push(clearButton(state, change));
  chips.replaceChildren(...items);
  const none = document.querySelector<HTMLElement>('[data-none]');
  if (none !== null) none.hidden = shown === null || shown.shown > 0 || shown.total === 0;
}

function countText({ shown, total }: Shown): string {
  const number = (value: number) => value.toLocaleString();
  const noun = total === 1 ? 'application' : 'applications';
  return shown === total ? `${number(total)} ${noun}` : `${number(shown)} of ${number(total)} ${noun}`;
}

function chipsOf(
  state: TableState,
  figure: string | null,
  form: HTMLFormElement,
): { text: string; without: TableState }[] {
  const chips: { text: string; without: TableState }[] = [];
  if (state.figure !== null) {
    chips.push({ text: figure ?? `unknown figure ${state.figure}`, without: { ...state, figure: null } });
  }
  for (const name of listFilters) {
    for (const value of state[name]) {
      const without = { ...state, [name]: state[name].filter((other) => other !== value) };
      chips.push({ text: labelOf(form, name, value), without });
    }
  }
  for (const name of flagFilters) {
    if (state[name] !== null) {
      chips.push({ text: state[name] ? name : `not ${name}`, without: { ...state, [name]: null } });
    }
  }
  if (state.since !== null) {
    const text = `since ${dayText(state.since)}`;
    chips.push({ text, without: { ...state, since: null } });
  }
  return chips;
}

/** A day as the reader writes it; what is none as it stands. */
function dayText(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))
    ? formatDay(day, 'short', '-', readerLocale)
    : day;
}

function labelOf(form: HTMLFormElement, name: string, value: string): string {
  const fields = form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`);
  const field = [...fields].find((candidate) => candidate.value === value);
  return field?.closest('label')?.querySelector('[data-label]')?.textContent ?? value;
}

function clearButton(state: TableState, change: (state: TableState) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'clear';
  button.append('Show all');
  button.addEventListener('click', () =>
    change({
      ...state,
      status: [],
      source: [],
      tag: [],
      resume: [],
      active: null,
      quiet: null,
      search: '',
      since: null,
      figure: null,
    }),
  );
  return button;
}
