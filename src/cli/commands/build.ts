/** `apptrack build` */
import { join, relative, resolve } from 'node:path';
import { findDataFolder } from '../../store/data-folder.ts';
import { type Installation, loadSite } from '../installation.ts';
import type { CommonOptions } from '../options.ts';
import { print, warn } from '../terminal.ts';

/** The options of `build`. */
export interface BuildOptions extends CommonOptions {
  out?: string;
  base?: string;
}

/** Writes the site as files: if no folder is named, into `dist/` beside the data, or here where the data folder was named. */
export async function build(options: BuildOptions, installation: Installation): Promise<number> {
  const start = performance.now();
  const isNamed = options.dir !== undefined || Boolean(process.env.APPTRACK_DIR);
  const root = findDataFolder({ dir: options.dir });
  const outDir = resolve(options.out ?? join(isNamed ? '' : root, 'dist'));
  const base = options.base ?? process.env.APPTRACK_BASE;
  // The pages read the folder and the base path that the environment names.
  process.env.APPTRACK_DIR = root;
  process.env.APPTRACK_BASE = base ?? '';
  const { program, folder } = await loadSite(installation, warn);
  const progress = (written: number, total: number) => warn(`${written} of ${total} files`);
  try {
    const count = await program.exportFiles({ outDir, base, client: join(folder, 'client'), progress });
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    print(`${count} files in ${relative(process.cwd(), outDir) || '.'}, ${seconds} s`);
    return 0;
  } catch (error) {
    if ((error as Error).name !== 'ExportError') throw error;
    // Problems of the files among them, each a line of its own as everywhere.
    warn((error as Error).message.split('\n'));
    return 1;
  }
}
