/**
 * What the workflow "Publish" does before it uploads: decides whether the site may be published, builds it, seals it,
 * looks for leaks, and leaves what is to be uploaded in `_site/` of the current folder. Ends with 1, and without
 * `_site/`, where nothing may be uploaded. The variable `APPTRACK_BASE` sets another base path than that of the Pages site.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatProblem } from '../src/core/problem.ts';
import { decidePublishing } from '../src/github/decide-publishing.ts';
import { basePathOf } from '../src/seal/base-path.ts';
import { findLeaks } from '../src/seal/leaks.ts';
import { weaknessOf } from '../src/seal/passphrase.ts';
import { publishedFiles } from '../src/seal/published-files.ts';
import { sealSite, shellOf, siteSalt, unsealSite } from '../src/seal/seal-site.ts';
import { readSite, writeSite } from '../src/seal/site-folder.ts';
import { findDataFolder } from '../src/store/data-folder.ts';
import { readConfig } from '../src/store/read-config.ts';
import { ensureCompiled } from './compile/parts.mjs';
import { askPages, usualBase } from './publishing/ask-pages.ts';
import { buildFor } from './publishing/build.ts';
import { keepRobotsOut } from './publishing/keep-out.ts';
import { privateWords } from './publishing/private-words.ts';

type Site = ReadonlyMap<string, Uint8Array>;

/** Nothing is published; the message is for people. */
class NotPublished extends Error {}

async function publish(out: string): Promise<string> {
  rmSync(out, { recursive: true, force: true });
  const { env } = process;
  const data = findDataFolder();
  const { config, problems } = readConfig(data);
  if (problems.length > 0) throw new NotPublished(problems.map(formatProblem).join('\n'));
  const passphrase = (env.APPTRACK_PASSPHRASE ?? '').replace(/\r?\n$/, '');
  const { pages, base } = await askPages(env);
  const decision = decidePublishing({ hasPassphrase: passphrase !== '', demo: config.demo, pages });
  if (decision.kind === 'refused') throw new NotPublished(decision.message);
  const weakness = decision.kind === 'sealed' ? weaknessOf(passphrase) : null;
  if (weakness !== null) throw new NotPublished(`Nothing was built and nothing published: ${weakness}`);

  const site = keepRobotsOut(
    await built(data, env.APPTRACK_BASE || base || usualBase(env.GITHUB_REPOSITORY)),
  );
  if (decision.kind === 'open') {
    writeSite(out, site);
    return `The site is published as it is, for ${decision.because}.`;
  }
  const scripts = await ensureCompiled('browser');
  const sealed = await sealSite(site, { passphrase, scripts, salt: siteSalt(env) });
  await refuseLeaks(sealed, site, { passphrase, scripts, words: privateWords(data) });
  writeSite(out, sealed);
  return 'The site is sealed: only who knows the passphrase can read it.';
}

async function built(data: string, base: string): Promise<Site> {
  const parent = join(import.meta.dirname, '../node_modules/.cache/apptrack');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'publish-'));
  try {
    const complaint = await buildFor(data, base, folder);
    if (complaint !== null) throw new NotPublished(complaint);
    return readSite(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The last gate: what was sealed opens again, whole, and shows none of the words in it. The log names none either. */
async function refuseLeaks(
  sealed: Site,
  site: Site,
  { passphrase, scripts, words }: { passphrase: string; scripts: string; words: ReadonlySet<string> },
): Promise<void> {
  const opened = await unsealSite(sealed.get(publishedFiles.age) ?? new Uint8Array(), passphrase);
  const isWhole =
    opened.size === site.size && [...site].every(([path, bytes]) => isSame(bytes, opened.get(path)));
  if (!isWhole) throw new NotPublished('Nothing was published: what was sealed does not open as it was.');
  const leaks = findLeaks(sealed, words, await shellOf(basePathOf(site) ?? '/', scripts));
  if (leaks.length === 0) return;
  const files = [...new Set(leaks.map(({ file }) => file))];
  throw new NotPublished(`Nothing was published: words of the data are readable in ${files.join(', ')}.`);
}

function isSame(bytes: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.from(bytes).equals(other);
}

try {
  process.stdout.write(`${await publish(resolve('_site'))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
