import { expect, it } from 'vitest';
import { lineOfText, rowsOfText } from './rows-of-text.ts';

/** The rows of a text, each with its line, cells divided by strokes. */
const rows = (text: string) =>
  rowsOfText(text).rows.map(({ line, cells }) => `${line}: ${cells.join(' | ')}`);

it('a value is the text of a cell', () => {
  expect(
    [
      'a [[Acme]] and [[acme|Acme Inc]]',
      null,
      undefined,
      3,
      true,
      ['a', null, ['b', '']],
      { a: 1 },
      Infinity,
    ].map(lineOfText),
  ).toEqual(['a Acme and Acme Inc', '', '', '3', 'true', 'a, b', '{"a":1}', 'Infinity']);
});

it('separated values are as they stand', () => {
  expect(rows('Company,Role\nAcme,Cook')).toEqual(['1: Company | Role', '2: Acme | Cook']);
});

const markdown: Record<string, [text: string, told: string[]]> = {
  'a table': ['| Company | Role |\n| --- | :-: |\n| Acme | Cook |', ['1: Company | Role', '3: Acme | Cook']],
  'with sides of any kind': [
    '|Company|Role|Day|Notes|\n|:-|-:|---:|:--|\n|Acme|Cook|-|-|\n|-|-|-|-|',
    ['1: Company | Role | Day | Notes', '3: Acme | Cook | - | -', '4: - | - | - | -'],
  ],
  'without strokes outside': ['Company | Role\n--|--\nAcme | Cook', ['1: Company | Role', '3: Acme | Cook']],
  'below a text': [
    'My jobs\n\n|Company|Role|\n|---|---|\n|Acme|Cook|\n\nmore',
    ['3: Company | Role', '5: Acme | Cook'],
  ],
  'of the same columns below several headings': [
    '|Company|Role|\n|---|---|\n|Acme|Cook|\n\n## More\n|Company|Role|\n|---|---|\n|Zoo|Keeper|\n\n|Other|Role|\n|---|---|\n|x|y|',
    ['1: Company | Role', '3: Acme | Cook', '8: Zoo | Keeper'],
  ],
  'with strokes and breaks in cells': [
    '|Company|Role|\n|--|--|\n| A \\| B | Cook<br>Chef<BR /> x \\|',
    ['1: Company | Role', '3: A | B | Cook\nChef\n x |'],
  ],
  'with marks': [
    '|**Company**|__Role__|Notes|\n|--|--|--|\n|**Acme** ~~Inc~~|*Cook*|`a` _b_ and _my_cv_|\n|A*B*C|*in * x * 2*|_ a_ __|',
    ['1: Company | Role | Notes', '3: Acme Inc | Cook | a b and my_cv', '4: A*B*C | in * x * 2 | _ a_ __'],
  ],
  'with blanks around it': [
    '  |Company|Role|  \n  |--|--|\n  |Acme|Cook|  ',
    ['1: Company | Role', '3: Acme | Cook'],
  ],
  'below lines with strokes': [
    'a | b\nmore\n|--|--|\nx\n|Company|Role|\n|--|--|\n|Acme|Cook|',
    ['5: Company | Role', '7: Acme | Cook'],
  ],
  'without names above its rule': [
    'Company\n|--|--|\n|Acme|Cook|',
    ['1: Company', '2:  | -- | -- | ', '3:  | Acme | Cook | '],
  ],
  'with links': [
    `|Company|Role|Notes|
|--|--|--|
|[Acme](https://acme.com)|[Cook](/a  "b c")|[it](#x) [me](mailto:me@acme.com) [you](/to=https://b.com)|
|Zoo|[[zoo\\|Keeper]]|[[zoo]]|
|Bar|[Link](HTTP://bar.com)|http://c.com|
|Foo|[Link](/foo)|https://d.com/[x](https://e.com)|
|Inn|[a](ftp://inn.com)|<https://d.com> [x](https://e.com) https://f.com|`,
    [
      '1: Company | Role | Notes | Link | Other links',
      '3: Acme | Cook | it me you | https://acme.com | [Cook](/a  "b c"), [me](mailto:me@acme.com), [you](/to=https://b.com)',
      '4: Zoo | Keeper | zoo |  | ',
      '5: Bar | Link | http://c.com | HTTP://bar.com | ',
      '6: Foo | Link | https://d.com/[x](https://e.com) |  | [Link](/foo)',
      '7: Inn | a | <https://d.com> x https://f.com | https://e.com | [a](ftp://inn.com)',
    ],
  ],
  'with links and a column for them': [
    `|Company|**Job URL**|
|--|--|
|[Acme](https://a.com)|[link](http://b.com)|
|Zoo|<https://c.com>|
|Bar|[Ad](https://d.com)|
|Foo|[Apply now](HTTPS://e.com)|
|Inn|[Link](/f)|
|Pub|[link](https://g.com) or so|
|Spa|a [link](https://h.com)|`,
    [
      '1: Company | Job URL | Other links',
      '3: Acme | http://b.com | [Acme](https://a.com)',
      '4: Zoo | https://c.com | ',
      '5: Bar | Ad | [Ad](https://d.com)',
      '6: Foo | HTTPS://e.com | ',
      '7: Inn | Link | [Link](/f)',
      '8: Pub | link or so | [link](https://g.com)',
      '9: Spa | a link | [link](https://h.com)',
    ],
  ],
  'without links of the web': [
    '|Company|Role|\n|--|--|\n|[Acme](#acme)|Cook|',
    ['1: Company | Role', '3: Acme | Cook'],
  ],
};
for (const [name, [text, told]] of Object.entries(markdown))
  it(`a table of Markdown ${name}`, () => {
    expect(rows(text)).toEqual(told);
  });

