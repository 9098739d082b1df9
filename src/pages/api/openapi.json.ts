import { version } from '../../../package.json';
import { href } from '../../components/href.ts';
import { jsonResponse } from '../../content/responses.ts';
import { siteData } from '../../content/site-data.ts';
import { openApiDocument } from '../../format/api/openapi.ts';

/** The OpenAPI description of these documents, and of what the local app adds. */
export async function GET(): Promise<Response> {
  const { config } = await siteData();
  return jsonResponse(openApiDocument(config, { version, server: href('/') }));
}
