/** The lines of a paragraph of a DOCX file. */
import { type TextBlock, tidyLine, wideGap } from './blocks.ts';
import type { DocxStyle } from './docx-styles.ts';

/** The size of letters, in points, where nothing says it. */
export const usualSize = 11;

/** A paragraph that is being read: how it is set, and its pieces so far. */
export interface OpenParagraph {
  style: DocxStyle;
  pieces: { text: string; isBold: boolean; size: number }[];
  list: string | null;
  isInProperties: boolean;
  link: { address: string; from: number } | null;
}

/** The words of a link, with its address where they do not say it. */
export function closeLink(paragraph: OpenParagraph): void {
  const { link, pieces } = paragraph;
  paragraph.link = null;
  if (link === null) return;
  const words = pieces
    .slice(link.from)
    .map(({ text }) => text)
    .join('');
  const bare = link.address.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');
  const last = pieces.at(-1);
  if (last !== undefined && words.trim() !== '' && !words.includes(bare)) last.text += ` (${bare})`;
}

/** A paragraph's lines: tabs part what stands apart, as a role and its dates. */
export function linesOf(pieces: OpenParagraph['pieces']): Pick<TextBlock, 'text' | 'boldLength' | 'size'>[] {
  const lines: OpenParagraph['pieces'][] = [[]];
  for (const piece of pieces)
    for (const [index, text] of piece.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...piece, text });
    }
  return lines.flatMap((line) => {
    const whole = line.map(({ text }) => text).join('');
    const text = tidyLine(gapped(whole));
    if (text === '') return [];
    const plain = line.findIndex(({ text: one, isBold }) => !isBold && one.trim() !== '');
    const bold = (plain < 0 ? line : line.slice(0, plain)).map(({ text: one }) => one).join('');
    const longest = [...line].sort((a, b) => b.text.length - a.text.length)[0];
    return [
      {
        text,
        boldLength: tidyLine(gapped(bold).replace(/[\s·]+$/, '')).length,
        size: longest?.size ?? usualSize,
      },
    ];
  });
}

const gapped = (text: string): string =>
  text
    .trim()
    .replace(/^([•·▪‣◦–-])\t+/, '$1 ')
    .replace(/ *\t+ */g, wideGap);
