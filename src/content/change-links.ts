/** Links that change an application from the published site: each opens an issue form of the repository, filled in. */

import { repositoryAddress } from '../core/repository-address.ts';

/** What the form is filled in with, by the ids of its fields. */
export interface ChangeValues {
  /** The application's id. */
  id: string;
  status?: string;
  interview?: string;
  done?: string;
  snooze?: string;
  /** A reminder's id without its application's. */
  reminder?: string;
  note?: string;
}

/** The address of the form with these values; null where no repository on GitHub is known. */
export function changeLink(values: ChangeValues, env: NodeJS.ProcessEnv = process.env): string | null {
  const repository = repositoryAddress(env);
  if (repository === null) return null;
  const query = new URLSearchParams({ template: 'change.yml', ...values });
  return `${repository}/issues/new?${query}`;
}
