/** The texts and names that a repository of one's own data is made with. */
import { describe, expect, it } from 'vitest';
import { isOlder } from './compare-versions.ts';
import { readPackageChoice, specOf, vendoredBy, vendorPath } from './dependency.ts';
import { dependencyIn, isAppTrack, newPackage, withDependency } from './package-file.ts';
import { sortFiles } from './sort-files.ts';
import { formatRecord, newConfig, parseRecord, pathInRepository } from './template.ts';

describe('package.json', () => {
  it('is never called as the package that it depends on', () => {
    const text = newPackage('file:vendor/apptrack-1.0.0.tgz');
    expect(isAppTrack(text)).toBe(false);
    expect(dependencyIn(text)).toBe('file:vendor/apptrack-1.0.0.tgz');
    expect(JSON.parse(text)).toMatchObject({ private: true, scripts: { apptrack: 'apptrack' } });
  });

  it('of a person keeps their words, packages and indentation', () => {
    const own =
      '{\n\t"name": "mine",\n\t"scripts": { "start": "my-start" },\n\t"dependencies": { "a": "1" }\n}\n';
    const text = withDependency(own, '1.2.3');
    expect(text).toContain('\n\t"name"');
    expect(JSON.parse(text)).toMatchObject({
      name: 'mine',
      scripts: { start: 'my-start', check: 'apptrack check' },
      dependencies: { a: '1', apptrack: '1.2.3' },
    });
    expect(withDependency(text, '1.2.3')).toBe(text);
  });

  it('of a person keeps the order of their keys, and stays byte for byte where there is nothing to do', () => {
    const own = {
      dependencies: { z: '1', apptrack: '1.0.0', a: '1' },
      name: 'mine',
      devDependencies: { b: '1', a: '1' },
      scripts: { check: 'my-check', apptrack: 'apptrack', build: 'my-build', start: 'my-start' },
      private: true,
    };
    const text = JSON.stringify(own);
    const later = { ...own, dependencies: { z: '1', apptrack: '1.2.3', a: '1' } };
    expect(withDependency(text, '1.2.3')).toBe(`${JSON.stringify(later, null, 2)}\n`);
    for (const odd of [text, `\ufeff${text}`, JSON.stringify(own, null, 3).replaceAll('\n', '\r\n')])
      expect(withDependency(odd, '1.0.0')).toBe(odd);
    const { scripts: _scripts, ...bare } = own;
    expect(Object.keys(JSON.parse(withDependency(JSON.stringify(bare), '1.2.3')))).toEqual([
      ...Object.keys(bare),
      'scripts',
    ]);
    const { check, build } = own.scripts;
    const some = withDependency(JSON.stringify({ ...own, scripts: { check, build } }), '1.2.3');
    expect(Object.entries(JSON.parse(some).scripts)).toEqual([
      ['check', check],
      ['build', build],
      ['start', 'apptrack start'],
      ['apptrack', 'apptrack'],
    ]);
  });

  it('that is none depends on nothing', () => {
    for (const text of [null, '', '[]', '{"dependencies":[]}', '{"dependencies":{"apptrack":1}}'])
      expect(dependencyIn(text)).toBe(null);
  });
});

