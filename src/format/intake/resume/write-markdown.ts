/** Blocks of text as a résumé in Markdown: its name, its sections, what stands in them. */
import { type TextBlock, wideGap } from './blocks.ts';
import { isDocumentName, isSectionName } from './section-names.ts';

/** A résumé's Markdown, and whose it is where that can be told. */
export interface ResumeMarkdown {
  markdown: string;
  name: string | null;
}

/** Writes the blocks of a document. */
export function writeMarkdown(blocks: readonly TextBlock[]): ResumeMarkdown {
  const body = bodySize(blocks);
  const styles = sectionStyles(blocks, body);
  const title = titleIn(blocks, body);
  let isInSection = false;
  const levels = blocks.map((block, index) => {
    if (index === title) return 1;
    const level = levelOf(block, body, styles, isInSection);
    if (level === 2) isInSection = true;
    return level ?? (isInSection && isDatedLine(block) && leads(block, blocks[index + 1]) ? 3 : null);
  });
  alignEntries(blocks, levels);
  const named = title === null ? undefined : blocks[title]?.text;
  return {
    markdown: joinBlocks(blocks, levels),
    name: named !== undefined && isPersonName(named) ? named : labelledName(blocks),
  };
}

/** The name behind a label, as forms have it: `Name: Erika Mustermann`. */
function labelledName(blocks: readonly TextBlock[]): string | null {
  const named = blocks
    .slice(0, 12)
    .flatMap(({ text }) => /^(?:name|nombre|nome|nom)\s*[:·]\s*(.+)$/i.exec(text)?.[1] ?? []);
  return named.find(isPersonName) ?? null;
}

/** The size that most letters have. */
function bodySize(blocks: readonly TextBlock[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of blocks) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const isBold = ({ boldLength, text }: TextBlock): boolean => boldLength >= text.length;
const isUpper = ({ text }: TextBlock): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const isLarger = ({ size }: TextBlock, body: number): boolean => size > body * 1.07;

/** What the headings of sections look like: size, weight, capitals. */
function styleOf(block: TextBlock, body: number): string | null {
  const isSet = isLarger(block, body) || isBold(block) || isUpper(block);
  return isSet ? `${Math.round(block.size * 2)} ${isBold(block)} ${isUpper(block)}` : null;
}

function sectionStyles(blocks: readonly TextBlock[], body: number): Set<string> {
  const styles = blocks
    .filter((block) => block.depth === null && isSectionName(block.text))
    .flatMap((block) => styleOf(block, body) ?? []);
  return new Set(
    styles.filter((style) => styles.filter((one) => one === style).length >= Math.min(2, styles.length)),
  );
}

/** The block that is the document's title: its largest, or a name at its start. */
function titleIn(blocks: readonly TextBlock[], body: number): number | null {
  const start = blocks.slice(0, 40);
  const given = start.findIndex(({ heading }) => heading === 0);
  if (given >= 0) return given;
  const most = Math.max(...blocks.map(({ size }) => size));
  const largest = start.findIndex(
    (block) =>
      block.size === most && most > body * 1.2 && block.text.length <= 60 && !isSectionName(block.text),
  );
  if (largest >= 0) return largest;
  const before = start.findIndex(({ text, heading }) => isSectionName(text) || (heading ?? 0) > 0);
  const first = start
    .slice(0, before < 0 ? 3 : before)
    .findIndex(({ text, depth }) => depth === null && isPersonName(text));
  return first < 0 ? null : first;
}

const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|von|van|de|der|den|da|do|dos|del|di|la|le|el|bin|zu)$/u;

/** A name in Chinese or Korean. */
const unspacedName = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u;

/** Whether a line can be a person's name: two to five words with capitals, and nothing else. */
export function isPersonName(text: string): boolean {
  if (unspacedName.test(text))
    return !/[简簡履][历歷]|信息|資訊|[资資]料|[评評][价價]|이력서|자기소개/u.test(text);
  const words = text.replace(/,? (?:ph\.?d|m\.?sc|b\.?sc|mba|md|rn|cpa|pmp)\.?$/i, '').split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => nameWord.test(word)) &&
    !isDocumentName(text) &&
    !isSectionName(text)
  );
}

/** Where one entry of a section has its line as a heading, those of the others are headings as well. */
function alignEntries(blocks: readonly TextBlock[], levels: (number | null)[]): void {
  let from = 0;
  for (let index = 0; index <= blocks.length; index += 1) {
    if (index < blocks.length && (levels[index] ?? 9) > 2) continue;
    const entries = blocks.slice(from, index).flatMap((block, at) => (isDatedLine(block) ? [from + at] : []));
    if (entries.some((at) => levels[at] === 3))
      for (const at of entries) if (blocks[at]?.depth === null && blocks[at]?.isApart) levels[at] ??= 3;
    from = index + 1;
  }
}

