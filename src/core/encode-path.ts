/** Text in addresses: nothing in it ends a part, a path or a query. */

/** One part of an address. Half of a surrogate pair, which no address can hold, becomes U+FFFD. */
export function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}

/** A path with `/` between its parts, each of them encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodePart).join('/');
}
