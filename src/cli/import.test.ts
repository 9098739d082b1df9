/** Imports by real processes: at once, into one folder, and next to files that appear meanwhile. */
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { draftsOfText } from '../operations/drafts-of-file.ts';
import { planImport, runImport } from '../operations/import-applications.ts';
import { openStore } from '../store/store.ts';
import { applicationText, dataFolder, runCli } from '../testing/cli.ts';

const config = defaultConfig();
const context = { config, today: calendarDate('2026-11-20') };
const days = (from: number) => Array.from({ length: 8 }, (_, index) => from + index);
const dayOf = (number: number) => `2026-10-${String(number).padStart(2, '0')}`;

/** An export of applications of one company and role, three days among them. */
function ownExport(from: number): string {
  const items = days(from).map((number) => ({
    id: `acme/${number}`,
    company: 'Acme',
    role: 'Engineer',
    history: [{ date: dayOf(1 + (number % 3)), status: 'applied', note: `number ${number}` }],
  }));
  return JSON.stringify({ total: items.length, items });
}

/** A foreign table of applications of one company and role, a day each: their files are named -2, -3 … */
function sheet(from: number): string {
  return `Company,Role,Date\n${days(from)
    .map((number) => `Acme,Engineer,${dayOf(number)}\n`)
    .join('')}`;
}

const applicationsIn = (root: string, below = ''): string[] =>
  readdirSync(join(root, 'applications', below)).sort();

/** What an import said of its rows. */
function countsOf(stderr: string): number[] {
  const [, ...counts] = /(\d+) added, (\d+) there already, (\d+) refused/.exec(stderr) ?? [];
  return counts.map(Number);
}

describe('two imports at once', () => {
  it.each(Array.from({ length: 8 }, (_, index) => index))('lose nothing (pair %i)', async (pair) => {
    const isOwn = pair % 2 === 0;
    const files = isOwn ? [ownExport(1), ownExport(5)] : [sheet(1), sheet(5)];
    using folder = dataFolder({ 'a.txt': files[0] ?? '', 'b.txt': files[1] ?? '' });
    const finished = await Promise.all(
      ['a.txt', 'b.txt'].map((file) => runCli(['import', file], { cwd: folder.root })),
    );
    expect(finished.map(({ status }) => status)).toEqual([0, 0]);
    const counts = finished.map(({ stderr }) => countsOf(stderr));
    for (const each of counts) expect(each.reduce((sum, count) => sum + count, 0)).toBe(8);
    expect(counts.map(([added = 0]) => added).reduce((sum, count) => sum + count, 0)).toBe(12);
    const there = applicationsIn(folder.root, isOwn ? 'acme' : '');
    expect(there).toHaveLength(12);
    if (isOwn) for (const number of days(1)) expect(there).toContain(`${number}.md`);
    else expect(there).toContain('acme-engineer-12.md');
    expect(readdirSync(folder.root).sort()).toEqual(['a.txt', 'applications', 'b.txt']);
  });
});

describe('a file that appears between plan and write', () => {
  /** An import of `text` into a folder where `other` is written just before the first file is made. */
  async function importBeside(text: string, path: string, other: string) {
    using folder = dataFolder();
    const store = openStore(folder.root);
    let appeared = false;
    const create = (file: string, content: string) => {
      if (!appeared) folder.write(path, other);
      appeared = true;
      store.create(file, content);
    };
    const { drafts } = draftsOfText(text, [], context);
    const report = await runImport({ ...store, create }, config, drafts);
    expect(report.added.length + report.known.length + report.refused.length).toBe(8);
    expect(folder.read(path)).toBe(other);
    return { report, there: applicationsIn(folder.root), path, other };
  }

  it('is left as it is: a foreign row gets the next name, unless the file is what it says', async () => {
    const path = 'applications/acme-engineer.md';
    const stranger = await importBeside(
      sheet(1),
      path,
      applicationText('Acme', ['date: 2026-09-01, status: saved']),
    );
    expect([stranger.report.added.length, stranger.there.length]).toEqual([8, 9]);
    const broken = await importBeside(sheet(1), path, 'half a file');
    expect([broken.report.added.length, broken.there.length]).toEqual([8, 9]);
    const same = await importBeside(
      sheet(1),
      path,
      applicationText('Acme', ['date: 2026-10-01, status: saved']),
    );
    expect([same.report.known.length, same.report.added.length, same.there.length]).toEqual([1, 7, 8]);
  });

  it('may be a folder: each of its name is passed over', async () => {
    using folder = dataFolder();
    for (const name of ['acme-engineer.md', 'acme-engineer-2.md', 'acme/1.md'])
      folder.write(`applications/${name}/note.txt`, '');
    const store = openStore(folder.root);
    const run = async (text: string) => runImport(store, config, draftsOfText(text, [], context).drafts);
    const foreign = await run(sheet(1));
    expect(foreign.added.map(({ path }) => path)).toContain('applications/acme-engineer-3.md');
    expect(foreign.added).toHaveLength(8);
    const own = await run(ownExport(1));
    expect([own.added.length, own.refused.length]).toEqual([7, 1]);
  });

  it('is what an id of an export names: there already if it says the same, else refused', async () => {
    const path = 'applications/acme/1.md';
    const { added } = planImport(
      { applications: [], written: new Map(), paths: [] },
      config,
      draftsOfText(ownExport(1), [], context).drafts,
    );
    const same = await importBeside(ownExport(1), path, added[0]?.text ?? '');
    expect([same.report.added.length, same.report.known.length]).toEqual([7, 1]);
    for (const other of [applicationText('Beta', ['date: 2026-10-01, status: saved']), 'half a file']) {
      const { report } = await importBeside(ownExport(1), path, other);
      expect(report.added).toHaveLength(7);
      expect(report.refused).toMatchObject([{ line: 1, why: expect.stringContaining(path) }]);
    }
  });
});

