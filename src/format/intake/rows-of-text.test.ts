import { expect, it } from 'vitest';
import { lineOfText, rowsOfText } from './rows-of-text.ts';

/** The rows of a text, each with its line, cells divided by strokes. */
const rows = (text: string) =>
  rowsOfText(text).rows.map(({ line, cells }) => `${line}: ${cells.join(' | ')}`);

it('a value is the text of a cell', () => {
  expect(
    ['a [[Acme]] and [[acme|Acme Inc]]', null, undefined, 3, true, ['a', null, ['b', '']], { a: 1 }].map(
      lineOfText,
    ),
  ).toEqual(['a Acme and Acme Inc', '', '', '3', 'true', 'a, b', '{"a":1}']);
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
    '|**Company**|__Role__|Notes|\n|--|--|--|\n|**Acme** ~~Inc~~|*Cook*|`a` _b_|',
    ['1: Company | Role | Notes', '3: Acme Inc | Cook | a` _b'],
  ],
  'with links': [
    '|Company|Role|\n|--|--|\n|[Acme](https://acme.com)|[Cook](/a "b")|\n|Zoo|[[zoo\\|Keeper]]|',
    [
      '1: Company | Role | Link | Other links',
      '3: Acme | Cook | https://acme.com | [Cook](/a "b")',
      '4: Zoo | Keeper |  | ',
    ],
  ],
  'with links and a column for them': [
    '|Company|URL|\n|--|--|\n|[Acme](https://a.com)|[link](https://b.com)|\n|Zoo|<https://c.com>|\n|Bar|[Ad](https://d.com)|',
    [
      '1: Company | URL | Other links',
      '3: Acme | https://b.com | [Acme](https://a.com)',
      '4: Zoo | https://c.com | ',
      '5: Bar | Ad | [Ad](https://d.com)',
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
    'Hello\n- company:: Acme\n* [role:: Cook]\n(status:: sent)',
    ['2: company | role | status | notes', '2: Acme | Cook | sent | Hello'],
  ],
  'one alone': ['company:: Acme', ['1: company:: Acme']],
  'none that is known': ['colour:: red\nshape:: round', ['1: colour:: red', '2: shape:: round']],
};
for (const [name, [text, told]] of Object.entries(fields))
  it(`a note with fields in its text: ${name}`, () => {
    expect(rows(text)).toEqual(told);
  });
