/** The address of GitHub's new-file page, filled in with an application file. */
import { fileSlugOf } from '../../core/slug.ts';

/** Where the file goes. */
export interface Target {
  /** `https://github.com` or an own server. */
  server: string;
  /** `OWNER/NAME`. */
  repository: string;
  branch: string;
  /** The data folder from the repository's root; empty where it is that. */
  folder: string;
  /** The status to begin with. */
  status: string;
}

/** What was found on a page about a job. */
export interface FoundPosting {
  company: string;
  role: string;
  url: string;
  source: string;
  /** Plain text. */
  text: string;
}

/** GitHub refuses longer addresses at about 8,000 bytes. */
const longestUrl = 6900;
const note = '\n\n*Cut here, for GitHub takes no longer address: paste the rest of the posting.*\n';

/** The address, and whether the posting had to be cut for it. `day` is today, `YYYY-MM-DD`. */
export function draftUrl(target: Target, found: FoundPosting, day: string): { url: string; cut: boolean } {
  const company = line(found.company, 120) || 'Company';
  const role = line(found.role, 160) || 'Role';
  const path = [target.folder, 'applications', `${fileSlugOf(`${company} ${role}`)}.md`]
    .filter(Boolean)
    .join('/');
  const branch = target.branch.split('/').map(encodeURIComponent).join('/');
  const address = `${target.server}/${target.repository}/new/${branch}?filename=${encodeURIComponent(path)}&value=`;
  const head = [
    '---',
    `company: ${quote(company)}`,
    `role: ${quote(role)}`,
    ...(found.source === '' ? [] : [`source: ${quote(line(found.source, 80))}`]),
    ...(/^https?:\/\//.test(found.url) && found.url.length <= 1000
      ? [`url: ${quote(line(found.url, 1000))}`]
      : []),
    'history:',
    `  - { date: ${day}, status: ${quote(target.status)} }`,
    '---',
    '## Job description\n\n',
  ].join('\n');
  const start = address + encodeURIComponent(head);
  const text = asMarkdown(found.text);
  const whole = start + encodeURIComponent(`${text}\n`);
  if (whole.length <= longestUrl) return { url: whole, cut: false };
  const room = longestUrl - start.length - encodeURIComponent(note).length;
  return { url: start + encodeURIComponent(firstOf(text, room) + note), cut: true };
}

/** As many whole characters as fit into so many bytes when they are encoded. */
function firstOf(text: string, room: number): string {
  let length = 0;
  let end = 0;
  for (const character of text) {
    length += encodeURIComponent(character).length;
    if (length > room) break;
    end += character.length;
  }
  return text.slice(0, end).trimEnd();
}

/** Plain text that stays plain text in Markdown: nothing in it opens a heading, a fence, a tag or a comment. */
function asMarkdown(text: string): string {
  return text
    .toWellFormed()
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((one) =>
      one
        .replace(/\p{Cc}|\ufeff/gu, ' ')
        .trim()
        .replace(/<(?=[a-z/!?])/gi, '\\<')
        .replace(/^(?=#{1,6}(\s|$)|(=+|-+)$|<{7}|>{7}|\|{7}|={7}|`{3}|~{3})/, '\\'),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function line(text: string, limit: number): string {
  const clean = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(clean).slice(0, limit).join('').trim();
}

/** JSON's quoting is YAML's. */
function quote(text: string): string {
  return JSON.stringify(text);
}

/** Today as a file writes it, in the reader's time zone: `2026-10-31`. */
export function localDay(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
