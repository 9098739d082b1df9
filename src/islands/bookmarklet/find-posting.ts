/** What a page says of a job, by the rules of `add --from`: what it tells search engines (schema.org), else its titles, headings and text. */
import { choosePosting, severalRoles, titleOf } from '../../format/choose-posting.ts';
import { isBoardItself } from '../../format/job-boards.ts';
import { jobNames } from '../../format/job-names.ts';
import { logoName } from '../../format/job-page.ts';
import { postingsIn } from '../../format/job-posting-objects.ts';
import { decodeReferences, organizationOf, textOf } from '../../format/json-text.ts';
import { parseLenientJson } from '../../format/lenient-json.ts';
import type { FoundPosting } from './draft-url.ts';

/** What was found, and what the page offers where it is not clear which posting is meant. */
export interface FoundOnPage extends FoundPosting {
  several: string[];
}

/** Reads the page; text that is selected comes before any other, and tells which of several postings is meant. */
export function findPosting(page: Document): FoundOnPage {
  const address = page.location.href.split('#')[0] ?? '';
  const host = page.location.hostname.replace(/^www\./, '');
  const selected = String(page.getSelection() ?? '').trim();
  const signs = {
    title: page.title.trim() || null,
    headline: meta(page, 'og:title'),
    headings: textsOf(page, 'h1, h2', (one) => one.textContent),
    address,
  };
  const { postings, organizations } = postingsIn(
    Array.from(page.querySelectorAll('script[type*="ld+json" i]'), (script) =>
      parseLenientJson(script.textContent ?? ''),
    ),
  );
  const roles = postings.length > 0 ? postings.map(titleOf) : severalRoles(signs);
  const [only, ...others] = roles.filter((role) => role !== '' && selected.includes(role));
  const meant = others.length === 0 ? only : undefined;
  const posting = choosePosting(postings, signs, meant);
  const logos = textsOf(page, 'img[alt*="logo" i]', (one) => logoName(one.getAttribute('alt') ?? ''));
  const names = jobNames({
    titles: [signs.title, signs.headline],
    site: meta(page, 'og:site_name') ?? meta(page, 'application-name'),
    headings: signs.headings,
    organizations: [...organizations, ...logos],
    url: address,
  });
  const company = organizationOf(posting?.hiringOrganization);
  const isHidden = company !== null && isBoardItself(company, address);
  const main = page.querySelector<HTMLElement>('main, article, [role=main]') ?? page.body;
  return {
    company: (isHidden ? null : company) ?? names.company ?? '',
    role: (posting === null ? null : titleOf(posting)) || meant || names.role || '',
    url: address,
    source: host,
    text: selected || plainText(String(posting?.description ?? '')) || shown(main),
    several: posting === null && meant === undefined && selected === '' ? roles : [],
  };
}

/** The text as it is shown, line by line. */
function shown(element: HTMLElement | null): string {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown, with its line breaks, is the posting
  return element?.innerText ?? '';
}

/** What `read` gives for the elements of a selector, as lines. */
function textsOf(page: Document, selector: string, read: (one: Element) => string | null): string[] {
  return Array.from(page.querySelectorAll(selector), (one) => textOf(read(one) ?? '') ?? '')
    .filter((text) => text !== '')
    .slice(0, 50);
}

function meta(page: Document, name: string): string | null {
  const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return textOf(found?.getAttribute('content') ?? '');
}

/** HTML as plain text, without asking the page to parse it: many pages forbid that. */
function plainText(html: string): string {
  const written = /<[a-z]/i.test(html) ? html : decodeReferences(html);
  const broken = written
    .replace(/<(script|style)\b.*?<\/\1\s*>/gis, '')
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<\/?(p|h\d|div|ul|ol|section|tr)\b[^>]*>/gi, '\n\n')
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '');
  return decodeReferences(broken).trim();
}
