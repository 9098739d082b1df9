/** Going through one part of a DOCX file, paragraph by paragraph. */
import { type XmlPart, xmlParts } from '../xml-tags.ts';
import { splitMark, type TextBlock, wideGap } from './blocks.ts';
import { closeLink, linesOf, type OpenParagraph, usualSize } from './docx-lines.ts';
import { applyRun, type DocxStyle, depthOf, isOn, none } from './docx-styles.ts';

/** What a document says besides its text. */
export interface DocxContext {
  styles: ReadonlyMap<string, DocxStyle>;
  numbered: ReadonlySet<string>;
  links: ReadonlyMap<string, string>;
}

/** A cell of a table that is being read. */
interface OpenCell {
  blocks: TextBlock[];
}

/** What stands in these says nothing to a reader, or says it twice. */
const skipped = new Set([
  'mc:Fallback',
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:sectPr',
  'wp:docPr',
]);

/** Reads one part of a document; `blocks` is what it says. */
export class DocxReader {
  readonly blocks: TextBlock[] = [];
  hasNotes = false;
  readonly #context: DocxContext;
  #paragraphs: OpenParagraph[] = [];
  #rows: OpenCell[][] = [];
  #run: DocxStyle | null = null;
  /** Whether the run is one that Word does not show. */
  #isHidden = false;
  #isText = false;
  #isApart = true;
  readonly #numbers = new Map<string, number>();

  constructor(xml: string, context: DocxContext) {
    this.#context = context;
    let skipping: string | null = null;
    let depth = 0;
    for (const part of xmlParts(xml)) {
      if (skipping !== null) {
        if (part.kind === 'open' && part.name === skipping) depth += 1;
        if (part.kind === 'close' && part.name === skipping) depth -= 1;
        if (depth === 0) skipping = null;
      } else if (part.kind === 'open' && skipped.has(part.name)) {
        skipping = part.name;
        depth = 1;
      } else if (part.kind === 'open') this.#open(part);
      else if (part.kind === 'close') this.#close(part.name);
      else if (this.#isText) this.#write(part.text);
    }
  }

  #open(part: XmlPart & { kind: 'open' }): void {
    const { name, attributes } = part;
    const paragraph = this.#paragraphs.at(-1);
    const value = attributes['w:val'] ?? '';
    const { styles, links } = this.#context;
    switch (name) {
      case 'w:p': {
        const style = { ...(styles.get('') ?? none) };
        this.#paragraphs.push({ style, pieces: [], list: null, isInProperties: false, link: null });
        return;
      }
      case 'w:pPr':
        if (paragraph !== undefined) paragraph.isInProperties = true;
        return;
      case 'w:pStyle':
        if (paragraph !== undefined) paragraph.style = { ...paragraph.style, ...told(styles.get(value)) };
        return;
      case 'w:numId':
        if (paragraph !== undefined) {
          paragraph.list = value;
          paragraph.style.depth = value === '0' ? null : (paragraph.style.depth ?? 0);
        }
        return;
      case 'w:ilvl':
        if (paragraph !== undefined) paragraph.style.depth = depthOf(value);
        return;
      case 'w:outlineLvl':
        if (paragraph !== undefined && Number(value) < 9) paragraph.style.heading = Number(value) + 1;
        return;
      case 'w:r':
        this.#run = { ...none };
        this.#isHidden = false;
        return;
      case 'w:rStyle':
        if (this.#run !== null) Object.assign(this.#run, told(styles.get(`character ${value}`)));
        return;
      case 'w:t':
        this.#isText = true;
        return;
      case 'w:tab':
        if (paragraph?.isInProperties === false) this.#write('\t');
        return;
      case 'w:br':
      case 'w:cr':
        this.#write('\n');
        return;
      case 'w:noBreakHyphen':
        this.#write('-');
        return;
      case 'w:vanish':
        if (this.#run !== null) this.#isHidden = isOn(attributes);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
      case 'w:commentReference':
        this.hasNotes = true;
        return;
      case 'w:hyperlink': {
        const address = links.get(attributes['r:id'] ?? '');
        if (paragraph !== undefined && address !== undefined)
          paragraph.link = { address, from: paragraph.pieces.length };
        return;
      }
      case 'w:tr':
        this.#rows.push([]);
        return;
      case 'w:tc':
        this.#rows.at(-1)?.push({ blocks: [] });
        return;
      default:
        if (this.#run !== null && paragraph?.isInProperties !== true) applyRun(part, this.#run);
    }
  }

  #close(name: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (name === 'w:t') this.#isText = false;
    if (name === 'w:r') {
      this.#run = null;
      this.#isHidden = false;
    }
    if (name === 'w:pPr' && paragraph !== undefined) paragraph.isInProperties = false;
    if (name === 'w:hyperlink' && paragraph?.link != null) closeLink(paragraph);
    if (name === 'w:p') this.#endParagraph(this.#paragraphs.pop());
    if (name === 'w:tr') this.#endRow(this.#rows.pop() ?? []);
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    const run = this.#run;
    if (paragraph === undefined || this.#isHidden) return;
    const { style } = paragraph;
    const isCaps = run?.isCaps ?? style.isCaps ?? false;
    paragraph.pieces.push({
      text: isCaps ? text.toUpperCase() : text,
      isBold: run?.isBold ?? style.isBold ?? false,
      size: run?.size ?? style.size ?? usualSize,
    });
  }

  #endParagraph(paragraph: OpenParagraph | undefined): void {
    if (paragraph === undefined) return;
    const lines = linesOf(paragraph.pieces);
    if (lines.length === 0) this.#isApart = true;
    for (const [index, line] of lines.entries()) {
      const item = splitMark(line.text);
      const isItem = index === 0 && paragraph.style.depth !== null && paragraph.style.heading === null;
      const text = isItem ? line.text : (item?.text ?? line.text);
      const depth = isItem ? (paragraph.style.depth ?? 0) : item === null ? null : 0;
      this.#add({
        text,
        boldLength: Math.max(0, line.boldLength - (line.text.length - text.length)),
        size: line.size,
        heading: paragraph.style.heading,
        depth,
        number: isItem ? this.#numberOf(paragraph) : (item?.number ?? null),
        isApart:
          this.#isApart || (index === 0 && lines.length > 1) || (index === 0 && line.text.length > longLine),
      });
      this.#isApart = line.text.length > longLine;
    }
  }

