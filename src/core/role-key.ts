/** When two titles are of one role. */
import { foldText } from './fold-text.ts';

/** A role as it is compared: without case, accents, punctuation and the marks that postings add to it: `Nurse (m/w/d)`. */
export function roleKey(role: string): string {
  const bare = role.replace(
    /\((?:[mwfdxhi][/|*,]?){2,5}\)|\(?\ball genders\b\)?|\b[mwfdxh]\/[mwfdxh](?:\/[mwfdxh])?\b/gi,
    ' ',
  );
  return foldText(bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
