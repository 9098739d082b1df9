import type { APIContext } from 'astro';
import { tableDataWithMatches } from '../../components/table-rows.ts';
import { siteData } from '../../content/site-data.ts';
import { formatRows } from '../../islands/table/rows-json.ts';

/** What the table of applications is made of, for the browser. */
export async function GET({ locals }: APIContext): Promise<Response> {
  return new Response(formatRows(tableDataWithMatches(await siteData(), locals.editable === true)), {
    headers: { 'Content-Type': 'application/json' },
  });
}
