/** Answers to requests, from an opened site or without one. */

import { publishedFiles } from '../published-files.ts';
import { SealError } from '../seal-error.ts';
import type { OpenSite } from './open-site.ts';
import { escapeAttribute, renderNotice } from './plain-page.ts';

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** The answer of an opened site to a request for `path` (from its base, decoded); `base` ends in a slash. */
export async function respondFrom(
  site: OpenSite,
  path: string,
  base: string,
  search: string,
): Promise<Response> {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const bytes = await site.read(file);
  if (bytes !== null) return contentOf(file, bytes, base, 200);
  if (site.has(`${path}/index.html`)) {
    const target = `${base}${path.split('/').map(encodeURIComponent).join('/')}/${search}`;
    return new Response(null, { status: 302, headers: { Location: target } });
  }
  const missing = await site.read('404.html');
  if (missing !== null) return contentOf('404.html', missing, base, 404);
  return page(renderNotice(base, 'Not found', 'There is no page at this address.'), 404);
}

/** The unlock page, for any address: its own links are made to start at the base. */
export async function respondLocked(base: string): Promise<Response> {
  try {
    const response = await fetch(`${base}index.html`, { cache: 'no-cache' });
    const html = await response.text();
    if (response.ok) return page(html.replaceAll('="./', `="${escapeAttribute(base)}`), 200);
  } catch {
    // Told below.
  }
  return page(renderNotice(base, 'Offline', 'The site is locked and cannot be reached.'), 503);
}

/** What is said of a fault, as a page or to a script. */
export function respondFault(error: unknown, base: string): Response {
  const text = error instanceof SealError ? error.message : 'This page could not be opened.';
  return page(renderNotice(base, 'This page does not open', text), 502);
}

function contentOf(file: string, bytes: Uint8Array<ArrayBuffer>, base: string, status: number): Response {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  const type = types[extension] ?? 'application/octet-stream';
  if (extension === 'html') return page(withSession(new TextDecoder().decode(bytes), base), status);
  return new Response(bytes, { status, headers: { ...headers, 'Content-Type': type } });
}

/** A page with the script that shows "Lock" and keeps the key; it comes from a file, as the page's policy asks. */
function withSession(html: string, base: string): string {
  const script = `<script src="${escapeAttribute(base)}${publishedFiles.session}" defer></script>`;
  const at = html.search(/<\/head>/i);
  return at < 0 ? html + script : html.slice(0, at) + script + html.slice(at);
}

// Nothing that is opened may stay in a cache, that for the back button included.
const headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'no-referrer',
};

function page(html: string, status: number): Response {
  return new Response(html, {
    status,
    headers: { ...headers, 'Content-Type': types.html ?? '', 'X-Frame-Options': 'SAMEORIGIN' },
  });
}
