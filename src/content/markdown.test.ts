import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attacks } from '../testing/attacks.ts';
import { renderMarkdown } from './markdown.ts';

const placement = { topHeading: 3, idPrefix: 'posting' } as const;
const render = (text: string) => renderMarkdown(text, placement);

/** Fails where a tag of the HTML could run or load anything. Values are quoted and hold no angle brackets. */
function expectHarmless(html: string): void {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  for (const tag of tags) {
    expect(tag).not.toMatch(
      /^<(?:script|iframe|object|embed|svg|math|style|link|meta|base|form|video|audio|img|template|textarea|button)\b/i,
    );
    const bare = tag.replace(/"[^"]*"/g, '""');
    expect(bare).not.toMatch(/\s(?:on\w+|style|srcdoc|formaction|target)\s*=/i);
    expect(tag).not.toMatch(/\s(?:href|src)="(?!https?:|mailto:|tel:|#posting-)/i);
  }
}

describe('hostile Markdown', () => {
  test.each(attacks)('%s', (attack) => {
    expectHarmless(render(attack));
  });

  test('any mix of the attacks with any text stays harmless', () => {
    const piece = fc.oneof(
      fc.constantFrom(...attacks),
      fc.string(),
      fc.constantFrom('\n\n', '> ', '- ', '<', '">', '`'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expectHarmless(render(pieces.join('')));
      }),
      { numRuns: 300 },
    );
  });

  test('a text nested thousands deep is shown as it stands instead of ending the build', () => {
    for (const piece of ['<div>', '<div></p>', '> ', '<b><i>']) {
      expect(render(`${piece.repeat(20_000)}x`)).toMatch(/^<pre>[\s\S]*x<\/pre>$/);
    }
  });
});

describe('postings', () => {
  test('have their headings below the page’s own', () => {
    expect(render('# Acme\n\n### Tasks\n\n###### Deep\n\n## Other')).toMatch(
      /<h3>Acme<\/h3>[\s\S]*<h4>Tasks<\/h4>[\s\S]*<h5>Deep<\/h5>[\s\S]*<h4>Other<\/h4>/,
    );
    expect(render('#### Tasks')).toContain('<h3>Tasks</h3>');
  });

  test('keep tables, task lists, strikethrough and bare links', () => {
    const html = render('| a |\n|---|\n| 1 |\n\n- [x] done\n\n~~old~~ https://acme.example');
    expect(html).toContain('<td>1</td>');
    expect(html).toContain('type="checkbox"');
    expect(html).toContain('<del>old</del>');
    expect(html).toContain('href="https://acme.example"');
  });

  test('have links that tell nobody where the reader came from', () => {
    expect(render('[a](https://acme.example)')).toContain('rel="noopener noreferrer nofollow"');
  });

  test('have no links into this site', () => {
    expect(render('[a](/api/applications.json) [b](../x)')).not.toContain('href');
  });

  test('load no image, but link to it', () => {
    const html = render('![Our office](https://acme.example/office.png)');
    expect(html).not.toContain('<img');
    expect(html).toContain('<a href="https://acme.example/office.png"');
    expect(html).toContain('Our office');
  });

  test('have footnotes that work beside those of the notes', () => {
    const html = render('word[^1]\n\n[^1]: explained');
    const target = /href="#([^"]+)"/.exec(html)?.[1] ?? '';
    expect(target).toMatch(/^posting-/);
    expect(html).toContain(`id="${target}"`);
  });

  test('keep harmless HTML', () => {
    expect(render('<details><summary>More</summary>\n\ninner *text*\n\n</details>')).toContain(
      '<summary>More</summary>',
    );
    expect(render('a<br>b <kbd>Ctrl</kbd>')).toContain('<kbd>Ctrl</kbd>');
  });
});

describe('plain postings', () => {
  const lines = fc.oneof(
    fc.constantFrom(
      '# Acme',
      '#### Tasks',
      '- Go',
      '  - deeper',
      '1. first',
      '> said',
      '---',
      '',
      '**Bold** *it*',
      '`a`',
    ),
    fc.string().map((text) => text.replaceAll('<', '')),
  );
  const shown = (html: string) =>
    html
      .replace(/<[^<>]*>/g, (tag) => tag.replace(' /', ''))
      .replace(/&(?:#x22|quot|#34);/g, '"')
      .replace(/&(?:#x27|#39|apos);/g, "'")
      .replace(/&(?:gt|#x3e|#62);/gi, '>')
      .replace(/&(?:amp|#x26|#38);/gi, '&');

  test('come to what sanitising makes of them', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 12 }), (written) => {
        const text = written.join('\n');
        // A comment shows nothing, but it is HTML, so that all of the text is sanitised.
        expect(shown(render(text)).trim()).toBe(shown(render(`${text}\n\n<!-- -->`)).trim());
      }),
      { numRuns: 500 },
    );
  });
});
