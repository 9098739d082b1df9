/** What is said of bodies that do not fit: what would have been right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { defaultConfig } from '../../core/config.ts';
import { checkValue, expectedForm } from './explain.ts';
import {
  decisionBody,
  editBody,
  importBody,
  newApplicationBody,
  noteBody,
  readPostingBody,
  scoreBody,
  statusBody,
} from './request-schemas.ts';
import { unwritableTexts } from './unwritable-texts.ts';

const config = defaultConfig();
const lastYear = 2036;
const bodies = {
  newApplication: newApplicationBody(config),
  edit: editBody,
  status: statusBody(config),
  note: noteBody,
  decision: decisionBody,
  score: scoreBody,
  import: importBody,
  readPosting: readPostingBody,
};

/** The problems of a value under a schema, a line each. */
function told(schema: z.ZodType, value: unknown): string[] {
  const { problems } = checkValue(schema, value, lastYear);
  return (problems ?? []).map(({ pointer, message, expected }) => `${pointer}: ${message}; ${expected}`);
}

describe('a body that does not fit', () => {
  it('is told of keys that there are not, once, with what was probably meant', () => {
    expect(told(bodies.status, { stat: 'offer' })).toEqual([
      '/stat: unknown key "stat"; did you mean "status"?',
    ]);
    expect(told(bodies.status, { status: 'offer', when: 1 })).toEqual([
      '/when: unknown key "when"; expected one of status, date, note, at, minutes, with, url, reason, dateGuessed, cancelled',
    ]);
    expect(told(bodies.note, { text: 'Called' })).toEqual([
      '/note: note is missing; expected text',
      '/text: unknown key "text"; expected one of note, date, at, with',
    ]);
    const nested = {
      contacts: [{ name: 'Jo', emial: 'x' }],
      offer: { decidBy: '2026-11-30' },
      salary: { mni: 1 },
    };
    expect(told(bodies.edit, nested)).toEqual([
      '/salary/mni: unknown key "mni"; did you mean "min"?',
      '/contacts/0/emial: unknown key "emial"; did you mean "email"?',
      '/offer/decidBy: unknown key "decidBy"; did you mean "decideBy"?',
    ]);
    // Keys of a person's own are kept, and one like a key of ours may stand apart from these.
    const own = { company: 'A', role: 'B', referral: 'Jo' };
    expect(told(bodies.newApplication, own)).toEqual([]);
    expect(told(bodies.newApplication, { ...own, notess: 'x' })).toEqual([
      '/notess: unknown key "notess"; did you mean "notes"?',
    ]);
    expect(told(bodies.newApplication, { ...own, extra: { data: 'x' } })).toEqual([]);
  });

  it('is told of what is missing, and of values of another kind', () => {
    expect(told(bodies.newApplication, { company: 5, tags: 'go', with: [1], date: '2026-02-30' })).toEqual([
      '/company: company is a number; expected text',
      '/role: role is missing; expected text',
      '/tags: tags is text; expected a list of text',
      '/date: date cannot be "2026-02-30"; expected a day like 2026-10-31',
      '/with/0: an item of with is a number; expected text',
    ]);
    expect(
      told(bodies.edit, { workMode: 'moon', priority: 3, salary: { min: -1 }, offer: { base: [] } }),
    ).toEqual([
      '/workMode: unknown workMode "moon"; expected one of onsite, hybrid, remote',
      '/salary/min: min cannot be -1; expected a number from 0',
      '/priority: priority is a number; expected one of high, normal, low',
      '/offer/base: base is a list; expected a number from 0 or text like 98k',
    ]);
    expect(told(bodies.edit, { salary: 5 })).toEqual([
      '/salary: salary is a number; expected text like 85k-100k EUR or { "min"?: a number from 0, "max"?: a number from 0, "currency"?: text, "period"?: one of hour, day, month, year }',
    ]);
    expect(told(bodies.import, { csv: 'a', map: { Title: 5 }, dryRun: 'yes', dateOrder: 'ymd' })).toEqual([
      '/map/Title: Title is a number; expected text',
      '/dateOrder: unknown dateOrder "ymd"; expected one of mdy, dmy',
      '/dryRun: dryRun is text; expected true or false',
    ]);
  });

  it('that may have one of several shapes is told of the nearest', () => {
    const until = 'expected a day like 2026-10-31, a whole number from 1 to 9999 or text like 3d or 1w';
    const cases: [unknown, string][] = [
      [{ state: 'due' }, '/state: unknown state "due"; expected one of done, dismissed, snoozed'],
      [{ date: '2026-11-11' }, '/state: state is missing; expected one of done, dismissed, snoozed'],
      [{ state: 'snoozed' }, `/due: due is missing; ${until}`],
      [{ state: 'snoozed', due: 'soon' }, `/due: due cannot be "soon"; ${until}`],
      [{ state: 'snoozed', due: 1.5 }, `/due: due cannot be 1.5; ${until}`],
      [{ snoozed: null }, `/snoozed: snoozed is null; ${until}`],
      [{ state: 'done', due: 3 }, '/due: unknown key "due"; expected one of state, date'],
      [{ stat: 'done' }, '/stat: unknown key "stat"; did you mean "state"?'],
      [{ done: false }, '/done: done cannot be false; expected true or a day like 2026-10-31'],
      [{ done: true, dismissed: true }, '/dismissed: unknown key "dismissed"; expected done'],
    ];
    for (const [body, line] of cases) expect(told(bodies.decision, body)).toEqual([line]);
    expect(told(bodies.readPosting, { text: 5 })).toEqual(['/text: text is a number; expected text']);
    expect(told(bodies.readPosting, { htm: 'x' })).toEqual(['/htm: unknown key "htm"; did you mean "html"?']);
    const [empty] = told(bodies.readPosting, {});
    expect(empty).toBe(
      ': the body is empty; expected { "url": text like https://jobs.example/4711 }, { "html": text, "url"?: text }, { "text": text } or { "mail": text }',
    );
  });

  it.each(Object.entries(bodies))(
    'of the wrong kind is told all fields with their forms: %s',
    (_name, schema) => {
      for (const [value, kind] of [
        [[], 'a list'],
        ['x', 'text'],
        [5, 'a number'],
        [null, 'null'],
        [true, 'true or false'],
      ])
        expect(told(schema, value)).toEqual([`: the body is ${kind}; ${expectedForm(schema)}`]);
      expect(expectedForm(schema)).toMatch(/^expected \{ "\w+"\??: (?:text|one of) ?/);
    },
  );

  it('is always told something of use', () => {
    const keys = [
      'company',
      'role',
      'status',
      'state',
      'due',
      'done',
      'salary',
      'contacts',
      'csv',
      'map',
      'html',
      'url',
    ];
    const value = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(
        fc.constantFrom(...keys),
        fc.oneof(fc.jsonValue(), fc.constantFrom('snoozed', 'offer', '3d', 1)),
      ),
    );
    const schema = fc.constantFrom(...Object.values(bodies));
    fc.assert(
      fc.property(schema, value, (body, sent) => {
        const { problems } = checkValue(body, sent, lastYear);
        if (problems === null) return body.safeParse(sent).success;
        return (
          problems.length > 0 && problems.every(({ message }) => !/invalid|undefined|received/i.test(message))
        );
      }),
    );
  });
});

describe('a value that no file may hold', () => {
  const found = (value: unknown) =>
    unwritableTexts(value).map(({ pointer, message }) => `${pointer}: ${message}`);

  it('is told with its place', () => {
    expect(
      found({
        'a\u0007': 1,
        b: ['ok', { 'c/d': 'x\ny\u001b' }],
        note: '\ud800',
        at: '\u0000',
        last: 'z\u009f\udc00',
      }),
    ).toEqual([
      '/a\u0007: a key holds the control character U+0007',
      '/b/1/c~1d: c/d holds the control character U+001B in line 2',
      '/note: note holds half of a surrogate pair, U+D800',
      '/at: at holds the control character U+0000',
      '/last: last holds the control character U+009F',
    ]);
    expect(found({ posting: 'a\tb\r\nc', name: '株式会社 👩‍💻 é' })).toEqual([]);
  });

  it('is what is nested without end, too', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    expect(unwritableTexts({ deep })[0]?.message).toContain('nested too deeply');
  });
});
