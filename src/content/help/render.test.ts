import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { helpPages } from './pages.ts';
import { anchorOf } from './render.ts';

const texts = {
  '/docs/figures.md':
    '# What the *figures* mean\n\nAll of `them`.\n\n## The curve, drawn\n\n![A](screenshots/a.png)\n',
  '/docs/api.md':
    '# Interface\n\nSee [figures](figures.md#the-curve-drawn), [code](../src/README.md), [web](https://example.org/a.md).\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
  '/.github/CONTRIBUTING.md': '# Helping\n\nRead [this](../docs/figures.md) first.\n',
};
const pages = helpPages(texts, {
  page: (slug) => `/repo/help/${slug}/`,
  image: (path) => `/repo/files/${path}`,
});
const page = (slug: string) => pages.find((one) => one.slug === slug);

describe('the help', () => {
  test('has a page for each file, by title, with its first words', () => {
    expect(pages.map(({ slug, title, summary }) => [slug, title, summary])).toEqual([
      ['contributing', 'Helping', 'Read this first.'],
      ['api', 'Interface', 'See figures, code, web.'],
      ['figures', 'What the figures mean', 'All of them.'],
    ]);
  });

  test('links between its pages below any base path, and to no file that is not shown', () => {
    expect(page('api')?.html).toContain('<a href="/repo/help/figures/#the-curve-drawn">figures</a>');
    expect(page('contributing')?.html).toContain('<a href="/repo/help/figures/">this</a>');
    expect(page('figures')?.html).toContain('id="the-curve-drawn"');
    expect(page('api')?.html).toContain('<a>code</a>');
    expect(page('api')?.html).toContain('href="https://example.org/a.md"');
  });

  test('brings its images along', () => {
    expect(page('figures')?.html).toContain('src="/repo/files/screenshots/a.png"');
  });
});

test('every page of the site leads to a part of the help that there is', () => {
  const pages = globSync('src/{pages,components}/**/*.astro').flatMap((path) =>
    Array.from(readFileSync(path, 'utf8').matchAll(/ help="([^"]+)"/g), ([, address]) => address ?? ''),
  );
  const missing = pages.filter((address) => {
    const [name, anchor] = address.split('/#');
    const text = readFileSync(`docs/${name?.replace('/', '')}.md`, 'utf8');
    const anchors = Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading]) => anchorOf(heading ?? ''));
    return anchor !== undefined && !anchors.includes(anchor);
  });
  expect(pages.length).toBeGreaterThan(9);
  expect(missing).toEqual([]);
});

test('anchors are those of GitHub', () => {
  expect(anchorOf('`apptrack add` & friends')).toBe('apptrack-add--friends');
  expect(anchorOf('Résumés')).toBe('résumés');
});
