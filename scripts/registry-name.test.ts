/**
 * AppTrack is in no registry yet, and anyone may take its name there. So nothing that people read tells them to run what
 * would ask a registry for it; once it is published from here, this test may go.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const asks =
  /\b(?:npx|npm (?:exec|x|i|install|add|create|init)|(?:pnpm|yarn) (?:dlx|add|create)|bunx|bun add)((?: +-[\w=-]+)*) +apptrack(?![\w./-])/g;

/** What in a text asks a registry for the name. */
function askedFor(text: string): string[] {
  return [...text.matchAll(asks)]
    .filter(([, options = '']) => !/ --no(?:-install)?(?: |$)/.test(options))
    .map(([command]) => command);
}

/** Every text of the project that people read, or whose words they are shown. */
function texts(): string[] {
  const folders = ['.github', 'bin', 'docs', 'public', 'scripts', 'src'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true }).map((name) => `${folder}/${name}`),
  );
  return ['README.md', 'CHANGELOG.md', 'package.json', ...folders].filter(
    (path) =>
      /(?:\.(?:astro|json|m?[jt]s|md|svg|ya?ml)|Containerfile)$/.test(path) &&
      !/[/\\]node_modules[/\\]|[/\\]fixtures[/\\]|registry-name\.test\.ts$/.test(path),
  );
}

test('nobody is told to ask a registry for the name', () => {
  const paths = texts();
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'docs/commands.md', 'src/pages/offers.astro']));
  const found = paths.flatMap((path) =>
    askedFor(readFileSync(`${root}${path}`, 'utf8')).map((command) => `${path}: ${command}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['npx apptrack list', ['npx apptrack']],
  ['`npx --yes apptrack`', ['npx --yes apptrack']],
  ['npm install -g apptrack\n', ['npm install -g apptrack']],
  ['npm i apptrack@1.2.0', ['npm i apptrack']],
  ['npm exec -- apptrack check', ['npm exec -- apptrack']],
  ['npx --no-install apptrack list', []],
  ['npx --no -- apptrack list', []],
  ['npm install --global ./apptrack-0.1.0.tgz apptrack-0.1.0.tgz', []],
  ['apptrack list, npm run apptrack', []],
])('%s', (text, found) => expect(askedFor(text)).toEqual(found));
