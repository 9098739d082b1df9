/**
 * `npm run mutate`, or of it `npm run mutate -- core/reminders core/match/negation`: the code is changed wrongly in one place
 * after another, and the tests are to notice each time. What they do not notice is listed; what changes no
 * behaviour stands in `mutate/equivalent.md`. What was tried already, and has not changed since, is not tried
 * again but with `--force`. `--concurrency N` sets how many changes are tried at once.
 */
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
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
const untried = ['CompileError', 'Ignored', 'Pending'];

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

/** The area that a name is, or that a file's name is of: `core/match` of `core/match/negation`. */
function areaOf(name) {
  if (Object.hasOwn(areas, name)) return name;
  const file = join('src', `${name}.ts`);
  return Object.keys(areas).find((area) => filesOf(areas[area]).includes(file));
}

function filesOf({ mutate: patterns }) {
  return globSync(patterns, { cwd: root }).filter((path) => !path.endsWith('.test.ts'));
}

async function mutate(name) {
  const area = areaOf(name);
  const { tests, goal } = areas[area];
  const files = name === area ? filesOf(areas[area]) : [`src/${name}.ts`];
  process.env.MUTATE_TESTS = tests
    .map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`))
    .join();
  // Properties that try hundreds of files otherwise.
  process.env.RUNS = '15';
  const record = join(home, `${area.replace('/', '-')}.json`);
  await forgetUnbound(record, filesOf(areas[area]));
  const results = await new Stryker({
    mutate: files,
    testRunner: 'in-process',
    plugins: [fileURLToPath(new URL('mutate/test-runner.mjs', import.meta.url))],
    concurrency: Number(values.concurrency),
    incremental: true,
    force: values.force,
    incrementalFile: record,
    tempDirName: '.cache/mutate',
    ignorePatterns: ['dist', 'compiled', 'docs', 'public', 'applications', '.github', '*.tsbuildinfo'],
    reporters: ['progress-append-only'],
    allowEmpty: true,
    // Loops without an end are noticed by counting: this is for a machine that is busy.
    timeoutMS: 90_000,
  }).runMutationTest();
  // The record tells of the area's other files as well.
  const own = results.filter(({ fileName }) => files.includes(relative(root, fileName)));
  return judge(name, goal, own);
}

/**
 * What no test is known to run, or what runs when a module is loaded, no change of a test would have tried again; and
 * what ran out of time may be noticed when there is more. Nor does anything of a file count that is not the area's.
 */
async function forgetUnbound(record, files) {
  if (!existsSync(record)) return;
  const report = JSON.parse(readFileSync(record, 'utf8'));
  report.files = Object.fromEntries(Object.entries(report.files).filter(([name]) => files.includes(name)));
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(
      (mutant) => isNoticed(mutant) || (mutant.status === 'Survived' && !mutant.static),
    );
  await writeFile(record, JSON.stringify(report));
}

function judge(name, goal, results) {
  const judged = readJudged();
  const tried = results.filter(({ status }) => !untried.includes(status));
  const killed = tried.filter(isNoticed);
  const alive = tried.filter((mutant) => !isNoticed(mutant));
  const left = alive.filter((mutant) => !judged.has(changeOf(mutant)));
  for (const mutant of left)
    process.stdout.write(`${placeOf(mutant)} ${mutant.status}: ${changeOf(mutant)}\n`);
  const same = alive.length - left.length;
  const score = (killed.length / Math.max(1, tried.length - same)) * 100;
  const counts = `${tried.length} mutants, ${killed.length} noticed, ${same} equivalent, ${left.length} left`;
  return { name, score, goal, counts };
}

/** A test file that cannot be loaded any more ends as a RuntimeError; what ran out of time may have met a busy machine. */
function isNoticed({ status, statusReason }) {
  if (status === 'Timeout') return statusReason?.startsWith('Hit limit reached') === true;
  return status === 'Killed' || status === 'RuntimeError';
}

/** What was judged to be equivalent, as {@link changeOf} writes it. */
function readJudged() {
  const judged = new Set();
  let file = '';
  for (const line of readFileSync(new URL('./mutate/equivalent.md', import.meta.url), 'utf8').split('\n')) {
    file = /^## (\S+)$/.exec(line)?.[1] ?? file;
    const change = /^- (`+)(.+)\1: /.exec(line)?.[2];
    if (change !== undefined) judged.add(`${file}: ${change}`);
  }
  return judged;
}

/**
 * `src/core/stage.ts: a < b → a <= b`, by which a change is known wherever it stands in its file; where that is as short
 * as `''`, with all of its line.
 */
function changeOf({ fileName, location, replacement }) {
  const flat = (text) => text.replaceAll(/\s+/g, ' ').trim();
  const { start, end } = location;
  const text = textAt(fileName, location);
  const isShort = text.length < 4 && start.line === end.line;
  const line = isShort ? readFileSync(fileName, 'utf8').split('\n')[start.line - 1] : text;
  const changed = isShort
    ? line.slice(0, start.column - 1) + replacement + line.slice(end.column - 1)
    : replacement;
  return `${relative(root, fileName)}: ${flat(line)} → ${flat(changed)}`;
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
