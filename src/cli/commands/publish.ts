/** `apptrack publish` */
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { announce, type Weight } from '../../github/announce.ts';
import { findDataFolder } from '../../store/data-folder.ts';
import { messageOf } from '../failure.ts';
import { type Installation, startOf } from '../installation.ts';
import type { CommonOptions } from '../options.ts';
import { publishSite } from '../publishing/publish-site.ts';
import { print, warn } from '../terminal.ts';

/**
 * Leaves in `_site/` of the current folder what is to be uploaded, or nothing where that may not be, and tells the
 * workflow which it is.
 */
export async function publish(options: CommonOptions, { compiled, root }: Installation): Promise<number> {
  const { env } = process;
  const data = findDataFolder({ dir: options.dir });
  const scripts = () => compiled('browser');
  const say = (weight: Weight, sentence: string, plainly: (line: string) => void) => {
    if (!announce(weight, sentence, env)) plainly(sentence);
  };
  try {
    const done = await publishSite({ data, out: resolve('_site'), env, program: startOf(root), scripts });
    if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `published=${done.isPublished}\n`);
    if (done.isPublished) print(done.sentence);
    else say('notice', done.sentence, print);
    for (const warning of done.warnings) say('warning', warning, warn);
    return 0;
  } catch (error) {
    announce('error', messageOf(error), env);
    throw error;
  }
}
