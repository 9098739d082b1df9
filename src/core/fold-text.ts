/** A text for comparing: lower case, accents on Latin, Greek and Cyrillic letters folded, compatible forms unified. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  const apart = lower.normalize('NFKD');
  const bare = isLatin(lower)
    ? apart.replace(/[\u0300-\u036f]/g, '')
    : apart.replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1');
  return bare.normalize('NFC');
}

/** The words of a search, folded: each must be found. */
export function foldedWords(search: string): string[] {
  return foldText(search).split(/\s+/).filter(Boolean);
}

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}

/** Whether all is ASCII or of the blocks in which nothing but Latin letters bears a mark: the most common case, and quick. */
function isLatin(text: string): boolean {
  return !/[^\0-\x7f\u00c0-\u024f]/.test(text);
}
