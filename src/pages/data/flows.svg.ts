import { flowsPicture } from '../../content/flow-diagram.ts';
import { siteData } from '../../content/site-data.ts';

/** The ways applications took, as a picture without names. */
export async function GET(): Promise<Response> {
  return new Response(flowsPicture(await siteData()), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
}
