/** The pages of the help on this site. */
import { type HelpPage, helpPages } from '../content/help/pages.ts';
import { assetHref, href } from './href.ts';

const texts = import.meta.glob<string>(['/docs/*.md', '/CHANGELOG.md', '/.github/CONTRIBUTING.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
  // Else folders whose names begin with a dot are passed over.
  exhaustive: true,
});

const images = import.meta.glob<string>('/docs/**/*.{png,svg,jpg,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});

let rendered: readonly HelpPage[] | undefined;

/** All pages, by title; rendered when they are first asked for. */
export function help(): readonly HelpPage[] {
  rendered ??= helpPages(texts, {
    page: (slug) => href(`/help/${slug}/`),
    image: (path) => assetHref(images[`/docs/${path}`]),
  });
  return rendered;
}
