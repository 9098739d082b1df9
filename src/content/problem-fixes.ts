/** What mends the problems of files, where that is certain, in words. */
import type { Config } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import type { FileSource } from '../format/application-file.ts';
import { checkFile } from '../format/check-file.ts';
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
  const files = new Map<string, CheckedFile | null>();
  const fileOf = (path: string): CheckedFile | null => {
    if (!files.has(path)) files.set(path, checkedFile(root, path, config));
    return files.get(path) ?? null;
  };
  return new Map(
    problems.slice(0, most).map((problem) => {
      // A problem is told anew whenever its file or the configuration is another one.
      if (!known.has(problem)) {
        const file = fileOf(problem.path);
        known.set(
          problem,
          file === null ? null : (fixOf(file.source, problem, file.problems, config)?.words ?? null),
        );
      }
      return [problem, known.get(problem) ?? null];
    }),
  );
}

/** A file with all its problems. */
interface CheckedFile {
  source: FileSource;
  problems: readonly Problem[];
}

function checkedFile(root: string, path: string, config: Config): CheckedFile | null {
  const text = readText(root, path)?.text ?? null;
  return text === null ? null : { source: { path, text }, problems: checkFile({ path, text }, config) };
}
