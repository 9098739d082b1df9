/** The coach's copy: a second, redacted site, made, searched, and ready to be sealed under a passphrase of its own. */
import { createHmac, randomBytes, scryptSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hiddenPhrases, keptTexts } from '../../core/coach/kept-texts.ts';
import { redactTracker, type TrackerContent } from '../../core/coach/redact.ts';
import { standInFor } from '../../core/coach/stand-in.ts';
import { InvalidFileError, WorkError } from '../../operations/errors.ts';
import { keepRobotsOut } from '../../seal/keep-robots-out.ts';
import { wordsOf } from '../../seal/leaks.ts';
import { weaknessOf } from '../../seal/passphrase.ts';
import { coachFolder } from '../../seal/published-files.ts';
import { siteSalt } from '../../seal/seal-site.ts';
import { readSite } from '../../seal/site-folder.ts';
import { todayIn } from '../../store/clock.ts';
import { readTracker } from '../../store/read-all.ts';
import { buildApart } from './build-apart.ts';
import { writeCopy } from './coach-folder.ts';
import { privateWords } from './private-words.ts';
import { searchCopy } from './search-copy.ts';

type Site = ReadonlyMap<string, Uint8Array>;

/** The passphrase for a coach's copy; null where none is set, and then there is no copy. Throws where it is no good one. */
export function coachPassphrase(env: NodeJS.ProcessEnv, ownPassphrase: string): string | null {
  const passphrase = (env.APPTRACK_COACH_PASSPHRASE ?? '').replace(/\r?\n$/, '');
  if (passphrase === '') return null;
  if (passphrase === ownPassphrase)
    throw new WorkError(
      'Nothing was built and nothing published: APPTRACK_COACH_PASSPHRASE is the same as APPTRACK_PASSPHRASE, so whoever reads the copy could read everything. Draw another: apptrack seal --suggest',
    );
  const weakness = weaknessOf(passphrase);
  if (weakness === null) return passphrase;
  throw new WorkError(`Nothing was built and nothing published: APPTRACK_COACH_PASSPHRASE: ${weakness}`);
}

/** The salt of a copy, which is another than that of the site beside it. */
export function coachSalt(env: NodeJS.ProcessEnv): Uint8Array<ArrayBuffer> | undefined {
  const { GITHUB_REPOSITORY: repository } = env;
  return repository ? siteSalt({ ...env, GITHUB_REPOSITORY: `${repository}/${coachFolder}` }) : undefined;
}

/** What a copy is made of. */
export interface CopySource {
  /** The data folder. */
  data: string;
  /** The base path of the copy. */
  base: string;
  env: NodeJS.ProcessEnv;
  /** The script that starts the program. */
  program: string;
  /** The passphrase of the person's own site. */
  ownPassphrase: string;
}

/**
 * The site of the copy. Throws a {@link WorkError} where a word of the files is in it that no rule keeps; it names the
 * file and the word.
 */
export async function buildCopy({ data, base, env, program, ownPassphrase }: CopySource): Promise<Site> {
  const tracker = await readTracker(data);
  if (tracker.problems.length > 0)
    throw new InvalidFileError('nothing was published, for the files have problems:', tracker.problems);
  const today = todayIn(tracker.config, { env });
  const copy = redactTracker(tracker, { today, orderOf: secretOrder(ownPassphrase) });
  const parent = mkdtempSync(join(tmpdir(), 'apptrack-coach-'));
  const build = async (name: string, content: TrackerContent): Promise<Site> => {
    const folder = join(parent, name);
    mkdirSync(folder);
    writeCopy(folder, content);
    const out = join(parent, `${name}-site`);
    const surroundings = { cwd: folder, env: plainEnvironment(env, today) };
    const complaint = await buildApart(program, folder, base, out, surroundings);
    if (complaint !== null) throw new WorkError(complaint.split('\n'));
    return readSite(out);
  };
  try {
    const site = await build('copy', copy);
    refuseWords(site, await build('stand-in', standInFor(copy)), data, tracker);
    return keepRobotsOut(site);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Of the environment what a program needs to run; no name of a repository, of a branch or of a person's settings. */
function plainEnvironment(env: NodeJS.ProcessEnv, today: string): NodeJS.ProcessEnv {
  const needed =
    /^(?:PATH|HOME|TMPDIR|TEMP|TMP|XDG_CACHE_HOME|SystemRoot|USERPROFILE|LOCALAPPDATA|APPDATA|NODE_OPTIONS)$/i;
  const kept = Object.entries(env).filter(([name]) => needed.test(name));
  return { ...Object.fromEntries(kept), APPTRACK_TODAY: today };
}

/**
 * An order that stays the same from one publication to the next and cannot be worked out from the names: whoever would
 * try names needs the person's own passphrase, and each guess at that costs as much as at the sealed site itself.
 */
function secretOrder(passphrase: string): (name: string) => string {
  const secret = passphrase === '' ? randomBytes(32) : stretched(passphrase);
  return (name) => createHmac('sha256', secret).update(name).digest('hex');
}

function stretched(passphrase: string): Buffer {
  const work = { N: 2 ** 18, r: 8, p: 1, maxmem: 2 ** 30 };
  return scryptSync(passphrase.normalize('NFC'), 'order of a coach’s copy', 32, work);
}

/** The gate of the copy: nothing of the files is in it but what the rules keep. */
function refuseWords(site: Site, standIn: Site, data: string, tracker: TrackerContent): void {
  const kept = new Set(keptTexts(tracker).flatMap((text) => [...wordsOf(text)]));
  const words = new Set([...privateWords(data)].filter((word) => !kept.has(word)));
  const found = searchCopy(site, standIn, { words, phrases: hiddenPhrases(tracker) });
  if (found.length === 0) return;
  const shown = found.slice(0, 10).map(({ file, text }) => `  ${file}: ${text}`);
  const more = found.length > shown.length ? [`  and ${found.length - shown.length} more`] : [];
  throw new WorkError([
    'Nothing was published: words that no rule keeps are in the coach’s copy.',
    ...shown,
    ...more,
    'Change these words in the files, or keep less under "coach" in apptrack.config.yaml.',
  ]);
}
