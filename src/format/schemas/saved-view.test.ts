import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../core/problem.ts';
import { emptyView } from '../../core/saved-view.ts';
import { parseConfig } from '../config-file.ts';

const parse = (text: string) => parseConfig({ path: 'c.yaml', text });
const problems = (text: string) => parse(text).problems.map(formatProblem);

describe('saved views', () => {
  test('say by named fields what the list shows', () => {
    const { config, problems } = parse(`views:
  - { name: Berlin, tag: [berlin], sort: -priority, view: board }
  - name: Went quiet
    status: applied, phone_screen
    quiet: true
    active: false
    since: 2026-10-01
    search: no
    columns: [role, salary]
`);
    expect(problems).toEqual([]);
    expect(config.views).toEqual([
      { ...emptyView('Berlin'), tag: ['berlin'], sort: '-priority', view: 'board' },
      {
        ...emptyView('Went quiet'),
        status: ['applied', 'phone_screen'],
        quiet: true,
        active: false,
        since: '2026-10-01',
        search: 'no',
        columns: ['role', 'salary'],
      },
    ]);
  });

  test('are none where nothing is written', () => {
    expect(parse('title: Mine\n').config.views).toEqual([]);
    expect(parse('views:\n').config.views).toEqual([]);
    expect(parse('views: []\n').config.views).toEqual([]);
  });

  test.each([
    [
      'views:\n  - { nmae: Berlin }\n',
      ['c.yaml:2:5  name is missing; add "name: …"', 'c.yaml:2:7  unknown key "nmae"; did you mean "name"?'],
    ],
    ['views:\n  - { tag: [x] }\n', ['c.yaml:2:5  name is missing; add "name: …"']],
    [
      'views:\n  - { name: A, sort: -priorty }\n',
      ['c.yaml:2:22  unknown sort key "priorty"; did you mean "priority"?'],
    ],
    [
      'views:\n  - { name: A, columns: [rol] }\n',
      ['c.yaml:2:26  unknown column "rol"; did you mean "role"?'],
    ],
    ['views:\n  - { name: A, view: bord }\n', ['c.yaml:2:22  unknown view "bord"; did you mean "board"?']],
    [
      'views:\n  - { name: A, since: 2026-02-30 }\n',
      ['c.yaml:2:23  since "2026-02-30" is not a day of the calendar; write a real day as YYYY-MM-DD'],
    ],
    ...['a//b', '.', '..', '/a', 'a/', 'a/../b', 'a\\tb'].map((name): [string, string[]] => [
      `views:\n  - { name: "${name}" }\n`,
      [
        `c.yaml:2:13  name "${name}" cannot stand in an address; write words, with a single "/" between them at most`,
      ],
    ]),
    ['views: Berlin\n', ['c.yaml:1:8  views is not a list; write one "- " line for each item']],
    [
      'views: [Berlin]\n',
      ['c.yaml:1:9  a view is not a mapping; write it like { name: Berlin, tag: [berlin], sort: -priority }'],
    ],
    [
      'views:\n  - { name: A, status: [applied, phonescreen] }\n',
      ['c.yaml:2:34  unknown status "phonescreen"; did you mean "phone_screen"?'],
    ],
    [
      'views:\n  - name: A\n    status: applied, scren\nstages:\n  - { id: applied, kind: applied }\n  - { id: screen, kind: interview }\n',
      ['c.yaml:3:13  unknown status "scren"; did you mean "screen"?'],
    ],
  ])('%j is refused at its place', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('one that is wrong takes nothing from the rest of the configuration', () => {
    const { config } = parse('title: Mine\nviews:\n  - { name: A, status: [appleid] }\n');
    expect(config.title).toBe('Mine');
    expect(config.stages.length).toBeGreaterThan(5);
  });

  test('stages that are wrong themselves are told once', () => {
    expect(problems('stages: 3\nviews:\n  - { name: A, status: [b] }\n')).toEqual([
      'c.yaml:1:9  stages is not a list; write one "- " line for each item',
    ]);
  });
});
