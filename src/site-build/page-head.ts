/**
 * The head of a page's frame. It alone says how many reminders are due, and is the same on the pages of all
 * applications: where nothing else has changed, a page gets the new one instead of being rendered again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LeftFile, lookAt } from './build-record.ts';

const [start, end] = ['<header class="head">', '</header>'];

/** Where the head is in a page; null where it is not as expected. */
function placeOf(page: string): [from: number, to: number] | null {
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  return from < 0 || to < 0 ? null : [from, to];
}

/** The head of the page among `files`; null where there is none. */
export function headOf(outDir: string, files: readonly LeftFile[]): string | null {
  const path = pageAmong(files);
  const page = path === undefined ? '' : readFileSync(join(outDir, path), 'utf8');
  const place = placeOf(page);
  return place === null ? null : page.slice(...place);
}

/** Gives the page among `files` another head; null where it has none. */
export function replaceHead(outDir: string, files: readonly LeftFile[], head: string): LeftFile[] | null {
  const path = pageAmong(files);
  if (path === undefined) return null;
  const page = readFileSync(join(outDir, path), 'utf8');
  const place = placeOf(page);
  if (place === null) return null;
  writeFileSync(join(outDir, path), page.slice(0, place[0]) + head + page.slice(place[1]));
  const now = lookAt(outDir, path);
  return now === null ? null : files.map((file) => (file[0] === path ? now : file));
}

function pageAmong(files: readonly LeftFile[]): string | undefined {
  return files.find(([path]) => path.endsWith('.html'))?.[0];
}
