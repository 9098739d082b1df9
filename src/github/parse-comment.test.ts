import { expect, it } from 'vitest';
import { parseComment } from './parse-comment.ts';

const said = (...lines: string[]) =>
  parseComment(lines.join('\n')).map((line) => `${line.said} ${line.rest}`.trim());

it.each<[string, string[]]>([
  ['a language behind the backticks', ['```', '```js', '/done', '```']],
  ['words behind the tildes', ['~~~ sh', '~~~ more', '/done', '~~~']],
  ['other characters', ['```', '~~~', '/done', '```']],
  ['fewer', ['````', '```', '/done', '````']],
  ['nothing', ['```', '/done']],
])('a block of code does not end at %s', (_, lines) => {
  expect(said(...lines)).toEqual([]);
});

it.each<[string, string[]]>([
  ['the same', ['```js', 'x', '```', '/done']],
  ['more of them', ['~~~', 'x', '  ~~~~~  ', '/done']],
  ['a line of code that is none', ['``` `x` ```', '/done']],
  ['code that names a comment', ['The sign `<!--` opens one', '/done']],
  ['code of two backticks that does', ['``<!-- ` ``', '/done']],
  ['a comment that is closed', ['<!-- x', '/note no', '--> `y`', '/done']],
])('commands are read behind %s', (_, lines) => {
  expect(said(...lines)).toEqual(['done']);
});

it('a comment that code only seems to close stays open', () => {
  expect(said('`x` <!-- y', '/done')).toEqual([]);
});
