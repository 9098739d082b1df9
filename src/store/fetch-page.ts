/** Fetching one page from the web, for a person who names it. */
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { type BrotliDecompress, createBrotliDecompress, createGunzip, type Gunzip } from 'node:zlib';
import { decodePage, maxPageSize } from '../format/decode-page.ts';
import { isLocalHost } from './public-address.ts';
import { FetchError, internet, type Network, requestPage } from './request-page.ts';

/** How a page is fetched. */
export interface FetchPageOptions {
  /** Whether a person typed the address: if it is one near by, they mean it, and its host alone is let through. */
  typed?: boolean;
  /** For tests, which have a network of their own. */
  network?: Network;
}

const longest = 20_000;
const mostRedirects = 20;

/**
 * The HTML at an address (http or https) in its own character set, and the address after redirects. Each of these must
 * lead to the public internet. Throws a {@link FetchError}.
 */
export async function fetchPage(
  address: string,
  { typed = false, network = internet }: FetchPageOptions = {},
): Promise<{ html: string; url: string }> {
  const signal = AbortSignal.timeout(longest);
  try {
    const first = new URL(address);
    const trusted = typed && isLocalHost(first.hostname) ? first.hostname : null;
    const { response, url } = await follow(first, (hop) => requestPage(hop, { signal, network, trusted }));
    const bytes = await readBounded(response);
    return { html: decodePage(bytes, response.headers['content-type']), url: url.href };
  } catch (error) {
    const why = signal.aborted ? `no answer within ${longest / 1000} seconds` : reasonOf(error as Error);
    throw new FetchError(
      `${address} cannot be read: ${why}. Save the page in your browser and name the file instead`,
    );
  }
}

/** A page's answer, and where it came from. */
interface Answer {
  response: IncomingMessage;
  url: URL;
}

/** Asks anew wherever an answer leads, until one is a page. */
async function follow(first: URL, ask: (url: URL) => Promise<IncomingMessage>): Promise<Answer> {
  let url = first;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    url.hash = '';
    const response = await ask(url);
    const { statusCode: status = 0, headers } = response;
    if (!isRedirect(status) || headers.location === undefined) {
      refuseNoPage(response);
      return { response, url };
    }
    response.destroy();
    if (!URL.canParse(headers.location, url)) throw new FetchError('the site leads to no address');
    url = new URL(headers.location, url);
  }
  throw new FetchError(`the site leads on more than ${mostRedirects} times`);
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function refuseNoPage(response: IncomingMessage): void {
  const { statusCode: status = 0, headers } = response;
  const type = headers['content-type'] ?? '';
  const fault =
    status < 200 || status > 299
      ? `the site answers ${status} ${STATUS_CODES[status] ?? ''}`.trim()
      : /^(?:$|text\/|application\/(?:xhtml\+xml|octet-stream))/i.test(type)
        ? null
        : `the address gives no web page (${/^[\w.+/-]+/.exec(type)?.[0] ?? 'of an odd type'})`;
  if (fault === null) return;
  response.destroy();
  throw new FetchError(fault);
}

function reasonOf(error: Error): string {
  if (error instanceof FetchError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_INVALID_URL') return 'it is no address';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such site, or no network';
  if (code?.startsWith('Z_') || code?.startsWith('ERR__ERROR')) return 'the page is not packed as it says';
  return code ?? message;
}

/** All bytes of a body, as they were before they were compressed. */
async function readBounded(response: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of decompressed(response) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxPageSize) throw new FetchError(`the page is larger than ${maxPageSize / 1e6} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** By the name of the way a body is packed; others are not asked for. */
const decoders = new Map<string, () => Gunzip | BrotliDecompress>([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['br', () => createBrotliDecompress()],
]);

function decompressed(response: IncomingMessage): Readable {
  const how = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const decoder = decoders.get(how)?.();
  // What goes wrong in either comes out of the decoder, which is being read.
  return decoder === undefined ? response : pipeline(response, decoder, () => {});
}
