/** The application that the page was opened for: `?application=ID`. */
import { encodePath } from '../../core/encode-path.ts';

/** What an application's document says of it. */
export interface Occasion {
  id: string;
  company: string;
  role: string;
  contacts: { name: string }[];
  posting: string;
  resume: string | null;
}

/** The application named in the address, of the documents at `root`; null where none is named. Rejects where it cannot be loaded. */
export async function loadOccasion(root: string): Promise<Occasion | 'missing' | null> {
  const id = new URLSearchParams(location.search).get('application');
  if (id === null || id === '') return null;
  const response = await fetch(`${root}${encodePath(id)}.json`);
  if (response.status === 404) return 'missing';
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as Occasion;
}
