/** The headings of a Markdown text that stand in no list and no quotation, with their places. */
import { remark } from 'remark';

/** A heading: its level (1–6), its text without emphasis, and the offsets of its start and end. */
export interface MarkdownHeading {
  depth: number;
  text: string;
  start: number;
  end: number;
}

/**
 * Where lines alone do not tell what is a heading: in and around code fences and HTML, indented or underlined
 * headings, and those closed with `#`.
 */
const intricate =
  /^(?: {0,3}(?:`{3}|~{3}|<)| {1,3}#|#{1,6}[ \t].*#|(?=[ =-])(?<=\S[ \t]*\r?\n) {0,3}(?:=+|-+)[ \t]*\r?$)|\r(?!\n)|[\u0085\u2028\u2029]/m;

/** Beyond this length (UTF-16 code units) the parser would take seconds; nobody's notes are that long. */
const longest = 20_000;
/** A quotation in a list in a quotation …, many times over: the parser's time grows with the square. */
const nested = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$)){20}/m;

const makeParser = () =>
  remark().data('micromarkExtensions', [
    {
      disable: {
        null: [
          'attention',
          'autolink',
          'characterEscape',
          'characterReference',
          'codeText',
          'hardBreakEscape',
          'htmlText',
          'labelEnd',
          'labelStartImage',
          'labelStartLink',
        ],
      },
    },
  ]);

/**
 * Blocks are all that matters here; without inline constructs the parser's time grows with the text, not faster. Made
 * when it is first needed: most texts are read by their lines.
 */
let parser: ReturnType<typeof makeParser> | undefined;

/** The headings of a text, in order. In a text beyond 20 kB, only those that lines tell, outside of code fences. */
export function headingsOf(text: string): MarkdownHeading[] {
  if (!intricate.test(text)) return plainHeadings(text);
  if (text.length <= longest && !nested.test(text)) return parsedHeadings(text);
  return plainHeadings(withoutFences(text));
}

/** By the Markdown parser: right for every text, but slow for ten thousand. */
export function parsedHeadings(text: string): MarkdownHeading[] {
  parser ??= makeParser();
  return parser.parse(text).children.flatMap((node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type !== 'heading' || start === undefined || end === undefined) return [];
    const words = node.children.map((child) => ('value' in child ? child.value : '')).join('');
    return [
      {
        depth: node.depth,
        text: withoutEmphasis(words),
        start,
        end: start + text.slice(start, end).trimEnd().length,
      },
    ];
  });
}

/** By lines: right for texts that are not intricate. */
function plainHeadings(text: string): MarkdownHeading[] {
  return [...text.matchAll(/^(#{1,6})(?:[ \t](.*))?\r?$/gm)].map(
    ({ 0: line, 1: marks = '', 2: words = '', index }) => ({
      depth: marks.length,
      text: withoutEmphasis(words),
      start: index,
      end: index + line.trimEnd().length,
    }),
  );
}

/** A text of the same length, the lines in its code fences blank. */
function withoutFences(text: string): string {
  let fence: string | null = null;
  return text.replace(/^.*$/gm, (line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    const inside = fence !== null;
    if (fence === null) fence = mark;
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
    return inside ? ' '.repeat(line.length) : line;
  });
}

function withoutEmphasis(words: string): string {
  return words.replace(/[*_`]/g, '').trim();
}
