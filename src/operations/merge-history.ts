/** Merging what two sides added to a history: in the order of dates, and of one day only where that is no matter of chance. */
import type { HistoryEntry } from '../core/application.ts';
import { inDateOrder } from '../core/facts.ts';
import { withoutCommon } from './describe-change.ts';

/** An entry as it is understood, and a text that equal ones have in common. */
export interface Item {
  entry: HistoryEntry;
  key: string;
}

/** What is to stand in our history before the entry at a place; at its end where no entry is there. */
export interface Insertion<Of extends Item> {
  at: number;
  item: Of;
}

/** The items that `items` has more of than `others`, in their order. */
export function itemsBeyond<Of extends { key: string }>(
  items: readonly Of[],
  others: readonly { key: string }[],
): Of[] {
  return withoutCommon(items, others, ({ key }) => key);
}

/**
 * What only theirs added, with its place in ours. Null where a side did more than add, and where both added statuses of
 * one day that nothing puts in order.
 */
export function planHistory<Of extends Item>(
  base: readonly Of[],
  ours: readonly Of[],
  theirs: readonly Of[],
): Insertion<Of>[] | null {
  if (itemsBeyond(base, ours).length > 0 || !hasInOrder(theirs, base)) return null;
  const days = [...new Set(itemsBeyond(theirs, base).map(({ entry }) => entry.date))].sort();
  const plan: Insertion<Of>[] = [];
  for (const day of days) {
    const part = planDay(day, ours, theirs);
    if (part === null) return null;
    plan.push(...part);
  }
  return plan;
}

/** Whether a side has all of the base, and those of each day in the order in which the base has them. */
function hasInOrder<Of extends Item>(side: readonly Of[], base: readonly Of[]): boolean {
  const added = new Set(itemsBeyond(side, base));
  const kept = inDateOrder(side.filter((item) => !added.has(item)).map(dated));
  return inDateOrder(base.map(dated)).every(({ key }, index) => key === kept[index]?.key);
}

const dated = ({ entry, key }: Item) => ({ date: entry.date, key });

/** One of our entries with its place in the history. */
interface Placed<Of extends Item> {
  item: Of;
  at: number;
}

function planDay<Of extends Item>(
  day: string,
  ours: readonly Of[],
  theirs: readonly Of[],
): Insertion<Of>[] | null {
  const mine = ours.map((item, at) => ({ item, at })).filter(({ item }) => item.entry.date === day);
  if (mine.length === 0) return placeDay(day, ours, theirs);
  const others = theirs.filter(({ entry }) => entry.date === day);
  const plan: Insertion<Of>[] = [];
  let [before, from]: [number, number] = [0, 0];
  for (const { ourEnd, theirEnd } of [
    ...meetings(mine, others),
    { ourEnd: mine.length, theirEnd: others.length },
  ]) {
    const run = mine.slice(before, ourEnd);
    const start = before === 0 ? (mine[0]?.at ?? 0) : (mine[before - 1]?.at ?? 0) + 1;
    const part = planRun(run, others.slice(from, theirEnd), start);
    if (part === null) return null;
    plan.push(...part);
    [before, from] = [ourEnd + 1, theirEnd + 1];
  }
  // What both have must come in one order.
  return plan.length === itemsBeyond(others, ours).length ? plan : null;
}

/** A day that we have nothing of: behind all that is not later. */
function placeDay<Of extends Item>(day: string, ours: readonly Of[], theirs: readonly Of[]): Insertion<Of>[] {
  const at = ours.findLastIndex(({ entry }) => entry.date <= day) + 1;
  return theirs.filter(({ entry }) => entry.date === day).map((item) => ({ at, item }));
}

/** The places, here and there, of what both have, as far as it comes in the same order. */
function* meetings<Of extends Item>(mine: readonly Placed<Of>[], others: readonly Of[]) {
  let after = 0;
  for (const [theirEnd, { key }] of others.entries()) {
    const ourEnd = mine.findIndex(({ item }, index) => index >= after && item.key === key);
    if (ourEnd === -1) continue;
    after = ourEnd + 1;
    yield { ourEnd, theirEnd };
  }
}

/** What was added between two entries that both have: ours, then theirs, unless there are statuses on both sides. */
function planRun<Of extends Item>(
  mine: readonly Placed<Of>[],
  others: readonly Of[],
  start: number,
): Insertion<Of>[] | null {
  const ours = withStatus(mine.map(({ item }) => item));
  const theirs = withStatus(others);
  const isClear =
    ours.length === 0 ||
    theirs.length === 0 ||
    new Set([...ours, ...theirs].map(({ status }) => status)).size === 1;
  const end = (mine.at(-1)?.at ?? start - 1) + 1;
  if (isClear) return others.map((item) => ({ at: end, item }));
  return areOrdered(ours, theirs) ? planByTime(mine, others, end) : null;
}

function withStatus(items: readonly Item[]): HistoryEntry[] {
  return items.map(({ entry }) => entry).filter(({ status }) => status !== null);
}

/** Whether all are appointments, on each side in the order of their times, of which no two are the same. */
function areOrdered(ours: readonly HistoryEntry[], theirs: readonly HistoryEntry[]): boolean {
  const [our, their] = [timesOf(ours), timesOf(theirs)];
  const all = [...our, ...their];
  // Times of one zone, written alike, are compared as they stand.
  const shapes = new Set(all.map((at) => at.slice(10, 11) + at.slice(16)));
  const isRising = (times: readonly string[]) =>
    times.every((at, index) => index === 0 || (times[index - 1] as string) < at);
  return (
    all.length === ours.length + theirs.length &&
    shapes.size === 1 &&
    new Set(all).size === all.length &&
    isRising(our) &&
    isRising(their)
  );
}

function timesOf(entries: readonly HistoryEntry[]): string[] {
  return entries.flatMap(({ at }) => at ?? []);
}

function planByTime<Of extends Item>(
  mine: readonly Placed<Of>[],
  others: readonly Of[],
  end: number,
): Insertion<Of>[] {
  let next = 0;
  return others.map((item) => {
    if (item.entry.status !== null)
      next = mine.findIndex(({ item: { entry } }) => entry.status !== null && isLater(entry, item.entry));
    return { at: mine[next]?.at ?? end, item };
  });
}

/** Whether an appointment is later than another; both have their time. */
function isLater(one: HistoryEntry, other: HistoryEntry): boolean {
  return (one.at as string) > (other.at as string);
}

/** Whether the sides added, or changed entries to, statuses of one day that are not the same. */
export function contradict<Of extends Item>(
  base: readonly Of[],
  ours: readonly Of[],
  theirs: readonly Of[],
): boolean {
  const added = (side: readonly Of[], other: readonly Of[]) =>
    itemsBeyond(itemsBeyond(side, base), other).filter(({ entry }) => entry.status !== null);
  const others = added(theirs, ours);
  return added(ours, theirs).some(({ entry: mine }) =>
    others.some(({ entry }) => entry.date === mine.date && entry.status !== mine.status),
  );
}
