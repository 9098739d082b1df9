/** A line of Markdown as its reader sees it: plain text. */

/**
 * Takes out emphasis, code marks, escapes, HTML tags, and web and mail addresses, keeping the words of a link. A skill in
 * an address (`github.com/robin`) is no evidence of it. Takes time in proportion to the line's length.
 */
export function stripMarkdown(line: string): string {
  return markup.test(line) ? line.replace(marked, stripChunk) : line;
}

/** Where none of these is, nothing is to be taken out. */
const markup = /[\\*_`~[\]<>@]|:\/\/|www\./u;
/** A chunk between blanks that has any of them. */
const marked = new RegExp(String.raw`(?<!\S)\S*?(?:${markup.source})\S*`, 'gu');

function stripChunk(chunk: string): string {
  let text = withoutTarget(chunk);
  const address = text.search(/https?:\/\/|www\./u);
  if (address >= 0) text = text.slice(0, address);
  if (text.includes('@') && /[^\s@]@[^\s@]/u.test(text)) return ' ';
  return text
    .replace(/<\/?[a-z][^<>]{0,60}>/giu, ' ')
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/[*`~[\]<>]/gu, '')
    .replace(/^([("'“„]*)_+(?=\p{L})|(?<=\p{L})_+([)"'”,.;:]*)$/gu, '$1$2');
}

/** `[words](target)` without the target; what follows the closing bracket stays. */
function withoutTarget(chunk: string): string {
  const start = chunk.indexOf('](');
  if (start < 0) return chunk;
  const end = chunk.indexOf(')', start);
  return end < 0 ? chunk.slice(0, start) : chunk.slice(0, start) + chunk.slice(end + 1);
}
