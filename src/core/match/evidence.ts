/** A line of a text as evidence: its number, and as much of it as can be shown. */
import type { ScannedText, ScannedToken } from './scan-text.ts';

/** A line that shows something: its number, from 1, and its text without outer blanks, long ones cut around the place. */
export interface Evidence {
  line: number;
  text: string;
  /** The words in it that show it, as written. */
  words: string;
}

/** The pieces `from` up to but not including `to`. */
export interface Place {
  from: number;
  to: number;
}

/** Long lines are cut to this many characters. */
const longestEvidence = 300;

/** The line of a place, with the words there. */
export function evidenceAt(text: ScannedText, place: Place): Evidence {
  return { ...lineAt(text, place.from), words: writtenWords(text, place) };
}

/** The line of a piece; a long one is cut around it. */
export function lineAt(
  { tokens, lines, plain }: ScannedText,
  piece: number,
): Pick<Evidence, 'line' | 'text'> {
  const { line, column } = tokens[piece] as ScannedToken;
  const whole = lines[line - 1] as string;
  if (whole.length <= longestEvidence) return { line, text: whole.trim() };
  const start = Math.max(0, column - longestEvidence / 2);
  const content = plain[line - 1] as string;
  const cut = shortened(content.slice(start));
  const more = start + longestEvidence < content.length;
  return { line, text: `${start > 0 ? '…' : ''}${cut}${more ? '…' : ''}` };
}

/** As much of a text as evidence may have, without half a character. */
export function shortened(text: string): string {
  return text.slice(0, longestEvidence).toWellFormed().replaceAll('\ufffd', '').trim();
}

/** The words from one piece up to another that stand in the first one's line. */
function writtenWords({ tokens }: ScannedText, { from, to }: Place): string {
  const parts = tokens
    .slice(from, to)
    .filter(({ line }) => line === tokens[from]?.line)
    .map(({ gap, raw }, index) => (index === 0 ? raw : gap + raw));
  return parts.join('').replace(/\s+/gu, ' ');
}
