/** Many writers at once: commands and the local app, on one file and on several. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startLocalApp } from '../../src/testing/browser/start-local-app.ts';
import { runCli } from '../../src/testing/cli.ts';
import type { Chooser } from '../../src/testing/random.ts';
import { type Attack, hold, type Try } from './attack.ts';
import { filesBefore, leftovers, readTexts, writeTexts } from './tracker.ts';

/** A write: its try, whether it was accepted, and where and as what it is to be found then. */
interface Write {
  run(): Promise<boolean>;
  /** What of all files together holds it exactly once. */
  mark: string;
}

/** Where writes go. */
interface Place {
  root: string;
  /** The local app's address. */
  url: string;
}

/** Has writers collide. */
export async function attackByWriters(attack: Attack): Promise<void> {
  await attack.make(rounds(attack.count(12)));
  await attack.make(imports(attack.count(12)));
}

function* rounds(count: number): Iterable<Try> {
  for (let index = 0; index < count; index += 1) {
    const ids = index % 2 === 0 ? ['acme'] : ['acme', 'beta', 'deep/gamma'];
    yield {
      what: `24 writers at once on ${ids.join(', ')}`,
      run: async ({ chance, folder }) => {
        writeTexts(folder, filesBefore);
        const app = await startLocalApp(folder);
        try {
          const place = { root: folder, url: app.url };
          const writes = Array.from({ length: 24 }, (_, number) => writeOf(chance, place, { number, ids }));
          await holdAccepted(writes, folder);
        } finally {
          await app.stop();
        }
      },
    };
  }
}

/** Runs all writes at once; those that were accepted are there, once each, and those that were not are not. */
async function holdAccepted(writes: readonly Write[], root: string): Promise<void> {
  const accepted = await Promise.all(writes.map(({ run }) => run()));
  const texts = Object.values(readTexts(root)).join('\n');
  for (const [index, { mark }] of writes.entries()) {
    const times = texts.split(mark).length - 1;
    hold(
      times === (accepted[index] ? 1 : 0),
      `"${mark}" is there ${times} times, accepted: ${accepted[index]}`,
    );
  }
  hold(accepted.filter(Boolean).length > writes.length / 2, 'most were refused');
  const { status, stderr } = await runCli(['check'], { cwd: root });
  hold(status === 0, () => `check: ${stderr}`);
  hold(leftovers(root).length === 0, () => `left behind: ${leftovers(root).join(', ')}`);
}

function writeOf(
  chance: Chooser,
  { root, url }: Place,
  { number, ids }: { number: number; ids: string[] },
): Write {
  const id = chance.one(ids);
  const word = `w${number}w`;
  const cli =
    (...words: string[]) =>
    async () =>
      (await runCli(words, { cwd: root })).status === 0;
  const api = (method: string, path: string, body: unknown) => async () =>
    (
      await fetch(`${url}api/${path}`, {
        method,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).ok;
  const application = `applications/${encodeURIComponent(id)}`;
  return chance.one<Write>([
    { mark: `note: ${word}`, run: cli('note', id, word) },
    { mark: `note: ${word}`, run: cli('status', id, 'applied', '--note', word) },
    { mark: `text: ${word}`, run: cli('reminders', 'add', id, '2026-12-01', word) },
    { mark: `${word}: ${word}`, run: cli('set', id, word, word) },
    { mark: `company: ${word}`, run: cli('add', word, 'Engineer') },
    { mark: `note: ${word}`, run: api('POST', `${application}/notes`, { note: word }) },
    { mark: `note: ${word}`, run: api('PATCH', `${application}/status`, { status: 'applied', note: word }) },
    { mark: `${word}: ${word}`, run: api('PUT', application, { extra: { [word]: word } }) },
    { mark: `company: ${word}`, run: api('POST', 'applications', { company: word, role: 'Engineer' }) },
  ]);
}

function* imports(count: number): Iterable<Try> {
  for (let index = 0; index < count; index += 1)
    yield {
      what: 'two imports of tables that share rows, and a command, at once',
      run: async ({ chance, folder }) => {
        const row = (number: number) => `C${number}c,Engineer,Applied,2026-11-02`;
        const table = (from: number, to: number) =>
          `Company,Position,Status,Date applied\n${Array.from({ length: to - from }, (_, at) => row(from + at)).join('\n')}\n`;
        const shared = chance.integer(0, 6);
        writeTexts(folder, { ...filesBefore, 'a.csv': table(0, 6), 'b.csv': table(6 - shared, 12) });
        const run = (...words: string[]) => runCli(words, { cwd: folder });
        const finished = await Promise.all([
          run('import', 'a.csv'),
          run('import', 'b.csv'),
          run('note', 'acme', 'w0w'),
          run('add', 'C20c', 'Engineer'),
        ]);
        for (const { status, stderr } of finished) hold(status === 0, () => stderr);
        const texts = readTexts(folder);
        const applications = Object.entries(texts).filter(([path]) => path.startsWith('applications/'));
        const all = applications.map(([, text]) => text).join('\n');
        for (const number of [...Array.from({ length: 12 }, (_, at) => at), 20]) {
          const times = all.split(`company: C${number}c\n`).length - 1;
          hold(times === 1, `C${number}c is there ${times} times`);
        }
        hold(readFileSync(join(folder, 'applications/acme.md'), 'utf8').includes('w0w'), 'the note is lost');
        hold(leftovers(folder).length === 0, () => `left behind: ${leftovers(folder).join(', ')}`);
      },
    };
}
