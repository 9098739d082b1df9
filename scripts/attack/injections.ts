/** Words that act, in every field of every file, into every format; in the end the pages in a real browser. */

import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { findControlCharacter } from '../../src/format/control-characters.ts';
import { launchBrowser } from '../../src/testing/browser/browser.ts';
import { buildSite, temporaryOutput } from '../../src/testing/browser/build-site.ts';
import { writeHostile } from '../../src/testing/browser/hostile-data.ts';
import { serveStatic } from '../../src/testing/browser/serve-static.ts';
import { visitSite } from '../../src/testing/browser/visit-site.ts';
import { runCli } from '../../src/testing/cli.ts';
import { documentChecks, expectSafeTable } from '../../src/testing/foreign-text/documents.ts';
import { steering } from '../../src/testing/foreign-text/every-tracker.ts';
import { type HostileTracker, hostileTracker } from '../../src/testing/foreign-text/hostile-tracker.ts';
import { hostileWord } from '../../src/testing/foreign-text/hostile-words.ts';
import { issueChecks } from '../../src/testing/foreign-text/issues.ts';
import type { Chooser } from '../../src/testing/random.ts';
import { type Attack, hold, type Try } from './attack.ts';
import { filesBefore, readTexts, writeTexts } from './tracker.ts';

/** Writes, prints, exports, shows. */
export async function attackByInjection(attack: Attack): Promise<void> {
  await attack.make(formats(attack.count(200)));
  await attack.make(commands(attack.count(12)), 2);
  await attack.make(words(attack.count(60)), 2);
  await inBrowser(attack);
}

/** Words by chance, as many as are asked for. */
function wordsBy(chance: Chooser, count: number): string[] {
  return fc.sample(hostileWord, { numRuns: count, seed: chance.integer(0, 2 ** 31 - 1) });
}

/** Words that a file may hold: in any other a problem is told, and none of it is shown. */
function writableWords(chance: Chooser, count: number): string[] {
  return wordsBy(chance, count * 3)
    .filter((word) => findControlCharacter(word) === null && word.isWellFormed())
    .slice(0, count);
}

/** Every field of a tracker into calendar, tables, pages, diagrams, issues, Markdown and commits. */
function* formats(count: number): Iterable<Try> {
  for (let index = 0; index < count; index += 1)
    for (const [what, check] of Object.entries<(tracker: HostileTracker) => void>({
      ...documentChecks,
      ...issueChecks,
    }))
      yield {
        what,
        run: ({ chance }) => {
          const drawn = wordsBy(chance, 200);
          let next = 0;
          check(hostileTracker(() => drawn[next++ % drawn.length] ?? 'x'));
        },
      };
}

/** What commands print. */
const printing: readonly (readonly string[])[] = [
  ['list'],
  ['list', '--json'],
  ['show', 'attack-0'],
  ['show', 'attack-1', '--json'],
  ['stats'],
  ['reminders'],
  ['match', 'attack-0'],
  ['report'],
  ['report', '--format', 'csv'],
  ['report', '--format', 'html'],
  ['export'],
  ['export', '--format', 'json'],
  ['export', '--format', 'ics'],
  ['check'],
];

function* commands(count: number): Iterable<Try> {
  for (let index = 0; index < count; index += 1)
    yield {
      what: 'a folder of words that act, printed by every command in every format',
      run: async ({ chance, folder }) => {
        writeHostile(folder, writableWords(chance, 60));
        for (const args of printing) {
          const { status, stdout, stderr } = await runCli(args, { cwd: folder });
          hold(status === 0, () => `${args.join(' ')}: ${stderr}`);
          const found = /(?![\t\n\r])\p{Cc}/u.exec(stdout + stderr);
          hold(found === null, () => `${args.join(' ')} prints ${JSON.stringify(found?.[0])}`);
          // What goes into a file keeps its words.
          const isDocument = args[0] === 'report' || args[0] === 'export';
          const isSteering = !isDocument && steering.test(stdout.replace(/[\t\r]/g, ''));
          hold(!isSteering, `${args.join(' ')} steers the terminal`);
          if (args[0] === 'export' && args.length === 1) expectSafeTable(stdout);
          if (args.includes('ics')) holdCalendar(stdout);
        }
      },
    };
}

