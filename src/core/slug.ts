/** File names out of any text. */

/** Names that some system or web server gives a meaning of its own. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin|conout|clock|index)$/;

/** Letters that no decomposition turns into plain ones. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ŧ: 't',
};

/** A slug is at most this long, in bytes of UTF-8. */
const longest = 120;

/**
 * `Ærø & Söhne GmbH` → `aero-sohne-gmbh`. Letters and digits of every script stay (with the marks that belong to them:
 * ガ, हिन्दी), accents on Latin and Greek letters are folded, all else becomes one hyphen. At most 120 bytes
 * of UTF-8. Empty where the text has no letter or digit; see {@link fileSlugOf} for a name that is always usable.
 */
export function slugOf(text: string): string {
  // Most names are plain, and there may be thousands.
  if (isAscii.test(text)) return cutToBytes(hyphened(text.toLowerCase().replaceAll("'", '')), longest);
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßæœøđðþłħıŋŧ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}\u200c\u200d]+/gu, '-');
  const words = folded.replace(/(^|-)[\p{M}\u200c\u200d]+/gu, '$1').replace(/[\u200c\u200d]+(?=-|$)/gu, '');
  return cutToBytes(words.replace(/-+/g, '-').replace(/^-|-$/g, ''), longest);
}

const isAscii = /^[\0-\x7f]*$/;
const hyphened = (text: string): string => text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** A slug that can name a file on every system: never empty, never a reserved name. `fallback` names the nameless. */
export function fileSlugOf(text: string, fallback = 'application'): string {
  const slug = slugOf(text);
  if (slug === '') return fallback;
  return reserved.test(slug) ? `${slug}-${fallback}` : slug;
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken; `taken` is asked with names in lower case. */
export function freeSlug(slug: string, taken: (slug: string) => boolean): string {
  if (!taken(slug.toLowerCase())) return slug;
  for (let number = 2; ; number += 1) {
    const candidate = `${cutToBytes(slug, longest - 8)}-${number}`;
    if (!taken(candidate.toLowerCase())) return candidate;
  }
}

/** The text without what lies beyond `limit` bytes of UTF-8, cut between characters and without a hyphen at its end. */
function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > limit) return text.slice(0, end).replace(/-+$/, '');
    end += character.length;
  }
  return text;
}
