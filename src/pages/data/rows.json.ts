import { tableDataWithMatches } from '../../components/table-rows.ts';
import { siteData } from '../../content/site-data.ts';
import { formatRows } from '../../islands/table/rows-json.ts';

/** What the table of applications is made of, for the browser. */
export async function GET(): Promise<Response> {
  return new Response(formatRows(tableDataWithMatches(await siteData())), {
    headers: { 'Content-Type': 'application/json' },
  });
}
