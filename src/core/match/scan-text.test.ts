/** What a text is cut into: names with their signs, sentences, and lines that an editor broke. */
import { describe, expect, test } from 'vitest';
import { hasWords, isListItem, linesOf, passageAt, scanText } from './scan-text.ts';
import { stripMarkdown } from './strip-markdown.ts';

/** The pieces as written, sentences divided by a stroke. */
const pieces = (text: string) =>
  [...Map.groupBy(scanText(text).tokens, ({ sentence }) => sentence).values()]
    .map((sentence) => sentence.map(({ raw }) => raw).join(' '))
    .join(' / ');

describe('pieces', () => {
  test.each([
    ['C++, C#, F#, .NET, ASP.NET and Node.js', 'C++ C# F# .NET ASP NET and Node js'],
    ['Security+ and C+1, x++y', 'Security+ and C 1 x++ y'],
    ['(.NET) and x.NET, a/.NET, [.NET, :.NET', '.NET and x NET a .NET .NET .NET'],
    ['.5 or .x', '5 or .x'],
    ['snake_case, naïve, Übung', 'snake_case naïve Übung'],
    ['R&D at 3M', 'R D at 3M'],
    ['3+ years', '3 years'],
    ['… — !', ''],
  ])('%s', (text, expected) => {
    expect(pieces(text)).toBe(expected);
  });

  test('have their line, their column without markup, and what stands before them', () => {
    expect(scanText('**Go**,\n- Übung').tokens).toEqual([
      { raw: 'Go', key: 'go', gap: '\n', line: 1, sentence: 1, column: 0 },
      { raw: 'Übung', key: 'ubung', gap: '\n- ', line: 2, sentence: 2, column: 2 },
    ]);
    expect(scanText('Go,  Go').tokens.map(({ gap, column }) => [gap, column])).toEqual([
      ['\n', 0],
      [',  ', 5],
    ]);
  });
});

describe('sentences', () => {
  const long = 'We have worked for a long time with what is known as';
  test.each([
    ['We use Go. You know Java! Kafka? Yes… No', 'We use Go / You know Java / Kafka / Yes / No'],
    ['He said “Go.” Java (or Kafka.) Helm', 'He said Go / Java or Kafka / Helm'],
    ['Tools, e.g. Go, incl. Java vs. Kafka', 'Tools e g Go incl Java vs Kafka'],
    ['Go | Java', 'Go / Java'],
    ['v1.2 of Go', 'v1 2 of Go'],
    ['Go.Java', 'Go Java'],
    ['Go\nJava', 'Go / Java'],
    [`${long} event\ndriven`, `${long} event / driven`],
    [`${long} an event\ndriven`, `${long} an event driven`],
    [`${long} an event\n\ndriven`, `${long} an event / driven`],
    [`${long} an event\n- driven`, `${long} an event / driven`],
    [`${long} an event\n12. driven`, `${long} an event / 12 / driven`],
    [`${long} an event\n123. driven`, `${long} an event 123 / driven`],
    [`${long} an event\n## driven`, `${long} an event / driven`],
    [`${long} an event\n> driven`, `${long} an event / driven`],
    [`${long} an event\n| driven`, `${long} an event / driven`],
    [`${long} an event\n-driven`, `${long} an event driven`],
    [`${long} an event.\nDriven`, `${long} an event / Driven`],
    [`${long} an event”.)\n  Driven`, `${long} an event / Driven`],
    [`${long} an event etc.\nDriven`, `${long} an event etc Driven`],
    [`${long} an event.\ndriven`, `${long} an event driven`],
    [`- ${long} an event\nDriven by`, `${long} an event / Driven by`],
    [`- ${long} an event\nDriven, by`, `${long} an event Driven by`],
    [`- ${long} an event\nwhat drives:`, `${long} an event / what drives`],
    [`${long} an event\nwhat drives:`, `${long} an event what drives`],
  ])('%j', (text, expected) => {
    expect(pieces(text)).toBe(expected);
  });
});

test('lines end as any system ends them', () => {
  expect(linesOf('a\r\nb\nc\rd\u2028e\u2029f\n')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', '']);
});

test.each([
  ['- a', true],
  ['  * a', true],
  ['• a', true],
  ['– a', true],
  ['1. a', true],
  ['12) a', true],
  ['123. a', false],
  ['-a', false],
  ['a - b', false],
  ['1.a', false],
  ['+', false],
])('%j is an item of a list: %s', (line, expected) => {
  expect(isListItem(line)).toBe(expected);
});

test.each([
  ['…\n—', false],
  ['…\n1', true],
  ['é', true],
])('%j has words: %s', (text, expected) => {
  expect(hasWords(scanText(text))).toBe(expected);
});

describe('a passage', () => {
  const line = 'we have worked for a long time with what is known as an event';
  const text = `One\n${line}\n  ${line}\n${line}\n\nTwo`;

  test.each([2, 3, 4])('is all of what an editor broke, from line %i', (number) => {
    expect(passageAt(text, { line: number, text: line })).toBe(`${line} ${line} ${line}`);
  });

  test('of one line is that line', () => {
    expect(passageAt(text, { line: 1, text: 'One' })).toBe('One');
    expect(passageAt(text, { line: 6, text: 'Two' })).toBe('Two');
  });

  test('is what was found where the text is another by now', () => {
    expect(passageAt(text, { line: 2, text: 'Cut …' })).toBe('Cut …');
    expect(passageAt(text, { line: 9, text: 'Gone' })).toBe('Gone');
  });
});

describe('without markup', () => {
  test.each([
    ['plain words', 'plain words'],
    ['**bold**, *it*, `code`, ~~out~~', 'bold, it, code, out'],
    ['_it_, (_it_), __bold__: snake_case', 'it, (it), bold: snake_case'],
    ['[Go](https://go.dev/docs), then', 'Go, then'],
    ['[Go](/docs', 'Go'],
    ['a [Go] b', 'a Go b'],
    ['see https://github.com/kubernetes now', 'see  now'],
    ['(http://x.y)', '('],
    ['at www.example.org/go', 'at '],
    ['mail docker@example.org now', 'mail   now'],
    ['Docker @ Acme, @docker', 'Docker @ Acme, @docker'],
    ['a<br>b <b>Go</b> <3', 'a b  Go  3'],
    ['C\\# and C\\+\\+, C:\\Go', 'C# and C++, C:\\Go'],
  ])('%s', (line, expected) => {
    expect(stripMarkdown(line)).toBe(expected);
  });
});
