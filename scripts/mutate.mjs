/**
 * `npm run mutate`, or of it `npm run mutate -- core/reminders core/match/negation`: the code is changed wrongly in one place
 * after another, and the tests are to notice each time. What they do not notice is listed; what changes no
 * behaviour stands in `mutate/equivalent.md`. What was tried already, and has not changed since, is not tried
 * again but with `--force`. `--concurrency N` sets how many changes are tried at once.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { areas } from './mutate/areas.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const installed = createRequire(new URL('mutate/package.json', import.meta.url));
/** What was tried already. */
const home = join(root, 'node_modules/.cache/mutate');
// A test file that cannot even be loaded any more ends as a RuntimeError.
const noticed = ['Killed', 'Timeout', 'RuntimeError'];
const missed = ['Survived', 'NoCoverage'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string', default: '2' }, force: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => areaOf(name) === undefined);
if (unknown.length > 0) {
  process.stderr.write(`unknown: ${unknown.join(', ')}; there are: ${Object.keys(areas).join(', ')}\n`);
  process.exit(2);
}

const { Stryker } = await import(pathToFileURL(installed.resolve('@stryker-mutator/core')).href);
mkdirSync(home, { recursive: true });
const rows = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(areas)) rows.push(await mutate(name));
for (const { name, score, goal, counts } of rows)
  process.stdout.write(`${name}: ${score.toFixed(1)} % of ${goal} % (${counts})\n`);
if (rows.some(({ score, goal }) => score < goal)) process.exitCode = 1;

/** The area that a name is, or that a file's name is below: `core/match` of `core/match/negation`. */
function areaOf(name) {
  return Object.keys(areas).find((area) => name === area || name.startsWith(`${area}/`));
}

async function mutate(name) {
  const area = areaOf(name);
  const { mutate: all, tests, goal } = areas[area];
  const files = name === area ? all : [`src/${name}.ts`];
  process.env.MUTATE_TESTS = tests
    .map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`))
    .join();
  const record = join(home, `${area.replace('/', '-')}.json`);
  await forgetUnbound(record);
  const results = await new Stryker({
    mutate: [...files, '!**/*.test.ts'],
    testRunner: 'vitest',
    plugins: [installed.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
    concurrency: Number(values.concurrency),
    incremental: true,
    force: values.force,
    incrementalFile: record,
    tempDirName: '.cache/mutate',
    ignorePatterns: ['dist', 'compiled', 'docs', 'public', 'applications', '.github', '*.tsbuildinfo'],
    reporters: ['progress-append-only'],
    allowEmpty: true,
    timeoutMS: 5_000,
  }).runMutationTest();
  return judge(name, goal, results);
}

/** What no test is known to run, or what runs when a module is loaded, no change of a test would have tried again. */
async function forgetUnbound(record) {
  if (!existsSync(record)) return;
  const report = JSON.parse(readFileSync(record, 'utf8'));
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(
      ({ status, static: isStatic }) => !(status === 'NoCoverage' || (isStatic && status === 'Survived')),
    );
  await writeFile(record, JSON.stringify(report));
}

function judge(name, goal, results) {
  const judged = readJudged();
  const tried = results.filter(({ status }) => [...noticed, ...missed].includes(status));
  const killed = tried.filter(({ status }) => noticed.includes(status));
  const alive = tried.filter(({ status }) => missed.includes(status));
  const left = alive.filter((mutant) => !judged.has(changeOf(mutant)));
  for (const mutant of left)
    process.stdout.write(`${placeOf(mutant)} ${mutant.status}: ${changeOf(mutant)}\n`);
  const same = alive.length - left.length;
  const score = (killed.length / Math.max(1, tried.length - same)) * 100;
  const counts = `${tried.length} mutants, ${killed.length} noticed, ${same} equivalent, ${left.length} left`;
  return { name, score, goal, counts };
}

/** What was judged to be equivalent, as {@link changeOf} writes it. */
function readJudged() {
  const judged = new Set();
  let file = '';
  for (const line of readFileSync(new URL('./mutate/equivalent.md', import.meta.url), 'utf8').split('\n')) {
    file = /^## (\S+)$/.exec(line)?.[1] ?? file;
    const change = /^- `(.+)`: /.exec(line)?.[1];
    if (change !== undefined) judged.add(`${file}: ${change}`);
  }
  return judged;
}

/** `src/core/stage.ts: a < b → a <= b`, by which a change is known wherever it stands in its file. */
function changeOf({ fileName, location, replacement }) {
  const flat = (text) => text.replaceAll(/\s+/g, ' ').trim();
  return `${relative(root, fileName)}: ${flat(textAt(fileName, location))} → ${flat(replacement)}`;
}

function placeOf({ fileName, location }) {
  return `${relative(root, fileName)}:${location.start.line}:${location.start.column}`;
}

function textAt(fileName, { start, end }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}
