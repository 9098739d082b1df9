/** Hidden marks in issues, by which they are found again; titles and labels can be changed by anybody. */

/** What a mark may stand for. */
export type MarkKind = 'reminder' | 'application';

const pattern = /<!-- apptrack:(reminder|application) ([A-Za-z0-9_.~%!'()*-]{1,2000}) -->/g;

/** The comment that marks an issue as that of a reminder or an application; the id is percent-encoded, so no text ends it. */
export function formatMarker(kind: MarkKind, id: string): string {
  return `<!-- apptrack:${kind} ${encodeURIComponent(id).replace(/--/g, '%2D%2D')} -->`;
}

/** The id that the first mark of a kind in a text names; null where there is none. */
export function readMarker(text: string, kind: MarkKind): string | null {
  for (const [, found, id = ''] of text.matchAll(pattern)) {
    if (found !== kind) continue;
    try {
      return decodeURIComponent(id);
    } catch {
      return null;
    }
  }
  return null;
}

/**
 * A text of a person or a posting as harmless Markdown in an issue: no comment opens or closes, nobody is mentioned,
 * no other issue is linked, nothing becomes markup.
 */
export function defuse(text: string): string {
  return text
    .replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char)
    .replace(/[\\`*_[\]|~]/g, (char) => `\\${char}`)
    .replace(/@/g, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/\bGH-(?=\d)/gi, 'GH\u2011')
    .replace(/\s*[\r\n]+\s*/g, ' ');
}
