import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';

const placement = { topHeading: 3, idPrefix: 'posting' } as const;
const render = (text: string) => renderMarkdown(text, placement);

/** Ways in which a posting would have its script run; each carries `evil` where code would stand. */
export const attacks = [
  '<script>evil()</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<img src=x onerror=evil()>',
  '<img src="x" onerror="evil()" />',
  '<svg onload=evil()><circle r=1></svg>',
  '<svg><script>evil()</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=evil()></style></mglyph></table></mtext></math>',
  '<svg></p><style><a id="</style><img src=1 onerror=evil()>">',
  '<iframe src="javascript:evil()"></iframe>',
  '<iframe srcdoc="<script>evil()</script>"></iframe>',
  '<object data="javascript:evil()"></object><embed src="javascript:evil()">',
  '<a href="javascript:evil()">x</a>',
  '<a href="JaVaScRiPt:evil()">x</a>',
  '<a href=" java\tscript:evil()">x</a>',
  '<a href="&#106;avascript:evil()">x</a>',
  '<a href="data:text/html,<script>evil()</script>">x</a>',
  '<a href="vbscript:evil()">x</a>',
  '[x](javascript:evil())',
  '[x](JAVASCRIPT:evil())',
  '[x](<java\nscript:evil()>)',
  '[x](data:text/html;base64,PHNjcmlwdD5ldmlsKCk8L3NjcmlwdD4=)',
  '![x](javascript:evil())',
  '<javascript:evil()>',
  '[x]: javascript:evil()\n\n[x]',
  '<div onclick="evil()" onmouseover=evil() style="background:url(javascript:evil())">x</div>',
  '<form action="javascript:evil()"><button formaction="javascript:evil()">x</button></form>',
  '<input autofocus onfocus=evil()>',
  '<details open ontoggle=evil()><summary>x</summary></details>',
  '<base href="https://evil.example/"><link rel=stylesheet href="//evil.example/x.css">',
  '<meta http-equiv=refresh content="0;url=javascript:evil()">',
  '<style>@import "//evil.example/x.css"; body{background:url(javascript:evil())}</style>',
  '<video src=x onerror=evil()><source onerror=evil()></video>',
  '<body onload=evil()>',
  '<template><script>evil()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=evil()>">',
  '<textarea></textarea><script>evil()</script>',
  '<title></title><img src=x onerror=evil()>',
  '<!--><img src=x onerror=evil()>-->',
  '<![CDATA[<img src=x onerror=evil()>]]>',
  '<p id="</p><script>evil()</script>">x',
  '`</code><script>evil()</script>`',
  '```\n</code></pre><script>evil()</script>\n```',
  '```"><script>evil()</script>\nx\n```',
  '| <script>evil()</script> |\n|---|\n| <img src=x onerror=evil()> |',
  '[^1]\n\n[^1]: <script>evil()</script>',
  '[<img src=x onerror=evil()>](https://good.example)',
  '<a href="https://x.example" target="_blank" onclick="evil()">x</a>',
];

const harmless = [
  /<script/i,
  /<(?:iframe|object|embed|svg|math|style|link|meta|base|form|video|audio|img|template|textarea|button)\b/i,
  /<[^>]*\son\w+\s*=/i,
  /(?:href|src)\s*=\s*["']?\s*(?:javascript|vbscript|data):/i,
  /<[^>]*\sstyle\s*=/i,
];

describe('hostile Markdown', () => {
  test.each(attacks)('%s', (attack) => {
    const html = render(attack);
    // Text that was escaped is no tag; what is left is judged by its tags alone.
    for (const pattern of harmless) expect(html).not.toMatch(pattern);
  });

  test('any mix of the attacks with any text stays harmless', () => {
    const piece = fc.oneof(fc.constantFrom(...attacks), fc.string(), fc.constantFrom('\n\n', '> ', '- ', '<', '">', '`'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const html = render(pieces.join(''));
        for (const pattern of harmless) expect(html).not.toMatch(pattern);
      }),
      { numRuns: 300 },
    );
  });

  test('a text nested thousands deep is shown as it stands instead of ending the build', () => {
    for (const piece of ['<div>', '<div></p>', '> ', '<b><i>']) {
      expect(render(`${piece.repeat(20_000)}x`)).toMatch(/^<pre>[^]*x<\/pre>$/);
    }
  });
});

describe('postings', () => {
  test('have their headings below the page’s own', () => {
    expect(render('# Acme\n\n### Tasks\n\n###### Deep')).toMatch(/<h3>Acme<\/h3>[^]*<h5>Tasks<\/h5>[^]*<h6>Deep<\/h6>/);
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
    expect(render('<details><summary>More</summary>\n\ninner *text*\n\n</details>')).toContain('<summary>More</summary>');
    expect(render('a<br>b <kbd>Ctrl</kbd>')).toContain('<kbd>Ctrl</kbd>');
  });
});
