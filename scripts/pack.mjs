// Before `npm pack`: puts what the package is made of into `compiled/package/`, as new as the sources.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, version } from '../bin/installation.mjs';
import { manualPages } from '../src/cli/manual-page.ts';
import { buildProgram } from '../src/cli/program.ts';
import { applicationJsonSchema } from '../src/format/schemas/application-json-schema.ts';
import { configJsonSchema } from '../src/format/schemas/config-json-schema.ts';
import { resumeJsonSchema } from '../src/format/schemas/resume-json-schema.ts';
import { ensureCompiled, parts } from './compile/parts.mjs';

const say = (line) => process.stderr.write(`${line}\n`);
const target = join(root, 'compiled/package');

rmSync(target, { recursive: true, force: true });
const licenses = new Set();
for (const part of Object.keys(parts)) {
  const folder = await ensureCompiled(part, { say });
  // What Node has parsed of it goes stale; licences are told once.
  const filter = (path) => !/[/\\](?:v8|licenses\.md)$/.test(path);
  cpSync(folder, join(target, part), { recursive: true, filter });
  for (const license of sectionsOf(licensesIn(folder))) licenses.add(license);
}
for (const name of ['applications', 'resumes', 'apptrack.config.yaml'])
  cpSync(join(root, name), join(target, 'sample', name), { recursive: true });
mkdirSync(join(target, 'schemas'));
for (const [name, schema] of Object.entries({
  application: applicationJsonSchema(),
  config: configJsonSchema(),
  resume: resumeJsonSchema(),
}))
  writeFileSync(join(target, `schemas/${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
const opening = '# Licences of the packages that AppTrack is compiled with\n';
writeFileSync(join(target, 'licenses.md'), [opening, ...[...licenses].sort()].join('\n'));

mkdirSync(join(target, 'man'));
const edition = { version: version(), date: dayOfSources() };
for (const { name, text } of manualPages(buildProgram({ version: edition.version }), edition))
  writeFileSync(join(target, 'man', name), text);

/** The day of the last commit, so that the same sources make the same package; without Git that of `package.json`. */
function dayOfSources() {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' });
  return stdout?.trim() || statSync(join(root, 'package.json')).mtime.toISOString().slice(0, 10);
}

/** The licences of the packages that are compiled into a part; the template has none. */
function licensesIn(folder) {
  const path = join(folder, 'licenses.md');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The parts of a document that begin with a heading. */
function sectionsOf(markdown) {
  return markdown.split(/^(?=## )/m).map((section) => `${section.trimEnd()}\n`);
}
