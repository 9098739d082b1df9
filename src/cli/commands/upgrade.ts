/** `apptrack upgrade` */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../../core/counted.ts';
import { shellWord } from '../../core/shell-word.ts';
import { UsageError, WorkError } from '../../operations/errors.ts';
import { isOlder } from '../../operations/repository/compare-versions.ts';
import { vendoredBy } from '../../operations/repository/dependency.ts';
import { dependencyIn, isAppTrack, withDependency } from '../../operations/repository/package-file.ts';
import { type FileAction, type FilePlan, planUpgrade } from '../../operations/repository/plan-files.ts';
import { recordPath, type Template } from '../../operations/repository/template.ts';
import { findDataFolder } from '../../store/data-folder.ts';
import { objectText, placeOf, uncommitted } from '../../store/own-repository.ts';
import { type Installation, startOf } from '../installation.ts';
import type { CommonOptions } from '../options.ts';
import { commitAll, tellOfPackages } from '../repository/new-repository.ts';
import {
  applyActions,
  presentIn,
  recordIn,
  templateOf,
  textAt,
  writeRecord,
} from '../repository/own-files.ts';
import { installPackages, pinPackage, withProgram } from '../repository/pin-package.ts';
import { actionLines, diffLines } from '../repository/show-change.ts';
import { print, warn } from '../terminal.ts';

/** The options of `upgrade`. */
export interface UpgradeOptions extends CommonOptions {
  package?: string;
  dryRun?: boolean;
  take?: string[];
  keep?: string[];
  install?: boolean;
  commit?: boolean;
}

/** Takes over what a newer AppTrack changes in a repository of one's own data. */
export async function upgrade(options: UpgradeOptions, installation: Installation): Promise<number> {
  const root = findDataFolder({ dir: options.dir });
  const text = textAt(root, 'package.json') ?? '{}';
  refuseUnfit(root, text);
  if (options.package !== undefined)
    return withProgram(options.package, async (program) => runProgram(program, root, options));
  const template = await templateOf(installation);
  const record = recordIn(root);
  if (record !== null && isOlder(template.version, record.version)) {
    throw new WorkError([
      `this is AppTrack ${template.version}, and ${record.version} was here already`,
      'Name the newer one: apptrack upgrade --package FILE-OR-ADDRESS',
    ]);
  }
  refuseUnknown(template, options);
  const plan = planUpgrade(template, presentIn(root), options);
  const isOwn = isInside(installation.root, root);
  if (options.dryRun) return show(plan, template.version, isOwn);
  refuseUnsaved(root, plan);
  return perform({ root, text, plan, template, isOwn }, options, installation);
}

function refuseUnfit(root: string, text: string): void {
  if (isAppTrack(text)) {
    throw new WorkError([
      `${root} is a clone of AppTrack's own code`,
      `With your own data in it: apptrack init --from ${shellWord(root)} --dir NEW-FOLDER moves them into a repository of their own`,
      'Without: git pull',
    ]);
  }
  if (recordIn(root) === null && dependencyIn(text) === null)
    throw new WorkError(`${root} has no AppTrack of its own yet; give it one with: apptrack init`);
}

/** Has another AppTrack do it, which installs itself as it was installed for this. */
function runProgram(program: string, root: string, options: UpgradeOptions): number {
  const words = [
    ...['upgrade', '--dir', root],
    ...(options.dryRun ? ['--dry-run'] : []),
    ...(options.install === false ? ['--no-install'] : []),
    ...(options.commit === false ? ['--no-commit'] : []),
    ...(options.take ?? []).flatMap((path) => ['--take', path]),
    ...(options.keep ?? []).flatMap((path) => ['--keep', path]),
  ];
  const { status } = spawnSync(process.execPath, [startOf(program), ...words], {
    stdio: 'inherit',
  });
  return status ?? 1;
}

function refuseUnknown(template: Template, { take = [], keep = [] }: UpgradeOptions): void {
  for (const path of [...take, ...keep])
    if (!template.files.has(path)) throw new UsageError(`${path} is no file of AppTrack's`);
}

