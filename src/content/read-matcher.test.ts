import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import type { Matcher } from '../core/match/matcher.ts';
import { scoreApplication } from '../core/match/matcher.ts';
import type { CachePlace } from '../store/reading-cache.ts';
import { digestOf } from '../store/replace-file.ts';
import { trackerReader } from '../store/tracker-reader.ts';
import { dataFolder } from '../testing/cli.ts';
import { deriveSite } from './derive-site.ts';
import { readMatcher } from './read-matcher.ts';

const today = calendarDate('2026-11-20');
const fileOf = (posting: string) =>
  `---\ncompany: Acme\nrole: Engineer\nhistory: [{ date: 2026-10-01, status: saved }]\n---\n# Job description\n\n${posting}\n`;
const asking = (skill: string) =>
  `## Requirements\n\n- 3+ years with ${skill}\n- Docker would be nice to have`;

/** A folder with three postings and two résumés, and a place to keep what was analysed of it. */
function aFolder() {
  const folder = dataFolder({
    'applications/a.md': fileOf(asking('Kubernetes')),
    'applications/b.md': fileOf(asking('Python')),
    'applications/c.md': fileOf(''),
    'resumes/one.md': '# Jane\n\nKubernetes since 2020, and Docker\n',
    'resumes/two.md': '# Jane\n\n## Work\n\n2018–2024 Engineer: Python\n',
  });
  const place: CachePlace = { folder: `${folder.root}-kept`, stamp: 'a', least: 1 };
  const site = () => deriveSite({ tracker: trackerReader(folder.root)(), today });
  return {
    ...folder,
    place,
    /** The reports of all applications by a process that starts now. */
    reports: (at: CachePlace | null, before: Matcher | null = null) => {
      const data = site();
      const matcher = readMatcher(data, before, at);
      return data.all.map(({ application }) => scoreApplication(matcher, application));
    },
    matcher: (at: CachePlace | null) => readMatcher(site(), null, at),
    [Symbol.dispose]() {
      rmSync(place.folder, { recursive: true, force: true });
      folder[Symbol.dispose]();
    },
  };
}

/** Makes what is kept tell that it was kept. */
function mark({ folder }: CachePlace): void {
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const [, content = ''] = readFileSync(file, 'utf8').split('\n');
  const marked = content.replaceAll('- 3+ years with', '- kept:');
  writeFileSync(file, `${digestOf(marked)}\n${marked}`);
}

/** The lines that were found to ask for something. */
const linesIn = (reports: readonly ReturnType<typeof scoreApplication>[]) =>
  reports.flatMap(({ coverage }) =>
    [...coverage.matched, ...coverage.missing]
      .map(({ posting }) => posting.text)
      .filter((line) => /Kub|Pyt/.test(line)),
  );

it('reports made of kept analyses are the reports made of the postings themselves', () => {
  using folder = aFolder();
  const expected = folder.reports(null);
  expect(linesIn(expected)).toEqual(['- 3+ years with Kubernetes', '- 3+ years with Python']);
  expect(folder.reports(folder.place)).toStrictEqual(expected);
  expect(folder.reports(folder.place)).toStrictEqual(expected);
  mark(folder.place);
  expect(linesIn(folder.reports(folder.place))).toEqual(['- kept: Kubernetes', '- kept: Python']);
});

it('a posting is analysed anew where it, the skills or the code changed, and not where another line of its file did', () => {
  using folder = aFolder();
  folder.reports(folder.place);
  mark(folder.place);
  folder.write('applications/a.md', fileOf(asking('Kubernetes')).replace('Engineer', 'Platform engineer'));
  expect(linesIn(folder.reports(folder.place))).toEqual(['- kept: Kubernetes', '- kept: Python']);
  folder.write('applications/a.md', fileOf(asking('Kubernetes').replace('3+', '4+')));
  expect(linesIn(folder.reports(folder.place))).toEqual(['- 4+ years with Kubernetes', '- kept: Python']);
  expect(linesIn(folder.reports({ ...folder.place, stamp: 'b' }))).toContain('- 3+ years with Python');
  folder.reports(folder.place);
  mark(folder.place);
  folder.write('apptrack.config.yaml', 'skills: [{ name: Robotics }]\n');
  expect(linesIn(folder.reports(folder.place))).toContain('- 3+ years with Python');
});

it('a process that has a matcher goes by what that has read, and leaves what is kept alone', () => {
  using folder = aFolder();
  const before = folder.matcher(null);
  expect(folder.reports(folder.place, before)).toStrictEqual(folder.reports(null));
  expect(existsSync(folder.place.folder)).toBe(false);
});
