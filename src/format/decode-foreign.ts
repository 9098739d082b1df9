/** Bytes of a file that another program made. */

/**
 * The text of a file of another program, without its byte order mark: UTF-8, UTF-16 (the "Unicode text" of
 * spreadsheets), else Windows-1252 (their plain CSV). Null where it is no text.
 */
export function decodeForeign(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return text.includes('\0') ? null : text.replace(/^\uFEFF/, '');
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
