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
  if (page === document) equipPicks();
}

/** Begins, on the page that has the list. */
export function startMany(): void {
  const views = document.querySelector('[data-views]');
  if (views === null) return;
  const begin = () => (isSelecting() ? selectOnly([]) : beginSelecting());
  views.prepend(button('Select', begin, { class: 'begin-select', 'data-action': 'Select applications' }));
  setUpBar();
  listenToSelecting();
  listenToGhosted(() => equipGhosted(document));
}
