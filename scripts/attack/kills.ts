/** Commands that are killed: at every single operation on files, and at random moments; and the local app at work. */
import { join } from 'node:path';
import { startLocalApp } from '../../src/testing/browser/start-local-app.ts';
import { acmeText, bin, runCli } from '../../src/testing/cli.ts';
import { type Attack, hold, type Try } from './attack.ts';
import { syncKills } from './sync-kills.ts';
import {
  commands,
  filesBefore,
  holdWhole,
  isSame,
  killAfter,
  leftovers,
  type Plain,
  readTexts,
  runFaulty,
  runPlain,
  writeTexts,
} from './tracker.ts';

/** Kills commands, at the operation and at random; then the local app. */
export async function attackByKilling(attack: Attack): Promise<void> {
  const plain: Plain[] = [];
  await attack.prepare(async (folder) => {
    // The first start may compile.
    await runCli(['check'], { cwd: folder });
    for (const name of Object.keys(commands)) plain.push(await runPlain(name, join(folder, name), true));
  });
  await attack.make(atOperations(plain), 2);
  await attack.make(atRandom(plain, attack.count(240)), 2);
  await attack.make(appKills(attack.count(12)));
  await syncKills(attack);
}

function* atOperations(plain: readonly Plain[]): Iterable<Try> {
  for (const one of plain)
    for (const [index, operation] of one.operations.entries())
      for (const fault of /^write/.test(operation) ? ['kill', 'torn'] : ['kill'])
        yield {
          what: `"${one.name}" killed ${fault === 'kill' ? 'before' : 'half-way through'} its operation ${index + 1}, ${operation}`,
          run: async ({ folder }) => {
            writeTexts(folder, filesBefore);
            const { status } = await runFaulty(folder, one.words, { at: index + 1, fault });
            hold(status === null, 'it was not killed');
            await holdAfterKill(folder, one);
          },
        };
}

function* atRandom(plain: readonly Plain[], count: number): Iterable<Try> {
  for (let index = 0; index < count; index += 1) {
    const one = plain[index % plain.length] as Plain;
    yield {
      what: `"${one.name}" killed at a random moment`,
      run: async ({ chance, folder }) => {
        writeTexts(folder, filesBefore);
        await killAfter(folder, [bin, ...one.words], chance.integer(20, 160));
        await holdAfterKill(folder, one);
      },
    };
  }
}

/** Files are whole; the next commands go on at once, do all of it, and tidy up. */
async function holdAfterKill(root: string, { words, after }: Plain): Promise<void> {
  const now = readTexts(root);
  holdWhole(now, filesBefore, after);
  const start = performance.now();
  const again = await runCli(words, { cwd: root });
  const known = ['no application', 'there already', 'no such reminder', 'files of your own', 'not due'];
  hold(
    again.status === 0 || known.some((part) => again.stderr.includes(part)),
    () => `the same command again: ${again.stderr}`,
  );
  if (isSame(now, filesBefore))
    hold(isSame(readTexts(root), after), 'the same command again did something else');
  await tidy(root);
  hold(performance.now() - start < 15_000, 'the next commands had to wait');
  // No command writes a résumé: what "init" left there stays, hidden, and stands in nobody's way.
  const left = leftovers(root).filter((path) => !path.startsWith('resumes/'));
  hold(left.length === 0, () => `left behind: ${left.join(', ')}`);
}

/** Writes in each folder in which something was left: whoever does removes that. */
async function tidy(root: string): Promise<void> {
  const folders = new Set(leftovers(root).map((path) => path.replace(/[^/\\]*$/, '')));
  if (folders.size === 0) return;
  // The lock of all applications, and what belongs to the configuration, lie in the data folder itself.
  if (folders.has('')) {
    const imported = await runCli(['import', 'rows.csv'], { cwd: root });
    hold(imported.status === 0, () => `the next import: ${imported.stderr}`);
  }
  for (const folder of new Set(['applications/', ...folders].filter((one) => one.startsWith('applications'))))
    writeTexts(root, { [`${folder}next.md`]: acmeText });
  for (const id of Object.keys(readTexts(root)).flatMap(idOf)) {
    const noted = await runCli(['note', id, 'and on it goes'], { cwd: root });
    hold(noted.status === 0, () => `the next command on ${id}: ${noted.stderr}`);
  }
}

const idOf = (path: string) => /^applications\/(.+)\.md$/.exec(path)?.[1] ?? [];

function* appKills(count: number): Iterable<Try> {
  for (let index = 0; index < count; index += 1)
    yield {
      what: 'the local app killed while four clients write',
      run: async ({ chance, folder }) => {
        writeTexts(folder, filesBefore);
        const app = await startLocalApp(folder);
        const accepted: string[] = [];
        const write = async (client: number) => {
          for (let number = 0; ; number += 1) {
            const note = `note ${client}-${number}.`;
            const id = ['acme', 'beta', 'deep%2Fgamma'][(client + number) % 3];
            const response = await fetch(`${app.url}api/applications/${id}/notes`, {
              method: 'POST',
              headers: { 'Content-Type': 'application/json' },
              body: JSON.stringify({ note }),
            });
            if (response.ok) accepted.push(note);
          }
        };
        const [few, late] = [chance.integer(1, 40), chance.integer(0, 30)];
        const clients = [0, 1, 2, 3].map((client) => write(client).catch(() => undefined));
        while (accepted.length < few) await new Promise((resolve) => setTimeout(resolve, 2));
        await new Promise((resolve) => setTimeout(resolve, late));
        await app.stop();
        await Promise.all(clients);
        const all = Object.values(readTexts(folder)).join('\n');
        const lost = accepted.filter((note) => all.split(note).length !== 2);
        hold(lost.length === 0, `accepted and not there once: ${lost.join(', ')}`);
        for (const id of ['acme', 'beta', 'gamma'])
          hold((await runCli(['note', id, 'on'], { cwd: folder })).status === 0, `${id} cannot be written`);
        hold((await runCli(['check'], { cwd: folder })).status === 0, 'a file has problems');
        hold(leftovers(folder).length === 0, () => `left behind: ${leftovers(folder).join(', ')}`);
      },
    };
}
