/** Marking the words of a search in what is shown, without touching it. */
import { findFolded } from '../../core/find-folded.ts';
import { whenIdle } from './scheduling.ts';

const name = 'search';
const places = '.apps tbody, [data-board] li';

let words: readonly string[] = [];
let asked = 0;

/** Marks folded words wherever the list shows them, also in rows that come later; none takes the marks away. */
export function markWords(wanted: readonly string[]): void {
  // A browser without highlights finds as much, and marks nothing.
  if (typeof Highlight === 'undefined') return;
  words = wanted;
  if (words.length === 0) CSS.highlights.delete(name);
  else if (asked === 0) watch();
  remark();
}

/** Marks anew when rows are drawn. */
function watch(): void {
  asked = 1;
  const rows = new MutationObserver(remark);
  for (const place of document.querySelectorAll('.apps, [data-board]'))
    rows.observe(place, { childList: true, subtree: true });
}

function remark(): void {
  asked += 1;
  const mine = asked;
  // Not while the reader types: the next key has other words.
  whenIdle(() => {
    if (mine !== asked || words.length === 0) return;
    const ranges = [...document.querySelectorAll(places)].flatMap(rangesIn);
    CSS.highlights.set(name, new Highlight(...ranges));
  });
}

function rangesIn(place: Element): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const word of words)
      for (const { start, end } of findFolded(node.textContent ?? '', word)) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
  }
  return ranges;
}
