/** Having Git merge application files by this program: in this clone, and by a line that all clones share. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitStanding } from '../store/git.ts';
import { attributesLine, type Program, setMergeDriver } from '../store/merge-driver.ts';
import { confirm } from './input/prompts.ts';
import { startOf } from './installation.ts';
import { warn } from './terminal.ts';

const ignored = '.apptrack-*';

/** The program whose package or clone lies in the folder `root`, on the Node that runs this one. */
export function programAt(root: string): Program {
  return { node: process.execPath, script: startOf(root) };
}

/**
 * Sets the merge driver up in this clone, and offers a line in `.gitattributes` that has every clone use it. Gives the
 * files that were changed for it.
 */
export async function offerMergeDriver(root: string, yes: boolean, program: Program): Promise<string[]> {
  if (gitStanding(root, '.') === 'none') return [];
  const isWanted =
    yes || (process.stdin.isTTY === true && (await confirm('Merge histories in Git (.gitattributes)?')));
  const changed = isWanted ? share(root) : [];
  setUpMergeDriver(root, program);
  return changed;
}

/** Sets the merge driver up in this clone, where it can be. */
export function setUpMergeDriver(root: string, program: Program): void {
  try {
    setMergeDriver(root, program);
  } catch {
    warn('Git could not be told how to merge histories, and merges them as text; see: apptrack doctor');
  }
}

function share(root: string): string[] {
  warn('Git merges histories from now on; other clones do after "apptrack sync".');
  return [...addLine(root, '.gitattributes', attributesLine), ...addLine(root, '.gitignore', ignored)];
}

/** Adds the line where the file lacks it; gives the file's name then. */
function addLine(root: string, name: string, line: string): string[] {
  const path = join(root, name);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (text.split(/\r?\n/).includes(line)) return [];
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  writeFileSync(path, `${text}${gap}${line}\n`);
  return [name];
}
