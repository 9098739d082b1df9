/** The list tells what it shows to whoever asks, by events: what makes pages editable is compiled apart from it. */
import type { TableData } from './table/table-data.ts';

/** The rows there are, and the positions of those that the filters show, in their order. */
export interface ShownList {
  data: TableData;
  positions: readonly number[];
}

const asked = 'apptrack:list-asked';
const drawn = 'apptrack:list-drawn';

type Answer = (list: Promise<ShownList>) => void;

/** Answers whoever asks with what `find` gives. */
export function answerShown(find: () => Promise<ShownList>): void {
  addEventListener(asked, (event) => (event as CustomEvent<Answer>).detail(find()));
}

/** What the list shows now, drawn or not; null on pages that have none. */
export async function askShown(): Promise<ShownList | null> {
  let list: Promise<ShownList> | null = null;
  const answer: Answer = (given) => {
    list = given;
  };
  dispatchEvent(new CustomEvent(asked, { detail: answer }));
  return list;
}

/** Tells that the list shows something else. */
export function announceDrawn(): void {
  dispatchEvent(new Event(drawn));
}

/** Calls back whenever the list shows something else. */
export function onDrawn(listener: () => void): void {
  addEventListener(drawn, listener);
}
