/** Making a repository of one's own data. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { defaultConfig } from '../../core/config.ts';
import { shellWord } from '../../core/shell-word.ts';
import { parseConfig } from '../../format/config-file.ts';
import { unknownAuthor } from '../../format/git-refusals.ts';
import { type ConfigSettings, withSettings } from '../../operations/edit-config.ts';
import { InvalidFileError, UsageError } from '../../operations/errors.ts';
import { vendoredBy } from '../../operations/repository/dependency.ts';
import { dependencyIn, newPackage, withDependency } from '../../operations/repository/package-file.ts';
import { planNew } from '../../operations/repository/plan-files.ts';
import { newConfig, recordPath } from '../../operations/repository/template.ts';
import { commitPaths, makeRepository, placeOf, uncommitted } from '../../store/own-repository.ts';
import { configPath } from '../../store/read-config.ts';
import { messageOf } from '../failure.ts';
import { askSettings } from '../input/ask-settings.ts';
import type { Installation } from '../installation.ts';
import { print, warn } from '../terminal.ts';
import { type InitOptions, ownTimeZone, settingsOf } from './init-options.ts';
import { mergeHistories } from './merge-histories.ts';
import { applyActions, makeDataFolders, presentIn, templateOf, textAt, writeRecord } from './own-files.ts';
import { installPackages, pinPackage } from './pin-package.ts';

/** Makes one in the folder `root`, which may hold data and files of one's own: these stay. Gives the exit status. */
export async function makeTracker(
  root: string,
  options: InitOptions,
  installation: Installation,
): Promise<number> {
  const config = await configFor(root, options);
  const own = ownChanges(root);
  const paths = await writeFiles(root, config, options, installation);
  if (placeOf(root) === 'outside') makeRepository(root);
  const isInstalled = options.install !== false && (await installPackages(root));
  const shared = await mergeHistories(root, installation);
  const made = [...new Set([...paths, ...shared, 'package-lock.json'])];
  const isCommitted = commitAll(root, made, 'Start a job search', own);
  print(`${root} is ready${isCommitted ? ', and all that was made is one commit' : ''}.`);
  tellOfPackages(isInstalled, isCommitted);
  tellNextSteps(root, installation);
  return 0;
}

function tellNextSteps(root: string, installation: Installation): void {
  const enter = root === process.cwd() ? '' : `cd ${shellWord(root)} && `;
  const install = installLine(root, installation);
  if (install !== null) {
    warn([
      'Make apptrack a command in every folder, once (npx runs it as well, but npm takes longer to start than it does):',
      `  ${install}`,
    ]);
  }
  warn(`Add your first application: ${enter}apptrack add COMPANY ROLE`);
  warn('Open the dashboard: apptrack start. What to do on GitHub stands in README.md.');
}

/** What installs this AppTrack for the whole machine; null where the shell finds an `apptrack` already that is no passing one. */
function installLine(root: string, installation: Installation): string | null {
  if (isOnPath(process.env.PATH ?? '', root)) return null;
  if (existsSync(join(installation.root, 'scripts/pack.mjs')))
    return `cd ${shellWord(resolve(installation.root))} && npm link`;
  const spec = dependencyIn(textAt(root, 'package.json') ?? '{}') ?? '';
  const vendored = vendoredBy(spec);
  return `npm install --global ${shellWord(vendored === null ? spec : join(root, vendored))}`;
}

/** Whether a folder of the search path has the command: not one that npm and npx put there for this moment. */
function isOnPath(path: string, root: string): boolean {
  return path
    .split(delimiter)
    .filter((folder) => folder !== '' && !/[/\\](?:node_modules[/\\]\.bin|_npx[/\\].*)$/.test(folder))
    .some((folder) => ['apptrack', 'apptrack.cmd'].some((name) => existsSync(resolve(root, folder, name))));
}

/** The files that have changes of the person's own, before ours come. */
export function ownChanges(root: string): string[] {
  return existsSync(root) && placeOf(root) === 'top' ? uncommitted(root, ['.']) : [];
}

