/** JSON as pages write it: within comments and CDATA marks, with comments, trailing commas and raw line breaks. */

/** A string, as far as it goes, or one of the things that JSON has no place for; no part of it is read twice. */
const token =
  /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[|-->|\]\]>)(?:\s*\*\/)?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\p{Cc}+/gu;
const trailing = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|,\s*(?=[}\]])|[;\s]+$/gu;

/** The value in a text; undefined where it is no JSON even so. */
export function parseLenientJson(text: string): unknown {
  return tryJson(text) ?? tryJson(withoutExtras(text));
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withoutExtras(text: string): string {
  const bare = text.replace(token, (found) =>
    found.startsWith('"') ? found.replace(/\p{Cc}+/gu, ' ') : ' ',
  );
  return bare.replace(trailing, (found) => (found.startsWith('"') ? found : ''));
}
