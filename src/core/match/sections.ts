/** What the parts of a posting are for, told from their headings. */
import { foldText } from '../fold-text.ts';
import { isListItem } from './scan-text.ts';
import { stripMarkdown } from './strip-markdown.ts';
import { cacheWord } from './word-cache.ts';
import { headingPhrase, type SectionKind, wordsOfAll } from './wording/wording.ts';

const fillers = wordsOfAll(({ headingWords }) => headingWords);

interface Heading {
  kind: SectionKind | null;
  /** 1 to 6 as in Markdown, 7 for a line that only looks like one, 8 for a label within a text. */
  depth: number;
}

/** The section that lines stand in; `named` where its heading says what it is. */
interface OpenSection {
  kind: SectionKind;
  depth: number;
  named: boolean;
}

/** What a posting's lines are. */
export interface PostingParts {
  /** The kind of section that each line stands in; a heading belongs to the section that it opens. */
  sections: SectionKind[];
  /** Whether each line is a heading or a mere label. */
  headings: boolean[];
  /** Whether each line stands below a heading that says what will be done. */
  tasks: boolean[];
}

/**
 * Tells the parts of a posting. A paragraph that begins with a label (`Also useful: …`, `**Benefits**: …`) is a section
 * of its own; one that follows the list of a `required` or `nice` section is no longer part of it.
 */
export function partsOf(lines: readonly string[]): PostingParts {
  let open: OpenSection = { kind: 'duties', depth: 0, named: false };
  /** The kind of the paragraph at hand, where it differs from its section's. */
  let own: SectionKind | null = null;
  let listed = false;
  const headings = lines.map(() => false);
  const tasks = lines.map(() => false);
  const sections = lines.map((line, index): SectionKind => {
    if (line.trim() === '') {
      own = null;
      return open.kind;
    }
    const heading = headingOf(lines, index);
    if (heading) {
      open = enter(open, heading);
      own = null;
      listed = false;
      headings[index] = true;
      return open.kind;
    }
    const item = isListItem(line);
    const label = labelKind(line);
    if (label !== null) own = label;
    else if (item) own = null;
    else if (listed && lines[index - 1]?.trim() === '' && isAsking(open.kind)) own = 'duties';
    listed ||= item;
    const kind = own ?? open.kind;
    tasks[index] = own === null && open.named && open.kind === 'duties';
    const announced = item ? null : announcedKind(lines, index);
    if (announced !== null) {
      open = { kind: announced, depth: 8, named: true };
      own = null;
      listed = false;
    }
    return kind;
  });
  return { sections, headings, tasks };
}

/** Whether a section asks for something, be it a must or welcome. */
export function isAsking(kind: SectionKind | undefined): boolean {
  return kind === 'required' || kind === 'nice';
}

const niceLabels = wordsOfAll(({ labels }) => labels.nice);
const requiredLabels = wordsOfAll(({ labels }) => labels.required);

