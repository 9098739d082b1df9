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

/** The application named in the address, of the documents at `root`; null where none is named, or it is not there. */
export async function loadOccasion(root: string): Promise<Occasion | null> {
  const id = new URLSearchParams(location.search).get('application');
  if (id === null || id === '') return null;
  const response = await fetch(`${root}${encodePath(id)}.json`);
  return response.ok ? ((await response.json()) as Occasion) : null;
}
