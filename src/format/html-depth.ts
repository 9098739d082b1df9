/** Keeping hostile nesting away from parsers that recurse. */

/** Elements that do not nest in themselves: they have no end tag, or the next one closes them. */
const flat = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source td th tr wbr'.split(' '),
);

/** Deeper than any real page's elements nest. */
const deepest = 300;

/** Whether elements nest deeper than any real page's. Each name is counted by itself: a stray end tag closes no other. */
export function nestsTooDeep(html: string): boolean {
  if (!holdsMore('<', deepest, html)) return false;
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, end, written = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    const name = written.toLowerCase();
    if (flat.has(name)) continue;
    const before = open.get(name) ?? 0;
    if (end === '/' && before === 0) continue;
    const step = end === '/' ? -1 : 1;
    open.set(name, before + step);
    depth += step;
    if (depth > deepest) return true;
  }
  return false;
}

/** Whether a sign occurs more than `count` times. */
function holdsMore(sign: string, count: number, text: string): boolean {
  let left = count;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    left -= 1;
    if (left < 0) return true;
  }
  return false;
}

/** HTML as it is, or its bare text where its elements nest too deep. */
export function boundedHtml(html: string): string {
  return nestsTooDeep(html) ? html.replace(/<[^<>]*>?/g, ' ') : html;
}
