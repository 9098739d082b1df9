import { siteData } from '../../content/site-data.ts';
import { exportCsv } from '../../format/export-file.ts';

/** Everything, safe to open in a spreadsheet. */
export async function GET(): Promise<Response> {
  const { all, written } = await siteData();
  return new Response(exportCsv(all, written), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
