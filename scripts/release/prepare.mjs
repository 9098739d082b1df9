// `node scripts/release/prepare.mjs OUT`, before `npm pack` in a workflow: writes into package.json where this repository
// is, which provenance needs and nobody can know before; has a tag name the version that it is at; and puts the release's
// notes into OUT.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesOf } from './notes.mjs';

const [out] = process.argv.slice(2);
const { GITHUB_REPOSITORY: repository = '', GITHUB_REF_TYPE: kind, GITHUB_REF_NAME: tag } = process.env;

try {
  if (out === undefined) throw new Error('node scripts/release/prepare.mjs OUT');
  const text = addressed(readFileSync('package.json', 'utf8'));
  const { version } = JSON.parse(text);
  if (kind === 'tag' && tag !== `v${version}`) throw new Error(`the tag ${tag} is at version ${version}`);
  const notes = notesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'notes.md'), notes);
  writeFileSync('package.json', text);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** package.json with this repository's address in place of OWNER's. One that names another repository is not ours to publish. */
function addressed(text) {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Error('GITHUB_REPOSITORY must be OWNER/NAME');
  const filled = text.replaceAll('github.com/OWNER/apptrack', `github.com/${repository}`);
  const { homepage, bugs, repository: named } = JSON.parse(filled);
  for (const address of [named.url, homepage, bugs]) {
    const [, place] = /github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git$|[#/]|$)/.exec(address) ?? [];
    if (place !== repository) throw new Error(`package.json says ${address}, and this is ${repository}`);
  }
  return filled;
}
