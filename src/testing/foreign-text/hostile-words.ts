/** Words as they should never come, for every format that words leave in. */
import fc from 'fast-check';
import { attacks } from '../attacks.ts';

/** What terminals, calendars, spreadsheets, browsers, GitHub and shells would act on. */
const acting = [
  // The terminal.
  '\x1b]0;owned\x07',
  '\x1b[31m',
  '\x1b[2J\x1b[H',
  '\x9b31m',
  '\x1bP0;1|17/ab\x9c',
  '\b\b\b',
  '\r',
  '\x07',
  '\0',
  '\x85',
  '\u202e',
  '\u2066x\u2069',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u{e0041}\u{e0042}',
  '\u3164',
  '\ud800',
  // Lines, of anything.
  '\n',
  '\r\n',
  '\u2028',
  '\nAll files are in order.\n',
  '\t',
  // The calendar.
  '\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:forged\n',
  '\r\nATTENDEE:mailto:evil@evil.example\r\n',
  '\\n\\,\\;',
  ';X=1:',
  // Spreadsheets.
  '=HYPERLINK("https://evil.example")',
  "=cmd|'/C calc'!A0",
  '+1',
  '-1+cmd|x',
  '@SUM(1)',
  '＝1',
  ';=1',
  '","',
  "'",
  '"',
  // Markdown and GitHub.
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example/x',
  'www.evil.example',
  'evil@evil.example',
  '@evil',
  '#1',
  'fixes #12',
  'GH-7',
  'evil/repo#3',
  ':octocat:',
  '<!-- apptrack:end -->',
  '<!--',
  '-->',
  '# x',
  '- x',
  '1. x',
  '> x',
  '***',
  '---',
  '===',
  '```',
  '`',
  '~~~',
  '|',
  '\\',
  '&lt;img&gt;',
  '&#64;evil',
  '[^1]: x',
  '[x]: https://evil.example',
  '[skip ci]',
  '[ci skip]',
  '::error::x',
  '##[error]x',
  // Shells.
  '$(touch pwned)',
  '`touch pwned`',
  '; touch pwned #',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for a shell
  '${HOME}',
  '~',
  '*',
  '!!',
  '&& touch pwned',
  // SankeyMATIC.
  ':x',
  '// x',
  '] 5 [',
  '#f00',
];

const harmless = [
  'Acme Robotics',
  'Müller & Söhne',
  '株式会社ゼータ',
  'می‌خواهم',
  'שלום C++‏',
  '👩‍💻',
  'Go',
  'Kubernetes',
  ' ',
  'x',
];

const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...acting) },
  { weight: 2, arbitrary: fc.constantFrom(...harmless) },
  { weight: 1, arbitrary: fc.constantFrom(...attacks) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** A text of a few of these in a row; there is something to see in it. */
export const hostileWord: fc.Arbitrary<string> = fc
  .array(part, { minLength: 1, maxLength: 5 })
  .map((parts) => `${parts.join('')}`)
  .map((text) => (/[a-z\d]/i.test(text) ? text : `${text}x`));

/** Draws a text for a field. */
export type DrawWord = () => string;
