/** Finding the data folder, the one that holds `applications/`, as Git finds a repository. */
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where to look: `dir` is what `--dir` says; `env` the environment; `cwd` where the upward search starts. */
export interface DataFolderQuery {
  dir?: string | undefined;
  env?: NodeJS.ProcessEnv | undefined;
  cwd?: string | undefined;
  /** Accept a named folder that holds no data yet, for commands that put the first there. */
  mayBeEmpty?: boolean | undefined;
}

/** No data folder; the message is for people. `named` tells whether a person named a wrong one. */
export class DataFolderError extends Error {
  override name = 'DataFolderError';
  readonly named: boolean;
  constructor(message: string, named: boolean) {
    super(message);
    this.named = named;
  }
}

/** What a data folder holds at least one of, where it is named rather than searched for. */
const signs = ['applications', 'resumes', 'apptrack.config.yaml'];

/**
 * The absolute path of the data folder: `dir`, else the variable `APPTRACK_DIR`, else the nearest folder upwards
 * from `cwd` that holds `applications/`. Throws a {@link DataFolderError} where there is none.
 */
export function findDataFolder({
  dir,
  env = process.env,
  cwd = process.cwd(),
  mayBeEmpty = false,
}: DataFolderQuery = {}): string {
  if (dir !== undefined) return namedFolder(resolve(cwd, dir), dir, '--dir', mayBeEmpty);
  const variable = env.APPTRACK_DIR;
  if (variable) return namedFolder(resolve(cwd, variable), variable, 'APPTRACK_DIR', mayBeEmpty);
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (isDirectory(join(folder, 'applications'))) return folder;
    if (dirname(folder) === folder) break;
  }
  throw new DataFolderError(
    `no applications/ folder here or in any folder above ${resolve(cwd)}; name one with --dir DIR, or start one with: apptrack init`,
    false,
  );
}

function namedFolder(path: string, written: string, by: string, mayBeEmpty: boolean): string {
  if (!isDirectory(path)) throw new DataFolderError(`${by}: there is no folder ${written}`, true);
  if (mayBeEmpty || signs.some((sign) => exists(join(path, sign)))) return path;
  throw new DataFolderError(`${by}: ${written} holds no applications/ folder`, true);
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
