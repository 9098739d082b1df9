/** The compiled scripts and the style of the unlock page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedFiles } from './published-files.ts';

/** The files by the names under which they are published, from the folder that the compile step made of `browser/`. */
export async function readBrowserScripts(folder: string): Promise<Record<string, string>> {
  const files = [
    publishedFiles.worker,
    publishedFiles.page,
    publishedFiles.session,
    publishedFiles.style,
  ].map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(files));
}
