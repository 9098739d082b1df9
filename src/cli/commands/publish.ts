/** `apptrack publish` */
import { resolve } from 'node:path';
import { findDataFolder } from '../../store/data-folder.ts';
import { type Installation, startOf } from '../installation.ts';
import type { CommonOptions } from '../options.ts';
import { publishSite } from '../publishing/publish-site.ts';
import { print } from '../terminal.ts';

/** Leaves in `_site/` of the current folder what is to be uploaded, or nothing where that may not be. */
export async function publish(options: CommonOptions, { compiled, root }: Installation): Promise<number> {
  const data = findDataFolder({ dir: options.dir });
  const scripts = () => compiled('browser');
  const program = startOf(root);
  print(await publishSite({ data, out: resolve('_site'), env: process.env, program, scripts }));
  return 0;
}
