/** Starting with one's own data where the sample data are: a clone of AppTrack, or a copy of the samples. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shellWord } from '../../core/shell-word.ts';
import { parseConfig } from '../../format/config-file.ts';
import { hasKey, withSettings } from '../../operations/edit-config.ts';
import { InvalidFileError, WorkError } from '../../operations/errors.ts';
import { gitStanding } from '../../store/git.ts';
import { listMarkdown } from '../../store/list-files.ts';
import { configPath } from '../../store/read-config.ts';
import { digestOf } from '../../store/replace-file.ts';
import { openStore, type Store } from '../../store/store.ts';
import { confirm } from '../input/prompts.ts';
import type { Installation } from '../installation.ts';
import { offerMergeDriver, programAt } from '../merge-driver-setup.ts';
import { print, warn } from '../terminal.ts';
import { type InitOptions, ownTimeZone, settingsOf } from './init-options.ts';
import { commitAll, ownChanges } from './new-repository.ts';
import { makeDataFolders } from './own-files.ts';

/** Empties the sample data, writes the basics, and has Git merge histories. Never touches a person's own data. */
export async function startOver(
  root: string,
  options: InitOptions,
  installation: Installation,
): Promise<number> {
  const store = openStore(root, null, { force: options.force ?? false });
  const path = join(root, configPath);
  const configText = existsSync(path) ? readFileSync(path, 'utf8') : null;
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
    !(await confirm(`Delete ${sample.length} files of sample data in ${root}?`))
  ) {
    warn('Nothing was done.');
    return 1;
  }
  const own = ownChanges(root);
  for (const file of sample) await store.delete(file, digestOf(readFileSync(join(root, file))));
  const kept = makeDataFolders(root);
  if (configText === null) store.create(configPath, text);
  else if (text !== configText) await store.replace(configPath, text, digestOf(configText));
  const shared = await offerMergeDriver(root, options.yes ?? false, programAt(installation.root));
  const made = [...sample, ...kept, configPath, ...shared];
  const isCommitted = gitStanding(root, '.') !== 'none' && commitAll(root, made, 'Start a job search', own);
  const deleted = sample.length > 0 ? `; ${sample.length} files of sample data deleted` : '';
  print(`${root} is ready${deleted}${isCommitted ? ', and that is one commit' : ''}.`);
  warn(`Your settings are in ${configPath}; the time zone is ${store.readConfig().config.timezone}.`);
  warn('Add your first application: apptrack add COMPANY ROLE');
  return 0;
}

/** Whether nobody has said yet where the person lives: the sample's time zone is that of its invented person. */
function isFresh(store: Store, configText: string | null): boolean {
  return store.readConfig().config.demo !== null || !hasKey(configText ?? '', 'timezone');
}

/** The sample's files. Throws a {@link WorkError} where the folder holds a person's own data, or unsaved work. */
function sampleFiles(store: Store): string[] {
  const paths = [...store.listApplications().paths, ...listMarkdown(store.root, 'resumes', false).paths];
  if (paths.length === 0) return [];
  if (store.readConfig().config.demo === null) {
    throw new WorkError([
      `${store.root} holds ${paths.length} files of your own (its configuration says no "demo:"); nothing was done`,
      `To move them into a repository without AppTrack's code: apptrack init --from ${shellWord(store.root)} --dir NEW-FOLDER`,
    ]);
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
