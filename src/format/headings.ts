/** The headings of a Markdown text that stand in no list and no quotation, with their places. */
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';

/** A heading: its level (1–6), its text without markup, and the offsets of its start and end. */
export interface MarkdownHeading {
  depth: number;
  text: string;
  start: number;
  end: number;
}

/**
 * Where lines alone do not tell what is a heading: in and around code fences and HTML, indented or underlined
 * headings, and headings with markup.
 */
const intricate =
  /^(?: {0,3}(?:`{3}|~{3}|<)| {1,3}#|#{1,6}[ \t].*[\\&*_`[<#]|(?=[ =-])(?<=\S[ \t]*\r?\n) {0,3}(?:=+|-+)[ \t]*\r?$)|\r(?!\n)|[\u0085\u2028\u2029]/m;
const parser = remark();

/** The headings of a text, in order. */
export function headingsOf(text: string): MarkdownHeading[] {
  return intricate.test(text) ? parsedHeadings(text) : plainHeadings(text);
}

/** By the Markdown parser: right for every text, but slow for ten thousand. */
export function parsedHeadings(text: string): MarkdownHeading[] {
  return (parser.parse(text) as Root).children.flatMap((node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type !== 'heading' || start === undefined || end === undefined) return [];
    const source = text.slice(start, end).trimEnd();
    return [{ depth: node.depth, text: textOf(node).trim(), start, end: start + source.length }];
  });
}

/** By lines: right for texts that are not intricate. */
function plainHeadings(text: string): MarkdownHeading[] {
  return [...text.matchAll(/^(#{1,6})(?:[ \t]+(.*?))?[ \t]*\r?$/gm)].map(
    ({ 0: line, 1: marks = '', 2: words = '', index }) => ({
      depth: marks.length,
      text: words.trim(),
      start: index,
      end: index + line.trimEnd().length,
    }),
  );
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
