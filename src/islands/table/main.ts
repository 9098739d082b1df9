/** The list of applications as a table or a board, made to sort, filter and search; all that is asked for is in the address. */
import { foldedWords } from '../../core/fold-text.ts';
import { onFactsChanged } from '../facts-changed.ts';
import type { ListPlace } from '../list-place.ts';
import { announceDrawn, answerShown } from '../shown-list.ts';
import { columnsOf } from './columns.ts';
import { type Controls, connectControls } from './controls.ts';
import { findPlace, keepPlaceOf, type ListOnScreen, placeToFind, rowsUpTo } from './keep-place.ts';
import { type LoadedFigure, type LoadedList, loadList } from './load-list.ts';
import { markWords } from './mark-words.ts';
import { defaultSort } from './order-rows.ts';
import { whenIdle } from './scheduling.ts';
import { formatState, isNarrowed, parseState, type TableState } from './state.ts';

/** The rows of a figure that there is none of. */
const none: readonly number[] = [];

const table = document.querySelector<HTMLTableElement>('table[data-applications]');
if (table !== null) start(table);

function start(table: HTMLTableElement): void {
  const root = document.documentElement.classList;
  let ready: Promise<LoadedList> | undefined;
  const load = () => {
    ready ??= loadList(table);
    return ready;
  };
  let drawn: { positions: readonly number[]; how: string; words: readonly string[] } | undefined;
  /** Whether this is on the screen already, as often where a longer word finds what the shorter one found. */
  const isDrawn = (positions: readonly number[], state: TableState, words: readonly string[]) => {
    const last = drawn;
    drawn = { positions, how: JSON.stringify([state.view, state.columns, state.status]), words };
    return (
      last?.how === drawn.how &&
      words.every((word) => last.words.some((shorter) => word.startsWith(shorter))) &&
      last.positions.length === positions.length &&
      positions.every((position, index) => position === last.positions[index])
    );
  };
  let turn = 0;
  let onScreen: ListOnScreen | null = null;
  const choose = async (
    state: TableState,
    controls: Controls,
    { isSame = false, place = null }: { isSame?: boolean; place?: ListPlace | null } = {},
  ) => {
    turn += 1;
    const mine = turn;
    const list = await load();
    const figure = state.figure === null ? null : await list.figure(state.figure);
    // Something newer was asked for meanwhile.
    if (mine !== turn) return;
    const positions = choiceOf(list, state, figure);
    const words = foldedWords(state.search);
    const isThere = isDrawn(positions, state, words);
    onScreen = { data: list.data, positions, state, board: list.board };
    if (isSame || !isThere) {
      const choice = {
        positions,
        columns: columnsOf(state.columns),
        finding: (position: number) => list.finding(position, words),
      };
      if (state.view === 'board') list.board.draw(positions, state, place ?? undefined);
      else if (isSame) list.rows.redraw(choice);
      else list.rows.draw(choice, place === null ? 0 : rowsUpTo(place, onScreen));
    }
    markWords(words);
    // What stands in no row is fetched for the first search; that may find more, and says where.
    if (words.length > 0)
      void list
        .deepen()
        .then(async (isNew) => {
          if (isNew && mine === turn) await choose(state, controls, { isSame: true });
        })
        .catch(controls.fail);
    const [shown, total] = [positions.length, list.data.rows.length];
    controls.reflect(state, { shown, total, figure: figure?.label ?? null });
    root.remove('filtering');
    if (place !== null) findPlace(place, onScreen);
    announceDrawn();
  };
  const show = (state: TableState, controls: Controls, place: ListPlace | null = null) => {
    choose(state, controls, { place }).catch(() => {
      // The list that the page came with is better than none; the next wish asks again.
      ready = undefined;
      drawn = undefined;
      controls.fail();
      root.remove('filtering', 'board-view');
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
    const { data, rows, board } = await load();
    if (turn > 0) return;
    const [total, state] = [data.rows.length, parseState(location.search)];
    const positions = [...data.rows.keys()];
    onScreen = { data, positions, state, board };
    if ((table.tBodies[0]?.rows.length ?? 0) >= total) return;
    rows.goOn(positions);
    controls.reflect(state, { shown: total, total, figure: null });
  };
  const takeUp = async () => {
    const { reload } = await load();
    await reload();
    await choose(parseState(location.search), controls, { isSame: true });
  };
  answerShown(async () => {
    const list = await load();
    const state = parseState(location.search);
    const figure = state.figure === null ? null : await list.figure(state.figure);
    return { data: list.data, positions: choiceOf(list, state, figure) };
  });
  onFactsChanged(() => void takeUp().catch(controls.fail));
  addEventListener('popstate', () => show(fromAddress(), controls));
  takeUpTyped();
  keepPlaceOf(() => onScreen);
  const state = fromAddress();
  const place = placeToFind();
  const isPlain =
    !isNarrowed(state) && state.sort === null && state.view === 'table' && state.columns === null;
  if (!isPlain || place !== null) show(state, controls, place);
  else {
    controls.reflect(state, null);
    whenIdle(() => void goOn().catch(() => undefined));
  }
}

/** The positions of the rows that a state asks for, whose figure is this; a figure that there is none of has no rows. */
function choiceOf(list: LoadedList, state: TableState, figure: LoadedFigure | null): readonly number[] {
  return list.select(state, state.figure === null ? null : (figure?.rows ?? none));
}

/** Puts into the address what somebody typed into the search box while this script was on its way. */
function takeUpTyped(): void {
  const box = document.querySelector<HTMLInputElement>('form[data-filters] input[type=search]:focus');
  if (box === null || box.value === '') return;
  const state = { ...parseState(location.search), search: box.value };
  history.replaceState(null, '', location.pathname + formatState(state, location.search));
}
