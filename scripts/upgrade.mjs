// `npm run upgrade`: takes a newer AppTrack into a repository made from the template. Only code is replaced, in one
// commit; applications, résumés and settings are not touched. Works without a common history, which a template lacks.
// Plain JavaScript without packages: it must run whatever is installed.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isData, planUpgrade } from './upgrading/plan.mjs';
import { commitOf, findBase, git, listOf, mergeBlobs, Refusal, treeOf } from './upgrading/repository.mjs';

/** The line of the commit's message that says up to which commit of upstream this repository is. */
const trailer = 'AppTrack-Upstream';

const newest = 'This is the newest AppTrack already.\n';

function fetchUpstream(from, ref) {
  const advice = [
    'Is the machine online, and is the address right? Where AppTrack comes from is said once with:',
    '  git remote add upstream https://github.com/OWNER/apptrack.git',
  ].join('\n');
  try {
    git(['fetch', '-q', '--no-tags', '--', from, ref]);
  } catch (error) {
    if (error instanceof Refusal) error.message += `\n${advice}`;
    throw error;
  }
  const upstream = git(['rev-parse', 'FETCH_HEAD']).trim();
  const text = git(['show', `${upstream}:package.json`], { mayFail: true });
  const { name, version } = text === null ? {} : JSON.parse(text);
  if (name !== 'apptrack')
    throw new Refusal(`${from} is not AppTrack; say which is with --from URL\n${advice}`);
  return { upstream, version };
}

function refuseUnsaved() {
  if (git(['symbolic-ref', '-q', 'HEAD'], { mayFail: true }) === null)
    throw new Refusal('no branch is checked out; switch to one first: git switch main');
  if (git(['rev-parse', '-q', '--verify', 'MERGE_HEAD'], { mayFail: true }) !== null)
    throw new Refusal('a merge is under way; finish it first: git merge --continue');
  const unsaved = listOf(git(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no']));
  if (unsaved.length > 0)
    throw new Refusal(
      `there are changes that Git does not have yet:\n${lines(unsaved.map((line) => line.slice(3)))}\nCommit them first (data: apptrack sync).`,
    );
}

function refuseInTheWay(changes) {
  const tracked = new Set(listOf(git(['ls-files', '-z'])));
  const inTheWay = changes.filter(({ path, to }) => to !== null && !tracked.has(path) && existsSync(path));
  if (inTheWay.length > 0)
    throw new Refusal(
      `these files of yours would be written over; move them away:\n${lines(inTheWay.map(({ path }) => path))}`,
    );
}

/** Settles where both sides changed a file: merged, or upstream's where that cannot be. */
function settle({ path, to, lost }) {
  if (to?.merge === undefined) return { path, to, lost };
  const [mine, , now] = to.merge;
  const sha = mergeBlobs(to.merge);
  if (path === 'package-lock.json' || sha === null)
    return { path, to: now, lost: path !== 'package-lock.json' };
  return { path, to: { mode: mine.mode, sha }, lost: false };
}

function upgrade({ from, ref }) {
  process.chdir(git(['rev-parse', '--show-toplevel']).trimEnd());
  if (!existsSync('package.json'))
    throw new Refusal(`${process.cwd()}, where the repository begins, does not hold AppTrack`);
  refuseUnsaved();
  const { upstream, version } = fetchUpstream(from, ref);
  const base = findBase(upstream, trailer);
  const plan = planUpgrade(treeOf('HEAD'), base === null ? null : treeOf(base), treeOf(upstream));
  if (plan.length === 0) return newest;
  refuseInTheWay(plan);
  const changes = plan.map(settle);
  const before = git(['rev-parse', '--short', 'HEAD']).trim();
  const message = `Upgrade AppTrack to ${version}\n\n${trailer}: ${upstream}\n`;
  const commit = commitOf(
    changes.map(({ path, to }) => [path, to]),
    message,
  );
  const changed = listOf(git(['diff', '--name-only', '--no-renames', '-z', 'HEAD', commit]));
  if (changed.some(isData)) throw new Refusal('data would change; nothing was done');
  if (changed.length === 0) return newest;
  git(['merge', '-q', '--ff-only', commit]);
  return told({ changed, changes, version, before });
}

function told({ changed, changes, version, before }) {
  const lost = changes.filter((change) => change.lost).map(({ path }) => path);
  return [
    `AppTrack ${version}: ${changed.length} files of code changed in one commit (git revert HEAD takes it back).`,
    ...(lost.length === 0
      ? []
      : [
          'You had changed these where AppTrack did, too; they are AppTrack’s now:',
          lines(lost),
          `Yours are shown by: git show ${before}:FILE`,
        ]),
    'Now run: npm install && apptrack check\n',
  ].join('\n');
}

function lines(paths) {
  const shown = paths.slice(0, 20).map((path) => `  ${path}`);
  return [...shown, ...(paths.length > 20 ? [`  and ${paths.length - 20} more`] : [])].join('\n');
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
  const misused = /^ERR_PARSE_ARGS/.test(error.code ?? '');
  if (!(error instanceof Refusal) && !misused) throw error;
  process.stderr.write(`upgrade: ${error.message}\n`);
  process.exitCode = misused ? 2 : 1;
}
