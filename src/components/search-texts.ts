/** The texts that a search looks through beside the rows. */
import type { SiteData } from '../content/derive-site.ts';
import type { ApplicationFacts } from '../core/facts.ts';
import { splitBody } from '../format/posting.ts';
import type { SearchTexts } from '../islands/table/search-texts.ts';

/** Those of every application, in the order of the table. */
export function searchTexts({ all }: SiteData): SearchTexts[] {
  return all.map(textsOf);
}

/** Together with its row they have all that the command line searches ({@link import('../core/query.ts').searchText}). */
function textsOf({ application: { body, contacts }, timeline }: ApplicationFacts): SearchTexts {
  const { notes, posting } = splitBody(body);
  const history = timeline.flatMap(({ note, with: people }) => [note ?? '', ...people]).filter(Boolean);
  const people = contacts.flatMap(({ name, role }) => [name, role ?? '']).filter(Boolean);
  return [history.join('\n'), people.join('\n'), notes, posting];
}
