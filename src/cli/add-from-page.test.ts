/** `apptrack add --from` and `--jd`: what is taken, what is said, what is refused. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder, runCli } from '../testing/cli.ts';

async function addFrom(page: string, ...more: string[]) {
  const folder = dataFolder({});
  writeFileSync(join(folder.root, 'page.html'), page);
  const result = await runCli(['add', ...more, '--from', 'page.html'], { cwd: folder.root });
  return { folder, ...result };
}

const script = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Baker', hiringOrganization: 'Ovenly', description: 'Bake.', ...fields })}</script>`;

it('writes what a posting tells, its deadline too, and what has no field into the notes', async () => {
  const { folder, status, stderr } = await addFrom(
    script({
      validThrough: '2026-12-03',
      baseSalary: { currency: 'GBP', value: { value: 900, unitText: 'WEEK' } },
      estimatedSalary: { currency: 'GBP', minValue: 40000, maxValue: 50000, unitText: 'YEAR' },
    }),
  );
  using _ = folder;
  expect(status).toBe(0);
  const text = folder.read('applications/ovenly-baker.md');
  expect(text).toContain('salary: { min: 46800, max: 46800, currency: GBP, period: year }');
  expect(text).toContain('deadline: 2026-12-03');
  expect(text).toContain('- The page says £900 per week, 52 of them a year');
  expect(text).toContain('- Estimated pay, by the page and not by the employer: £40,000–£50,000 per year');
  expect(stderr).toContain('Into the notes: Estimated pay');
});

it('marks a guess in the file, unless the person names company and role', async () => {
  const title = '<title>Dough Wizard - Ovenly</title><p>Bake.';
  const guess = await addFrom(title);
  using first = guess.folder;
  const mark = "guessed from the page's title or address: company “Ovenly”, role “Dough Wizard”";
  expect(guess.stderr).toContain(mark);
  expect(first.read('applications/ovenly-dough-wizard.md')).toContain(`- ${mark}`);
  const named = await addFrom(title, 'Ovenly', 'Wizard');
  using second = named.folder;
  expect(second.read('applications/ovenly-wizard.md')).not.toContain('guessed');
});

it('marks a guess with the page’s words as words: no link and no image of theirs is one in the notes', async () => {
  const { folder, status } = await addFrom('<title>[Apply](https://x) - ![x](y) Acme</title><p>Bake.');
  using _ = folder;
  expect(status).toBe(0);
  const [path = ''] = readdirSync(join(folder.root, 'applications'));
  const notes = folder.read(`applications/${path}`).split('## Notes')[1];
  expect(notes).toMatch(/- guessed from the page's title or address: .*\\\[Apply\\\]\(https:\/\/x\)/);
  expect(notes).toContain('!\\[x\\](y) Acme');
});

it('writes nothing of a page that is no posting, or that has several', async () => {
  for (const [page, why] of [
    ['<title>Sign in</title>', 'this is a sign-in page'],
    ['<title>Just a moment...</title>', 'a check for robots'],
    [script({}) + script({ title: 'Cook' }), 'the page has 2 postings'],
  ] as const) {
    const { folder, status, stderr } = await addFrom(page);
    using _ = folder;
    expect([status, readdirSync(join(folder.root, 'applications'))], page).toEqual([1, []]);
    expect(stderr).toContain(why);
  }
  const { folder, status } = await addFrom(script({}) + script({ title: 'Cook' }), 'Ovenly', 'Cook');
  using _ = folder;
  expect(status).toBe(0);
});

it('says that a posting has ended, and how pay by the week counts', async () => {
  const { folder, status, stderr } = await addFrom(
    script({ validThrough: '2020-01-01' }),
    '--salary',
    '£900/week',
  );
  using _ = folder;
  expect(status).toBe(0);
  expect(stderr).toContain('this posting ended on 2020-01-01');
  expect(stderr).toContain('The salary counts as £46,800 per year: £900 per week, 52 of them a year.');
  expect(folder.read('applications/ovenly-baker.md')).toContain('salary: £900/week');
});
