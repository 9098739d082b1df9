import { searchTexts } from '../../components/search-texts.ts';
import { siteData } from '../../content/site-data.ts';
import { formatTexts } from '../../islands/table/search-texts.ts';

/** What a search of the list looks through beside the rows. */
export async function GET(): Promise<Response> {
  return new Response(formatTexts(searchTexts(await siteData())), {
    headers: { 'Content-Type': 'application/json' },
  });
}
