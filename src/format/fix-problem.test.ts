import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../core/config.ts';
import { checkFile } from './check-file.ts';
import { fixOf } from './fix-problem.ts';
import { applyEdits } from './text-edit.ts';
import { offsetAt, positionAt } from './text-position.ts';

const config = { ...defaultConfig(), lastYear: 2036 };
const file = (lines: string) => `---\ncompany: Acme\nrole: Engineer\n${lines}---\ntext\n`;
const history = 'history:\n  - { date: 2026-05-01, status: applied }\n';

/** What mending each problem of a text makes of it, from the first to the last, and the words for it. */
function mended(text: string, path = 'applications/a.md'): { text: string; words: string[] } {
  const words: string[] = [];
  let result = text;
  for (;;) {
    const source = { path, text: result };
    const problems = checkFile(source, config);
    const fixes = problems.flatMap((problem) => fixOf(source, problem, problems, config) ?? []);
    const [fix] = fixes;
    if (fix === undefined) return { text: result, words };
    words.push(fix.words);
    result = applyEdits(result, fix.edits);
  }
}
const lines = (text: string) => mended(file(text));

describe('what is mended', () => {
  it.each([
    ['history:\n  - { date: 2026-05-01, status: phonescreen } # x\n', 'phonescreen', 'phone_screen'],
    ['history:\n  - date: 2026-05-01\n    status: "aplied"\n', 'aplied', 'applied'],
    [`sorce: x # y\n${history}`, 'sorce', 'source'],
    [`'Loaction': x\n${history}`, 'Loaction', 'location'],
    [`workMode: 'hybird'\n${history}`, 'hybird', 'hybrid'],
    ['history:\n  - { date: 2026/5/1, status: applied }\n', '2026/5/1', '2026-05-01'],
    ['history:\n  - { date: 1.5.2026, status: applied }\n', '1.5.2026', '2026-05-01'],
    ['history:\n  - { date: "May 1, 2026", status: applied }\n', 'May 1, 2026', '2026-05-01'],
    ['history:\n  - { date: 13/04/2026, status: applied }\n', '13/04/2026', '2026-04-13'],
    [
      'history:\n  - { date: 2026-05-01, status: applied, at: 2026-5-2 9:30 }\n',
      '2026-5-2 9:30',
      '2026-05-02T09:30',
    ],
    ['history:\n  - { date: 2026-05-01, status: applied, cancelled: yes }\n', 'yes', 'true'],
    [`offer: { base: 5, currency: € }\n${history}`, '€', 'EUR'],
  ])('%s', (text, wrong, right) => {
    expect(lines(text)).toEqual({ text: file(text.replace(wrong, right)), words: [`write "${right}"`] });
  });

  it('fences, and what nobody sees', () => {
    expect(mended(`\n\n${file(history)}`).text).toBe(file(history));
    expect(mended(file(history).replace('---', '---yaml')).text).toBe(file(history));
    expect(mended(file(`source: a\u0007b\n${history}`)).text).toBe(file(`source: ab\n${history}`));
  });

  it('the configuration', () => {
    const path = 'apptrack.config.yaml';
    expect(
      mended('titel: A\r\ntimezone: Europe/Berln\r\nstages:\r\n- { id: a, kind: aplied }\r\n', path),
    ).toEqual({
      text: 'title: A\r\ntimezone: Europe/Berlin\r\nstages:\r\n- { id: a, kind: applied }\r\n',
      words: ['write "title"', 'write "Europe/Berlin"', 'write "applied"'],
    });
  });
});

describe('what is left to its writer', () => {
  it.each([
    ['history:\n  - { date: 03/04/2026, status: applied }\n'],
    ['history:\n  - { date: 3 April, status: applied }\n'],
    ['history:\n  - { date: 46298, status: applied }\n'],
    ['history:\n  - { date: 2026-02-30, status: applied }\n'],
    ['history:\n  - { date: 2026-05-01, status: applied, at: tomorrow }\n'],
    ['history:\n  - { date: 2026-05-01, status: zzz }\n'],
    ['history:\n  - { date: 2026-05-01, status: applied, cancelled: no }\n'],
    [`url: www.acme.example\n${history}`],
    [`offer: { base: 5, currency: $ }\n${history}`],
    // The right key is there, so this would be a second one.
    [`source: a\nsorce: b\n${history}`],
    ['history:\n  - date: 2026-05-01\n    status: >-\n      aplied\n'],
    ['sorce: [\n'],
  ])('%s', (text) => {
    expect(lines(text)).toEqual({ text: file(text), words: [] });
  });
});

it('a position is where its offset is', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '\u{1f600}'), maxLength: 20 });
  fc.assert(
    fc.property(fc.constantFrom('', '\ufeff'), text, fc.nat(20), (mark, rest, at) => {
      const whole = mark + rest;
      const offset = Math.max(Math.min(at, whole.length), mark.length);
      // Between the two halves of a line end there is no position.
      fc.pre(!(whole[offset - 1] === '\r' && whole[offset] === '\n'));
      expect(offsetAt(whole, positionAt(whole, offset))).toBe(offset);
    }),
  );
});