describe('what to depend on', () => {
  it.each([
    ['https://x.example/apptrack-1.0.0.tgz', 'https://x.example/apptrack-1.0.0.tgz'],
    ['1.2.3', '1.2.3'],
    ['1.2.3-beta.1', '1.2.3-beta.1'],
  ])('%s is written as it is', (written, spec) => {
    const choice = readPackageChoice(written, () => false);
    if (choice.kind === 'tarball') throw new Error('an address or a version was meant');
    expect(specOf(choice)).toBe(spec);
  });

  it.each(['latest', '^1.0.0', 'apptrack', 'nowhere.tgz', 'http://x.example/a.tgz'])(
    '%s is refused',
    (written) => {
      expect(() => readPackageChoice(written, () => false)).toThrow(/--package/);
    },
  );

  it('a file that is no tarball is refused', () => {
    expect(() => readPackageChoice('notes.txt', () => true)).toThrow(/no tarball/);
  });

  it('a tarball of the same name and other content gets a name of its own', () => {
    expect(vendorPath('apptrack-1.0.0.tgz', 'abcdef0123', null)).toBe('vendor/apptrack-1.0.0.tgz');
    expect(vendorPath('apptrack-1.0.0.tgz', 'abcdef0123', 'abcdef0123')).toBe('vendor/apptrack-1.0.0.tgz');
    expect(vendorPath('apptrack-1.0.0.tgz', 'abcdef0123', 'other')).toBe(
      'vendor/apptrack-1.0.0-abcdef01.tgz',
    );
    expect(vendoredBy('file:vendor/apptrack-1.0.0.tgz')).toBe('vendor/apptrack-1.0.0.tgz');
    for (const spec of [null, '1.0.0', 'file:../apptrack', 'file:vendor/../../x.tgz'])
      expect(vendoredBy(spec)).toBe(null);
  });
});

describe('the record', () => {
  it('is read as it was written; what leads out of the repository is passed over', () => {
    const record = { version: '1.0.0', files: { b: null, a: 'id' } };
    expect(parseRecord(formatRecord(record))).toEqual(record);
    for (const path of ['../x', '/etc/passwd', 'a/../../x', '.git/config', 'C:\\x', '..\\x'])
      expect(parseRecord(formatRecord({ version: '1', files: { [path]: 'id' } }))?.files).toEqual({});
    for (const text of ['', 'null', '{}', '{"version":1,"files":{}}', '{"version":"1"}'])
      expect(parseRecord(text)).toBe(null);
  });
});

it('an underscore stands for the dot at the beginning alone', () => {
  expect(pathInRepository('_github/workflows/a_b.yml')).toBe('.github/workflows/a_b.yml');
  expect(pathInRepository('README.md')).toBe('README.md');
});

it('a new configuration says what was answered', () => {
  expect(newConfig({ title: 'A: b', currency: 'USD' })).toBe(
    '# Every key is optional. stages, reminders, quietAfter and skills can be set, too.\ntitle: "A: b"\ntimezone: UTC\ncurrency: USD\nweeklyGoal: 5\n',
  );
});

it('versions have an order', () => {
  const sorted = ['0.1.0', '0.2.0-beta', '0.2.0', '0.10.0', '1.0.0'];
  for (const [index, a] of sorted.entries())
    for (const [other, b] of sorted.entries()) expect([a, b, isOlder(a, b)]).toEqual([a, b, index < other]);
});

describe('the files of a clone', () => {
  const paths = [
    ...['applications/a.md', 'resumes/r.md', 'apptrack.config.yaml', 'src/a.ts', 'package.json'],
    ...['README.md', 'notes.md', 'odd.txt', '.github/workflows/audit.yml', '.github/workflows/mine.yml'],
  ];
  const template = new Set(['README.md']);

  it('are sorted by who made them', () => {
    const byHand = new Set(['applications/a.md', 'src/a.ts', 'notes.md', '.github/workflows/mine.yml']);
    expect(sortFiles(paths, template, (path) => byHand.has(path))).toEqual({
      own: [
        'applications/a.md',
        'resumes/r.md',
        'apptrack.config.yaml',
        'notes.md',
        '.github/workflows/mine.yml',
      ],
      program: ['src/a.ts', 'package.json', 'odd.txt', '.github/workflows/audit.yml'],
      changedProgram: ['src/a.ts'],
    });
  });

  it('are sorted by name where that is not known', () => {
    const { own, changedProgram } = sortFiles(paths, template, null);
    expect(own).toContain('odd.txt');
    expect(own).not.toContain('src/a.ts');
    expect(changedProgram).toEqual([]);
  });
});
