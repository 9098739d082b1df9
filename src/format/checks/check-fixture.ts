/** Checking a fixture as the file that it stands for. */
import { defaultConfig } from '../../core/config.ts';
import type { Problem } from '../../core/problem.ts';
import { parseApplication } from '../application-file.ts';
import { parseConfig } from '../config-file.ts';
import { decodeText } from '../decode.ts';

/** The problems of a fixture: of an application, or where its name ends with `.yaml` of a configuration. */
export function checkFixture(name: string, bytes: Uint8Array): Problem[] {
  const path = name.endsWith('.yaml') ? name : `applications/${name}`;
  const { text, problems } = decodeText(bytes, path);
  if (text === null) return problems;
  return name.endsWith('.yaml')
    ? parseConfig({ path, text }).problems
    : parseApplication({ path, text }, defaultConfig()).problems;
}
