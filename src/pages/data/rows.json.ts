import { tableData } from '../../components/table-rows.ts';
import { siteData } from '../../content/site-data.ts';

/** What the table of applications is made of, for the browser. */
export async function GET(): Promise<Response> {
  return Response.json(tableData(await siteData()));
}
