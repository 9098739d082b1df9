import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingsOf, parsedHeadings } from './headings.ts';
import { formatBody } from './new-application.ts';
import { postingOf, splitBody } from './posting.ts';

const line = fc.constantFrom(
  '',
  '',
  'Some words',
  '# One',
  '## Two',
  '### Three #',
  '## Job description',
  '####### Seven',
  '#Tag',
  '#',
  '##\t Tab ',
  ' ## Indented',
  '    ## Code',
  '---',
  '===',
  '- item',
  '  # in an item',
  '> # quoted',
  '1. one',
  '```',
  '~~~',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '| a |',
  '## [x',
  '## `a`',
  '# &amp; \\* <b>',
  '\t# tab',
  '* * *',
  '[a]: b',
  '"x',
  '## *Bold*',
  '# a & b',
  '\\# no',
  '> ```',
  '- ```',
  '`',
  '$$',
  'a  ',
);
const markdown = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end));

describe('headings', () => {
  it('found by lines are those that the parser finds', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(headingsOf(text)).toEqual(parsedHeadings(text));
      }),
      {
        numRuns: Number(process.env.RUNS ?? 1500),
      },
    );
  });
});

describe('headings of long and hostile texts', () => {
  it('are found by lines outside of code fences', () => {
    const long = 'words '.repeat(4000);
    for (const fence of ['```', '~~~~'])
      expect(
        headingsOf(`# One\n${fence}\n# code\n${fence}\n${long}\n## *Two*  \n`).map(({ depth, text }) => [
          depth,
          text,
        ]),
      ).toEqual([
        [1, 'One'],
        [2, 'Two'],
      ]);
  });

  it('are found in the end, whatever repeats a million times', () => {
    const nasty = [
      '> - ',
      '1. ',
      '- x\n',
      '```\n',
      '[',
      '*a_b',
      '<a ',
      '# a ',
      ' ',
      '\n===\n',
      '> > > > x\n',
    ];
    for (const piece of nasty)
      for (const size of [1_000_000, 6_000]) {
        const text = `<a\n${piece.repeat(size / piece.length)}\n# b`;
        const last = { depth: 1, text: 'b', start: text.length - 3, end: text.length };
        expect(headingsOf(text).at(-1), piece).toEqual(last);
      }
  });
});

describe('the posting', () => {
  it('is the part under its heading, whatever its level and case', () => {
    for (const heading of [
      '## Job description',
      '# JOB DESCRIPTION',
      '#### Description',
      '## jd',
      '## **Posting**',
      'Job Description\n---',
    ])
      expect(
        postingOf(`# Acme\nhello\n\n${heading}\n\nWe seek.\n\n##### Detail\nMore.\n\n# Notes\nmine\n`),
        heading,
      ).toBe('We seek.\n\n##### Detail\nMore.');
  });

  it('ends at the next heading of the same or a higher level, not at a lower one', () => {
    expect(splitBody('## Job description\na\n### b\nc\n## Notes\nd\n')).toEqual({
      posting: 'a\n### b\nc',
      notes: '## Notes\nd',
    });
  });

  it('is the whole body without such a heading', () => {
    expect(postingOf('\n## About us\nWe seek.\n')).toBe('## About us\nWe seek.');
    expect(postingOf('```\n## Job description\n```\nx')).toBe('```\n## Job description\n```\nx');
  });

  it('passes over headings in code', () => {
    expect(postingOf('## JD\na\n```\n# not the end\n```\nb\n# End')).toBe('a\n```\n# not the end\n```\nb');
  });

  it('keeps every word and stays the posting when it is pasted into a new file', () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom('', 'My notes', '# Mine\nx'), (text, notes) => {
        const body = formatBody(text, notes);
        const { posting } = splitBody(body);
        const words = (value: string): string[] => value.match(/[\p{L}\p{N}]+/gu) ?? [];
        expect(words(posting)).toEqual(words(text));
        expect(words(body)).toEqual(expect.arrayContaining(words(notes)));
      }),
    );
  });
});
