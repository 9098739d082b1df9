/** What the change of one file is about, in the domain's words. */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { parseApplication } from '../format/application-file.ts';
import { configPath } from '../store/read-config.ts';
import { describeChange } from './describe-change.ts';
import { describeSettings } from './describe-settings.ts';
import type { FileChange } from './write-files.ts';

/** What a change was: `Acme Robotics: applied → phone_screen`, `Settings: weekly goal`. */
export function describeFile({ path, before, after }: FileChange, config: Config): string {
  if (path === configPath) return `Settings: ${describeSettings(before, after).join(', ') || 'changed'}`;
  if (!path.startsWith('applications/'))
    return `${path}: ${before === null ? 'added' : after === null ? 'removed' : 'changed'}`;
  const read = (text: string | null): Application | null =>
    text === null ? null : parseApplication({ path, text }, config).application;
  const [one, other] = [read(before), read(after)];
  const phrases = describeChange(one, other);
  return `${(one ?? other)?.company ?? path}: ${phrases.join(', ') || 'changed'}`;
}

/** What a change of several files was, a line each; a file that stands elsewhere with the same text was moved. */
export function describeFiles(files: readonly FileChange[], config: Config): string[] {
  const made = files.filter(({ before, after }) => before === null && after !== null);
  const moves = files.flatMap((from) => {
    const to = made.find((one) => from.after === null && one.after === from.before);
    return to === undefined ? [] : [{ from, to }];
  });
  const moved = new Set(moves.flatMap(({ from, to }) => [from, to]));
  return [
    ...moves.map(({ from, to }) => `${from.path} moved to ${to.path}`),
    ...files.filter((one) => !moved.has(one)).map((one) => describeFile(one, config)),
  ];
}
