/** Text in addresses: nothing in it ends a part, a path or a query. */

/** One part of an address. Half of a surrogate pair, which no address can hold, becomes U+FFFD. */
export function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}

/** Whether an address can end with a name: no part of it is nothing, or leads elsewhere. */
export function canEndAddress(name: string): boolean {
  return !/\p{Cc}/u.test(name) && name.split('/').every((part) => !['', '.', '..'].includes(part));
}

/** A path with `/` between its parts, each of them encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodePart).join('/');
}
