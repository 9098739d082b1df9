/** Moving one's data out of a clone of AppTrack into a repository of their own, with their history. */
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { counted } from '../../core/counted.ts';
import { WorkError } from '../../operations/errors.ts';
import { isAppTrack, newPackage } from '../../operations/repository/package-file.ts';
import { type FileAction, planUpgrade } from '../../operations/repository/plan-files.ts';
import { type SortedFiles, sortFiles } from '../../operations/repository/sort-files.ts';
import { recordPath, type Template } from '../../operations/repository/template.ts';
import { blobId, git, gitPrints, placeOf } from '../../store/own-repository.ts';
import { readConfig } from '../../store/read-config.ts';
import { removeEmptyFolders } from '../../store/remove-empty-folders.ts';
import { blobAt, changedSinceTemplate, hadOnce, takeHistory } from '../../store/take-history.ts';
import type { Installation } from '../installation.ts';
import { print, warn } from '../terminal.ts';
import type { InitOptions } from './init-options.ts';
import { mergeHistories } from './merge-histories.ts';
import { commitAll, tellOfPackages } from './new-repository.ts';
import { applyActions, makeDataFolders, presentIn, templateOf, textAt, writeRecord } from './own-files.ts';
import { installPackages, pinPackage } from './pin-package.ts';
import { actionLines, diffLines } from './show-change.ts';

/** The line by which the upgrades of old marked their commits. */
const trailer = 'AppTrack-Upstream';

/**
 * Makes the empty folder `root` a repository with the whole history of the clone `from`, which stays as it is, and takes
 * AppTrack's code out of it in one commit. Gives the exit status.
 */
export async function moveData(
  from: string,
  root: string,
  options: InitOptions,
  installation: Installation,
): Promise<number> {
  const source = resolve(from);
  refuseUnfit(source);
  const template = await templateOf(installation);
  takeHistory(source, root);
  const before = git(root, ['rev-parse', '--short', 'HEAD']).trim();
  const { actions, sorted } = await takeOver(root, template);
  const { spec, vendored } = await pinPackage(root, installation.root, options.package);
  writeFileSync(join(root, 'package.json'), newPackage(spec));
  const paths = [
    ...sorted.program,
    ...actions.map(({ path }) => path),
    ...makeDataFolders(root),
    ...[recordPath, 'package.json', 'package-lock.json', vendored].filter((path) => path !== null),
  ];
  const isInstalled = options.install !== false && (await installPackages(root));
  const shared = await mergeHistories(root, installation);
  const isCommitted = commitAll(
    root,
    [...new Set([...paths, ...shared])],
    'Keep the data alone; AppTrack is a package now',
  );
  const commits = Number(git(root, ['rev-list', '--count', 'HEAD']).trim());
  print(`${root} is ready, with the history of ${source} (${counted(commits, 'commit')}).`);
  report(actions, sorted.changedProgram, before);
  tellOfPackages(isInstalled, isCommitted);
  if (gitPrints(root, ['remote'])?.trim())
    warn('Nothing is pushed yet. When it looks right, git push moves your repository on GitHub along.');
  warn(`${source} is as it was; use one of the two from now on.`);
  return 0;
}

function refuseUnfit(source: string): void {
  if (placeOf(source) !== 'top' || !isAppTrack(textAt(source, 'package.json')))
    throw new WorkError(`${source} is no clone of AppTrack`);
  if (readConfig(source).config.demo !== null)
    throw new WorkError(`${source} holds the sample data; for a tracker of your own say: apptrack init`);
  if (gitPrints(source, ['symbolic-ref', '--short', 'HEAD']) === null)
    throw new WorkError(`no branch is checked out in ${source}; switch to one first: git switch main`);
  const unsaved = git(source, ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'])
    .split('\0')
    .filter(Boolean);
  if (unsaved.length > 0) {
    throw new WorkError([
      `${source} has changes that Git does not have; commit them first (data: apptrack sync --no-push):`,
      ...shortened(unsaved.map((line) => line.slice(3))),
    ]);
  }
}

/** Takes the program out, and brings the template in: what a person changed in it is merged, or told. */
async function takeOver(
  root: string,
  template: Template,
): Promise<{ actions: FileAction[]; sorted: SortedFiles }> {
  const byHand = changedSinceTemplate(root, trailer);
  const isByHand = byHand && ((path: string) => byHand.changed.has(path));
  const tracked = git(root, ['ls-files', '-z']).split('\0').filter(Boolean);
  const sorted = sortFiles(tracked, new Set(template.files.keys()), isByHand);
  // What AppTrack once made of each file: what is there now where nobody touched it, else what the first commit has, or
  // the new text itself where it is an old acquaintance.
  const origin = (path: string, text: string) => {
    if (isByHand?.(path) === false) return blobAt(root, 'HEAD', path);
    const id = blobId(text);
    return hadOnce(root, path, id) ? id : byHand && blobAt(root, byHand.first, path);
  };
  const known = [...template.files].map(([path, text]) => [path, origin(path, text)] as const);
  const files = Object.fromEntries(known.filter(([, id]) => id !== null));
  const present = presentIn(root, { version: '0.0.0', files });
  const plan = planUpgrade(template, present);
  for (const path of sorted.program) rmSync(join(root, path), { force: true });
  for (const folder of new Set(sorted.program.map((path) => dirname(path)))) removeEmptyFolders(root, folder);
  await applyActions(root, plan.actions);
  // The old ones call what is there no more.
  const lost = plan.actions.filter((action) => action.kind === 'conflict');
  await applyActions(
    root,
    lost.map((action) => ({ ...action, kind: 'replace' })),
  );
  const replaced = Object.fromEntries(lost.map(({ path, text }) => [path, present.idOf(text)]));
  writeRecord(root, { ...plan.record, files: { ...plan.record.files, ...replaced } });
  return { actions: plan.actions, sorted };
}

function report(actions: readonly FileAction[], changedProgram: readonly string[], before: string): void {
  const merged = actions.filter(({ kind }) => kind === 'merge');
  if (merged.length > 0) warn(['Your changes to these are carried over:', ...actionLines(merged)]);
  const lost = actions.filter(({ kind }) => kind === 'conflict');
  if (lost.length > 0) {
    warn([
      'These have to be AppTrack’s new ones, and differ from yours in more than can be merged. Put in again what you miss:',
      ...lost.flatMap((action) => ['', ...cut(diffLines(action))]),
      '',
      `The whole of it is shown by: git diff ${before} HEAD -- FILE`,
    ]);
  }
  if (changedProgram.length > 0) {
    warn([
      'You had changed AppTrack’s own code here; that stays in the history only:',
      ...shortened(changedProgram),
    ]);
  }
}

/** The beginning of a long diff. */
function cut(lines: readonly string[]): string[] {
  return [...lines.slice(0, 30), ...(lines.length > 30 ? [`… and ${lines.length - 30} lines more`] : [])];
}

function shortened(paths: readonly string[]): string[] {
  const more = paths.length > 20 ? [`  and ${paths.length - 20} more`] : [];
  return [...paths.slice(0, 20).map((path) => `  ${path}`), ...more];
}
