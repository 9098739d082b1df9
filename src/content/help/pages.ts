/** The help: a page for each Markdown file that is shown. */
import { type HelpBody, renderHelp } from './render.ts';

/** One page of the help. */
export interface HelpPage {
  /** The file's name without `.md` in small letters, which is also its address below `/help/`. */
  slug: string;
  title: string;
  /** Its first paragraph as plain text, for the index. */
  summary: string;
  html: string;
}

/** The texts, by path from the project's folder. */
export type HelpTexts = Record<string, string>;

/** The pages of these texts, by title; `addresses` are those of a page and of an image, which is named by its path from `docs/`. */
export function helpPages(
  texts: HelpTexts,
  addresses: { page: (slug: string) => string; image: (path: string) => string },
): HelpPage[] {
  const slugs = Object.keys(texts).map((path) => slugOf(path));
  const places = {
    page: (slug: string) => (slugs.includes(slug) ? addresses.page(slug) : null),
    image: addresses.image,
  };
  return Object.entries(texts)
    .map(([path, text]) => pageOf(slugOf(path), renderHelp(text, places)))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

function slugOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '').toLowerCase();
}

function pageOf(slug: string, { title, ...body }: HelpBody): HelpPage {
  return { slug, title: title === '' ? slug : title, ...body };
}
