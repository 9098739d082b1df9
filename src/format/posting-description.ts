/** The description of a JobPosting, which is HTML, HTML with its tags escaped, or plain text, as Markdown. */
import { htmlToMarkdown } from './html-to-markdown.ts';

const tag = /<[a-z!/]/i;
const escapedTag = /&(?:amp;)*(?:lt|#0*60|#x0*3c);/i;

/** The Markdown of a description; empty where it is no text. */
export function descriptionOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  let html = value;
  for (let depth = 0; depth < 4 && !tag.test(html) && escapedTag.test(html); depth += 1)
    html = unescapeOnce(html);
  return htmlToMarkdown(tag.test(html) ? html : paragraphsOf(html));
}

function unescapeOnce(text: string): string {
  const references: [RegExp, string][] = [
    [/&(?:lt|#0*60|#x0*3c);/gi, '<'],
    [/&(?:gt|#0*62|#x0*3e);/gi, '>'],
    [/&(?:quot|#0*34|#x0*22);/gi, '"'],
    [/&amp;/gi, '&'],
  ];
  return references.reduce((result, [pattern, character]) => result.replace(pattern, character), text);
}

/** Plain text as HTML: blank lines part paragraphs, lines with a bullet are items of a list, others keep their breaks. */
function paragraphsOf(text: string): string {
  const html = text.split(/\r?\n/).map((line) => {
    const item = /^\s*[-*•·‣▪◦–]\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) return `<li>${item}</li>`;
    return line.trim() === '' ? '<p>' : `${line}<br>`;
  });
  return html.join('').replace(/(?:<li>.*?<\/li>)+/g, (items) => `<ul>${items}</ul><p>`);
}