describe('a sheet on the command line', () => {
  const sheet = 'Betrieb X,Rolle Y,Beworben am,Status\nA,B,2026-10-01,Limbo\nC,D,2026-10-02,Absage\n';
  const mapping = ['--map', 'Betrieb X=company', '--map', 'Rolle Y=role', '--status-map', 'Limbo=applied'];

  it('is told once where its columns are not known, then taken in, and remembered where that is asked', async () => {
    using folder = dataFolder({
      'a.csv': sheet.replace('Betrieb X', 'Wer').replace('Rolle Y', 'Was'),
      'b.csv': sheet,
      'apptrack.config.yaml': '# mine\ntitle: Jobs   # keep\n',
    });
    const unknown = await runCli(['import', 'a.csv'], { cwd: folder.root });
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain('--map "Wer=company" --map "Was=role"');
    expect(unknown.stderr.trim().split('\n')).toHaveLength(1);
    const taken = await runCli(['import', 'b.csv', ...mapping, '--remember'], { cwd: folder.root });
    expect([taken.status, countsOf(taken.stderr)]).toEqual([0, [2, 0, 0]]);
    expect(taken.stderr).toContain('1 row tells what happened and not on which day');
    expect(folder.read('apptrack.config.yaml')).toMatch(/^# mine\n(?:import.*\n)?title: Jobs {3}# keep\n/m);
    const again = await runCli(['import', 'b.csv', 'b.csv', '--json'], { cwd: folder.root });
    expect(again.status).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({
      total: 2,
      items: [
        { file: 'b.csv', known: [{ as: 'a-b' }, { as: 'c-d' }] },
        { file: 'b.csv', known: [{}, {}] },
      ],
    });
    const config = await runCli(['check'], { cwd: folder.root });
    expect(config.status).toBe(0);
  });

  it('says what is new of an application that is there, and how to take it over', async () => {
    using folder = dataFolder({ 'a.csv': 'Company,Role,Applied,Status\nA,B,2026-10-01,Applied\n' });
    await runCli(['import', 'a.csv'], { cwd: folder.root });
    folder.write('a.csv', 'Company,Role,Applied,Status\nA,B,2026-10-01,Rejected\n');
    const { stderr } = await runCli(['import', 'a.csv'], { cwd: folder.root });
    expect(stderr).toContain('its status is rejected here and applied there');
    const command = /apptrack (status a-b rejected --date-guessed)/.exec(stderr)?.[1] ?? '';
    const { status } = await runCli(command.split(' '), { cwd: folder.root });
    expect(status).toBe(0);
    expect(folder.read('applications/a-b.md')).toMatch(/status: rejected, dateGuessed: true \}/);
  });

  it('gives a stranger’s words to no shell', async () => {
    using folder = dataFolder({
      'a.csv': 'Company,Role,Applied,Status\nA,B,2026-10-01,$(touch ran)\n',
      'b.csv': '`touch ran`,Role,"$(touch ""ran"")"\nA,B,c\n',
      'c.csv': 'Company,Role,Applied,$(touch ran)\nC,D,2026-10-01,x\n',
      'd.csv': 'Company,Role,Applied,Status\nE,F,2026-10-01,Applied\n',
    });
    const said = async (file: string) => (await runCli(['import', file], { cwd: folder.root })).stderr;
    expect(await said('a.csv')).toContain("--status-map '$(touch ran)=STAGE'");
    expect(await said('b.csv')).toContain("--map '`touch ran`=company'");
    expect(await said('c.csv')).toContain("--map '$(touch ran)=FIELD'");
    await said('d.csv');
    renameSync(join(folder.root, 'applications/e-f.md'), join(folder.root, 'applications/$(touch ran).md'));
    folder.write('d.csv', 'Company,Role,Applied,Status\nE,F,2026-10-01,Rejected\n');
    expect(await said('d.csv')).toContain("apptrack status '$(touch ran)' rejected --date-guessed");
  });
});

describe('an export on the command line', () => {
  it('comes back from both formats, and what cannot be written is refused alone', async () => {
    using from = dataFolder({
      'applications/acme.md': applicationText('Acme', ['date: 2026-10-01, status: saved, mood: good']),
      'applications/acme-2.md': applicationText('Acme', ['date: 2026-10-01, status: saved']),
      'applications/Old & odd/=1.md': applicationText('株式会社ゼータ', ['date: 2026-10-01, status: saved']),
    });
    for (const format of ['csv', 'json']) {
      const { stdout } = await runCli(['export', '--format', format], { cwd: from.root });
      using to = dataFolder({ 'applications/Old & odd': 'a file where a folder should be' });
      const first = await runCli(['import', '-'], { cwd: to.root, input: stdout });
      expect([first.status, countsOf(first.stderr)]).toEqual([1, [2, 0, 1]]);
      expect(first.stderr).toContain('applications/Old & odd/=1.md cannot be written');
      expect(to.read('applications/acme.md')).toContain('mood: good');
      const second = await runCli(['import', '-'], { cwd: to.root, input: stdout });
      expect(countsOf(second.stderr)).toEqual([0, 2, 1]);
    }
  });
});
