/** Telling search engines to stay away, in every file that can say so. */

const meta = '<meta name="robots" content="noindex, nofollow">';

/** The site with a `robots.txt` that lets nobody in, and with pages that ask not to be indexed. */
export function keepRobotsOut(site: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const kept = new Map(site);
  for (const [path, bytes] of site) {
    if (!path.endsWith('.html')) continue;
    const html = Buffer.from(bytes).toString();
    if (/<meta name="robots" content="[^"]*noindex/.test(html)) continue;
    const at = html.search(/<\/head>/i);
    kept.set(path, Buffer.from(at < 0 ? meta + html : html.slice(0, at) + meta + html.slice(at)));
  }
  kept.set('robots.txt', Buffer.from('User-agent: *\nDisallow: /\n'));
  return kept;
}
