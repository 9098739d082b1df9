/** The controls of the list: menus of filters, the search box, the view, the head's sort buttons, the filters in force. */
import { type Shown, showActiveFilters } from './active-filters.ts';
import { connectHeaders } from './column-headers.ts';
import { columnsOf } from './columns.ts';
import { defaultSort } from './order-rows.ts';
import { flagFilters, isNarrowed, listFilters, parseState, type TableState } from './state.ts';
import { connectTabs } from './tabs.ts';
import { connectViewControls } from './view-controls.ts';

/** What the controls tell. */
export interface ControlEvents {
  /** The reader is about to ask for something. */
  prepare(): void;
  change(state: TableState, how: { typing: boolean }): void;
}

/** The controls, to be told what the address says. */
export interface Controls {
  /** Puts a state into the form. */
  fill(state: TableState): void;
  /** Says what is asked for and how much came of it; null before anything was asked. */
  reflect(state: TableState, shown: Shown | null): void;
  /** Says that the list could not be fetched. */
  fail(): void;
}

/** Brings the form and the table's head to life. */
export function connectControls(table: HTMLTableElement, events: ControlEvents): Controls {
  const form = document.querySelector<HTMLFormElement>('form[data-filters]') as HTMLFormElement;
  const changePart = (part: Partial<TableState>) => change({ ...parseState(location.search), ...part });
  const head = connectHeaders(table, (sort) => changePart({ sort }));
  const views = connectViewControls(changePart);
  const tabs = connectTabs((state) => change(state));
  const change = (state: TableState, typing = false) => {
    fillForm(form, state);
    events.change(state, { typing });
  };
  const read = () => readForm(form, parseState(location.search));
  form.addEventListener('input', ({ target }) => {
    const typing = target instanceof HTMLInputElement && target.type === 'search';
    events.change(read(), { typing });
  });
  // On a phone the filters are folded away.
  const unfold = form.querySelector('.unfold');
  unfold?.addEventListener('click', () =>
    unfold.setAttribute('aria-expanded', String(unfold.getAttribute('aria-expanded') !== 'true')),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('pointerenter', events.prepare);
  form.addEventListener('focusin', events.prepare);
  closeMenus();
  return {
    fill: (state) => fillForm(form, state),
    fail() {
      const line = document.querySelector('[data-shown]');
      if (line !== null)
        line.textContent = 'The list could not be fetched, so nothing is filtered or sorted.';
    },
    reflect(state, shown) {
      table.toggleAttribute('data-chosen', state.columns !== null);
      head.reflect(columnsOf(state.columns), state.sort ?? defaultSort);
      views.reflect(state);
      tabs.reflect(state);
      countMenus(form, state);
      showActiveFilters(state, shown, form, (next) => change(next));
    },
  };
}

/** The state that the form says, over what only the address knows. */
function readForm(form: HTMLFormElement, state: TableState): TableState {
  const data = new FormData(form);
  const next = { ...state, search: String(data.get('search') ?? '') };
  for (const name of listFilters) next[name] = data.getAll(name).map(String);
  for (const name of flagFilters) next[name] = data.has(name) ? true : null;
  return next;
}

function fillForm(form: HTMLFormElement, state: TableState): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input')) {
    const name = field.name as keyof TableState;
    const wanted = state[name];
    if (field.type === 'search') {
      if (field.value !== state.search) field.value = state.search;
    } else field.checked = Array.isArray(wanted) ? wanted.includes(field.value) : wanted === true;
  }
}

/** How many values of each menu are chosen, beside its name. */
function countMenus(form: HTMLFormElement, state: TableState): void {
  for (const menu of form.querySelectorAll<HTMLElement>('details[data-menu]')) {
    const chosen = state[menu.dataset.menu as (typeof listFilters)[number]].length;
    menu.classList.toggle('on', chosen > 0);
    const count = menu.querySelector('[data-count]');
    if (count !== null) count.textContent = chosen > 0 ? String(chosen) : '';
  }
  form.classList.toggle('on', isNarrowed(state));
}

/** One menu is open at a time; Escape, and a click or the focus elsewhere, close it. */
function closeMenus(): void {
  const menus = [...document.querySelectorAll<HTMLDetailsElement>('details[data-menu]')];
  const closeAll = (except?: HTMLDetailsElement) => {
    for (const menu of menus) if (menu !== except) menu.open = false;
  };
  for (const menu of menus) {
    menu.addEventListener('toggle', () => {
      if (menu.open) closeAll(menu);
    });
  }
  const elsewhere = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest('details[data-menu]') === null) closeAll();
  };
  addEventListener('click', elsewhere);
  addEventListener('focusin', elsewhere);
  addEventListener('keydown', ({ key }) => {
    const open = menus.find((menu) => menu.open);
    if (key !== 'Escape' || open === undefined) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
}
