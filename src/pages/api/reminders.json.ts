import { jsonResponse } from '../../content/responses.ts';
import { siteData } from '../../content/site-data.ts';
import { listDocument } from '../../format/api-documents.ts';

/** Every reminder in whatever state, by due date. */
export async function GET(): Promise<Response> {
  const { reminders } = await siteData();
  return jsonResponse(listDocument(reminders));
}
