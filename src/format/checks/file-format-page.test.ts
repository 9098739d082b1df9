/** `docs/file-format.md` names every key, and its table of problems is that of the rules and their fixtures. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defaultConfig } from '../../core/config.ts';
import { applicationJsonSchema } from '../schemas/application-json-schema.ts';
import { configSchema } from '../schemas/config.ts';
import { resumeJsonSchema } from '../schemas/resume-json-schema.ts';
import { rules } from './rules.ts';

const page = readFileSync(new URL('../../../docs/file-format.md', import.meta.url), 'utf8');
const folder = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(folder);

/** The first line that a rule's fixture expects. */
function exampleOf(code: string): string {
  const name = fixtures.find((one) => one.replace(/\.\w+$/, '') === code);
  if (name === undefined) return '';
  const text = readFileSync(new URL(name, folder), 'utf8');
  return `\`${/^(?:# )?Expected: (.*)$/m.exec(text)?.[1]?.replaceAll('|', '\\|') ?? ''}\``;
}

/** The keys of a JSON Schema and of the mappings in it. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const below = Object.entries(schema).flatMap(([key, inner]) =>
    key === 'properties' ? [...Object.keys(inner), ...Object.values(inner).flatMap(keysOf)] : keysOf(inner),
  );
  return [...new Set(below)];
}

it('every key is explained', () => {
  const config = z.toJSONSchema(configSchema(defaultConfig()), { io: 'input', unrepresentable: 'any' });
  const keys = [...keysOf(applicationJsonSchema()), ...keysOf(resumeJsonSchema()), ...keysOf(config)];
  expect(keys).toEqual(expect.arrayContaining(['decideBy', 'snoozed', 'original', 'expireAfter', 'aliases']));
  const missing = keys.filter((key) => !new RegExp(`\`[^\`\n]*\\b${key}\\b[^\`\n]*\``).test(page));
  expect(missing).toEqual([]);
});

it('the table of problems is that of the rules', () => {
  const rows = Object.entries(rules).map(([code, asks]) => `| \`${code}\` | ${asks} | ${exampleOf(code)} |`);
  const table = ['| code | what is asked | an example |', '| --- | --- | --- |', ...rows].join('\n');
  expect(page.slice(page.indexOf('| code |')).trimEnd()).toBe(table);
});
