/** What a request asks for: the target in its first line (RFC 9112), taken apart. */

/** A path with what follows its question mark. */
export interface Target {
  /** Decoded; it begins with a slash, and nowhere has two in a row. */
  path: string;
  /** Without the question mark, as it was sent. */
  search: string;
}

/**
 * The target of a request; null where it is no plain path: the address of another host (`http://…`, `//…`), `*`, what is not
 * percent-encoded UTF-8, or holds a control character or what browsers take for a slash.
 */
export function parseTarget(url: string): Target | null {
  const [, raw = '', search = ''] = /^([^?]*)\??(.*)$/s.exec(url) ?? [];
  if (!raw.startsWith('/') || /[\\#\s]/.test(raw)) return null;
  const path = decode(raw);
  if (path === null || /\/\/|^\/\\|\p{Cc}/u.test(path)) return null;
  return { path, search };
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
