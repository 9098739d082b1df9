/** Which items of a list stay, go and come, where a list is to become another one. */

/** The places are those of the list as it is; `kept` has what is to stand at each in the end. */
export interface ListPlan<Item> {
  kept: { at: number; item: Item }[];
  removed: number[];
  added: Item[];
}

/**
 * The plan that makes `wanted` of the people in `present`. A person is known again by the name, by an address or
 * number, or in the same place by the rest. Null where nobody stays, or where the order is another one: then the list is written anew.
 */
export function planList<Item extends Record<string, unknown>>(
  present: readonly object[],
  wanted: readonly Item[],
): ListPlan<Item> | null {
  const free = new Set(present.keys());
  const take = (item: Item, key: string): number | undefined => {
    const value = item[key];
    if (typeof value !== 'string' || value === '') return undefined;
    const at = [...free].find((index) => Reflect.get(present[index] ?? {}, key) === value);
    if (at !== undefined) free.delete(at);
    return at;
  };
  const places = wanted.map((item) => take(item, 'name'));
  for (const key of ['email', 'phone', 'url']) {
    for (const [index, item] of wanted.entries()) places[index] ??= take(item, key);
  }
  for (const [index, item] of wanted.entries()) {
    if (places[index] !== undefined || !free.has(index) || !isLike(present[index] ?? {}, item)) continue;
    places[index] = index;
    free.delete(index);
  }
  const kept = wanted.flatMap((item, index) => {
    const at = places[index];
    return at === undefined ? [] : [{ at, item }];
  });
  const inOrder = kept.every(({ at }, index) => at > (kept[index - 1]?.at ?? -1));
  const addedLast = places.slice(0, kept.length).every((at) => at !== undefined);
  if (kept.length === 0 || !inOrder || !addedLast) return null;
  return { kept, removed: [...free].sort((a, b) => a - b), added: wanted.slice(kept.length) };
}

/** Whether two people at one place differ in the name alone. */
function isLike(present: object, item: Record<string, unknown>): boolean {
  const keys = Object.keys({ ...present, ...item }).filter((key) => key !== 'name');
  return keys.every((key) => (Reflect.get(present, key) ?? null) === (item[key] ?? null));
}
