/** Drawing the chosen applications as a board. */

import { readerLocale } from '../reader-locale.ts';
import type { RowContext } from './application-html.ts';
import { type BoardColumn, boardHtml, furtherCardsHtml } from './board-html.ts';
import { whenIdle } from './scheduling.ts';
import type { TableState } from './state.ts';
import type { TableData, TableRow, TableStage } from './table-data.ts';

const planned: TableStage = { id: '', kind: 'lead', label: 'Planned' };

/** A board that shows any choice of applications. */
export interface BoardDrawer {
  /** Draws a choice; with what was opened on an earlier page, whole and at once. */
  draw(positions: readonly number[], state: TableState, opened?: OpenedOnBoard): void;
  /** What the reader opened. */
  opened(): OpenedOnBoard;
}

/** The stages whose every card is shown, and the endings that are not folded. */
export interface OpenedOnBoard {
  whole: readonly string[];
  endings: readonly string[];
}

/** Shows any choice of applications in their stages. */
export function boardDrawer(board: HTMLElement, data: TableData): BoardDrawer {
  const whole = new Set<string>();
  const endings = new Set<string>();
  let columns: BoardColumn[] = [];
  let painted = 0;
  const paint = () => {
    const context: RowContext = { ...data, locale: readerLocale };
    board.innerHTML = boardHtml(columns, context, { whole, endings });
    painted += 1;
    return context;
  };
  const paintAndGoOn = () => {
    const context = paint();
    const mine = painted;
    whenIdle(() => mine === painted && goOn(context));
  };
  /** Adds the cards below those that fill a screen. */
  const goOn = (context: RowContext) => {
    for (const section of board.querySelectorAll<HTMLElement>('.column')) {
      const column = columns.find(({ stage }) => stage.id === section.dataset.status);
      if (column === undefined || whole.has(column.stage.id)) continue;
      section.querySelector('ol')?.insertAdjacentHTML('beforeend', furtherCardsHtml(column, context));
    }
  };
  board.addEventListener('click', ({ target }) => {
    const { whole: all, fold } = target instanceof HTMLElement ? target.dataset : {};
    if (all !== undefined) whole.add(all);
    else if (fold === undefined) return;
    else if (!endings.delete(fold)) endings.add(fold);
    paintAndGoOn();
    if (fold !== undefined) board.querySelector<HTMLElement>(`[data-fold="${CSS.escape(fold)}"]`)?.focus();
  });
  return {
    opened: () => ({ whole: [...whole], endings: [...endings] }),
    draw(positions, state, opened) {
      columns = columnsOf(
        positions.map((position) => data.rows[position] as TableRow),
        data.stages,
        state,
      );
      // Who asks for an ending wants to see what is there.
      for (const status of state.status) endings.add(status);
      if (opened === undefined) return paintAndGoOn();
      for (const status of opened.whole) whole.add(status);
      for (const status of opened.endings) endings.add(status);
      goOn(paint());
    },
  };
}

/** All stages, or those that are asked for; what is only planned has a column where there is such. */
function columnsOf(
  rows: readonly TableRow[],
  stages: readonly TableStage[],
  { status }: TableState,
): BoardColumn[] {
  const byStage = Map.groupBy(rows, (row) => row[3]);
  const columns = [planned, ...stages].map((stage, index) => ({ stage, rows: byStage.get(index - 1) ?? [] }));
  return columns.filter(({ stage, rows: here }) =>
    stage === planned ? here.length > 0 : status.length === 0 || status.includes(stage.id),
  );
}