function refuseUnsaved(root: string, { actions }: FilePlan): void {
  if (placeOf(root) !== 'top') return;
  const present = actions.filter(({ kind, before }) => kind !== 'conflict' && before !== null);
  const unsaved = uncommitted(
    root,
    present.map(({ path }) => path),
  );
  if (unsaved.length > 0) {
    throw new WorkError([
      'these would be changed, and have changes that Git does not have; commit them first:',
      ...unsaved.map((path) => `  ${path}`),
    ]);
  }
}

function show({ actions }: FilePlan, version: string, isOwn: boolean): number {
  if (actions.length === 0) print(`AppTrack ${version} changes no file here.`);
  for (const action of actions) print([...actionLines([action]), ...diffLines(action), '']);
  if (!isOwn) print(`package.json would ask for AppTrack ${version}.`);
  return 0;
}

/** What is upgraded, and to what. */
interface Upgrade {
  root: string;
  /** The text of `package.json`. */
  text: string;
  plan: FilePlan;
  template: Template;
  /** Whether the program that runs is the one installed there: it is asked for already. */
  isOwn: boolean;
}

async function perform(
  { root, text, plan, template, isOwn }: Upgrade,
  options: UpgradeOptions,
  installation: Installation,
): Promise<number> {
  const { version } = template;
  const spec = dependencyIn(text);
  const pinned = isOwn && spec !== null ? { spec } : await pinPackage(root, installation.root);
  const done = plan.actions.filter(({ kind }) => kind !== 'conflict');
  await applyActions(root, done);
  writeRecord(root, plan.record);
  writeFileSync(join(root, 'package.json'), withDependency(text, pinned.spec));
  const old = vendoredBy(dependencyIn(objectText(root, 'HEAD:package.json')) ?? spec);
  const dropped = old !== null && old !== vendoredBy(pinned.spec) ? old : null;
  if (dropped !== null) rmSync(join(root, dropped), { force: true });
  const isNew = pinned.spec !== spec || !existsSync(join(root, 'package-lock.json'));
  const isInstalled = !isNew || (options.install !== false && (await installPackages(root)));
  const paths = [
    ...done.map(({ path }) => path),
    ...[recordPath, 'package.json', 'package-lock.json', dropped, vendoredBy(pinned.spec)],
  ].filter((path) => path !== null);
  const isCommitted =
    options.commit !== false &&
    placeOf(root) === 'top' &&
    commitAll(root, paths, `Upgrade AppTrack to ${version}`);
  tell(version, done, isCommitted, isNew);
  tellOfPackages(isInstalled, isCommitted);
  return tellOfConflicts(plan);
}

function tell(version: string, done: readonly FileAction[], isCommitted: boolean, isNew: boolean): void {
  if (done.length === 0 && !isCommitted && !isNew) {
    print(`This is what AppTrack ${version} brings already.`);
    return;
  }
  print([`AppTrack ${version}: ${counted(done.length, 'file')} taken over.`, ...actionLines(done)]);
  if (isCommitted)
    warn('It is one commit: git show --stat tells of it, git revert HEAD and npm install take it back.');
  warn('Whether your files are still read: apptrack check');
}

function tellOfConflicts({ actions }: FilePlan): number {
  const conflicts = actions.filter(({ kind }) => kind === 'conflict');
  if (conflicts.length === 0) return 0;
  warn('Left alone, for AppTrack changes what you changed, too (- is yours, + is AppTrack’s):');
  for (const action of conflicts) warn(['', ...diffLines(action)]);
  warn('');
  for (const { path } of conflicts)
    warn(
      `To settle it: apptrack upgrade --take ${shellWord(path)} (AppTrack's) or --keep ${shellWord(path)} (yours, for good)`,
    );
  return 1;
}

/** Whether the running program is installed in the repository. */
function isInside(program: string, root: string): boolean {
  const installed = join(root, 'node_modules/apptrack');
  return existsSync(installed) && realpathSync(installed) === realpathSync(program);
}
