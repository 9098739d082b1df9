import { jsonResponse } from '../../../content/responses.ts';
import { siteData } from '../../../content/site-data.ts';
import { applicationJsonSchema } from '../../../format/schemas/application-json-schema.ts';

/** The JSON Schema of an application's frontmatter, for editors. */
export async function GET(): Promise<Response> {
  const { config } = await siteData();
  return jsonResponse(applicationJsonSchema(config));
}
