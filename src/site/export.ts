/** The site as files: every path of the compiled app, asked for and written into a new folder, which then takes the old one's place. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { formatProblem } from '../core/problem.ts';
import { ClockError } from '../store/clock.ts';
import { DataFolderError } from '../store/data-folder.ts';
import { normalizeBase, rebaseAssets } from './base-path.ts';
import type { CompiledSite } from './compiled-site.ts';

/** Where the site goes to, and what it is made with. */
export interface ExportOptions {
  outDir: string;
  /** Where the site will lie: `/` where it is missing, or a path such as `/repo/`. */
  base?: string | undefined;
  /** The folder of the scripts, styles and other files that pages load. */
  client: string;
  /** Hears, of a long export, how many files of how many are written. */
  progress?: (written: number, total: number) => void;
}

/** The site was not written, and what stood in its folder still does; the message is for people. */
export class ExportError extends Error {
  override name = 'ExportError';
}

/** Writes the site; gives the number of files. Throws an {@link ExportError} where the files have problems, or a page fails. */
export async function exportSite(site: CompiledSite, options: ExportOptions): Promise<number> {
  const outDir = resolve(options.outDir);
  await refuseProblems(site);
  const draft = join(dirname(outDir), `.apptrack-${basename(outDir)}-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  try {
    mkdirSync(draft, { recursive: true });
    const assets = copyAssets(options.client, draft);
    const written = await writePaths(site, draft, options);
    replaceFolder(outDir, draft);
    return assets + written;
  } catch (error) {
    if (error instanceof ExportError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new ExportError(`the site cannot be written to ${outDir}: ${(error as Error).message}`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function refuseProblems(site: CompiledSite): Promise<void> {
  try {
    const { problems } = await site.data();
    if (problems.length > 0) throw new ExportError(problems.map(formatProblem).join('\n'));
  } catch (error) {
    if (error instanceof DataFolderError || error instanceof ClockError) throw new ExportError(error.message);
    throw error;
  }
}

/** Copies what pages load beside themselves; gives the number of files. */
function copyAssets(client: string, draft: string): number {
  const entries = readdirSync(client, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) {
    const folder = join(draft, relative(client, parentPath));
    mkdirSync(folder, { recursive: true });
    // Written, for a copy would be as read-only as an installed package may be, and the next build could not take its place.
    writeFileSync(join(folder, name), readFileSync(join(parentPath, name)));
  }
  return files.length;
}

/** So often, in milliseconds, progress is told. */
const interval = 1000;

async function writePaths(
  site: CompiledSite,
  draft: string,
  { base, progress }: ExportOptions,
): Promise<number> {
  const paths = await site.paths();
  const below = normalizeBase(base);
  const made = new Set<string>();
  let told = performance.now();
  for (const [index, path] of paths.entries()) {
    const file = join(draft, fileOf(path));
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, await contentOf(site, path, below));
    if (performance.now() - told < interval) continue;
    told = performance.now();
    progress?.(index + 1, paths.length);
  }
  return paths.length;
}

/** The file of a plain path: a page's is the index of its folder, save that for what is not found. */
function fileOf(path: string): string {
  if (path === '/404/') return '404.html';
  return path.endsWith('/') ? `${path}index.html` : path;
}

async function contentOf(site: CompiledSite, path: string, base: string): Promise<Uint8Array | string> {
  const response = await site.render(path);
  const expected = path === '/404/' ? 404 : 200;
  if (response.status !== expected) throw new Error(`${path} is answered with ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  const isMoved = base !== '/' && type.startsWith('text/html');
  return isMoved ? rebaseAssets(await response.text(), base) : response.bytes();
}

/** Puts a folder in the place of another, which goes only once that has worked. */
function replaceFolder(outDir: string, draft: string): void {
  const old = `${draft}-old`;
  rmSync(old, { recursive: true, force: true });
  try {
    renameSync(outDir, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  try {
    renameSync(draft, outDir);
  } catch (error) {
    renameSync(old, outDir);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
