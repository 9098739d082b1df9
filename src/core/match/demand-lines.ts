/** How much of what a posting demands was understood: its lines of requirements, and those of which nothing was made. */
import { type Evidence, lineAt, type Place, shortened } from './evidence.ts';
import { isListItem, type ScannedText, type ScannedToken } from './scan-text.ts';
import { isAsking, type PostingParts } from './sections.ts';

/** How much of a posting's demands was understood. */
export interface Understanding {
  /** How many lines demand something: items of a list, and sentences elsewhere. */
  lines: number;
  /** In how many of them at least one demand was recognised. */
  understood: number;
  /** The others, in their order; at most twelve. */
  unread: Pick<Evidence, 'line' | 'text'>[];
}

/** More lines help nobody. */
const mostUnread = 12;

/** A line of a list with what it goes on in, or a sentence. */
type Passage = Place;

/** What tells how a passage was understood. */
export interface ReadPosting {
  text: ScannedText;
  parts: PostingParts;
  /** The index of the title's line, or -1. */
  title: number;
  /** Whether at a piece something was recognised that is demanded, or expressly not demanded. */
  recognised: (piece: number) => boolean;
  /** Whether a piece is firmly asked for or called welcome, wherever it stands. */
  demanded: (piece: number) => boolean;
  /** Whether a piece belongs to what is no demand: benefits, legal notes, the company. */
  passedOver: (piece: number) => boolean;
}

/**
 * Counts the lines under the headings of requirements and of what is nice to have, and those that demand in so many
 * words elsewhere; where there are none, all that is not about the company.
 */
export function understandingOf(read: ReadPosting): Understanding {
  const { text, parts, title, recognised, demanded, passedOver } = read;
  const kindOf = ({ from }: Passage) => parts.sections[lineOf(text, from)];
  const passages = passagesOf(text).filter(
    ({ from, to }) =>
      (to - from > 1 || isListItem(text.lines[lineOf(text, from)] as string)) &&
      !parts.headings[lineOf(text, from)] &&
      !passedOver(from) &&
      lineOf(text, from) !== title,
  );
  const asked = passages.filter((passage) => isAsking(kindOf(passage)) || some(passage, demanded));
  const demands = asked.length > 0 ? asked : passages;
  const unread = demands.filter((passage) => !some(passage, recognised));
  return {
    lines: demands.length,
    understood: demands.length - unread.length,
    unread: unread.slice(0, mostUnread).map((passage) => written(text, passage)),
  };
}

function lineOf({ tokens }: ScannedText, piece: number): number {
  return (tokens[piece] as ScannedToken).line - 1;
}

function some({ from, to }: Passage, holds: (piece: number) => boolean): boolean {
  for (let piece = from; piece < to; piece += 1) if (holds(piece)) return true;
  return false;
}

/** A list's item is one passage whatever sentences it has; elsewhere every sentence is one. */
function passagesOf(text: ScannedText): Passage[] {
  const { tokens, lines } = text;
  const passages: Passage[] = [];
  let listed = false;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const begins =
      before === undefined || (token.sentence !== before.sentence && !(listed && token.line === before.line));
    if (!begins) continue;
    listed = isListItem(lines[token.line - 1] as string);
    const last = passages.at(-1);
    if (last) last.to = index;
    passages.push({ from: index, to: tokens.length });
  }
  return passages;
}

/** A passage's first line, or as much of it as belongs to the passage. */
function written(text: ScannedText, { from, to }: Passage): Pick<Evidence, 'line' | 'text'> {
  const { tokens, plain } = text;
  const { line, column } = tokens[from] as ScannedToken;
  const behind = tokens[to];
  if (tokens[from - 1]?.line !== line && behind?.line !== line) return lineAt(text, from);
  const content = plain[line - 1] as string;
  return { line, text: shortened(content.slice(column, behind?.line === line ? behind.column : undefined)) };
}
