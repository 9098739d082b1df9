/** The repository that a workflow of GitHub's runs for. */

/** What its environment says of it. */
export interface RepositoryNames {
  GITHUB_SERVER_URL?: string | undefined;
  /** `OWNER/NAME`. */
  GITHUB_REPOSITORY?: string | undefined;
}

/** The address of the repository's page; null where no repository is named, or what is named can be none. */
export function repositoryAddress({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: name,
}: RepositoryNames): string | null {
  if (name === undefined || !/^[\w.-]+\/[\w.-]+$/.test(name)) return null;
  return `${server || 'https://github.com'}/${name}`;
}
