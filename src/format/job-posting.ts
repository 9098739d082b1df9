/**
 * What a job page says of itself: schema.org `JobPosting` in JSON-LD (https://schema.org/JobPosting) in its many real
 * forms, else Open Graph, the title and the text. Everything in it is a stranger's text.
 */
import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Employment, Salary, WorkMode } from '../core/application.ts';
import { boundedHtml } from './html-depth.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import {
  employmentOf,
  locationOf,
  organizationOf,
  salaryOf,
  textOf,
  workModeOf,
} from './job-posting-fields.ts';
import { parseLenientJson } from './lenient-json.ts';
import { descriptionOf } from './posting-description.ts';

/** What was found; null where the page does not tell. */
export interface PostingFacts {
  company: string | null;
  role: string | null;
  url: string | null;
  location: string | null;
  workMode: WorkMode | null;
  employment: Employment | null;
  salary: Salary | null;
  /** The posting as Markdown. */
  posting: string;
  /** Where the facts come from. */
  from: 'JobPosting' | 'page';
}

type Json = Record<string, unknown>;

const parser = unified().use(rehypeParse);

/** The facts of a page's HTML; `url` is where it was read from, if it is known. */
export function parseJobPosting(html: string, url: string | null = null): PostingFacts {
  const page = readPage(parser.parse(boundedHtml(html)));
  const address = webAddress(page.canonical) ?? webAddress(url);
  const found = page.scripts.map(parseLenientJson).flatMap((json) => postingsIn(json));
  const posting = found[0];
  return posting === undefined ? pageFacts(page, html, address) : schemaFacts(posting, page, address);
}

function schemaFacts(json: Json, page: Page, address: string | null): PostingFacts {
  return {
    company: organizationOf(json.hiringOrganization) ?? page.site,
    role: textOf(json.title) ?? textOf(json.name) ?? page.title,
    url: webAddress(textOf(json.url)) ?? address,
    location: locationOf(json),
    workMode: workModeOf(json),
    employment: employmentOf(json.employmentType),
    salary: salaryOf(json.baseSalary ?? json.estimatedSalary, json.salaryCurrency),
    posting: descriptionOf(json.description),
    from: 'JobPosting',
  };
}

function pageFacts(page: Page, html: string, address: string | null): PostingFacts {
  const nothing = { location: null, workMode: null, employment: null, salary: null };
  return {
    ...titleFacts(page),
    url: address,
    ...nothing,
    posting: htmlToMarkdown(html, 'page') || (page.description ?? ''),
    from: 'page',
  };
}

/** A title such as `Nurse at Clinic`, `Nurse - Clinic` or `Nurse | Clinic` names both, where the page names no site. */
function titleFacts({ site, title }: Page): Pick<PostingFacts, 'company' | 'role'> {
  const parts = /^(.{2,}?)(?: at | @ | [-–—|·] )(.{2,})$/i.exec(title ?? '');
  const [, role, company] = parts ?? [];
  if (site !== null || role === undefined || company === undefined || / [-–—|·] /.test(company))
    return { company: site, role: title };
  return { company, role };
}

/** Every JobPosting in a value: itself, in arrays, in `@graph`, in any property; to a bounded depth. */
function postingsIn(value: unknown, depth = 0): Json[] {
  if (depth > 8 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => postingsIn(item, depth + 1));
  const json = value as Json;
  const types = [json['@type']].flat().map((type) => String(type).replace(/^.*[/:#]/, ''));
  if (types.includes('JobPosting')) return [json];
  return Object.values(json).flatMap((item) => postingsIn(item, depth + 1));
}

/** What the head of a page says. */
interface Page {
  scripts: string[];
  title: string | null;
  site: string | null;
  description: string | null;
  canonical: string | null;
}

function readPage(root: Root): Page {
  const metas = new Map<string, string>();
  const scripts: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  for (const element of elementsOf(root)) {
    const property = (name: string) => String(element.properties[name] ?? '').trim();
    if (element.tagName === 'script' && /ld\+json/i.test(property('type'))) scripts.push(innerText(element));
    if (element.tagName === 'title' && title === null) title = textOf(innerText(element));
    if (element.tagName === 'link' && [element.properties.rel].flat().includes('canonical'))
      canonical = property('href');
    if (element.tagName === 'meta')
      metas.set((property('property') || property('name')).toLowerCase(), property('content'));
  }
  return {
    scripts,
    title: textOf(metas.get('og:title')) ?? title,
    site: textOf(metas.get('og:site_name')),
    description: textOf(metas.get('og:description') ?? metas.get('description')),
    canonical: metas.get('og:url') || canonical,
  };
}

/** All elements in document order, without recursion: hostile pages nest deeply. */
function elementsOf(root: Root): Element[] {
  const found: Element[] = [];
  const open: (Root | Element)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'element') found.push(node);
    const children = (node.children as RootContent[]).filter(
      (child): child is Element => child.type === 'element',
    );
    for (const child of children.reverse()) open.push(child);
  }
  return found;
}

function innerText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function webAddress(text: string | null | undefined): string | null {
  if (!text || !URL.canParse(text)) return null;
  return /^https?:$/.test(new URL(text).protocol) ? text : null;
}
