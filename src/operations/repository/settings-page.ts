/** Where on GitHub a repository is set up. */

/** The pages by what is set there: what GitHub calls each, and its address below the repository's. */
const pages = {
  general: ['Settings, General', '/settings'],
  branches: ['Settings, Branches', '/settings/branches'],
  rules: ['Settings, Rules', '/settings/rules'],
  actions: ['Settings, Actions, General, Workflow permissions', '/settings/actions'],
  pages: ['Settings, Pages', '/settings/pages'],
  secrets: ['Settings, Secrets and variables, Actions', '/settings/secrets/actions'],
  variables: ['Settings, Secrets and variables, Actions, Variables', '/settings/variables/actions'],
} as const;

/** What is set on one of these pages. */
export type SettingsPage = keyof typeof pages;

/** The address of a page; `repository` is that of the repository, like `https://github.com/ada/jobs`. */
export function settingsAddress(repository: string, page: SettingsPage): string {
  return `${repository}${pages[page][1]}`;
}

/** What a page is called, with its address where the repository's is known. */
export function settingsPlace(page: SettingsPage, repository: string | null): string {
  const [name] = pages[page];
  return repository === null ? name : `${name} (${settingsAddress(repository, page)})`;
}
