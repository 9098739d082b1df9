/** What mends the problems of files, where that is certain, in words. */
import type { Config } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { fixOf } from '../format/fix-problem.ts';
import { readText } from '../store/read-text.ts';

/** Of so many it is looked; nobody mends more one by one. */
const most = 40;

const known = new WeakMap<Problem, string | null>();

/** In words, what mends each of the first problems of the data folder `root`; null where that is not certain. */
export function fixWords(
  problems: readonly Problem[],
  { root, config }: { root: string; config: Config },
): Map<Problem, string | null> {
  const texts = new Map<string, string | null>();
  const textOf = (path: string): string | null => {
    if (!texts.has(path)) texts.set(path, readText(root, path)?.text ?? null);
    return texts.get(path) ?? null;
  };
  return new Map(
    problems.slice(0, most).map((problem) => {
      // A problem is told anew whenever its file or the configuration is another one.
      if (!known.has(problem)) {
        const text = textOf(problem.path);
        known.set(
          problem,
          text === null ? null : (fixOf({ path: problem.path, text }, problem, config)?.words ?? null),
        );
      }
      return [problem, known.get(problem) ?? null];
    }),
  );
}
