/** The script that runs before a page is painted. */
import { bootCode } from 'virtual:browser-scripts';

/** Answers with the script. */
export function GET(): Response {
  return new Response(bootCode, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
