/** `apptrack merge-driver %O %A %B %P`: Git calls it to merge an application file; see gitattributes(5). */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mergeFiles } from '../../operations/merge-files.ts';
import { mergeLines } from '../../store/merge-lines.ts';
import { readConfig } from '../../store/read-config.ts';
import type { CommonOptions } from '../options.ts';

/**
 * Merges the versions in three files and leaves the result in `ours`, as Git expects: exit status 0 where it is merged,
 * 1 where it holds conflict markers for a person to settle.
 */
export function mergeDriver(
  _options: CommonOptions,
  base: string,
  ours: string,
  theirs: string,
  path: string,
): number {
  const versions = { base: read(base), ours: read(ours), theirs: read(theirs) };
  const { config } = readConfig(dataFolderOf(path));
  const lineByLine = (given: typeof versions) => {
    const { text, clean } = mergeLines(given);
    return clean ? text : null;
  };
  const merged = mergeFiles(versions, config, lineByLine);
  writeFileSync(ours, merged ?? mergeLines(versions).text);
  return merged === null ? 1 : 0;
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The data folder of a path like `data/applications/acme.md`, from the folder that Git runs the driver in. */
function dataFolderOf(path: string): string {
  const at = path.lastIndexOf('applications/');
  return resolve(at > 0 ? path.slice(0, at) : '.');
}
