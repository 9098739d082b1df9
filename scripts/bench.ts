/**
 * Speed and size against their bars, with the baselines run by turns in the same run: `npm run bench`, or some groups
 * only: `npm run bench -- cli build`. Prints a table; a run of all groups also writes `docs/bench.md`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryOutput } from '../src/testing/browser/build-site.ts';
import { buildOurs, measureBuild } from './bench/build.ts';
import { measureStart } from './bench/cli.ts';
import { measureLighthouse } from './bench/lighthouse.ts';
import { measureLocalApp } from './bench/local-app.ts';
import { measureMatch } from './bench/match.ts';
import { measureReading } from './bench/reading.ts';
import { formatTable, writeReport } from './bench/report.ts';
import type { Bench, Row } from './bench/row.ts';
import { writeSampleTracker } from './bench/sample-tracker.ts';
import { measureSearch } from './bench/search-box.ts';
import { measureScripts } from './bench/weight.ts';

const groups: Record<string, (bench: Bench) => Promise<Row[]>> = {
  cli: measureStart,
  reading: measureReading,
  match: measureMatch,
  build: measureBuild,
  scripts: measureScripts,
  search: measureSearch,
  local: measureLocalApp,
  lighthouse: measureLighthouse,
};

const project = join(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(groups, name));
if (unknown.length > 0) {
  process.stderr.write(`unknown group ${unknown.join(', ')}; there are: ${Object.keys(groups).join(', ')}\n`);
  process.exit(2);
}

const root = mkdtempSync(join(tmpdir(), 'apptrack-bench-'));
const output = temporaryOutput();
const made = new Map<string, unknown>();
/** The value of the first call with a name. */
function once<Value>(name: string, make: () => Value): Value {
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as Value;
}
const folder = (parent: string, name: string) => {
  const path = join(parent, name);
  mkdirSync(path, { recursive: true });
  return path;
};
const data = (count: number) =>
  once(`data ${count}`, () => {
    const path = folder(root, `data-${count}`);
    writeSampleTracker(path, count);
    return path;
  });
const bench: Bench = {
  project,
  data,
  scratch: (name) => folder(name.startsWith('build') ? output : root, name),
  site: (count) =>
    once(`site ${count}`, async () => {
      const path = folder(output, `site-${count}`);
      await buildOurs(project, data(count), path);
      return path;
    }),
};

try {
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(groups)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stderr.write(`${name}…\n`);
    rows.push(...(await measure(bench)));
  }
  process.stdout.write(formatTable(rows));
  if (wanted.length === 0) writeReport(join(project, 'docs/bench.md'), rows);
  process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
  rmSync(output, { recursive: true, force: true });
}
