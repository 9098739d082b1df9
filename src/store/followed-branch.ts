/** The branch of a remote that the one which is checked out follows. */
export interface FollowedBranch {
  remote: string;
  /** Its full name there, like `refs/heads/main`. */
  ref: string;
}

/** Reads it; null where none is followed, or no branch is checked out. `line` gives what Git prints, or null. */
export async function followedBranch(
  line: (args: string[]) => Promise<string | null>,
): Promise<FollowedBranch | null> {
  const branch = await line(['branch', '--show-current']);
  if (branch === null) return null;
  const remote = await line(['config', `branch.${branch}.remote`]);
  const ref = await line(['config', `branch.${branch}.merge`]);
  return remote === null || ref === null ? null : { remote, ref };
}
