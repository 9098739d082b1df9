/** Selecting many applications of the list, and what can be done with them. */
import { button } from '../element.ts';
import { setUpBar } from './bar.ts';
import { equipGhosted, listenToGhosted } from './ghosted.ts';
import { listenToSelecting } from './listen.ts';
import { equipPicks } from './picks.ts';
import { beginSelecting, isSelecting, selectOnly } from './selection.ts';

/** Gives the list what it needs; does nothing where that is done. */
export function equipMany(page: Document): void {
  equipGhosted(page);
  const count = page.querySelector('.controls > [data-shown]');
  if (count !== null && page.querySelector('.begin-select') === null)
    count.after(button('Select', begin, { class: 'begin-select', 'data-local': true }));
  if (page === document) equipPicks();
}

/** For fingers, which have no keys: taps select from then on. */
function begin(): void {
  if (isSelecting()) selectOnly([]);
  else beginSelecting();
}

/** Begins, on the page that has the list. */
export function startMany(): void {
  if (document.querySelector('table[data-applications]') === null) return;
  setUpBar();
  listenToSelecting();
  listenToGhosted(() => equipGhosted(document));
}