/** What a label says that is too short or common to count in a heading. */
function shortLabel(words: string): SectionKind | null {
  if (/\bwon(?:'|’)?t\b|\bnot\b/u.test(words)) return 'ignored';
  const bare = words.replace(/^(?:also|auch|les) /u, '');
  if (niceLabels.has(bare)) return 'nice';
  return requiredLabels.has(bare) ? 'required' : null;
}

/** The kind of section that a label's words, folded, say. */
export function labelledAs(words: string): SectionKind | null {
  return shortLabel(words) ?? (isPhrase(words) ? headingKind(words) : null);
}

/** What a label at the beginning of a paragraph or item says of the rest; null where there is no known one. */
function labelKind(line: string): SectionKind | null {
  if (!/[:*_]/u.test(line)) return null;
  const text = line.replace(/^\s*(?:[-*+•]\s+)?/u, '');
  const bold = /^(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)\s*[:.]?\s+\S/u.exec(text)?.[1];
  const label = bold ?? /^([\p{L}][\p{L}\s'’()/-]{1,40}):\s+\S/u.exec(text)?.[1];
  if (label === undefined) return null;
  const words = foldText(label)
    .replace(/[\s:.]+$/u, '')
    .trim();
  const known = labelledAs(words);
  return known ?? (bold !== undefined && /[:.]$/u.test(bold) ? 'duties' : null);
}

/** Whether a label is a heading's phrase and not the beginning of a list of things: `Skills`, not `Cloud skills`. */
function isPhrase(words: string): boolean {
  return words.split(/\s+/u).length <= 6;
}

/** An unknown heading below a known one stays in its section; one beside or above it ends it. */
function enter(open: OpenSection, { kind, depth }: Heading): OpenSection {
  if (kind) return { kind, depth, named: true };
  return depth > open.depth || depth === 8 ? open : { kind: 'duties', depth, named: false };
}

/** The heading that a line is; null where it is none. */
function headingOf(lines: readonly string[], index: number): Heading | null {
  const text = (lines[index] as string).trim();
  if (text === '' || text.length > 90) return null;
  const next = lines[index + 1];
  const marks = /^(#{1,6})\s+\S/u.exec(text)?.[1];
  const underlined = next !== undefined && /^\s*(?:={3,}|-{3,})\s*$/u.test(next);
  if (!marks && !underlined && isListItem(text)) return null;
  const words = foldText(stripMarkdown(text.replace(/^#{1,6}\s+/u, '')))
    .replace(/^[\s¿¡]+|[\s:：?!]+$/gu, '')
    .trim();
  if (marks) return { kind: headingKind(words), depth: marks.length };
  if (underlined) return { kind: headingKind(words), depth: 2 };
  if (/^(?:\*\*|__)[^*_]+(?:\*\*|__)\s*[:：]?$/u.test(text)) return { kind: headingKind(words), depth: 7 };
  const count = words.split(/\s+/u).length;
  if (/[:：]\**$/u.test(text) && count <= 9) return { kind: headingKind(words), depth: 8 };
  const leads = count <= 14 && leadsList(lines, index);
  const kind =
    leads || (/[?？]$/u.test(text) && count <= 10) || isNothingElse(words) ? headingKind(words) : null;
  if (!kind || (leads && /[.,;]$/u.test(text))) return null;
  return { kind, depth: /[:：]$/u.test(text) ? 8 : 7 };
}

/** Whether a line that is no list item has a list behind it, perhaps after a blank line. */
function leadsList(lines: readonly string[], index: number): boolean {
  const next = lines[index + 1]?.trim() === '' ? lines[index + 2] : lines[index + 1];
  return next !== undefined && isListItem(next) && !isListItem(lines[index] as string);
}

/** What the last sentence of a paragraph announces: `… You will be responsible for the following:` before a list. */
function announcedKind(lines: readonly string[], index: number): SectionKind | null {
  const text = (lines[index] as string).trim();
  if (!/[:：]$/u.test(text) || !leadsList(lines, index)) return null;
  const last = text
    .slice(0, -1)
    .split(/[.!?]\s/u)
    .at(-1) as string;
  return headingKind(foldText(stripMarkdown(last.slice(-200))).trim());
}

/** A line without any mark is a heading only where it holds hardly more than a heading's phrase. */
function isNothingElse(words: string): boolean {
  if (/[.,;!\d]/u.test(words)) return false;
  const all = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (all.length === 0 || all.length > 7) return false;
  if (all.length <= 4 && /^(?:about|uber|a propos|sobre)\b/u.test(words)) return true;
  const phrase = headingPhrase(words);
  if (phrase === null) return false;
  // With the rest of the words that the phrase is a part of: `oferecemos`.
  const whole = new RegExp(`\\p{L}*(?:${phrase[1].source})\\p{L}*`, 'u');
  const rest = words.replace(whole, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.every((word) => fillers.has(word) || word.length <= 2);
}

/** What phrases met lately say: postings have the same headings again and again. */
const kinds = new Map<string, SectionKind | null>();

/** The kind of section that a heading opens; null where its words, folded, say none. */
export function headingKind(words: string): SectionKind | null {
  const known = kinds.get(words);
  if (known !== undefined) return known;
  const kind = headingPhrase(words)?.[0] ?? null;
  cacheWord(kinds, words, kind);
  return kind;
}
