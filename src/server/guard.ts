/**
 * Who may speak to the local app: pages of its own, programs on this machine, and a person who follows a link to it. No
 * other web page: not by a foreign host name that leads here (DNS rebinding), not by a form, an image, a script, a frame or
 * a socket. Browsers say where a request comes from in `Origin` and `Sec-Fetch-Site`, which no page can forge.
 */

import { Refusal } from './api/refusal.ts';
import { parseTarget, type Target } from './request-target.ts';

/** What the guard looks at, as Node's `IncomingMessage` has it. Names of headers are in lower case. */
export interface GuardedRequest {
  method?: string | undefined;
  /** What stood in the request's first line: most often a path with its query. */
  url?: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Names and values in turn, as they were sent. */
  rawHeaders: readonly string[];
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
/** Methods that change nothing. */
const safeMethods = ['GET', 'HEAD'];
/** Methods that anything here answers. */
const methods = [...safeMethods, 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Why a request is refused; null where it may pass. Whatever was sent, it throws nothing. */
export function whyRefused(request: GuardedRequest): Refusal | null {
  const { method = '', url = '', headers } = request;
  const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length !== 1) return new Refusal(400, 'a request names its host once');
  const { host, origin, 'sec-fetch-site': site } = headers;
  if (typeof host !== 'string' || !loopback.test(host))
    return new Refusal(403, 'this address is answered only under localhost, 127.0.0.1 or [::1]');
  if (!methods.includes(method)) return new Refusal(501, 'nothing here answers this method');
  const target = parseTarget(url);
  if (target === null) return new Refusal(400, 'what is asked for is no path in percent-encoded UTF-8');
  if (!/^(?:chunked)?$/i.test(String(headers['transfer-encoding'] ?? '')))
    return new Refusal(501, 'a body can only come as it is, or in chunks');
  const isOwn =
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none' || isVisit(method, target, headers));
  return isOwn ? null : new Refusal(403, 'other web pages may not use this address');
}

/** A link from elsewhere that a person follows to a page, as the whole of a tab. */
function isVisit(method: string, { path }: Target, headers: GuardedRequest['headers']): boolean {
  return (
    safeMethods.includes(method) &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document' &&
    !/\/(?:api|data)\//.test(path)
  );
}

/**
 * What every answer says to browsers: no other page may embed it, read it or keep a hold of its window, it is what its
 * type says, and no text of a posting can load or run anything. The policy is that of the published pages.
 */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
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
