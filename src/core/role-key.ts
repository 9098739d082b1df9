/** When two titles are of one role. */
import { foldText } from './fold-text.ts';

/**
 * What postings add to a title: `(m/w/d)`, `(all genders)`, `m/f`. Letters without anything between them are a mark only
 * where they are commonly written so: `(MDM)` and `(DWH)` are words.
 */
const marks =
  /\(\s*(?:[mwfdxhi](?:\s*[/|*,:]\s*[mwfdxhi]){1,4}|mwd|wmd|mdw|dmw|wdm|dwm|mfd|fmd|mwx|wmx|mfx|fmx|mwi|mfi|hfx|fhx|mwdx|mfdx|gn)\s*[/*]?\s*\)|\(?\ball genders\b\)?|\b[mwfdxh]\/[mwfdxh](?:\/[mwfdxh])?\b/gi;
/** A word, with what tells C, C++ and C# apart. */
const word = /[\p{L}\p{N}\p{M}]+(?:\+\+|[+#](?![\p{L}\p{N}]))?/gu;

/** A role as it is compared: without case, accents, punctuation and the marks that postings add to it: `Nurse (m/w/d)`. */
export function roleKey(role: string): string {
  return (foldText(role.replace(marks, ' ')).match(word) ?? []).join(' ');
}
