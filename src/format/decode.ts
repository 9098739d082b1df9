/** Bytes of a file as text, or the one thing that keeps it from being one. */
import type { Problem } from '../core/problem.ts';
import type { RuleCode } from './checks/rules.ts';
import { positionAt } from './text-position.ts';

/** The largest file that is read, in bytes. */
export const maxFileSize = 5_000_000;

/** A file's text with its byte order mark, if it has one; null where there is a problem. */
export interface Decoded {
  text: string | null;
  problems: Problem[];
}

const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a file of UTF-8; `path` is from the data folder and stands in the problem. */
export function decodeText(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length > maxFileSize) return { text: null, problems: [tooLarge(path, bytes.length)] };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refused(path, 'not-utf8', 'the file is UTF-16', 'save it as UTF-8');
  // Lenient first: the replacement characters show where it went wrong.
  const text = lenient.decode(bytes);
  const bad = firstBadCharacter(text, bytes);
  if (bad !== null)
    return refused(path, 'not-utf8', 'this byte is not UTF-8', 'save the file as UTF-8', text, bad);
  const nul = text.indexOf('\0');
  if (nul !== -1) return refused(path, 'nul-byte', 'a NUL byte', 'write text only', text, nul);
  return { text, problems: [] };
}

/** The problem of a file of `size` bytes that is too large to be read; for callers that know the size beforehand. */
export function tooLarge(path: string, size: number): Problem {
  const message = `the file is too large (${(size / 1e6).toFixed(1)} MB)`;
  const expected = `keep it below ${maxFileSize / 1e6} MB`;
  return { code: 'too-large', path, line: 1, column: 1, message, expected };
}

/** The offset in `text` of the first U+FFFD that the bytes do not have as such; null where all are real. */
function firstBadCharacter(text: string, bytes: Uint8Array): number | null {
  const encoder = new TextEncoder();
  let byte = 0;
  let from = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    byte += encoder.encode(text.slice(from, at)).length;
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at;
    from = at;
  }
  return null;
}

function refused(
  path: string,
  code: RuleCode,
  message: string,
  expected: string,
  text = '',
  offset = 0,
): Decoded {
  return { text: null, problems: [{ code, path, ...positionAt(text, offset), message, expected }] };
}
