/** The board, by hand: cards are dragged to another stage, moved with Alt and the arrow keys, or by their menu. */
import { changeStatus, chooseStatus, type Shown } from './change-status.ts';
import { button } from './element.ts';
import { moveAfterPause } from './pending-moves.ts';

const cards = '[data-board] li[data-id]';

/** Makes the cards that are there draggable, and gives each its menu. */
export function equipBoard(root: Document): void {
  for (const card of root.querySelectorAll<HTMLElement>(`${cards}:not([draggable])`)) {
    card.draggable = true;
    // Otherwise the link in it would be dragged.
    for (const link of card.querySelectorAll('a')) link.draggable = false;
    const { company } = shownOn(card);
    const move = button('⋯', () => chooseStatus(shownOn(card), move), {
      class: 'move no-print',
      'aria-label': `Change the status of ${company}`,
      title: 'Change the status (drag, or Alt with an arrow key)',
    });
    card.append(move);
  }
}

/** Listens to the board for as long as the page lasts. */
export function listenToBoard(): void {
  let dragged: HTMLElement | null = null;
  const columnAt = ({ target }: Event) =>
    dragged !== null && target instanceof Element
      ? target.closest<HTMLElement>('[data-board] .column[data-status]:not([data-status=""])')
      : null;
  const unmark = () => {
    for (const column of document.querySelectorAll('.column.over')) column.classList.remove('over');
  };
  document.addEventListener('dragstart', ({ target, dataTransfer }) => {
    dragged = target instanceof Element ? target.closest<HTMLElement>(cards) : null;
    if (dragged === null || dataTransfer === null) return;
    dataTransfer.effectAllowed = 'move';
    dataTransfer.setData('text/plain', dragged.dataset.id ?? '');
    dragged.classList.add('dragged');
  });
  document.addEventListener('dragover', (event) => {
    const column = columnAt(event);
    if (column?.classList.contains('over') !== true) unmark();
    if (column === null) return;
    event.preventDefault();
    column.classList.add('over');
  });
  document.addEventListener('drop', (event) => {
    const column = columnAt(event);
    if (column === null || dragged === null) return;
    event.preventDefault();
    void moveTo(dragged, column);
  });
  document.addEventListener('dragend', () => {
    dragged?.classList.remove('dragged');
    dragged = null;
    unmark();
  });
  document.addEventListener('keydown', (event) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>(cards) : null;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (card === null || step === undefined || !event.altKey) return;
    event.preventDefault();
    const columns = [...document.querySelectorAll<HTMLElement>('[data-board] .column:not([data-status=""])')];
    const at = columns.findIndex((column) => column.contains(card));
    const column = columns[at + step];
    if (column === undefined) return;
    const shown = shownOn(card);
    const status = showIn(card, column);
    if (status !== null) moveAfterPause(shown, status);
  });
}

/** Moves a card at once and writes the status; where that fails, the board is drawn again as the files are. */
async function moveTo(card: HTMLElement, column: HTMLElement): Promise<void> {
  const shown = shownOn(card);
  const status = showIn(card, column);
  if (status !== null) await changeStatus(shown, status);
}

/** Shows a card in another column; gives the status that this means, null where it is there. */
function showIn(card: HTMLElement, column: HTMLElement): string | null {
  const status = column.dataset.status ?? '';
  if (status === card.dataset.status) return null;
  const hadFocus = card.contains(document.activeElement);
  // Where the eye follows the focus, a folded column opens.
  if (hadFocus) column.querySelector<HTMLElement>('[data-fold][aria-expanded=false]')?.click();
  const place = document.querySelector(`[data-board] .column[data-status="${CSS.escape(status)}"] ol`);
  place?.prepend(card);
  card.dataset.status = status;
  if (hadFocus) card.querySelector<HTMLElement>('a')?.focus();
  return status;
}

function shownOn(card: HTMLElement): Shown {
  const { id = '', status = '' } = card.dataset;
  return { id, company: card.querySelector('a')?.textContent ?? id, status: status === '' ? null : status };
}
