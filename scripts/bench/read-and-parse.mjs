// The baseline for reading: every file one after the other, its frontmatter parsed as YAML, nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const folder = process.argv[2];
let entries = 0;
for (const name of readdirSync(folder)) {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const end = text.indexOf('\n---', 3);
  entries += load(text.slice(4, end)).history.length;
}
process.stdout.write(`${entries}\n`);
