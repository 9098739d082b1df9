/** Fetching one page from the web, for a person who names it. */
import { decodePage, maxPageSize } from '../format/decode-page.ts';

/** The page cannot be had; the message is for people. */
export class FetchError extends Error {
  override name = 'FetchError';
}

const longest = 20_000;

/** The HTML at an address (http or https) in its own character set, and the address after redirects. */
export async function fetchPage(address: string): Promise<{ html: string; url: string }> {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(longest),
      headers: {
        accept: 'text/html,application/xhtml+xml',
        'user-agent': 'Mozilla/5.0 (compatible; AppTrack)',
      },
    });
    if (!response.ok)
      throw new FetchError(`the site answers ${response.status} ${response.statusText}`.trim());
    const type = response.headers.get('content-type') ?? '';
    if (!/^(?:$|text\/|application\/(?:xhtml\+xml|octet-stream))/i.test(type))
      throw new FetchError(`the address gives no web page (${type.split(';')[0]})`);
    const html = decodePage(await readBounded(response), type);
    return { html, url: response.url || address };
  } catch (error) {
    const why = error instanceof FetchError ? error.message : reasonOf(error as Error);
    throw new FetchError(
      `${address} cannot be read: ${why}. Save the page in your browser and name the file instead`,
    );
  }
}

function reasonOf(error: Error): string {
  if (error.name === 'TimeoutError') return `no answer within ${longest / 1000} seconds`;
  const { code, message } = (error.cause ?? error) as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such site, or no network';
  return code ?? message;
}

async function readBounded(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxPageSize) throw new FetchError(`the page is larger than ${maxPageSize / 1e6} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