const notes: Record<string, [text: string, told: string[]]> = {
  'its keys and its text': [
    '---\ncompany: Acme\ntags: [a, b]\n---\nHello\n',
    ['1: company | tags | notes', '1: Acme | a, b | Hello'],
  ],
  'its keys alone': [
    '\uFEFF---\r\ncompany: "[[Acme]]"\r\nposting: x\r\n---\r\n',
    ['1: company | posting', '1: Acme | x'],
  ],
  'no posting beside a text': [
    '---\ncompany: Acme\nPosting: x\n---\nHello',
    ['1: company | notes', '1: Acme | Hello'],
  ],
  'but all that is called otherwise': [
    '---\ncompany: Acme\njob posting: x\nposting id: 3\n---\n\n',
    ['1: company | job posting | posting id', '1: Acme | x | 3'],
  ],
  'beside a text, too': [
    '---\ncompany: Acme\njob posting: x\nposting id: 3\n---  \n\n\n--- x',
    ['1: company | job posting | posting id | notes', '1: Acme | x | 3 | --- x'],
  ],
  'closed at the very end': ['---\ncompany: Acme\n---', ['1: company', '1: Acme']],
  'never closed': ['---\ncompany: Acme', ['1: ---', '2: company: Acme']],
  'a list': ['---\n- Acme\n---', ['1: ---', '2: - Acme', '3: ---']],
};
for (const [name, [text, told]] of Object.entries(notes))
  it(`a note with frontmatter: ${name}`, () => {
    expect(rows(text)).toEqual(told);
  });

const fields: Record<string, [text: string, told: string[]]> = {
  'a line each': [
    'company:: Acme\nrole:: [[Cook]]  \nHello\n\nthere',
    ['1: company | role | notes', '1: Acme | Cook | Hello\n\nthere'],
  ],
  'below others, as items, in brackets': [
    '\nHel\uFEFFlo\r\n- company:: Acme\n* [role:: Cook]\n(status:: sent)',
    ['3: company | role | status | notes', '3: Acme | Cook | sent | Hel\uFEFFlo'],
  ],
  'nothing else': ['\uFEFFcompany:: Acme\nrole:: Cook', ['1: company | role', '1: Acme | Cook']],
  'one alone': ['company:: Acme', ['1: company:: Acme']],
  'none that is known': ['colour:: red\nshape:: round', ['1: colour:: red', '2: shape:: round']],
};
for (const [name, [text, told]] of Object.entries(fields))
  it(`a note with fields in its text: ${name}`, () => {
    expect(rows(text)).toEqual(told);
  });

it('a text that is a note or a table of Markdown has no faults of separated values', () => {
  for (const text of ['---\ncompany: Acme\n---', 'company:: "A"c\nrole:: Cook', '|Company|\n|--|\n|"A"c|'])
    expect(rowsOfText(text).faults, text).toEqual([]);
});
