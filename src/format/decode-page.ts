/** Bytes of a page as text, in the character set that it names. */

/** The largest page that is read, in bytes. */
export const maxPageSize = 10_000_000;

const named = /charset\s*=\s*["']?\s*([\w.:-]+)/i;

/**
 * The text of a page's bytes: in the character set of its byte order mark, else of the `Content-Type` it was sent with,
 * else of its first kilobyte, else UTF-8.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = marked(bytes) ?? named.exec(contentType)?.[1] ?? named.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The character set that a byte order mark tells. */
function marked([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
