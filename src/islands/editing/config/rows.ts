/** Rows that can be put into another order, by a pointer or by keys. */
import { signButton, tellChange } from './section.ts';

/** The buttons that move a row up and down in its list. */
export function moveButtons(row: HTMLElement, name: () => string): HTMLButtonElement[] {
  const step = (by: -1 | 1, act: HTMLButtonElement) => {
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (other === null) return;
    if (by < 0) other.before(row);
    else other.after(row);
    act.focus();
    tellChange(row);
  };
  const up: HTMLButtonElement = signButton('↑', 'Move up', () => step(-1, up));
  const down: HTMLButtonElement = signButton('↓', 'Move down', () => step(1, down));
  for (const [act, words] of [
    [up, 'up'],
    [down, 'down'],
  ] as const)
    act.addEventListener('focus', () => act.setAttribute('aria-label', `Move ${name()} ${words}`));
  return [up, down];
}

/** Lets rows be dragged by their handles within a list. */
export function listenToDrag(list: HTMLElement): void {
  let dragged: HTMLElement | null = null;
  const rowOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  list.addEventListener('pointerdown', ({ target }) => {
    const row = rowOf(target);
    // A row that can be dragged everywhere would keep its words from being marked.
    if (row !== null) row.draggable = target instanceof Element && target.closest('.handle') !== null;
  });
  list.addEventListener('dragstart', ({ target, dataTransfer }) => {
    dragged = rowOf(target);
    dragged?.classList.add('dragged');
    dataTransfer?.setData('text/plain', '');
  });
  list.addEventListener('dragover', (event) => {
    const row = rowOf(event.target);
    if (dragged === null) return;
    event.preventDefault();
    if (row === null || row === dragged || row.parentElement !== list) return;
    const { top, height } = row.getBoundingClientRect();
    if (event.clientY < top + height / 2) row.before(dragged);
    else row.after(dragged);
  });
  list.addEventListener('drop', (event) => event.preventDefault());
  list.addEventListener('dragend', () => {
    dragged?.classList.remove('dragged');
    dragged?.removeAttribute('draggable');
    if (dragged !== null) tellChange(dragged);
    dragged = null;
  });
}
