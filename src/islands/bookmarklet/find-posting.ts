/** What a page says of a job: what it tells search engines (schema.org), else its heading and text. */
import type { FoundPosting } from './draft-url.ts';

/** Reads the page; text that is selected comes before any other. */
export function findPosting(page: Document): FoundPosting {
  const job = jobPosting(page);
  const host = page.location.hostname.replace(/^www\./, '');
  const selected = String(page.getSelection() ?? '').trim();
  const heading = shown(page.querySelector('h1')).trim();
  const main = page.querySelector<HTMLElement>('main, article, [role=main]') ?? page.body;
  return {
    company: text(job?.hiringOrganization, 'name') || meta(page, 'og:site_name') || host,
    role: text(job, 'title') || heading || meta(page, 'og:title') || page.title,
    url: page.location.href.split('#')[0] ?? '',
    source: host,
    text: selected || plainText(text(job, 'description')) || shown(main),
  };
}

/** The text as it is shown, line by line. */
function shown(element: HTMLElement | null): string {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown, with its line breaks, is the posting
  return element?.innerText ?? '';
}

type Thing = Record<string, unknown>;

function jobPosting(page: Document): Thing | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = findJob(JSON.parse(script.textContent ?? ''), 0);
      if (found !== null) return found;
    } catch {
      // Not JSON: as good as absent.
    }
  }
  return null;
}

function findJob(value: unknown, depth: number): Thing | null {
  if (typeof value !== 'object' || value === null || depth > 6) return null;
  if ([(value as Thing)['@type']].flat().includes('JobPosting')) return value as Thing;
  for (const inner of Object.values(value)) {
    const found = findJob(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function text(thing: unknown, key: string): string {
  if (typeof thing === 'string' && key === 'name') return thing.trim();
  const value = typeof thing === 'object' && thing !== null ? (thing as Thing)[key] : undefined;
  return typeof value === 'string' ? entities(value).trim() : '';
}

function meta(page: Document, property: string): string {
  return page.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim() ?? '';
}

/** HTML as plain text, without asking the page to parse it: many pages forbid that. */
function plainText(html: string): string {
  const broken = html
    .replace(/<(script|style)\b.*?<\/\1\s*>/gis, '')
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<\/?(p|h\d|div|ul|ol|section|tr)\b[^>]*>/gi, '\n\n')
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '');
  return entities(broken).trim();
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function entities(value: string): string {
  return value.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,5});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
