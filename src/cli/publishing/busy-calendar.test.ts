/** The calendar beside a sealed site: its name, and that nothing of the data is in it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isBusyCalendar } from '../../format/busy-calendar.ts';
import { wordsOf } from '../../seal/leaks.ts';
import { secretName } from '../../seal/secret-name.ts';
import { aConfig } from '../../testing/builders.ts';
import { applicationText } from '../../testing/cli.ts';
import { type BusyPublication, publishedCalendar } from './busy-calendar.ts';
import { privateWords } from './private-words.ts';

const data = mkdtempSync(join(tmpdir(), 'apptrack-busy-'));

beforeAll(() => {
  mkdirSync(join(data, 'applications'));
  const talk = (company: string, at: string) =>
    applicationText(company, [
      'date: 2026-10-10, status: applied',
      `date: 2026-10-12, status: onsite, at: ${at}, with: [Jane Doe], url: "https://meet.example/room"`,
    ]);
  writeFileSync(join(data, 'applications/kobold.md'), talk('Kobold', '2026-10-20T14:00'));
  writeFileSync(join(data, 'applications/zeta.md'), talk('Zeta', '2026-10-20T14:30'));
  writeFileSync(join(data, 'applications/past.md'), talk('Past', '2026-10-13T14:30'));
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const made = (more: Partial<BusyPublication> = {}, busyCalendar = 1) =>
  publishedCalendar({
    data,
    config: aConfig({ busyCalendar, timezone: 'Europe/Berlin' }),
    env: { APPTRACK_TODAY: '2026-10-15', GITHUB_REPOSITORY: 'robin/jobs' },
    passphrase: 'ocean velvet thirteen crank',
    address: 'https://robin.github.io/jobs/',
    ...more,
  });

it('is none unless the settings ask for it', async () => {
  expect(aConfig().busyCalendar).toBe(0);
  expect(await made({}, 0)).toBeNull();
});

it('has the times ahead as one where they overlap, and no word of the data', async () => {
  const calendar = await made();
  const text = Buffer.from(calendar?.bytes ?? []).toString();
  expect(isBusyCalendar(text)).toBe(true);
  expect(text.match(/^DT(START|END):.*$/gm)).toEqual(['DTSTART:20261020T120000Z', 'DTEND:20261020T133000Z']);
  expect(calendar?.path).toMatch(/^[a-z2-7]{32}\.ics$/);
  expect(calendar?.address).toBe(`https://robin.github.io/jobs/${calendar?.path}`);
  const told = wordsOf(`${calendar?.path} ${text}`);
  for (const word of privateWords(data)) expect([...told], word).not.toContain(word);
});

it('has another address for another number, passphrase and repository, and else the same', async () => {
  const pathOf = async (calendar: ReturnType<typeof made>) => (await calendar)?.path;
  const first = await pathOf(made());
  expect(await pathOf(made())).toBe(first);
  const env = { APPTRACK_TODAY: '2026-10-15', GITHUB_REPOSITORY: 'robin/other' };
  const others = [made({}, 2), made({ passphrase: 'ocean velvet thirteen cranks' }), made({ env })];
  expect(new Set([first, ...(await Promise.all(others.map(pathOf)))]).size).toBe(4);
});

it('a secret name has 160 bits, of its purpose', async () => {
  const name = (purpose: string) => secretName({ passphrase: 'x', purpose, logN: 2 });
  expect(await name('a')).toMatch(/^[a-z2-7]{32}$/);
  expect(await name('a')).toBe(await name('a'));
  expect(await name('a')).not.toBe(await name('b'));
});
