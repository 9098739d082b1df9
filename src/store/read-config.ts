/** Reading the configuration. */
import { type Config, defaultConfig } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { parseConfig } from '../format/config-file.ts';
import { lastYearNow } from './clock.ts';
import { readText } from './read-text.ts';

/** The configuration's path from the data folder. */
export const configPath = 'apptrack.config.yaml';

/** The configuration of a data folder, all defaults where the file is not there, and the file's problems. */
export function readConfig(root: string): { config: Config; problems: Problem[] } {
  const lastYear = lastYearNow();
  const file = readText(root, configPath);
  if (file === null) return { config: { ...defaultConfig(), lastYear }, problems: [] };
  if (file.text === null) return { config: { ...defaultConfig(), lastYear }, problems: file.problems };
  const { config, problems } = parseConfig({ path: configPath, text: file.text }, lastYear);
  return { config, problems: [...file.problems, ...problems] };
}
