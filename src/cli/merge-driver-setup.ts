/** Having Git merge histories as AppTrack understands them: how it is set up, and how Git calls us. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitStanding, runGit } from '../store/git.ts';
import { confirm } from './input/prompts.ts';
import { warn } from './terminal.ts';

const attribute = 'applications/**/*.md merge=apptrack';
const ignored = '.apptrack-*';

/** Offers to set the merge driver up: a line in `.gitattributes` for all clones, the command in this clone's configuration. */
export async function offerMergeDriver(root: string, yes: boolean): Promise<void> {
  if (gitStanding(root, '.') === 'none') return;
  if (!yes && process.stdin.isTTY !== true) return;
  if (!yes && !(await confirm('Merge histories in Git without conflicts (.gitattributes)?'))) return;
  const changed = [
    ...addLine(root, '.gitattributes', attribute),
    ...addLine(root, '.gitignore', ignored),
  ].join(' ');
  runGit(root, ['config', 'merge.apptrack.name', 'AppTrack']);
  runGit(root, ['config', 'merge.apptrack.driver', 'npx --no-install apptrack merge-driver %O %A %B %P']);
  warn('Git merges histories from now on; in other clones, say "apptrack init" or "apptrack sync" as well.');
  if (changed !== '') warn(`For those, commit: git add ${changed} && git commit -m "Merge histories"`);
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

/** The command line with Git's placeholders: this very program, whatever the folder Git runs it in. */
export function mergeDriverCommand(): string {
  const words = [process.execPath, process.argv[1] ?? 'apptrack', 'merge-driver'];
  return `${words.map(quoted).join(' ')} %O %A %B %P`;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
