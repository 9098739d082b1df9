import { directoryNames } from '../../components/directory-names.ts';
import { jsonResponse } from '../../content/responses.ts';
import { siteData } from '../../content/site-data.ts';

/** The people and the companies by name, with their addresses, for the palette. */
export async function GET(): Promise<Response> {
  return jsonResponse(directoryNames(await siteData()));
}
