/** The table of applications, made to sort, filter and search; everything asked for is in the address. */

import { type Controls, connectControls } from './controls.ts';
import { type RowDrawer, rowDrawer } from './draw-rows.ts';
import { loadFigure, loadRows } from './load.ts';
import { defaultSort, indexRows, selectRows, type TableIndex } from './select-rows.ts';
import { formatState, isNarrowed, parseState, type TableState } from './state.ts';

const table = document.querySelector<HTMLTableElement>('table[data-applications]');
if (table !== null) start(table);

function start(table: HTMLTableElement): void {
  let ready: Promise<{ index: TableIndex; drawer: RowDrawer }> | undefined;
  const load = () => {
    ready ??= loadRows(table).then((data) => {
      const after = document.querySelector<HTMLElement>('[data-more]') as HTMLElement;
      return {
        index: indexRows(data),
        drawer: rowDrawer(table.tBodies[0] as HTMLTableSectionElement, after, data),
      };
    });
    return ready;
  };
  let turn = 0;
  const choose = async (state: TableState, controls: Controls) => {
    turn += 1;
    const mine = turn;
    const [{ index, drawer }, figure] = await Promise.all([load(), loadFigure(table, state.figure)]);
    // Something newer was asked for meanwhile.
    if (mine !== turn) return;
    const positions = selectRows(index, state, figure?.rows ?? (state.figure === null ? null : []));
    drawer.draw(positions);
    controls.reflect(state, {
      shown: positions.length,
      total: index.data.rows.length,
      figure: figure?.label ?? null,
    });
    document.documentElement.classList.remove('filtering');
    if (!isNarrowed(state)) document.documentElement.classList.remove('part');
  };
  const show = (state: TableState, controls: Controls) => {
    choose(state, controls).catch(() => {
      // The list that the page came with is better than none; the next wish asks again.
      ready = undefined;
      controls.fail();
      document.documentElement.classList.remove('filtering');
    });
  };
  const controls = connectControls(table, {
    prepare: () => void load().catch(() => undefined),
    change(state, { typing }) {
      const address = location.pathname + formatState(state, location.search);
      if (typing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      show(state, controls);
    },
  });
  const fromAddress = () => {
    const state = parseState(location.search);
    controls.fill(state);
    if (state.sort === defaultSort) state.sort = null;
    return state;
  };
  /** Shows what the page did not come with, where the reader has asked for nothing yet. */
  const goOn = async () => {
    const { index, drawer } = await load();
    const total = index.data.rows.length;
    if (turn > 0 || (table.tBodies[0]?.rows.length ?? 0) >= total) return;
    drawer.goOn([...index.data.rows.keys()]);
    controls.reflect(parseState(location.search), { shown: total, total, figure: null });
  };
  addEventListener('popstate', () => show(fromAddress(), controls));
  const state = fromAddress();
  if (isNarrowed(state) || state.sort !== null) show(state, controls);
  else {
    controls.reflect(state, null);
    (window.requestIdleCallback ?? setTimeout)(() => void goOn().catch(() => undefined));
  }
}
