import { expect, it } from 'vitest';
import { findControlCharacter, writableText } from './control-characters.ts';
import { readYaml } from './yaml-values.ts';

it('controls are found, and halves of characters; tabs, line ends and what is merely odd are text', () => {
  for (const odd of ['\0', '\x07', '\x1b', '\x7f', '\x80', '\u0085', '\x9b', '\ufffe', '\ud800', '\udc00'])
    expect(findControlCharacter(`a\t\r\né🙂${odd}b`), JSON.stringify(odd)).toMatchObject({ offset: 7 });
  expect(findControlCharacter('a\t\r\né🙂\u200b\u2028\ufeff')).toBeNull();
});

it('a text is written without them', () => {
  expect(writableText('a\x07b\fc\td\ud800e🙂')).toBe('ab c\td\ufffde🙂');
});

it.each([
  ['a: "\\0"', 4],
  ['a: "x\\e[31m"', 5],
  ['a: "\\\\e \\\\x07 \\x07"', 14],
  ['a: [ok, { b: "\\u009b" }]', 14],
  ['a: "x\\N"', 5],
  ['a: "two\n  lines \\a"', 16],
  ['"k\\x1by": v', 2],
  ['a: &a "\\U0000001b"\nb: *a', 7],
  ['a: "\\ud800"', 3],
])('an escape that gives one is refused where it stands: %s', (yaml, offset) => {
  expect(readYaml(`${yaml}\n`).faults).toMatchObject([{ code: 'control-character', offset }]);
});

it.each([
  'a: "\\t\\n\\r\\_\\L\\/"',
  'a: "C:\\\\new\\\\users"',
  "a: '\\x07'",
  'a: \\u0000',
  'a: |\n  \\e',
  'a: "\\ud83d\\ude42"',
])('what only looks like one is text: %s', (yaml) => {
  expect(readYaml(`${yaml}\n`).faults).toEqual([]);
});
