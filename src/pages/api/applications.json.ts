import { jsonResponse } from '../../content/responses.ts';
import { siteData } from '../../content/site-data.ts';
import { applicationItem, listDocument } from '../../format/api-documents.ts';

/** All applications, the last activity first. */
export async function GET(): Promise<Response> {
  const { all } = await siteData();
  return jsonResponse(listDocument(all.map(applicationItem)));
}
