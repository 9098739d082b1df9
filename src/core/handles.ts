/** Short handles: the fewest letters from the beginning of an id that {@link identify} takes for that id alone. */
import { foldText } from './fold-text.ts';
import type { Named } from './identify.ts';

const separator = '\n';
/** Shorter ones are hard to tell apart, and the next id is soon like them. */
const shortest = 2;

/**
 * The handle of each of `items`, by id; the whole id where no beginning of it is enough. `all` are those among which an
 * id is looked for: no handle is a part of the id or of another name of any but its own.
 */
export function handlesOf(items: readonly Named[], all: readonly Named[]): Map<string, string> {
  const blocks = new Map<string, { start: number; end: number }>();
  let text = separator;
  for (const { id, names } of all) {
    const start = text.length;
    text += [id, ...names].map((name) => foldText(name) + separator).join('');
    blocks.set(id, { start, end: text.length });
  }
  return new Map(items.map(({ id }) => [id, handleOf(id, text, blocks.get(id))]));
}

function handleOf(id: string, text: string, own: { start: number; end: number } | undefined): string {
  if (own === undefined) return id;
  const letters = Array.from(id);
  for (let length = shortest; length < letters.length; length += 1) {
    const handle = letters.slice(0, length).join('');
    // A handle is copied and typed: it ends with a letter or a digit.
    if (!/[\p{L}\p{N}]$/u.test(handle)) continue;
    const wanted = foldText(handle);
    const first = text.indexOf(wanted);
    if (first >= own.start && text.indexOf(wanted, own.end) < 0) return handle;
  }
  return id;
}
