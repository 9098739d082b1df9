/** How many applications each saved view shows, chosen as the list chooses them. */
import type { SiteData } from '../content/derive-site.ts';
import { once } from '../content/once.ts';
import { viewParameters } from '../core/saved-view.ts';
import { deepenIndex, indexRows, rowSelector } from '../islands/table/select-rows.ts';
import { parseState } from '../islands/table/state.ts';
import { formatLinkQuery } from './href.ts';
import { searchTexts } from './search-texts.ts';
import { tableData } from './table-rows.ts';

/** The counts, in the order of the views. */
export const viewCounts = once(count);

async function count(site: SiteData): Promise<number[]> {
  const { views } = site.config;
  const data = tableData(site);
  // Texts are looked through only where a view has words to look for.
  const isSearched = views.some(({ search }) => search !== null);
  const index = isSearched
    ? await deepenIndex(await indexRows(data), searchTexts(site))
    : { data, texts: [], ofRows: [] };
  const select = rowSelector(index);
  return views.map((view) => select(parseState(`?${formatLinkQuery(viewParameters(view))}`), null).length);
}
