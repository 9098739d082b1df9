import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../core/config.ts';
import { formatProblem, type Problem } from '../../core/problem.ts';
import { parseApplication } from '../application-file.ts';
import { parseConfig } from '../config-file.ts';
import { decodeText, maxFileSize } from '../decode.ts';
import { rules } from './rules.ts';

const folder = new URL('./fixtures/', import.meta.url);
const names = readdirSync(folder);
const lastYear = 2036;

/** The problems of a fixture: of an application, or where its name ends with `.yaml` of a configuration. */
function checkFixture(name: string, bytes: Uint8Array): Problem[] {
  const path = name.endsWith('.yaml') ? name : `applications/${name}`;
  const { text, problems } = decodeText(bytes, path);
  if (text === null) return problems;
  if (name.endsWith('.yaml')) return parseConfig({ path, text }, lastYear).problems;
  return parseApplication({ path, text }, { ...defaultConfig(), lastYear }).problems;
}

describe('the rules', () => {
  it('have a fixture each, but for the file that is too large to keep', () => {
    const shown = new Set(names.map((name) => name.replace(/\.\w+$/, '')));
    expect(Object.keys(rules).filter((code) => !shown.has(code))).toEqual(['too-large']);
    expect([...shown].filter((code) => !Object.hasOwn(rules, code))).toEqual([]);
  });

  for (const name of names) {
    it(`find in ${name} exactly what it says`, () => {
      const bytes = readFileSync(new URL(name, folder));
      const problems = checkFixture(name, bytes);
      const found = problems.map((problem) => formatProblem(problem).replace(`${problem.path}:`, ''));
      const expected = [...bytes.toString('utf8').matchAll(/^(?:# )?Expected: (.*)$/gm)].map(
        ([, line]) => line,
      );
      expect(found).toEqual(expected);
      expect(new Set(problems.map(({ code }) => code))).toEqual(new Set([name.replace(/\.\w+$/, '')]));
    });
  }

  it('refuse a file that is too large without reading it', () => {
    const { text, problems } = decodeText(new Uint8Array(maxFileSize + 1), 'applications/acme.md');
    expect(text).toBeNull();
    expect(problems.map(formatProblem)).toEqual([
      'applications/acme.md:1:1  the file is too large (5.0 MB); keep it below 5 MB',
    ]);
  });
});
