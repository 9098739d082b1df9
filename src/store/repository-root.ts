/** Where the Git repository around a folder begins. */
import { runGit } from './git.ts';

/** The absolute path of the repository's root; null where the folder is in none. */
export function repositoryRoot(folder: string): string | null {
  try {
    return runGit(folder, ['rev-parse', '--show-toplevel']).trim() || null;
  } catch {
    return null;
  }
}
