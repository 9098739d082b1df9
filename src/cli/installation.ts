/** What the command line knows of the program that it belongs to. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteProgram } from '../site/compiled-site.ts';

/** A part of the program: its own scripts for browsers, the site, and the files of a new repository. */
export type Part = 'browser' | 'site' | 'template';

/** What the program's start knows of it. */
export interface Installation {
  version: string;
  /** The folder of the package or of the clone. */
  root: string;
  /** Gives the folder of a compiled part. In a clone it is made first where its sources are newer; `say` gets a line then. */
  compiled(part: Part, say?: (line: string) => void): Promise<string>;
  /** Loads a module by its address. */
  importModule(address: string): Promise<unknown>;
}

/** The script that starts the program whose package or clone lies in the folder `root`. */
export function startOf(root: string): string {
  return join(root, 'bin/apptrack.mjs');
}

/** Loads the compiled site; gives its program and its folder. */
export async function loadSite(
  { compiled, importModule }: Installation,
  say: (line: string) => void,
): Promise<{ program: SiteProgram; folder: string }> {
  const folder = await compiled('site', say);
  const program = await importModule(pathToFileURL(join(folder, 'server/entry.mjs')).href);
  return { program: program as SiteProgram, folder };
}