/** Whether a line has a list below it, or lines that stand closer to it than it does to what is above. */
function leads(block: TextBlock, next: TextBlock | undefined): boolean {
  if (block.depth !== null || next === undefined) return false;
  return next.depth === 0 || (block.isApart && !next.isApart && !isDatedLine(next));
}

/** Whether a line has its dates apart: `Cook, Beta · 2015 – 2019`, or the other way round. */
function isDatedLine({ text }: TextBlock): boolean {
  return text.length <= 120 && text.split(wideGap).length > 1 && dated.test(text);
}

const dated = /\b(?:19|20)\d\d\b|\b\d{2}\/\d{2,4}\b/u;

/** The level of a block as a heading; null where it is none. */
function levelOf(
  block: TextBlock,
  body: number,
  styles: ReadonlySet<string>,
  isInSection: boolean,
): number | null {
  const { text, depth, heading } = block;
  if (depth !== null || text.length > 120) return null;
  const style = styleOf(block, body);
  if (
    isSectionName(text) &&
    (heading !== null || styles.size === 0 || (style !== null && styles.has(style)) || block.isApart)
  )
    return 2;
  if (heading !== null) return Math.min(4, Math.max(2, heading + 1));
  if (/[.;,]$/.test(text)) return null;
  // Capitals or size set sections apart; what is merely bold may as well be a job.
  const isTelling = isUpper(block) || isLarger(block, body);
  if (
    style !== null &&
    styles.has(style) &&
    isTelling &&
    text.length <= 60 &&
    /\p{L}{3}/u.test(text) &&
    isInSection
  )
    return 2;
  if (!isInSection) return null;
  if (isLarger(block, body) || isBold(block)) return 3;
  return block.boldLength > 2 && text.slice(block.boldLength).startsWith(' · ') && dated.test(text)
    ? 3
    : null;
}

function joinBlocks(blocks: readonly TextBlock[], levels: readonly (number | null)[]): string {
  const lines: string[] = [];
  let before: 'none' | 'heading' | 'item' | 'line' = 'none';
  for (const [index, block] of blocks.entries()) {
    const level = levels[index] ?? null;
    const kind = level !== null ? 'heading' : block.depth !== null ? 'item' : 'line';
    const isTight = kind === before && kind !== 'heading' && (kind === 'item' || !block.isApart);
    if (kind === 'line' && isTight) lines[lines.length - 1] += '\\';
    else if (before !== 'none' && !isTight) lines.push('');
    lines.push(lineOf(block, level));
    before = kind;
  }
  return `${lines.join('\n')}\n`;
}

function lineOf(block: TextBlock, level: number | null): string {
  if (level !== null) return `${'#'.repeat(level)} ${escapeText(block.text.replace(/\s*:$/, ''))}`;
  const text = withBold(block);
  if (block.depth === null) return text;
  return `${'  '.repeat(block.depth)}${block.number === null ? '-' : block.number} ${text}`;
}

function withBold({ text, boldLength }: TextBlock): string {
  const bold = text.slice(0, boldLength).trimEnd();
  if (bold === '' || !/[\p{L}\d]/u.test(bold)) return escapeText(text);
  const rest = text.slice(bold.length);
  // A mark that ends within a word is none.
  if (/^[\p{L}\d]/u.test(rest) || /^[\s\p{P}]/u.test(bold)) return escapeText(text);
  if (rest !== '' && /\p{P}$/u.test(bold) && !/^\s/.test(rest)) return escapeText(text);
  return `**${escapeText(bold)}**${rest === '' ? '' : escapeText(rest, false)}`;
}

/** A line of words as Markdown that shows the same: only what would become a mark is escaped. */
export function escapeText(text: string, isStart = true): string {
  const safe = text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/`/g, '\\`')
    .replace(/<(?=[\p{L}/!?])/gu, '\\<')
    .replace(/\*(?=\S)|(?<=\S)\*/g, '\\*')
    .replace(/(?<![\p{L}\d])_(?=\S)|(?<=\S)_(?![\p{L}\d])/gu, '\\_')
    .replace(/~~/g, '\\~\\~')
    .replace(/\](?=[([:])/g, '\\]')
    .replace(/&(?=#?\w+;)/g, '\\&');
  if (!isStart) return safe;
  return safe
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+$|-+$|~{3})/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