function holdCalendar(text: string): void {
  const own =
    /^(?:BEGIN|END|VERSION|PRODID|METHOD|NAME|X-WR-CALNAME|X-PUBLISHED-TTL|REFRESH-INTERVAL|CALSCALE|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|DURATION|SUMMARY|DESCRIPTION|LOCATION|URL|STATUS|TRANSP|CATEGORIES|TIMEZONE-ID|X-WR-TIMEZONE|X-MICROSOFT-[A-Z-]+|ACTION|TRIGGER|CLASS|LAST-MODIFIED|CREATED)[;:]/;
  for (const line of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1))
    hold(own.test(line), () => `a foreign line: ${line}`);
}

/** The same words as arguments: what is taken is in the file as text, and nothing of it acts where it is printed. */
function* words(count: number): Iterable<Try> {
  for (let index = 0; index < count; index += 1)
    yield {
      what: 'words that act as the arguments of commands',
      run: async ({ chance, folder }) => {
        writeTexts(folder, filesBefore);
        const [word = 'x', other = 'x'] = wordsBy(chance, 20).filter(
          (one) => !one.includes('\0') && one.isWellFormed() && !one.startsWith('-'),
        );
        for (const args of [
          ['add', word, other],
          ['note', 'acme', word],
          ['status', 'acme', word],
          ['set', 'acme', 'location', word],
          ['set', 'acme', word, other],
          ['reminders', 'add', 'acme', '2026-12-01', word],
          ['show', word],
          ['import', word],
          ['list', '--search', word],
        ]) {
          const { status, stdout, stderr } = await runCli(args, { cwd: folder });
          hold(
            [0, 1, 2].includes(status ?? -1) && !/\n {4}at |a fault in AppTrack/.test(stderr),
            () => `${JSON.stringify(args)}: ${stderr}`,
          );
          hold(
            !steering.test((stdout + stderr).replace(/[\t]/g, '')),
            () => `${JSON.stringify(args)} steers the terminal`,
          );
        }
        hold(
          Object.keys(readTexts(folder)).every((path) => !path.includes('..')),
          'a file out of the folder',
        );
        for (const text of Object.values(readTexts(folder)))
          hold(findControlCharacter(text) === null, 'a file holds a control character');
        const { status, stderr } = await runCli(['check'], { cwd: folder });
        hold(status === 0, () => `check: ${stderr}`);
      },
    };
}

/** The site of such a folder: each of its pages with its policy, which must find nothing to stop, and without it. */
async function inBrowser(attack: Attack): Promise<void> {
  const browser = await launchBrowser().catch(() => null);
  if (browser === null) return attack.skip('pages in a browser: none starts here');
  const dist = temporaryOutput();
  try {
    await attack.make(
      [0, 1].flatMap((round) =>
        [false, true].map(
          (bypassCSP): Try => ({
            what: `every page of a site of words that act, ${bypassCSP ? 'without' : 'with'} its policy (${round === 0 ? 'known attacks' : 'drawn words'})`,
            run: async ({ chance, folder }) => {
              writeHostile(folder, ...(round === 0 ? [] : [writableWords(chance, 45)]));
              const { status, output } = await buildSite(folder, dist, '/repo/');
              hold(status === 0, () => output);
              const server = await serveStatic(dist, '/repo/');
              try {
                await visitSite({ dist, server, browser }, { bypassCSP });
              } finally {
                await server.close();
              }
            },
          }),
        ),
      ),
    );
  } finally {
    await browser.close();
    rmSync(dist, { recursive: true, force: true });
  }
}