/** Says what is left to do where the packages are not there: the workflows install what the lock file says. */
export function tellOfPackages(isInstalled: boolean, isCommitted: boolean): void {
  if (isInstalled) return;
  const commit = isCommitted
    ? ' && git add package-lock.json && git commit -m "Lock the packages"'
    : ', before you commit';
  warn(`AppTrack is not installed here yet. With a connection, run: npm install${commit}`);
}

/**
 * Commits where there is a repository; false where that cannot be, which is told. What a person had not committed
 * themselves (`own`) is left to them, and nothing that they had staged is taken in.
 */
export function commitAll(
  root: string,
  paths: readonly string[],
  message: string,
  own: readonly string[] = [],
): boolean {
  if (placeOf(root) === 'no-git') {
    warn(`Git is not installed, so nothing is committed. Get it from https://git-scm.com, then: git init`);
    return false;
  }
  const left = paths.filter((path) => own.includes(path));
  if (left.length > 0) warn(`Left to you to commit, for they had changes of your own: ${left.join(', ')}`);
  const ours = paths.filter((path) => !own.includes(path));
  try {
    return commitPaths(root, ours, message);
  } catch (error) {
    const reason = messageOf(error);
    if (unknownAuthor.test(reason)) {
      warn([
        'Nothing is committed, for Git does not know who you are. Tell it, then commit what is staged:',
        '  git config --global user.name "Your Name"',
        '  git config --global user.email you@example.org',
      ]);
    } else warn(['Nothing is committed; what was made is staged. Git says:', ...reason.split('\n')]);
    warn(`  git commit -m ${shellWord(message)} -- ${ours.map(shellWord).join(' ')}`);
    return false;
  }
}

/** The text of the configuration, asked for where that is possible. */
async function configFor(root: string, options: InitOptions): Promise<string> {
  const given = settingsOf(options);
  const present = textAt(root, configPath);
  if (present === null && !options.yes && !process.stdin.isTTY)
    throw new UsageError('nobody is here to ask; add --yes to take what the options say, and defaults');
  const { currency, weeklyGoal } = defaultConfig();
  const defaults = { title: 'Job search', timezone: ownTimeZone(), currency, weeklyGoal };
  const check = (settings: ConfigSettings) => {
    const text = present === null ? newConfig(settings) : withSettings(present, settings);
    const { problems } = parseConfig({ path: configPath, text });
    if (problems.length === 0) return text;
    throw new InvalidFileError('nothing was done, for the configuration would be invalid:', problems);
  };
  check(given);
  if (present !== null) return check(given);
  if (options.yes) return check({ ...defaults, ...withoutUndefined(given) });
  return check(await askSettings(root, given, defaults));
}

function withoutUndefined(settings: ConfigSettings): ConfigSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** Writes all files that are to be there; gives their paths. */
async function writeFiles(
  root: string,
  config: string,
  options: InitOptions,
  installation: Installation,
): Promise<string[]> {
  mkdirSync(root, { recursive: true });
  const plan = planNew(await templateOf(installation), presentIn(root));
  const { spec, vendored } = await pinPackage(root, installation.root, options.package);
  await applyActions(root, plan.actions);
  writeRecord(root, plan.record);
  const present = textAt(root, 'package.json');
  const made = present === null ? newPackage(spec) : withDependency(present, spec);
  writeFileSync(join(root, 'package.json'), made);
  writeFileSync(join(root, configPath), config);
  const kept = Object.entries(plan.record.files).filter(([, id]) => id === null);
  if (kept.length > 0)
    warn(`These were there and stay as they are: ${kept.map(([path]) => path).join(', ')}`);
  return [
    ...plan.actions.map(({ path }) => path),
    ...makeDataFolders(root),
    ...['package.json', configPath, recordPath],
    ...(vendored === null ? [] : [vendored]),
  ];
}
