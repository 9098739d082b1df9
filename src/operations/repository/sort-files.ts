/** Which files of a clone of AppTrack are AppTrack's own program, and which are a person's. */

/** Where each file of a clone belongs. */
export interface SortedFiles {
  /** The data, and other files of the person's: they go on. */
  own: string[];
  /** The program, which is a package from now on. */
  program: string[];
  /** Of the program, what the person changed: that does not go on. */
  changedProgram: string[];
}

const data = /^(?:applications|resumes|vendor)\/|^apptrack\.config\.yaml$/;

/** Folders and files that are the program's in any version. */
const program =
  /^(?:src|scripts|docs|public|bin|\.ci|\.changeset)\/|^(?:package(?:-lock)?\.json|astro\.config\.mjs|biome\.json|knip\.json|tsconfig(?:\.\w+)?\.json|vitest\.config\.ts|LICENSE|NOTICE|CHANGELOG\.md|SECURITY\.md|Dockerfile|Containerfile|compose\.yaml|release-please-config\.json|\.(?:docker|npm)ignore|\.release-please-manifest\.json|\.github\/(?:CONTRIBUTING\.md|SECURITY\.md|dependabot\.yml|release\.yml|workflows\/(?:audit|test|tests|ci|release)\.yml))$/;

/**
 * Sorts the tracked files of a clone but those of the template. `isByHand` tells whether somebody changed a file since
 * AppTrack made it; null where that is not known, since the clone shares AppTrack's own history.
 */
export function sortFiles(
  paths: readonly string[],
  template: ReadonlySet<string>,
  isByHand: ((path: string) => boolean) | null,
): SortedFiles {
  const sorted: SortedFiles = { own: [], program: [], changedProgram: [] };
  for (const path of paths) {
    if (template.has(path)) continue;
    // What came with the first commit and was never touched is AppTrack's, whatever it is called.
    const isProgram = !data.test(path) && (program.test(path) || isByHand?.(path) === false);
    if (!isProgram) sorted.own.push(path);
    else sorted.program.push(path);
    if (isProgram && isByHand?.(path) === true) sorted.changedProgram.push(path);
  }
  return sorted;
}
