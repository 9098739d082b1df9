/** `apptrack init` */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { timeZoneNamed } from '../../core/time-zone.ts';
import { parseConfig } from '../../format/config-file.ts';
import { type ConfigSettings, hasKey, withSettings } from '../../operations/edit-config.ts';
import { InvalidFileError, UsageError, WorkError } from '../../operations/errors.ts';
import { DataFolderError, findDataFolder } from '../../store/data-folder.ts';
import { gitStanding } from '../../store/git.ts';
import { listMarkdown } from '../../store/list-files.ts';
import { configPath } from '../../store/read-config.ts';
import { digestOf } from '../../store/replace-file.ts';
import { openStore, type Store } from '../../store/store.ts';
import { confirm } from '../input/prompts.ts';
import { offerMergeDriver } from '../merge-driver-setup.ts';
import type { CommonOptions } from '../options.ts';
import { print, warn } from '../terminal.ts';

/** The options of `init`. */
export interface InitOptions extends CommonOptions {
  yes?: boolean;
  title?: string;
  timezone?: string;
  currency?: string;
  weeklyGoal?: string;
}

/** Empties the sample data, writes the basics, and has Git merge histories. Never touches a person's own data. */
export async function init(options: InitOptions): Promise<number> {
  const store = openStore(folderFor(options), null, { force: options.force ?? false });
  const configText = readIfThere(join(store.root, configPath));
  // The sample's title names its invented person.
  const title = options.title ?? (store.readConfig().config.demo === null ? undefined : 'Job search');
  const timezone = options.timezone ?? (isFresh(store, configText) ? ownTimeZone() : undefined);
  const text = withSettings(configText ?? '', settingsOf({ ...options, title, timezone }));
  const { problems } = parseConfig({ path: configPath, text });
  if (problems.length > 0)
    throw new InvalidFileError('nothing was done, for the configuration would be invalid:', problems);
  const sample = sampleFiles(store);
  if (
    sample.length > 0 &&
    !options.yes &&
    !(await confirm(`Delete ${sample.length} files of sample data in ${store.root}?`))
  ) {
    warn('Nothing was done.');
    return 1;
  }
  for (const path of sample) await store.delete(path, digestOf(readFileSync(join(store.root, path))));
  for (const folder of ['applications', 'resumes']) keepFolder(join(store.root, folder));
  if (configText === null) store.create(configPath, text);
  else if (text !== configText) await store.replace(configPath, text, digestOf(configText));
  print(
    `${store.root} is ready${sample.length > 0 ? `; ${sample.length} files of sample data deleted` : ''}.`,
  );
  await offerMergeDriver(store.root, options.yes ?? false);
  warn(`Your settings are in ${configPath}; the time zone is ${store.readConfig().config.timezone}.`);
  warn('Add your first application: apptrack add COMPANY ROLE');
  return 0;
}

/** The folder to start in. One that is named and not there yet is made. */
function folderFor(options: InitOptions): string {
  const named = options.dir ?? process.env.APPTRACK_DIR;
  if (named) mkdirSync(named, { recursive: true });
  try {
    return findDataFolder({ dir: options.dir, mayBeEmpty: true });
  } catch (error) {
    if (error instanceof DataFolderError && !error.named) return resolve('.');
    throw error;
  }
}

function settingsOf({ title, timezone, currency, weeklyGoal }: InitOptions): ConfigSettings {
  if (weeklyGoal !== undefined && !/^\d{1,3}$/.test(weeklyGoal)) {
    throw new UsageError(`--weekly-goal: "${weeklyGoal}" is not a whole number`);
  }
  const goal = weeklyGoal === undefined ? undefined : Number(weeklyGoal);
  // What is no zone stays as it was typed, and is told like any problem of the configuration.
  const zone = timezone === undefined ? undefined : (timeZoneNamed(timezone) ?? timezone);
  return { title, timezone: zone, currency, weeklyGoal: goal };
}

/** Whether nobody has said yet where the person lives: the sample's time zone is that of its invented person. */
function isFresh(store: Store, configText: string | null): boolean {
  return store.readConfig().config.demo !== null || !hasKey(configText ?? '', 'timezone');
}

function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** The sample's files. Throws a {@link WorkError} where the folder holds a person's own data, or unsaved work. */
function sampleFiles(store: Store): string[] {
  const paths = [...store.listApplications().paths, ...listMarkdown(store.root, 'resumes', false).paths];
  if (paths.length === 0) return [];
  if (store.readConfig().config.demo === null) {
    throw new WorkError(
      `${store.root} holds ${paths.length} files of your own (its configuration says no "demo:"); nothing was done`,
    );
  }
  const unsaved = paths.filter((path) => ['untracked', 'changed'].includes(gitStanding(store.root, path)));
  if (unsaved.length > 0) {
    throw new WorkError([
      'these files have changes that Git does not have; nothing was done:',
      ...unsaved.map((path) => `  ${path}`),
      'To keep them, commit them. To drop what you only tried out: delete the new ones, and for the others:',
      '  git restore applications resumes',
    ]);
  }
  return paths;
}

/** Git keeps no empty folders. */
function keepFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const keep = join(folder, '.gitkeep');
  if (!existsSync(keep)) writeFileSync(keep, '');
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
