/** Adding somebody at the employer's. */
import type { Contact } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { addListItem } from '../format/edit-application.ts';
import { nestedKeys } from '../format/known-keys.ts';
import type { Store } from '../store/store.ts';
import { type Change, changeApplication } from './change-application.ts';
import { isNothing } from './json-values.ts';

/** Writes a contact into the application file `path`, after those that are there; see {@link changeApplication}. */
export function addContact(
  store: Store,
  config: Config,
  path: string,
  contact: { [Key in keyof Contact]?: Contact[Key] | undefined },
  expected: string | null = null,
): Promise<Change> {
  const said = nestedKeys.contacts.filter((key) => !isNothing(contact[key]));
  const item = Object.fromEntries(said.map((key) => [key, contact[key] ?? null]));
  return changeApplication(store, config, path, (text) => addListItem(text, 'contacts', item), expected);
}
