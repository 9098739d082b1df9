/** Application files as many hands might have written them: every key in a style of its own, in any order. */
import fc from 'fast-check';

const words = fc.constantFrom(
  'Acme',
  'Müller & Söhne',
  'no',
  '08',
  '12:30',
  '2026-10-01',
  'a: b',
  'it’s "so"',
  "it's so",
  '# no comment',
  'a # b',
  '- a',
  '株式会社 🤖',
  'a\tb',
  'C:\\temp',
  '{a}, [b]',
  'https://a.example/b?c=d#e',
  'Two\nlines',
  'x'.repeat(90),
);

/** How a text can be written on and below a line that is indented by `indent`. */
const styles: ((text: string, indent: string, tail: string) => string)[] = [
  (text, _, tail) => (/^[\p{L}\d][^\n\t:#]*$/u.test(text) ? text : JSON.stringify(text)) + tail,
  (text, _, tail) => JSON.stringify(text) + tail,
  (text, _, tail) => (/[\n\t]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`) + tail,
  (text, indent) => `|\n${block(text, `${indent}  `)}`,
  (text, indent) => `|2-\n${block(text, `${indent}  `)}\n`,
  (text, indent) => `>+\n${block(text, `${indent}   `)}\n`,
  (text, indent) => `"\\\n${indent}  ${JSON.stringify(text).slice(1)}`,
  (text, _, tail) => `&mark ${JSON.stringify(text)}${tail}`,
];

function block(text: string, indent: string): string {
  return text.replace(/^/gm, indent);
}

const tail = fc.constantFrom('', '', '', ' ', '   # as they say', ' # 100 % "sure"');
const indentation = fc.constantFrom('', '  ', '    ');

function scalar(indent: string, text: fc.Arbitrary<string> = words): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...styles), text, tail)
    .map(([style, value, end]) => style(value, indent, end));
}

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-10-${String(number).padStart(2, '0')}`);
const status = fc.constantFrom('saved', 'applied', 'phone_screen', 'onsite', 'rejected');
const date = fc.tuple(day, fc.constantFrom('', '"', "'")).map(([text, mark]) => mark + text + mark);

/** A list of items of which each is braces on a line, lines of keys, or braces over two lines. */
function items(least: number, pairs: fc.Arbitrary<string[]>): fc.Arbitrary<string> {
  const styled = fc.tuple(pairs, fc.constantFrom('braces', 'padded', 'lines', 'two'), tail, fc.boolean());
  return fc
    .tuple(
      indentation,
      fc.constantFrom(' ', '   '),
      fc.array(styled, { minLength: least, maxLength: 4 }),
      fc.constantFrom('dashes', 'dashes', 'brackets', 'one'),
    )
    .map(([indent, gap, all, list]) => {
      if (list === 'one') return ` [${all.map(([parts]) => `{${parts.join(', ')}}`).join(', ')}]\n`;
      if (list === 'brackets')
        return ` [\n${all.map(([parts, , end]) => `${indent} {${parts.join(' , ')}},${end}\n`).join('')}  ]\n`;
      const lines = all.map(([parts, style, end, comment]) => {
        const inner = `${indent} ${gap}`;
        const after = comment ? `${indent}# between\n` : '';
        if (style === 'lines') return `${indent}-${gap}${parts.join(`\n${inner}`)}${end}\n${after}`;
        if (style === 'two') return `${indent}-${gap}{ ${parts.join(`,\n${inner}  `)} }${end}\n${after}`;
        const pad = style === 'padded' ? ' ' : '';
        return `${indent}-${gap}{${pad}${parts.join(', ')}${pad}}${end}\n${after}`;
      });
      return `\n${lines.join('')}`;
    });
}

const entry = fc
  .tuple(
    date,
    status,
    fc.option(fc.constantFrom('"called: back"', "'it''s # so'", 'plain words'), { freq: 2 }),
  )
  .map(([on, stage, note]) => [
    `date: ${on}`,
    `status: ${stage}`,
    ...(note === null ? [] : [`note: ${note}`]),
  ]);
const reminder = fc.oneof(
  fc
    .tuple(fc.constantFrom('follow_up:2026-10-03', 'custom:2026-11-02:ask'), date)
    .map(([id, on]) => [`id: "${id}"`, `done: ${on}`]),
  date.map((on) => [`due: ${on}`, 'text: Ask about relocation']),
);
const contact = words.map((name) => [`name: ${JSON.stringify(name)}`, 'role: Recruiter']);

const key = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  value.map((text) => `${name}:${text}${text.endsWith('\n') ? '' : '\n'}`);
const spaced = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(' ', '   '), value).map((parts) => parts.join(''));

const salary = fc.constantFrom(
  ' { min: 80k ,  max: 90000 } # gross',
  ' 85k-100k EUR',
  '\n  min: 5 # low\n\n  currency: USD',
  ' {max: 9}',
  ' # soon',
);
const tags = fc.constantFrom(' [go, "a, b"]', ' go, rust # some', '\n- go\n-  rust # two', ' []', '');

/** Keys that stand or not; the person's own may look like ours. */
const optional: fc.Arbitrary<string>[] = [
  key('source', spaced(scalar(''))),
  key('location', spaced(scalar(''))),
  key('salary', salary),
  key('tags', tags),
  key('contacts', items(1, contact)),
  key('reminders', fc.oneof(items(1, reminder), fc.constantFrom('', ' []', ' # none'))),
  key('workplace, as told', spaced(scalar(''))),
  key('"history, as told"', spaced(scalar(''))),
  key('notes_to_self', fc.constantFrom(' |\n  history:\n  - { date: 2020-01-01 }\n\n', ' { tags: [a] }')),
  key('größe', fc.constantFrom(' &size 12', ' "a\\u00e9"', '\n  tags:\n    - x')),
];
const between = fc.constantFrom('', '', '', '', '\n', '# about what follows\n', '\n   # indented\n\n');

/** Application files of all styles, sound most of the time. */
export const writtenFile: fc.Arbitrary<string> = fc
  .tuple(
    fc.tuple(
      key('company', spaced(scalar(''))),
      key('role', spaced(scalar(''))),
      key('history', items(1, entry)),
    ),
    fc.tuple(...optional.map((one) => fc.option(one, { freq: 2 }))),
    fc.array(between, { minLength: 14, maxLength: 14 }),
    fc.integer(),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.constantFrom('', '\n', '\n\nbody', '\n## Job description\r\n---\nhistory:\n  - x\rlast'),
    fc.constantFrom('', '', '\ufeff'),
  )
  .map(([needed, others, gaps, order, eol, body, mark]) => {
    const keys = [...needed, ...others.filter((one) => one !== null)];
    const turned = keys.map((_, index) => keys[(index + Math.abs(order)) % keys.length] ?? '');
    const yaml = turned.map((text, index) => (gaps[index] ?? '') + text).join('');
    return mark + `---\n${yaml}---`.replaceAll('\n', eol) + body;
  });
