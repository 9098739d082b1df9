/** Keeping the reader's place in the list when they leave it, and finding it again. */
import { keepPlace, keptPlace, type ListPlace, markOf } from '../list-place.ts';
import type { BoardDrawer } from './draw-board.ts';
import type { TableState } from './state.ts';
import type { TableData, TableRow } from './table-data.ts';

/** The list as it stands on the screen. */
export interface ListOnScreen {
  data: TableData;
  positions: readonly number[];
  state: TableState;
  board: BoardDrawer;
}

const address = () => location.pathname + location.search;
const boardPlace = () => document.querySelector<HTMLElement>('[data-board]');
const owner = '.listing [data-id]';

/** Keeps the place from now on; `shown` gives the list that is on the screen, null before there is one. */
export function keepPlaceOf(shown: () => ListOnScreen | null): void {
  const salt = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const keep = (opening: number | null) => {
    const list = shown();
    // What a sealed site has taken off the screen, it has locked.
    if (list !== null && document.querySelector('.listing') !== null) keepPlace(placeOf(list, salt, opening));
  };
  // Before the other page begins, since that looks for the place at once.
  addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      const id = link?.closest<HTMLElement>(owner)?.dataset.id;
      if (id !== undefined) keep(markOf(id, salt));
    },
    true,
  );
  addEventListener('pagehide', () => {
    const kept = keptPlace();
    keep(kept?.salt === salt ? kept.opening : null);
  });
}

function placeOf(
  { data, positions, state, board }: ListOnScreen,
  salt: number,
  opening: number | null,
): ListPlace {
  const ordered = state.view === 'board' ? byStage(positions, data) : positions;
  const focused = document.activeElement?.closest<HTMLElement>(owner)?.dataset.id;
  const columns = [...document.querySelectorAll<HTMLElement>('[data-board] .column')].flatMap((column) => {
    const top = column.querySelector('ol')?.scrollTop ?? 0;
    return top > 0 ? [[column.dataset.status ?? '', Math.round(top)] as const] : [];
  });
  return {
    address: address(),
    salt,
    marks: ordered.map((position) => markOf((data.rows[position] as TableRow)[0], salt)),
    rows: document.querySelectorAll('.apps tbody tr[data-id]').length,
    scroll: Math.round(scrollY),
    board: Math.round(boardPlace()?.scrollLeft ?? 0),
    columns: Object.fromEntries(columns),
    ...board.opened(),
    current: opening ?? (focused === undefined ? null : markOf(focused, salt)),
    opening,
    returning: false,
  };
}

/** On a board the next one is the one below, and after the last of a column the first of the next. */
function byStage(positions: readonly number[], { rows }: TableData): number[] {
  const stageOf = (position: number) => rows[position]?.[3] ?? -1;
  return [...positions].sort((a, b) => stageOf(a) - stageOf(b));
}

/** The place in which this very list was left, where the reader comes back to it or loads it again; null otherwise. */
export function placeToFind(): ListPlace | null {
  const kept = keptPlace();
  if (kept === null || kept.address !== address()) return null;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isBack = entry?.type === 'back_forward' || entry?.type === 'reload';
  if (!isBack && !kept.returning) return null;
  keepPlace({ ...kept, returning: false });
  return kept;
}

/** How many rows must be drawn so that the reader's place is among them. */
export function rowsUpTo(kept: ListPlace, list: Pick<ListOnScreen, 'data' | 'positions'>): number {
  return Math.max(kept.rows, indexOfCurrent(kept, list) + 1);
}

function indexOfCurrent(
  { current, salt }: ListPlace,
  { data, positions }: Pick<ListOnScreen, 'data' | 'positions'>,
): number {
  if (current === null) return -1;
  return positions.findIndex((position) => markOf((data.rows[position] as TableRow)[0], salt) === current);
}

/** Scrolls to where the reader was, and gives the focus to the application that they looked at. */
export function findPlace(kept: ListPlace, list: Pick<ListOnScreen, 'data' | 'positions'>): void {
  const to = (element: Element | Window | null, place: ScrollToOptions) =>
    element?.scrollTo({ ...place, behavior: 'instant' });
  to(window, { top: kept.scroll });
  to(boardPlace(), { left: kept.board });
  for (const [status, top] of Object.entries(kept.columns))
    to(document.querySelector(`.column[data-status="${CSS.escape(status)}"] ol`), { top });
  const row = list.data.rows[list.positions[indexOfCurrent(kept, list)] ?? -1];
  if (row === undefined) return;
  const found = [...document.querySelectorAll<HTMLElement>(`${owner}[data-id="${CSS.escape(row[0])}"] a`)];
  const link = found.find((one) => one.checkVisibility());
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}
