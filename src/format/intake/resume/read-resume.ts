/** A résumé as people have it (PDF, Word, JSON Resume, HTML, text, Markdown) as Markdown. */
import { plainText } from '../../../core/plain-text.ts';
import { decodeForeign } from '../../decode-foreign.ts';
import { decodePage } from '../../decode-page.ts';
import { htmlToMarkdown } from '../../html-to-markdown.ts';
import { isMapping } from '../../yaml-values.ts';
import { isJsonResume } from '../json-table.ts';
import { type DocumentText, UnreadableResumeError } from './blocks.ts';
import { readJsonResume } from './json-resume.ts';
import { readText } from './read-text.ts';
import { nameIn, sectionHeadings } from './tidy-headings.ts';
import { type ResumeMarkdown, writeMarkdown } from './write-markdown.ts';

/** What a file is, told from its bytes, and for text from its name. */
export type ResumeFormat = 'pdf' | 'docx' | 'json' | 'html' | 'md' | 'txt';

/** A résumé that was read: its Markdown, whose it is, and what could not be read, a sentence each. */
export interface ReadResume extends ResumeMarkdown {
  format: ResumeFormat;
  unread: string[];
}

const mostCharacters = 1_000_000;

/** Reads the bytes of a file of that name. Throws an {@link UnreadableResumeError} where it is no résumé that can be read. */
export async function readResumeFile(name: string, bytes: Uint8Array): Promise<ReadResume> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) {
    const { readPdf } = await import('./read-pdf.ts');
    return written('pdf', await readPdf(bytes));
  }
  if (start.startsWith('PK')) {
    const { readDocx } = await import('./read-docx.ts');
    return written('docx', readDocx(bytes));
  }
  const text = textOf(name, start, bytes);
  if (text.length > mostCharacters)
    throw new UnreadableResumeError('the text is longer than a million characters, which no résumé is');
  if (/^\s*\{/.test(text) && /\.json$/i.test(name)) return { format: 'json', ...readJson(text) };
  if (/\.(?:md|markdown)$/i.test(name)) return { format: 'md', markdown: text, name: null, unread: [] };
  const isHtml = /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html|<\?xml)/i.test(text);
  if (isHtml) return { format: 'html', ...readHtml(decodePage(bytes)) };
  return written('txt', { blocks: readText(text), unread: [] });
}

function textOf(name: string, start: string, bytes: Uint8Array): string {
  const other = otherFormat(name, start);
  if (other !== null) throw new UnreadableResumeError(other);
  const text = decodeForeign(bytes);
  if (text === null) throw new UnreadableResumeError('this is neither a text nor a PDF nor a Word document');
  const plain = plainText(text);
  if (plain.trim() === '') throw new UnreadableResumeError('the file is empty');
  return plain;
}

function otherFormat(name: string, start: string): string | null {
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0'))
    return 'this is a Word document of an old kind (.doc), or one with a password; save it as .docx without one';
  if (start.startsWith('{\\rtf')) return 'this is RTF; save it as DOCX or PDF';
  if (/^(?:\u00ff\u00d8\u00ff|\u0089PNG|GIF8|II\*|MM\0\*|RIFF.{4}WEBP|BM)/s.test(start))
    return 'this is a picture; AppTrack does not read what is written in one';
  if (/\.tex$/i.test(name) || /^\s*\\documentclass/.test(start))
    return 'this is LaTeX; take the PDF that it makes';
  return null;
}

function written(format: ResumeFormat, { blocks, unread }: DocumentText): ReadResume {
  return { format, ...writeMarkdown(blocks), unread };
}

function readJson(text: string): ResumeMarkdown & { unread: string[] } {
  const document = parse(text);
  if (!isMapping(document) || !isJsonResume(document))
    throw new UnreadableResumeError(
      'this JSON is no résumé: JSON Resume (jsonresume.org) has a key "basics"',
    );
  return readJsonResume(document);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableResumeError(`this is not JSON (${(error as Error).message})`);
  }
}

function readHtml(html: string): ResumeMarkdown & { unread: string[] } {
  const body = html.replace(/<head\b[\s\S]*?<\/head\s*>/i, '');
  const markdown = sectionHeadings(plainText(htmlToMarkdown(body)));
  if (markdown.trim() === '') throw new UnreadableResumeError('the page has no text');
  const pictures = (body.match(/<(?:img|picture|svg|canvas)\b/gi) ?? []).length;
  const unread = pictures === 0 ? [] : ['pictures were left out, with what is written in them'];
  return { markdown: `${markdown.trim()}\n`, name: nameIn(markdown), unread };
}
