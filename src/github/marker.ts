/** Hidden marks in issues and comments, by which they are found again; titles and labels can be changed by anybody. */
import { encodePart } from '../core/encode-path.ts';

/**
 * What a mark may say. `reminder` and `application` name what an issue is about, `settled` how the bot left a closed
 * one, `answer` the comment or form that a comment of the bot answers, `why` the reason that it gives, `check` the
 * comment on a pull request, `did` what a command changed, `undid` the answer whose changes were taken back, `whole` the
 * answer to what was done in full, `digest` the week that an issue tells of, `pin` what came of pinning it.
 */
export type MarkKind =
  | 'reminder'
  | 'application'
  | 'settled'
  | 'answer'
  | 'why'
  | 'check'
  | 'did'
  | 'undid'
  | 'whole'
  | 'digest'
  | 'pin';

const pattern =
  /<!-- apptrack:(reminder|application|settled|answer|why|check|did|undid|whole|digest|pin) ([A-Za-z0-9_.~%!'()*-]{1,8000}) -->/g;

/** Marks have their line to themselves. Whatever else a text says, they are not looked for in words that it repeats. */
const lineOfMarks = /^(?:<!-- apptrack:[a-z]+ \S+ -->)+\r?$/gm;

/** A mark; its value is percent-encoded, so no text ends it. */
export function formatMarker(kind: MarkKind, value: string): string {
  return `<!-- apptrack:${kind} ${encodePart(value).replace(/--/g, '%2D%2D')} -->`;
}

/** The values of all marks of a kind in a text, of those in lines of their own. */
export function readMarkers(text: string, kind: MarkKind): string[] {
  const marks = text.match(lineOfMarks)?.join('') ?? '';
  return [...marks.matchAll(pattern)].flatMap(([, found, value = '']) => {
    if (found !== kind) return [];
    try {
      return [decodeURIComponent(value)];
    } catch {
      return [];
    }
  });
}

/** The value of the first mark of a kind in a text; null where there is none. */
export function readMarker(text: string, kind: MarkKind): string | null {
  return readMarkers(text, kind)[0] ?? null;
}
