/** The names of what is published of a sealed site. They are the same for every site. */

/** Files that the scripts ask for. */
export const publishedFiles = {
  age: 'site.age',
  key: 'site.key',
  worker: 'unlock-worker.js',
  page: 'unlock/page.js',
  style: 'unlock/page.css',
  session: 'unlock/session.js',
} as const;

/** Paths that no built site may have. */
export const reservedPaths: readonly string[] = Object.values(publishedFiles);

/** Whether a path is served as it lies on the host: one of these, or a calendar of busy times under its secret name. */
export function liesInClear(path: string): boolean {
  return reservedPaths.includes(path) || /^[a-z2-7]{32}\.ics$/.test(path);
}

/** The folder beside a sealed site for a copy of it that has a passphrase and a worker of its own. */
export const coachFolder = 'coach/';
