/** What `list` can be printed as. */
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { applicationItem } from '../format/api-documents.ts';
import { listFields } from '../format/list-fields.ts';
import { factsOf } from '../testing/builders.ts';
import { applicationText, dataFolder, runCli } from '../testing/cli.ts';

const files = {
  'applications/acme.md': applicationText(
    'Acme',
    ['date: 2026-10-03, status: applied'],
    'source: linkedin\ntags: [go, berlin]\nsalary: 85k-100k EUR\n',
  ),
  'applications/beta.md': applicationText(
    '"=cmd|A1 | *x*"',
    ['date: 2026-11-03, status: phone_screen'],
    'source: referral\ntags: [go]\nlocation: "Ber\\tlin"\n',
  ),
  'applications/zeta.md': applicationText('株式会社ゼータ', ['date: 2026-11-01, status: saved']),
};

const list = async (...words: string[]) => {
  using folder = dataFolder(files);
  return await runCli(['list', ...words], { cwd: folder.root });
};

it('the fields that can be asked for are those of a list’s items', () => {
  const day = calendarDate('2026-11-20');
  expect(Object.keys(applicationItem(factsOf(['2026-11-01 applied'], day)))).toEqual([...listFields]);
});

describe('--json', () => {
  it('prints the fields that are named, and all without', async () => {
    const ids = JSON.parse((await list('--json', 'id', '--sort', 'id')).stdout);
    expect(ids).toEqual({ total: 3, items: [{ id: 'acme' }, { id: 'beta' }, { id: 'zeta' }] });
    const two = JSON.parse((await list('--json=company,id', '--limit', '1', '--sort', 'id')).stdout);
    expect(two).toEqual({ total: 3, items: [{ company: 'Acme', id: 'acme' }] });
    const all = JSON.parse((await list('--json', '--active', '--sort', 'id')).stdout);
    expect([all.total, Object.keys(all.items[0])]).toEqual([2, [...listFields]]);
    expect(JSON.parse((await list('--format', 'json')).stdout).total).toBe(3);
  });

  it('has groups where they are asked for', async () => {
    const { groups, total } = JSON.parse((await list('--json', 'id', '--group-by', 'tags')).stdout);
    expect(total).toBe(3);
    expect(groups.map(({ tags, total: own }: { tags: string | null; total: number }) => [tags, own])).toEqual(
      [
        ['go', 2],
        ['berlin', 1],
        [null, 1],
      ],
    );
  });
});

describe('--format', () => {
  it('tsv has a line for each row, whatever stands in the files', async () => {
    const { stdout } = await list('--format', 'tsv', '--columns', 'id,company,location', '--sort', 'id');
    expect(stdout).toBe(
      'id\tcompany\tlocation\nacme\tAcme\t\nbeta\t=cmd|A1 | *x*\tBer lin\nzeta\t株式会社ゼータ\t\n',
    );
  });

  it('csv runs in no spreadsheet, and can be read back', async () => {
    const { stdout } = await list('--format', 'csv', '--columns', 'id,company', '--sort', 'id');
    expect(stdout).toBe("\uFEFFid,company\r\nacme,Acme\r\nbeta,'=cmd|A1 | *x*\r\nzeta,株式会社ゼータ\r\n");
  });

  it('markdown makes nothing but a table of it', async () => {
    const words = ['--format', 'markdown', '--columns', 'id,company', '--group-by', 'status'];
    const { stdout } = await list(...words);
    expect(stdout).toContain('## saved\n\n| id | company |\n| --- | --- |\n| zeta | 株式会社ゼータ |\n');
    expect(stdout).toContain('| beta | =cmd\\|A1 \\| \\*x\\* |\n'.replace('| =', '| \\='));
  });

  it('groups stand in front of the rows for programs, and above them for people', async () => {
    const words = ['--columns', 'id', '--group-by', 'status'];
    const { stdout } = await list('--format', 'tsv', ...words);
    expect(stdout).toBe('group\tid\nsaved\tzeta\napplied\tacme\nphone_screen\tbeta\n');
    const table = (await list(...words)).stdout;
    expect(table).toBe('saved (1)\nID\nzeta\n\napplied (1)\nID\nacme\n\nphone_screen (1)\nID\nbeta\n');
  });
});

it('what there is none of is told with what may be meant', async () => {
  const refusals: [string[], string][] = [
    [['--columns', 'id,compny'], 'unknown column "compny"; did you mean "company"?'],
    [['--group-by', 'soruce'], 'unknown group "soruce"; did you mean "source"?'],
    [['--format', 'cvs'], 'unknown format "cvs"; did you mean "csv"?'],
    [['--json', 'idd'], 'unknown column "idd"; did you mean "id"?'],
    [['--json', '--format', 'csv'], 'different things'],
  ];
  for (const [words, message] of refusals)
    expect(await list(...words)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  const missing: [string[], string][] = [
    [
      ['--source', 'linkdin'],
      'No application has the source "linkdin". Did you mean "linkedin"? You have: linkedin, referral, unknown.\n',
    ],
    [
      ['--tag', 'berln'],
      'No application has the tag "berln". Did you mean "berlin"? You have: go, berlin.\n',
    ],
    [['--resume', 'x'], 'No application has the résumé "x". You have: none.\n'],
    [['--tag', 'berlin', '--quiet', '--source', 'referral'], 'No application matches.\n'],
  ];
  for (const [words, stderr] of missing)
    expect(await list(...words)).toEqual({ status: 0, stdout: '', stderr });
});
