/** What is said to who shows neither the cookie nor the token. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { escapeHtml } from '../core/escape-html.ts';
import { Refusal } from './api/refusal.ts';
import { safetyHeaders } from './guard.ts';

/** How to get in; `tokenFile` is where the user's token stands. */
function ways(tokenFile: string): [string, string] {
  return [
    'Open the link that stands in the terminal in which AppTrack was started: it lets one browser in. Start it once more beside this one for another browser: whom that link lets in is let in here, too.',
    `Programs send the header "Authorization: Bearer TOKEN"; the token stands in ${tokenFile}, which only its user can read.`,
  ];
}

const style =
  ':root{color-scheme:light dark}body{max-width:34rem;margin:18vh auto 0;padding:0 1.25rem;font:1rem/1.55 system-ui,sans-serif;color:light-dark(#1d1c1a,#ebe9e4);background:light-dark(#fbfaf8,#141416)}h1{font-size:1.4rem;margin:0 0 .75rem}p{margin:0 0 .75rem}small{color:light-dark(#55524c,#b4b1aa);font-size:.9rem;overflow-wrap:anywhere}';
const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Answers a browser with a page, and everything else with a problem of the API. It says nothing of the data. */
export function answerUnauthorized(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  tokenFile: string,
): void {
  const [browser, program] = ways(tokenFile);
  const headers = { 'WWW-Authenticate': 'Bearer realm="AppTrack"' };
  if (!/\btext\/html\b/.test(incoming.headers.accept ?? ''))
    throw new Refusal(401, `${browser} ${program}`, { headers });
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>AppTrack</title><style>${style}</style></head>
<body><main><h1>This browser is not known here yet</h1><p>${escapeHtml(browser)}</p><p><small>${escapeHtml(program)}</small></p></main></body></html>
`;
  outgoing.writeHead(401, {
    ...headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': safetyHeaders['Content-Security-Policy']?.replace(
      "style-src 'self'",
      `style-src ${styleHash}`,
    ),
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(html),
  });
  outgoing.end(incoming.method === 'HEAD' ? undefined : html);
}
