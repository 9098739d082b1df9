/** A plain text as blocks: its lines, whole again where they were wrapped. */
import { type TextBlock, tidyLine } from './blocks.ts';
import { type SetLine, unwrapLines } from './unwrap-lines.ts';

const underline = /^\s*(?:={3,}|-{3,}|_{3,}|~{3,}|\*{3,})\s*$/;

/** Reads a plain text. */
export function readText(text: string): TextBlock[] {
  const lines = text.replace(/\r\n?|\f/g, '\n').split('\n');
  const set = lines.flatMap((line, index): SetLine[] => {
    if (line.trim() === '' || underline.test(line)) return [];
    const written = line.replace(/\t/g, '    ').trimEnd();
    const indent = written.length - written.trimStart().length;
    const tidy = tidyLine(withGaps(written.trim()));
    if (tidy === '') return [];
    const isUnderlined = underline.test(lines[index + 1] ?? '') && tidy.length <= 60;
    return [
      {
        text: tidy,
        boldLength: 0,
        endsBold: false,
        size: 1,
        x: indent,
        right: written.length,
        y: index * 1.2,
        lastX: indent,
        heading: isUnderlined ? (/^\s*=/.test(lines[index + 1] ?? '') ? 0 : 1) : null,
        isFirst: false,
      },
    ];
  });
  return unwrapLines(set, edgeOf(set));
}

/** Where wrapped lines end; beyond all where the lines are as long as their paragraphs. */
function edgeOf(lines: readonly SetLine[]): number {
  const longest = lines.reduce((most, { right }) => Math.max(most, right), 0);
  const nearly = lines.filter(({ right }) => right > longest * 0.85).length;
  return longest > 130 || longest < 50 || nearly < 2 ? Number.POSITIVE_INFINITY : longest - 2;
}

const withGaps = (line: string): string => line.replace(/(?<=[^\s•*–-]) {4,}(?=\S)/g, ' · ');
