/** What a DOCX file's styles and lists say of its paragraphs. */
import { type XmlPart, xmlParts } from '../xml-tags.ts';

/** How a paragraph is set where it does not say so itself. */
export interface DocxStyle {
  /** 0 is a title; null is no heading. */
  heading: number | null;
  isBold: boolean | null;
  isCaps: boolean | null;
  /** In points. */
  size: number | null;
  /** How deep its items lie; null where it is no list. */
  depth: number | null;
}

interface WrittenStyle extends DocxStyle {
  name: string;
  /** What ids of its kind begin with here: styles of characters and of paragraphs may have the same. */
  prefix: '' | 'character ';
  parent: string | null;
}

/** A style that says nothing. */
export const none: DocxStyle = { heading: null, isBold: null, isCaps: null, size: null, depth: null };

/** The styles of a document by their ids; that of no id is what holds for all. */
export function readStyles(xml: string): Map<string, DocxStyle> {
  const written = new Map<string, WrittenStyle>();
  let open: WrittenStyle = { ...none, name: '', prefix: '', parent: null };
  written.set('', open);
  for (const part of xmlParts(xml)) {
    if (part.kind !== 'open') continue;
    const value = part.attributes['w:val'] ?? '';
    if (part.name === 'w:style') {
      const prefix = part.attributes['w:type'] === 'character' ? 'character ' : '';
      open = { ...none, name: '', prefix, parent: null };
      written.set(prefix + (part.attributes['w:styleId'] ?? ''), open);
    } else if (part.name === 'w:name') open.name = value.toLowerCase();
    else if (part.name === 'w:basedOn') open.parent = open.prefix + value;
    else if (part.name === 'w:outlineLvl') open.heading = Number(value) < 9 ? Number(value) + 1 : null;
    else if (part.name === 'w:numPr') open.depth ??= 0;
    else if (part.name === 'w:ilvl') open.depth = depthOf(value);
    else applyRun(part, open);
  }
  return new Map([...written].map(([id, style]) => [id, resolved(style, written, 0)]));
}

/** Takes over what a run's properties say. */
export function applyRun({ name, attributes }: XmlPart & { kind: 'open' }, style: DocxStyle): void {
  if (name === 'w:b') style.isBold = isOn(attributes);
  if (name === 'w:caps') style.isCaps = isOn(attributes);
  if (name === 'w:sz') style.size = Number(attributes['w:val']) / 2 || style.size;
}

/** Whether a switch is on: it is where it says nothing else. */
export function isOn(attributes: Readonly<Record<string, string>>): boolean {
  return !/^(?:0|false|off|none)$/.test(attributes['w:val'] ?? '');
}

/** A list's level as it is written. */
export function depthOf(value: string): number {
  return Math.min(8, Math.max(0, Number(value) || 0));
}

const deepest = 12;

function resolved(style: WrittenStyle, all: ReadonlyMap<string, WrittenStyle>, depth: number): DocxStyle {
  // What holds for all is no part of a style of characters: that of its paragraph is.
  const base = all.get(style.parent ?? style.prefix);
  const parent =
    base === undefined || base === style || depth > deepest ? none : resolved(base, all, depth + 1);
  const level = /^(?:heading|überschrift|titre|título) (\d)$/.exec(style.name)?.[1];
  const named = level === undefined ? (style.name === 'title' ? 0 : null) : Number(level);
  const isList = /^list (?:bullet|number|paragraph)/.test(style.name) && style.name !== 'list paragraph';
  return {
    heading: named ?? style.heading ?? parent.heading,
    isBold: style.isBold ?? parent.isBold,
    isCaps: style.isCaps ?? parent.isCaps,
    size: style.size ?? parent.size,
    depth: style.depth ?? (isList ? Number(/ (\d)$/.exec(style.name)?.[1] ?? 1) - 1 : parent.depth),
  };
}

/** The lists that are numbered, as `list level`. */
export function readNumbered(xml: string): Set<string> {
  const abstract = new Map<string, Set<string>>();
  const numbered = new Set<string>();
  let [open, level, list] = ['', '', ''];
  for (const part of xmlParts(xml)) {
    if (part.kind !== 'open') continue;
    const value = part.attributes['w:val'] ?? '';
    if (part.name === 'w:abstractNum') {
      open = part.attributes['w:abstractNumId'] ?? '';
      abstract.set(open, new Set());
    } else if (part.name === 'w:lvl') level = part.attributes['w:ilvl'] ?? '';
    else if (part.name === 'w:numFmt' && !/^(?:bullet|none)$/.test(value)) abstract.get(open)?.add(level);
    else if (part.name === 'w:num') list = part.attributes['w:numId'] ?? '';
    else if (part.name === 'w:abstractNumId')
      for (const one of abstract.get(value) ?? []) numbered.add(`${list} ${one}`);
  }
  return numbered;
}
