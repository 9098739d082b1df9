/** The rows and cards that can be selected: a box in each, and a mark where it is. */
import { element } from '../element.ts';
import { isSelected, isSelecting } from './selection.ts';

/** Rows and cards. */
export const items = '.apps tr[data-id], [data-board] li[data-id]';

/** The row or card that an element stands in. */
export function itemOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(items) : null;
}

/** The application of a row or card. */
export function idOf(item: HTMLElement): string {
  return item.dataset.id ?? '';
}

/** Gives the rows and cards that have none their boxes. */
export function equipPicks(): void {
  // Asked at every change of the page, so that only those without a box are looked at.
  const without = `:is(${items}):not(:has(> :is(th, p) > .pick:first-child))`;
  for (const item of document.querySelectorAll<HTMLElement>(without)) {
    const place = item.querySelector(':scope > th, :scope > p');
    if (place === null) continue;
    const name = item.querySelector('a')?.textContent ?? idOf(item);
    place.prepend(
      element('input', {
        type: 'checkbox',
        class: 'pick no-print',
        // One way through the list by keyboard is enough: the key x selects what has the focus.
        tabindex: -1,
        autocomplete: 'off',
        'aria-label': `Select ${name}`,
      }),
    );
    markItem(item);
  }
}

/** Shows which are selected. */
export function markItems(): void {
  document.documentElement.classList.toggle('selecting', isSelecting());
  for (const item of document.querySelectorAll<HTMLElement>(items)) markItem(item);
}

function markItem(item: HTMLElement): void {
  const isOn = isSelected(idOf(item));
  item.classList.toggle('picked', isOn);
  const box = item.querySelector<HTMLInputElement>('.pick');
  if (box !== null) box.checked = isOn;
}

/** The applications from one to another, as they stand on the page; only the other where the one is not there. */
export function idsBetween(from: string | null, to: HTMLElement): string[] {
  const all = [...document.querySelectorAll<HTMLElement>(items)].filter((item) => item.checkVisibility());
  const end = all.indexOf(to);
  const start = all.findIndex((item) => idOf(item) === from);
  if (start < 0) return [idOf(to)];
  const between = all.slice(Math.min(start, end), Math.max(start, end) + 1).map(idOf);
  // The other is the last of them: from there the next range goes on.
  return start <= end ? between : between.reverse();
}

/** Gives an application that is on the page the focus, where nothing else has it. */
export function focusItem(id: string): void {
  if (document.activeElement !== document.body) return;
  const all = document.querySelectorAll<HTMLElement>(`:is(${items})[data-id="${CSS.escape(id)}"]`);
  [...all]
    .find((item) => item.checkVisibility())
    ?.querySelector('a')
    ?.focus({ preventScroll: true });
}
