/** The texts of a PDF and where they stand, by Mozilla's reader of PDFs. */
import * as pdf from 'unpdf/pdfjs';
import { UnreadableResumeError } from './blocks.ts';

/** A piece of text on a page, in points from its upper left corner; `y` is its baseline. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  isBold: boolean;
}

/** A page: its texts, and how many pictures stand on it. */
export interface PdfPage {
  width: number;
  height: number;
  texts: PlacedText[];
  pictures: number;
}

/** No résumé has more. */
export const mostPages = 40;
/** More pieces than any page of prose has. */
const mostTexts = 20_000;

type Matrix = readonly number[];

/** The pages of a PDF, the first {@link mostPages} of `count`. Throws an {@link UnreadableResumeError} where it cannot be opened. */
export async function readPdfPages(bytes: Uint8Array): Promise<{ pages: PdfPage[]; count: number }> {
  const document = await openDocument(bytes);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1)
    pages.push(await readPage(await document.getPage(number)));
  return { pages, count: document.numPages };
}

async function openDocument(bytes: Uint8Array): Promise<pdf.PDFDocumentProxy> {
  try {
    return await pdf.getDocument({
      data: bytes.slice(),
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      stopAtErrors: false,
      maxImageSize: 64_000_000,
      enableXfa: false,
    } as Parameters<typeof pdf.getDocument>[0]).promise;
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException')
      throw new UnreadableResumeError('the PDF is locked with a password; save it without one');
    throw new UnreadableResumeError(`the PDF is damaged and cannot be read (${message})`);
  }
}

async function readPage(page: pdf.PDFPageProxy): Promise<PdfPage> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  // Fonts have names only once the page's operators were read.
  const { marks, pictures } = await drawnOn(page, transform);
  const { items } = await page.getTextContent();
  const texts: PlacedText[] = [];
  for (const item of items.slice(0, mostTexts)) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiply(transform, item.transform);
    if (Math.abs(b) > Math.abs(a) * 0.1) continue;
    const size = Math.hypot(c, d);
    if (size > 0.5)
      texts.push({ text: item.str, x, y, width: item.width, size, isBold: isBold(page, item.fontName) });
  }
  return { width, height, texts: [...texts, ...marks.flatMap((mark) => markOf(mark, texts))], pictures };
}

function isBold(page: pdf.PDFPageProxy, font: string): boolean {
  try {
    const {
      name = '',
      black,
      bold,
    } = page.commonObjs.get(font) as { name?: string; black?: boolean; bold?: boolean };
    return bold === true || black === true || /bold|black|heavy|demi|cmbx|-bd\b/i.test(name);
  } catch {
    return false;
  }
}

/** A small filled shape, as browsers draw the marks of lists. */
interface Shape {
  left: number;
  right: number;
  middle: number;
}

/** The shapes that may be marks of lists, and the number of pictures. */
async function drawnOn(page: pdf.PDFPageProxy, view: Matrix): Promise<{ marks: Shape[]; pictures: number }> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { OPS } = pdf;
  const kept: Matrix[] = [];
  const marks: Shape[] = [];
  let matrix = view;
  let pictures = 0;
  for (const [index, operator] of fnArray.entries()) {
    const words = argsArray[index] as unknown[] | null;
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) kept.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? view;
    if (operator === OPS.transform) matrix = multiply(matrix, words as number[]);
    if (operator === OPS.paintFormXObjectBegin && Array.isArray(words?.[0]))
      matrix = multiply(matrix, words[0]);
    if (operator === OPS.constructPath && words !== null && words[0] !== OPS.endPath) {
      const shape = shapeOf(matrix, words[2]);
      if (shape !== null && marks.length < mostTexts) marks.push(shape);
    }
    if (operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject) {
      const [a = 0, b = 0, c = 0, d = 0] = matrix;
      if (Math.min(Math.hypot(a, b), Math.hypot(c, d)) > smallestPicture) pictures += 1;
    }
  }
  return { marks, pictures };
}

/** Icons are smaller. */
const smallestPicture = 40;

function shapeOf(matrix: Matrix, box: unknown): Shape | null {
  if (!(box instanceof Float32Array)) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = box;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
  const xs = [a * left + c * top + e, a * right + c * bottom + e];
  const ys = [b * left + d * top + f, b * right + d * bottom + f];
  const shape = { left: Math.min(...xs), right: Math.max(...xs), middle: ((ys[0] ?? 0) + (ys[1] ?? 0)) / 2 };
  const width = shape.right - shape.left;
  const height = Math.abs((ys[0] ?? 0) - (ys[1] ?? 0));
  const isMark = width > 1.2 && width < 8 && Math.abs(width - height) < width * 0.35;
  return isMark ? shape : null;
}

/** A mark as a text of its own, where it stands before the first text of a line. */
function markOf({ left, right, middle }: Shape, texts: readonly PlacedText[]): PlacedText[] {
  const beside = texts.filter(
    ({ x, y, size }) =>
      x > right && x - right < size * 2.5 && Math.abs(y - size * 0.33 - middle) < size * 0.35,
  );
  const [next] = beside.sort((a, b) => a.x - b.x);
  if (next === undefined) return [];
  const isLed = texts.some(
    ({ x, y, width, size }) => x < left && x + width > left - size * 3 && Math.abs(y - next.y) < size * 0.4,
  );
  if (isLed) return [];
  return [{ text: '•', x: left, y: next.y, width: right - left, size: next.size, isBold: next.isBold }];
}

function multiply(first: Matrix, second: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
