/** Keeping hostile nesting away from parsers that recurse. */

/** Elements that never nest in themselves: they have no end tag, or the next one closes them. */
const flat = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source td th tr wbr'.split(' '),
);
const deepest = 400;

/** HTML as it is, or its bare text where its elements nest deeper than any real page's do. */
export function boundedHtml(html: string): string {
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (flat.has(name.toLowerCase())) continue;
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return html.replace(/<[^<>]*>?/g, ' ');
  }
  return html;
}