  #numberOf({ list, style }: OpenParagraph): string | null {
    const key = `${list} ${style.depth}`;
    if (list === null || !this.#context.numbered.has(key)) return null;
    const number = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, number);
    return `${number}.`;
  }

  #add(block: TextBlock): void {
    (this.#rows.at(-1)?.at(-1)?.blocks ?? this.blocks).push(block);
  }

  /** Cells of a row: a short one, as of dates or labels, leads the first line of the next; others follow one another. */
  #endRow(cells: readonly OpenCell[]): void {
    const filled = cells.filter(({ blocks }) => blocks.length > 0);
    let lead: TextBlock | null = null;
    for (const [index, { blocks }] of filled.entries()) {
      const [first, ...others] = blocks;
      if (first === undefined) continue;
      const joined: TextBlock = lead === null ? { ...first, isApart: true } : led(lead, first);
      const isLabel = others.length === 0 && first.depth === null && first.heading === null;
      const isLast = index === filled.length - 1;
      const next = filled[index + 1]?.blocks[0];
      if (
        isLabel &&
        !isLast &&
        joined.text.length <= longestLabel &&
        next?.depth === null &&
        next.heading === null
      )
        lead = joined;
      else {
        lead = null;
        for (const block of [joined, ...others]) this.#add(block);
      }
    }
    this.#isApart = false;
  }
}

const longLine = 100;
const longestLabel = 50;
function told(style: DocxStyle | undefined): Partial<DocxStyle> {
  return Object.fromEntries(Object.entries(style ?? {}).filter(([, value]) => value !== null));
}

function led(lead: TextBlock, block: TextBlock): TextBlock {
  const text = `${lead.text}${wideGap}${block.text}`;
  const isBold = lead.boldLength === lead.text.length && block.boldLength === block.text.length;
  return { ...block, text, boldLength: isBold ? text.length : lead.boldLength, isApart: lead.isApart };
}
