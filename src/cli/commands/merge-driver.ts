/** `apptrack merge-driver %O %A %B %P %L ours theirs`: Git calls it to merge an application file; see gitattributes(5). */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeText } from '../../format/decode.ts';
import { type Merged, mergeFiles, type Versions } from '../../operations/merge-files.ts';
import { outcomes, renewMergeDriver } from '../../store/merge-driver.ts';
import { type Markers, mergeLines, mergeLinesOf } from '../../store/merge-lines.ts';
import { configPath, readConfig } from '../../store/read-config.ts';
import { overwriteFile } from '../../store/replace-file.ts';
import type { Installation } from '../installation.ts';
import { programAt } from '../merge-driver-setup.ts';
import type { CommonOptions } from '../options.ts';

/**
 * Merges the versions in three files and leaves the result in `ours`, whole or not at all. The exit status is one of
 * {@link outcomes}; without `size`, an earlier version's set-up calls, which knows no other merge and those of Git alone.
 */
export function mergeDriver(
  installation: Installation,
  _options: CommonOptions,
  base: string,
  ours: string,
  theirs: string,
  path: string,
  size?: string,
  ourLabel = 'ours',
  theirLabel = 'theirs',
): number {
  const files = { base, ours, theirs };
  const markers = { size: size ?? '7', ours: ourLabel, theirs: theirLabel };
  if (size !== undefined) return mergeInPlace(files, path, markers);
  renewMergeDriver('.', programAt(installation.root));
  const outcome = attempt(() => mergeInPlace(files, path, markers));
  const clean = outcome === outcomes.merged || (outcome !== outcomes.conflict && mergeLinesOf(files));
  return clean ? 0 : 1;
}

function mergeInPlace(files: Versions, path: string, markers: Markers): number {
  const merged = merge(files, path, markers);
  if (merged === null) return outcomes.asText;
  overwriteFile(resolve(files.ours), merged.text);
  return merged.clean ? outcomes.merged : outcomes.conflict;
}

function merge(files: Versions, path: string, markers: Markers): Merged | null {
  const read = (file: string) => decodeText(readFileSync(file), path).text;
  const [base, ours, theirs] = [read(files.base), read(files.ours), read(files.theirs)];
  if (base === null || ours === null || theirs === null) return null;
  const { config } = readConfig(dataFolderOf(path));
  return mergeFiles({ base, ours, theirs }, config, (versions) => mergeLines(versions, markers));
}

function attempt(work: () => number): number | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/**
 * The data folder of a path like `data/applications/acme.md`, from the folder that Git runs the driver in: where a
 * configuration is, else the outermost that holds `applications/`.
 */
function dataFolderOf(path: string): string {
  const steps = path.split('/');
  const folders = steps.flatMap((step, index) =>
    step === 'applications' ? [resolve(steps.slice(0, index).join('/'))] : [],
  );
  return folders.find((folder) => existsSync(join(folder, configPath))) ?? folders[0] ?? resolve('.');
}
