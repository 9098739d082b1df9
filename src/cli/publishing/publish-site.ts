/** Publishing: from the files to what may be uploaded. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askPages, type PublishingPlace, siteAddress, usualBase } from '../../github/ask-pages.ts';
import { decidePublishing } from '../../github/decide-publishing.ts';
import { readEvent } from '../../github/event.ts';
import { InvalidFileError, WorkError } from '../../operations/errors.ts';
import { settingsPlace } from '../../operations/repository/settings-page.ts';
import { basePathOf } from '../../seal/base-path.ts';
import { keepRobotsOut } from '../../seal/keep-robots-out.ts';
import { findLeaks } from '../../seal/leaks.ts';
import { weaknessOf } from '../../seal/passphrase.ts';
import { publishedFiles } from '../../seal/published-files.ts';
import { sealSite, shellOf, siteSalt, unsealSite } from '../../seal/seal-site.ts';
import { readSite, writeSite } from '../../seal/site-folder.ts';
import { readConfig } from '../../store/read-config.ts';
import { buildApart } from './build-apart.ts';
import { publishedCalendar } from './busy-calendar.ts';
import { isOtherPassphrase } from './other-passphrase.ts';
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
 * uploaded. Nothing is, and that is no failure, where publishing is not set up yet. Throws a {@link WorkError}, and leaves no `out`, where nothing may be uploaded. The
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
  const { pages, base, isFork } = place;
  const decision = decidePublishing({
    hasPassphrase: passphrase !== '',
    demo: config.demo,
    pages,
    isFork,
    isFirstPush: env.GITHUB_EVENT_PATH ? readEvent(env).isFirstPush : false,
    address: addressIn(env),
  });
  if (decision.kind === 'skipped') return { isPublished: false, sentence: decision.message, warnings: [] };
  if (decision.kind === 'refused') throw new WorkError(decision.message.split('\n'));
  const weakness = decision.kind === 'sealed' ? weaknessOf(passphrase) : null;
  if (weakness !== null) throw new WorkError(`Nothing was built and nothing published: ${weakness}`);

  const path = env.APPTRACK_BASE || base || usualBase(env.GITHUB_REPOSITORY);
  const site = keepRobotsOut(await built(program, data, path));
  if (decision.kind === 'open') {
    writeSite(out, site);
    const sentence = `The site is published as it is, for ${decision.because}.`;
    return { isPublished: true, sentence, warnings: sourceWarnings(place, env) };
  }
  const scripts = await compiled();
  const sealed = await sealSite(site, { passphrase, scripts, salt: siteSalt(env) });
  await refuseLeaks(sealed, site, { passphrase, scripts, words: privateWords(data) });
  const calendar = await publishedCalendar({
    ...{ data, config, env, passphrase },
    address: siteAddress(place.address, path, env.GITHUB_REPOSITORY),
  });
  writeSite(out, sealed);
  if (calendar !== null) writeSite(out, new Map([[calendar.path, calendar.bytes]]));
  const sentence = 'The site is sealed: only who knows the passphrase can read it.';
  return {
    isPublished: true,
    sentence: calendar === null ? sentence : `${sentence} Your busy times: ${calendar.address}`,
    warnings: [
      ...sourceWarnings(place, env),
      ...(place.isPublic && config.demo === null
        ? [
            `The site is sealed, but the repository is public: anybody can read your applications there. Make it private at the foot of ${settingsPlace('general', addressIn(env))}.`,
          ]
        : []),
      ...((await isOtherPassphrase(place.address, passphrase)) ? [otherPassphrase] : []),
    ],
  };
}

const otherPassphrase =
  'The passphrase is another one than that of the site published before. Every device asks for the new one, also where the old one was remembered; the old one opens nothing that is published from now on. Who kept a copy of an earlier publication can still open that copy with the old one.';

function sourceWarnings({ isBuiltByWorkflow }: PublishingPlace, env: NodeJS.ProcessEnv): string[] {
  if (isBuiltByWorkflow !== false) return [];
  return [
    `The Pages site shows a branch, not what is published here. Choose "GitHub Actions" as its source: ${settingsPlace('pages', addressIn(env))}.`,
  ];
}

/** The repository's address; null outside of GitHub. */
function addressIn({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: NodeJS.ProcessEnv): string | null {
  return name ? `${server || 'https://github.com'}/${name}` : null;
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
