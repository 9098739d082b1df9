import { reportData } from '../../content/report-data.ts';
import { jsonResponse } from '../../content/responses.ts';
import { siteData } from '../../content/site-data.ts';

/** What the report is made of, for the browser. */
export async function GET(): Promise<Response> {
  return jsonResponse(reportData(await siteData()));
}
