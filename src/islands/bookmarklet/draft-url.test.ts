import fc from 'fast-check';
import { expect, it } from 'vitest';
import { browserScriptsModule } from '../../../scripts/compile/browser-scripts-module.mjs';
import { defaultConfig } from '../../core/config.ts';
import { parseApplication } from '../../format/application-file.ts';
import { draftUrl, type FoundPosting, localDay, type Target } from './draft-url.ts';

const target: Target = {
  server: 'https://github.com',
  repository: 'ada/jobs',
  branch: 'main',
  folder: '',
  status: 'saved',
};
const posting: FoundPosting = {
  company: 'Acme "Robotics": #1 😀',
  role: "Engineer's lead & more",
  url: 'https://acme.example/jobs?id=1&x=%20',
  source: 'acme.example',
  text: 'We build robots.\n\n# About us\n---\n<script>alert(1)</script>\n<!-- open\n```\n<<<<<<< HEAD\n- Go\n- TypeScript',
};

/** The file that the address fills in, as AppTrack reads it. */
function fileOf(url: string) {
  const query = new URL(url).searchParams;
  const path = query.get('filename') ?? '';
  return { path, ...parseApplication({ path, text: query.get('value') ?? '' }, defaultConfig()) };
}

it('fills in a valid application file', () => {
  const { url, cut } = draftUrl(target, posting, '2026-11-20');
  expect(url).toMatch(
    /^https:\/\/github\.com\/ada\/jobs\/new\/main\?filename=applications%2Facme-robotics-1/,
  );
  expect(cut).toBe(false);
  const { path, application, problems } = fileOf(url);
  expect(problems).toEqual([]);
  expect(path).toMatch(/^applications\/[^/]+\.md$/);
  expect(application).toMatchObject({
    company: posting.company,
    role: posting.role,
    url: posting.url,
    source: 'acme.example',
  });
  expect(application?.history).toMatchObject([{ date: '2026-11-20', status: 'saved' }]);
  expect(application?.posting).toContain('\\# About us\n\\---\n\\<script>alert(1)\\</script>\n\\<!-- open');
});

it('cuts twenty kilobytes between characters, with a note, below GitHub’s limit', () => {
  const text = '“Wir bauen Roboter” 😀 株式会社ゼータ\n'.repeat(600);
  const { url, cut } = draftUrl(
    { ...target, branch: 'my/branch', folder: 'data' },
    { ...posting, text },
    '2026-11-20',
  );
  expect(cut).toBe(true);
  expect(Buffer.byteLength(url)).toBeLessThan(7000);
  expect(Buffer.byteLength(url)).toBeGreaterThan(6800);
  const query = new URL(url).searchParams;
  expect(url).toContain('/new/my/branch?filename=data%2Fapplications%2F');
  const { application, problems } = parseApplication(
    { path: 'applications/x.md', text: query.get('value') ?? '' },
    defaultConfig(),
  );
  expect(problems).toEqual([]);
  expect(application?.posting).not.toContain('\ufffd');
  expect(application?.posting).toMatch(/paste the rest of the posting\.\*$/);
});

it('whatever the page says, the file is valid, the address short enough, the path inside applications/', () => {
  const words = fc.string({ unit: 'binary', maxLength: 300 });
  const lines = fc.array(
    fc.oneof(
      words,
      fc.constantFrom('---', '# x', '<<<<<<< a', '=======', '>>>>>>> b', '```', '<!--', '\t- x', '{{'),
    ),
  );
  fc.assert(
    fc.property(words, words, words, lines, (company, role, url, text) => {
      const found = {
        company,
        role,
        url: `https://a.example/${encodeURIComponent(url.toWellFormed())}`,
        source: role,
        text: text.join('\n'),
      };
      const made = draftUrl(target, found, '2026-11-20').url;
      expect(Buffer.byteLength(made)).toBeLessThan(7000);
      const { path, problems } = fileOf(made);
      expect(problems).toEqual([]);
      expect(path).toMatch(/^applications\/[^/]+\.md$/);
    }),
    { numRuns: 120 },
  );
});

it('today is the day of the reader, not that of Greenwich', () => {
  expect(localDay(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
});

it('the bookmarklet is one short classic script in ASCII', async () => {
  const { resolveId, load } = browserScriptsModule();
  const module = (await load(resolveId('virtual:browser-scripts') ?? '')) ?? '';
  const { bookmarkletCode } = await import(`data:text/javascript,${encodeURIComponent(module)}`);

  // Firefox keeps no bookmark longer than 65,536 characters.
  expect(encodeURIComponent(bookmarkletCode).length).toBeLessThan(48_000);
  expect(bookmarkletCode.length).toBeGreaterThan(1000);
  expect(bookmarkletCode).toMatch(/^[\n\x20-\x7e]+$/);
  expect(bookmarkletCode).toContain('APPTRACK_TARGET');
  expect(() => new Function(bookmarkletCode)).not.toThrow();
});
