/**
 * Who may speak to the local app: pages of its own, programs on this machine, and a person who follows a link to it. No
 * other web page: not by a foreign host name that leads here (DNS rebinding), not by a form, an image, a script, a frame or
 * a socket. Browsers say where a request comes from in `Origin` and `Sec-Fetch-Site`, which no page can forge.
 */

/** What the guard looks at. Names of headers are in lower case. */
export interface GuardedRequest {
  method: string;
  /** The path with its query. */
  url: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
/** Methods that change nothing. */
const safeMethods = ['GET', 'HEAD'];
/** Vite's own service that opens an editor: a request with an effect, which nothing here needs. */
const closed = /^\/(?:[^?#]*\/)?__open-in-editor/;

/** Why a request is refused, in words; null where it may pass. */
export function whyRefused({ method, url, headers }: GuardedRequest): string | null {
  const [host, origin, site] = [headers.host, headers.origin, headers['sec-fetch-site']];
  if (typeof host !== 'string' || !loopback.test(host))
    return 'this address is answered only under localhost, 127.0.0.1 or [::1]';
  if (closed.test(url)) return 'this service is switched off';
  if (origin !== undefined && origin !== `http://${host}`) return 'other web pages may not use this address';
  if (site === undefined || site === 'same-origin' || site === 'none') return null;
  return isVisit(method, url, headers) ? null : 'other web pages may not use this address';
}

/** A link from elsewhere that a person follows to a page, as the whole of a tab. */
function isVisit(method: string, url: string, headers: GuardedRequest['headers']): boolean {
  return (
    safeMethods.includes(method) &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document' &&
    !/^\/(?:[^?#]*\/)?(?:api|data|@[^/]+)\//.test(url)
  );
}

/**
 * What every answer says to browsers: no other page may embed it, read it or keep a hold of its window, it is what its
 * type says, and no text of a posting can load or run anything. Vite puts styles into the page itself.
 */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
};
