/** Marks that Git leaves in a file where two versions could not be merged. */
import type { Fault } from './fault.ts';
import { withoutLoneReturns } from './text-position.ts';

const marker = /^(?:<{7}|>{7})(?=[ \r]|$).*/m;
const inFrontmatter = /^={7}\r?$/m;

/** The first conflict marker of a text: at the start of a line; a bare `=======` only before the closing fence, as it underlines headings in Markdown. */
export function findConflict(text: string): Fault | null {
  if (!/<{7}|>{7}|={7}/.test(text)) return null;
  const plain = withoutLoneReturns(text);
  const found = marker.exec(plain) ?? separatorOf(plain);
  if (found === null) return null;
  return {
    code: 'merge-conflict',
    offset: found.index,
    message: `a merge conflict marker ${JSON.stringify(found[0].slice(0, 7))}`,
    expected: 'settle the conflict and remove the markers',
  };
}

function separatorOf(plain: string): RegExpExecArray | null {
  const end = plain.indexOf('\n---', 4);
  const found = inFrontmatter.exec(plain);
  return found !== null && end !== -1 && found.index < end ? found : null;
}
