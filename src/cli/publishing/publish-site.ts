/** Publishing: from the files to what may be uploaded. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryAddress } from '../../core/repository-address.ts';
import { askPages, siteAddress, usualBase } from '../../github/ask-pages.ts';
import { decidePublishing } from '../../github/decide-publishing.ts';
import { readEvent } from '../../github/event.ts';
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
import { publishedCalendar } from './busy-calendar.ts';
import { buildCopy, coachPassphrase, coachSalt } from './coach-copy.ts';
import { privateWords } from './private-words.ts';
import { sealedWarnings, sourceWarnings } from './publishing-warnings.ts';

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

/** What became of it. */
export interface Published {
  /** Whether something is to be uploaded. */
  isPublished: boolean;
  sentence: string;
  /** What a person should know beside. */
  warnings: string[];
}

/**
 * Decides whether the site may be published, builds it, seals it, looks for leaks, and leaves in `out` what is to be
 * uploaded, with a coach's copy and a calendar of busy times where these are wanted. Nothing is, and that is no failure,
 * where publishing is not set up yet. Throws a {@link WorkError}, and leaves no `out`, where nothing may be uploaded. The
 * variable `APPTRACK_BASE` sets another base path than that of the Pages site.
 */
export async function publishSite({
  data,
  out,
  env,
  program,
  scripts: compiled,
}: Publication): Promise<Published> {
  rmSync(out, { recursive: true, force: true });
  const { config, problems } = readConfig(data);
  if (problems.length > 0)
    throw new InvalidFileError('nothing was published, for the configuration has problems:', problems);
  const passphrase = (env.APPTRACK_PASSPHRASE ?? '').replace(/\r?\n$/, '');
  const place = await askPages(env);
  const address = repositoryAddress(env);
  const decision = decidePublishing({
    hasPassphrase: passphrase !== '',
    demo: config.demo,
    pages: place.pages,
    isFork: place.isFork,
    isFirstPush: env.GITHUB_EVENT_PATH ? readEvent(env).isFirstPush : false,
    address,
  });
  if (decision.kind === 'skipped') return { isPublished: false, sentence: decision.message, warnings: [] };
  if (decision.kind === 'refused') throw new WorkError(decision.message.split('\n'));
  const weakness = decision.kind === 'sealed' ? weaknessOf(passphrase) : null;
  if (weakness !== null) throw new WorkError(`Nothing was built and nothing published: ${weakness}`);
  const forCoach = coachPassphrase(env, passphrase);

  const base = env.APPTRACK_BASE || place.base || usualBase(env.GITHUB_REPOSITORY);
  const site = keepRobotsOut(await built(program, data, base));
  if (decision.kind === 'open') {
    writeSite(out, site);
    const noCopy = forCoach === null ? '' : ' There is no coach’s copy: it lies beside a sealed site alone.';
    const sentence = `The site is published as it is, for ${decision.because}.${noCopy}`;
    return { isPublished: true, sentence, warnings: sourceWarnings(place, address) };
  }
  const common = { scripts: await compiled(), words: privateWords(data) };
  const sealed = await sealedWhole(site, { ...common, passphrase, salt: siteSalt(env) });
  const copy =
    forCoach === null
      ? null
      : await sealedWhole(
          await buildCopy({
            data,
            base: folderIn(base, coachFolder),
            env,
            program,
            ownPassphrase: passphrase,
          }),
          { ...common, passphrase: forCoach, salt: coachSalt(env) },
        );
  const calendar = await publishedCalendar({
    ...{ data, config, env, passphrase },
    address: siteAddress(place.address, base, env.GITHUB_REPOSITORY),
  });
  writeSite(out, sealed);
  if (copy !== null) writeSite(join(out, coachFolder), copy);
  if (calendar !== null) writeSite(out, new Map([[calendar.path, calendar.bytes]]));
  return {
    isPublished: true,
    sentence: [
      copy === null
        ? 'The site is sealed: only who knows the passphrase can read it.'
        : `The site is sealed, and so is the coach’s copy at ${coachFolder}: each opens with its own passphrase.`,
      ...(calendar === null ? [] : [`Your busy times: ${calendar.address}`]),
    ].join(' '),
    warnings: await sealedWarnings(place, { address, passphrase, isDemo: config.demo !== null }),
  };
}

function folderIn(base: string, folder: string): string {
  return `${base.replace(/\/$/, '')}/${folder}`;
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

/** What a site is sealed with, and the words that may be readable in none. */
interface Sealing {
  passphrase: string;
  scripts: string;
  salt: Uint8Array<ArrayBuffer> | undefined;
  words: ReadonlySet<string>;
}

async function sealedWhole(site: Site, sealing: Sealing): Promise<Site> {
  const sealed = await sealSite(site, sealing);
  await refuseLeaks(sealed, site, sealing);
  return sealed;
}

/** The last gate: what was sealed opens again, whole, and shows none of the words in it. The log names none either. */
async function refuseLeaks(sealed: Site, site: Site, { passphrase, scripts, words }: Sealing): Promise<void> {
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
