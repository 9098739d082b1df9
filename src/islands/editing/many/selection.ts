/** Which applications of the list are selected. What the list does not show is never among them. */
import { askShown, onDrawn } from '../../shown-list.ts';

const selected = new Set<string>();
const listeners: (() => void)[] = [];
let last: string | null = null;
let isOpen = false;

/** Whether an application is selected. */
export function isSelected(id: string): boolean {
  return selected.has(id);
}

/** How many are. */
export function countSelected(): number {
  return selected.size;
}

/** Whether selecting is going on: something is selected, or was asked to be. */
export function isSelecting(): boolean {
  return isOpen || selected.size > 0;
}

/** The one that was selected or taken out last: a range begins there. */
export function lastSelected(): string | null {
  return last;
}

/** Calls back after every change. */
export function onSelection(listener: () => void): void {
  listeners.push(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Selects these, or takes them out; the last of them is where a range begins. */
export function select(ids: readonly string[], isOn = true): void {
  for (const id of ids)
    if (isOn) selected.add(id);
    else selected.delete(id);
  last = ids.at(-1) ?? last;
  if (selected.size === 0 && !isOn) isOpen = false;
  tell();
}

/** Selects nothing but these. */
export function selectOnly(ids: readonly string[]): void {
  selected.clear();
  isOpen = false;
  select(ids);
}

/** Begins to select, where a tap is to select. */
export function beginSelecting(): void {
  isOpen = true;
  tell();
}

/** Selects all that the filters show, whether or not it is drawn. */
export async function selectShown(): Promise<void> {
  const list = await askShown();
  if (list === null) return;
  const before = last;
  select(list.positions.flatMap((position) => list.data.rows[position]?.[0] ?? []));
  last = before;
}

// What a filter hides, and what is gone, nobody should change unseen.
onDrawn(() => {
  if (selected.size === 0) return;
  void askShown().then((list) => {
    const shown = new Set(list?.positions.map((position) => list.data.rows[position]?.[0]));
    const hidden = [...selected].filter((id) => !shown.has(id));
    if (hidden.length === 0) return;
    for (const id of hidden) selected.delete(id);
    tell();
  });
});
