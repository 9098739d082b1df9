/** A DOCX file as the blocks of its text. */
import { XmlError, xmlParts } from '../xml-tags.ts';
import { type DocumentText, type TextBlock, UnreadableResumeError } from './blocks.ts';
import { type DocxPackage, openDocx } from './docx-package.ts';
import { DocxReader } from './docx-reader.ts';
import { readNumbered, readStyles } from './docx-styles.ts';

/** Reads a Word document's text. Throws an UnreadableResumeError where it is none, or has no text. */
export function readDocx(bytes: Uint8Array): DocumentText {
  const parts = openDocx(bytes);
  try {
    return textOf(parts);
  } catch (error) {
    if (error instanceof XmlError)
      throw new UnreadableResumeError(`the document cannot be read: ${error.message}`);
    throw error;
  }
}

function textOf({
  document,
  styles,
  relations,
  numbering,
  headers,
  footers,
  pictures,
}: DocxPackage): DocumentText {
  const context = {
    styles: readStyles(styles),
    numbered: readNumbered(numbering),
    links: linksOf(relations),
  };
  const main = new DocxReader(document, context);
  const running = (xmls: readonly string[]) => {
    const lines = xmls.flatMap((xml) => new DocxReader(xml, { ...context, links: new Map() }).blocks);
    const isNew = ({ text }: TextBlock, index: number) =>
      lines.findIndex((one) => one.text === text) === index;
    return lines.filter(
      (line, index) => isNew(line, index) && /\p{L}{3}/u.test(line.text) && !pageWord.test(line.text),
    );
  };
  const blocks = withRunning(main.blocks, running(headers), running(footers));
  if (blocks.length === 0)
    throw new UnreadableResumeError('the document has no text; what it shows may be a picture');
  const unread: string[] = [];
  if (pictures > 0)
    unread.push(
      `${pictures === 1 ? 'a picture was' : `${pictures} pictures were`} left out, with what is written in it`,
    );
  if (main.hasNotes) unread.push('footnotes and comments were left out');
  return { blocks, unread };
}

/** What the pages' headers and footers say once, and what is not said in the text: below its title, and at its end. */
function withRunning(main: TextBlock[], headers: TextBlock[], footers: TextBlock[]): TextBlock[] {
  const isNew = ({ text }: TextBlock) => !main.some((block) => block.text.includes(text));
  const [first, ...rest] = main;
  const hasTitle =
    first !== undefined && (first.heading === 0 || headers.every(({ size }) => size < first.size));
  const above = headers.filter(isNew);
  return [...(hasTitle ? [first, ...above, ...rest] : [...above, ...main]), ...footers.filter(isNew)];
}

const pageWord = /^(?:page|seite|p[áa]gina)\b[\s\d/of|von|sur|de]*$/iu;

function linksOf(relations: string): Map<string, string> {
  const links = new Map<string, string>();
  for (const part of xmlParts(relations)) {
    if (part.kind !== 'open' || part.name !== 'Relationship') continue;
    const { Id = '', Target = '', TargetMode } = part.attributes;
    if (TargetMode === 'External' && /^https?:\/\//i.test(Target)) links.set(Id, Target);
  }
  return links;
}
