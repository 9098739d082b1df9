// `npm run upgrade`: takes a newer AppTrack into a repository made from the template. Only code is replaced, in one
// commit; applications, résumés and settings are not touched. Works without a common history, which a template lacks.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What belongs to the person: never read from upstream, never written. */
const isData = (path) => /^(?:applications|resumes)\/|^apptrack\.config\.yaml$/.test(path);
/** Folders that are AppTrack's alone: a file there that upstream has no more goes. */
const isOurs = (path) => /^(?:src|scripts|docs|public)\//.test(path);

class Refusal extends Error {}

function git(args, input) {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });
  if (error) throw new Refusal(`git cannot be run: ${error.message}`);
  if (status !== 0) throw new Refusal(`git ${args[0]} failed:\n${stderr.trim()}`);
  return stdout;
}

const list = (args) => git(args).split('\0').filter(Boolean);

function checkout(paths) {
  const names = paths.join('\0');
  if (paths.length > 0)
    git(['checkout', '-q', 'FETCH_HEAD', '--pathspec-from-file=-', '--pathspec-file-nul'], names);
}

function remove(paths) {
  if (paths.length > 0) git(['rm', '-q', '--pathspec-from-file=-', '--pathspec-file-nul'], paths.join('\0'));
}

function refuseUnsaved(theirs) {
  if (git(['status', '--porcelain', '--untracked-files=no']) !== '')
    throw new Refusal('there are changes that Git does not have yet; commit them first');
  const tracked = new Set(list(['ls-files', '-z']));
  const inTheWay = theirs.filter((path) => !tracked.has(path) && existsSync(path));
  if (inTheWay.length > 0)
    throw new Refusal(
      `these files of yours would be written over; move them away:\n  ${inTheWay.join('\n  ')}`,
    );
}

function upgrade({ from, ref }) {
  process.chdir(git(['rev-parse', '--show-toplevel']).trimEnd());
  git(['fetch', '-q', '--no-tags', '--', from, ref]);
  const theirs = list(['ls-tree', '-r', '-z', '--name-only', 'FETCH_HEAD']).filter((path) => !isData(path));
  refuseUnsaved(theirs);
  const kept = new Set(theirs);
  checkout(theirs);
  remove(list(['ls-files', '-z']).filter((path) => isOurs(path) && !kept.has(path)));
  const changed = list(['diff', '--cached', '--name-only', '--no-renames', '-z', 'HEAD']);
  if (changed.some(isData))
    throw new Refusal('data would change; nothing was committed (git reset --hard undoes it)');
  if (changed.length === 0) return 'This is the newest AppTrack already.\n';
  const { version } = JSON.parse(git(['show', 'FETCH_HEAD:package.json']));
  git(['commit', '-q', '--no-verify', '-m', `Upgrade AppTrack to ${version}`]);
  return `AppTrack ${version}: ${changed.length} files of code changed in one commit (git revert HEAD takes it back).\nNow run: npm install && npx apptrack check\n`;
}

try {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: 'upstream' },
      ref: { type: 'string', default: 'main' },
    },
  });
  process.stdout.write(upgrade(values));
} catch (error) {
  if (!(error instanceof Refusal) && !/^ERR_PARSE_ARGS/.test(error.code ?? '')) throw error;
  process.stderr.write(`upgrade: ${error.message}\n`);
  process.exitCode = 1;
}
