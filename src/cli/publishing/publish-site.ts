/** Publishing: from the files to what may be uploaded. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askPages, usualBase } from '../../github/ask-pages.ts';
import { decidePublishing } from '../../github/decide-publishing.ts';
import { InvalidFileError, WorkError } from '../../operations/errors.ts';
import { basePathOf } from '../../seal/base-path.ts';
import { keepRobotsOut } from '../../seal/keep-robots-out.ts';
import { findLeaks } from '../../seal/leaks.ts';
import { weaknessOf } from '../../seal/passphrase.ts';
import { coachFolder, publishedFiles } from '../../seal/published-files.ts';
import { sealSite, shellOf, siteSalt, unsealSite } from '../../seal/seal-site.ts';
import { readSite, writeSite } from '../../seal/site-folder.ts';
import { readConfig } from '../../store/read-config.ts';
import { buildApart } from './build-apart.ts';
import { buildCopy, coachPassphrase, coachSalt } from './coach-copy.ts';
import { privateWords } from './private-words.ts';

type Site = ReadonlyMap<string, Uint8Array>;

/** Where the site comes from and goes to. */
export interface Publication {
  /** The data folder. */
  data: string;
  /** The folder for what is to be uploaded. */
  out: string;
  env: NodeJS.ProcessEnv;
  /** The script that starts the program. */
  program: string;
  /** Gives the folder with the compiled scripts of the unlock page. */
  scripts: () => Promise<string>;
}

/**
 * Decides whether the site may be published, builds it, seals it, looks for leaks, and leaves in `out` what is to be
 * uploaded; gives a sentence on it. Throws a {@link WorkError}, and leaves no `out`, where nothing may be uploaded. The
 * variable `APPTRACK_BASE` sets another base path than that of the Pages site.
 */
export async function publishSite({
  data,
  out,
  env,
  program,
  scripts: compiled,
}: Publication): Promise<string> {
  rmSync(out, { recursive: true, force: true });
  const { config, problems } = readConfig(data);
  if (problems.length > 0)
    throw new InvalidFileError('nothing was published, for the configuration has problems:', problems);
  const passphrase = (env.APPTRACK_PASSPHRASE ?? '').replace(/\r?\n$/, '');
  const { pages, base } = await askPages(env);
  const decision = decidePublishing({ hasPassphrase: passphrase !== '', demo: config.demo, pages });
  if (decision.kind === 'refused') throw new WorkError(decision.message.split('\n'));
  const weakness = decision.kind === 'sealed' ? weaknessOf(passphrase) : null;
  if (weakness !== null) throw new WorkError(`Nothing was built and nothing published: ${weakness}`);

  const forCoach = coachPassphrase(env, passphrase);

  const place = env.APPTRACK_BASE || base || usualBase(env.GITHUB_REPOSITORY);
  const site = keepRobotsOut(await built(program, data, place));
  if (decision.kind === 'open') {
    writeSite(out, site);
    const noCopy = forCoach === null ? '' : ' There is no coach’s copy: it lies beside a sealed site alone.';
    return `The site is published as it is, for ${decision.because}.${noCopy}`;
  }
  const scripts = await compiled();
  const words = privateWords(data);
  const sealed = await sealSite(site, { passphrase, scripts, salt: siteSalt(env) });
  await refuseLeaks(sealed, site, { passphrase, scripts, words });
  const copy = forCoach === null ? null : await sealedCopy(forCoach);
  writeSite(out, sealed);
  if (copy === null) return 'The site is sealed: only who knows the passphrase can read it.';
  writeSite(join(out, coachFolder), copy);
  return `The site is sealed, and so is the coach’s copy at ${coachFolder}: each opens with its own passphrase.`;

  async function sealedCopy(own: string): Promise<Site> {
    const at = (place.endsWith('/') ? place : `${place}/`) + coachFolder;
    const redacted = await buildCopy({ data, base: at, env, program, ownPassphrase: passphrase });
    const copied = await sealSite(redacted, { passphrase: own, scripts, salt: coachSalt(env) });
    await refuseLeaks(copied, redacted, { passphrase: own, scripts, words });
    return copied;
  }
}

async function built(program: string, data: string, base: string): Promise<Site> {
  const parent = mkdtempSync(join(tmpdir(), 'apptrack-publish-'));
  try {
    const folder = join(parent, 'site');
    const complaint = await buildApart(program, data, base, folder);
    if (complaint !== null) throw new WorkError(complaint.split('\n'));
    return readSite(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
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
  if (!isWhole) throw new WorkError('Nothing was published: what was sealed does not open as it was.');
  const leaks = findLeaks(sealed, words, await shellOf(basePathOf(site) ?? '/', scripts));
  if (leaks.length === 0) return;
  const files = [...new Set(leaks.map(({ file }) => file))];
  throw new WorkError(`Nothing was published: words of the data are readable in ${files.join(', ')}.`);
}

function isSame(bytes: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.from(bytes).equals(other);
}
