import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeList, configValues, type ItemToBe, setConfigValue, unsetConfigValue } from './edit-config.ts';

const styles: Record<string, (text: string) => string> = {
  lf: (text) => text,
  crlf: (text) => text.replaceAll('\n', '\r\n'),
  cr: (text) => text.replaceAll('\n', '\r'),
  bom: (text) => `\ufeff${text}`,
  unended: (text) => text.trimEnd(),
};

const settings = `# Mine.
title: 'My search'   # as it is called

weeklyGoal: 4
# In order.
stages:
  - { id: saved, kind: lead }
  # before anybody answers
  - { id: applied, kind: applied }   # sent
  - id: talk
    kind: interview
    # further in
  - {id: offer, kind: offer}
reminders:
  follow_up: { after: 7, again: 7 } # patience
  expireAfter: 30
skills: [] # none yet
`;

const edit = (text: string, change: (text: string) => string) => {
  for (const style of Object.values(styles)) expect(change(style(text))).toBe(style(change(text)));
  return change(text);
};
const lines = (text: string) => text.split('\n');
/** The lines that went and those that came. */
const difference = (before: string, after: string) => ({
  gone: lines(before).filter((line) => !lines(after).includes(line)),
  came: lines(after).filter((line) => !lines(before).includes(line)),
});

describe('a value', () => {
  it('is replaced where it stands, and what is behind it stays', () => {
    const changed = edit(settings, (text) => setConfigValue(text, ['title'], 'Winter 2026'));
    expect(difference(settings, changed)).toEqual({
      gone: ["title: 'My search'   # as it is called"],
      came: ["title: 'Winter 2026'   # as it is called"],
    });
  });

  it('deep within is replaced there, and made with what is around it where it is missing', () => {
    expect(
      difference(
        settings,
        edit(settings, (text) => setConfigValue(text, ['reminders', 'follow_up', 'after'], 9)),
      ).came,
    ).toEqual(['  follow_up: { after: 9, again: 7 } # patience']);
    expect(
      difference(
        settings,
        edit(settings, (text) => setConfigValue(text, ['reminders', 'thank_you', 'after'], 2)),
      ),
    ).toEqual({ gone: [], came: ['  thank_you: { after: 2 }'] });
    expect(
      difference(
        settings,
        edit(settings, (text) => setConfigValue(text, ['stages', '2', 'label'], 'Talk')),
      ),
    ).toEqual({ gone: [], came: ['    label: Talk'] });
  });

  it('is added after the others, also where nothing is said yet', () => {
    expect(edit(settings, (text) => setConfigValue(text, ['currency'], 'USD'))).toBe(
      `${settings}currency: USD\n`,
    );
    for (const nothing of ['', '# Nothing yet.\n', '---\n# Nothing yet.\n'])
      expect(setConfigValue(nothing, ['currency'], 'USD')).toBe(`${nothing}currency: USD\n`);
    expect(setConfigValue('# Nothing yet.', ['reminders', 'expireAfter'], 9)).toBe(
      '# Nothing yet.\nreminders: { expireAfter: 9 }\n',
    );
    expect(setConfigValue('---\ntitle: A\n', ['currency'], 'USD')).toBe('---\ntitle: A\ncurrency: USD\n');
    expect(setConfigValue('{ title: A }\n', ['currency'], 'USD')).toBe('{ title: A, currency: USD }\n');
  });

  it('is taken out with its line, and what would be left empty goes with it', () => {
    expect(
      difference(
        settings,
        edit(settings, (text) => unsetConfigValue(text, ['weeklyGoal'])),
      ),
    ).toEqual({ gone: ['weeklyGoal: 4'], came: [] });
    expect(unsetConfigValue('# x\ntitle: A # y\n# z\n', ['title'])).toBe('# x\n# z\n');
    expect(
      unsetConfigValue('title: A\nreminders: { thank_you: { after: 2 } }\n', [
        'reminders',
        'thank_you',
        'after',
      ]),
    ).toBe('title: A\n');
    expect(unsetConfigValue(settings, ['reminders', 'thank_you', 'after'])).toBe(settings);
  });

  it('is refused where the file cannot be read', () => {
    expect(() => setConfigValue('title: [', ['title'], 'A')).toThrow(/cannot be edited/);
    expect(() => setConfigValue('- a\n', ['title'], 'A')).toThrow(/cannot be edited/);
  });
});

describe('a list', () => {
  const from = (...places: number[]): ItemToBe[] => places.map((place) => ({ from: place }));

  it('is put into another order with the comments of its items', () => {
    expect(edit(settings, (text) => arrangeList(text, ['stages'], from(0, 2, 1, 3)))).toBe(
      settings.replace(
        /( {2}# before anybody.*?# sent\n)(.*?# further in\n)/s,
        (_, applied, talk) => talk + applied,
      ),
    );
  });

  it('gets items where they belong, and loses those that are named no more', () => {
    const added = [...from(0, 1), { value: { id: 'test', kind: 'interview' } }, ...from(2, 3)];
    expect(
      difference(
        settings,
        edit(settings, (text) => arrangeList(text, ['stages'], added)),
      ),
    ).toEqual({ gone: [], came: ['  - {id: test, kind: interview}'] });
    expect(
      difference(
        settings,
        edit(settings, (text) => arrangeList(text, ['stages'], from(0, 2, 3))),
      ),
    ).toEqual({ gone: ['  - { id: applied, kind: applied }   # sent'], came: [] });
    const others = edit(settings, (text) =>
      arrangeList(text, ['stages'], [{ value: { id: 'a', kind: 'applied' } }]),
    );
    expect(configValues(others).stages).toEqual([{ id: 'a', kind: 'applied' }]);
  });

  it('is begun a line for each item', () => {
    const skill = { value: { name: 'Go', aliases: ['golang'] } };
    const begun = edit(settings, (text) => arrangeList(text, ['skills'], [skill, { value: { name: 'C' } }]));
    expect(begun).toBe(
      settings.replace(
        'skills: [] # none yet\n',
        'skills: # none yet\n  - { name: Go, aliases: [golang] }\n  - { name: C }\n',
      ),
    );
    for (const text of ['title: A\n', 'title: A\nskills:\n', '# A\n', ''])
      expect(arrangeList(text, ['skills'], [skill])).toBe(
        `${text.replace('skills:\n', '')}skills:\n  - { name: Go, aliases: [golang] }\n`,
      );
    expect(arrangeList('{ title: A }\n', ['skills'], [skill])).toBe(
      '{ title: A, skills: [{ name: Go, aliases: [golang] }] }\n',
    );
  });

  it('in brackets stays there', () => {
    const text = 'skills: [{name: A}, {name: B}, {name: C}]\n';
    expect(arrangeList(text, ['skills'], [...from(2), { value: { name: 'X' } }, ...from(0)])).toBe(
      'skills: [{name: C}, {name: X}, {name: A}]\n',
    );
    expect(arrangeList(text, ['skills'], [])).toBe('');
    const news = ['X', 'Y'].map((name) => ({ value: { name } }));
    for (const [written, ends] of [
      [text, ', {name: X}, {name: Y}]\n'],
      [text.replace('}]', '},]'), ', {name: X}, {name: Y}]\n'],
    ] as const) {
      expect(arrangeList(written, ['skills'], [...from(0, 1, 2), ...news])).toBe(text.replace(']\n', ends));
      expect(arrangeList(written, ['skills'], [...news, ...from(2)])).toBe(
        written.replace('{name: A}, {name: B}', '{name: X}, {name: Y}'),
      );
    }
    expect(arrangeList(text, ['skills'], from(1))).toBe('skills: [{name: B}]\n');
    expect(arrangeList(text, ['skills'], news)).toBe('skills: [{name: X}, {name: Y}]\n');
    const words = 'skills:\n  - name: A\n    aliases:\n      - a # one\n      - b\n';
    expect(arrangeList(words, ['skills', '0', 'aliases'], [...from(0), { value: 'c, d' }])).toBe(
      'skills:\n  - name: A\n    aliases:\n      - a # one\n      - c, d\n',
    );
  });
});

it('any arrangement gives the items that were asked for, and leaves every other line as it was', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const written = fc.constantFrom(
    (id: string) => `  - { name: ${id} }`,
    (id: string) => `  - name: ${id}\n    aliases: [x]`,
    (id: string) => `  # about ${id}\n  - name: "${id}" # behind`,
    (id: string) => `\n  - {name: '${id}'}\n    # further in`,
  );
  const wanted = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 });
  const news = fc.array(fc.tuple(fc.nat(5), fc.constantFrom('x', 'y: z', '', '# q')), { maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(written, { minLength: 5, maxLength: 5 }),
      wanted,
      news,
      fc.constantFrom(...Object.values(styles)),
      (writers, places, added, style) => {
        const items = writers.map((write, index) => write(ids[index] as string));
        const text = style(`title: A\nskills:\n${items.join('\n')}\nweeklyGoal: 3 # end\n`);
        const list: ItemToBe[] = places.map((place) => ({ from: place }));
        for (const [at, name] of added) list.splice(at, 0, { value: { name } });
        const result = arrangeList(text, ['skills'], list);
        const names = list.map((item) => ('from' in item ? ids[item.from] : item.value['name' as never]));
        const { title, skills, weeklyGoal } = configValues(result);
        expect([title, weeklyGoal]).toEqual(['A', '3']);
        expect((skills as { name: string }[]).map(({ name }) => name)).toEqual(names);
        const ends = /\r\n|\r|\n/;
        const before = text.split(ends);
        const came = result.split(ends).filter((line) => !before.includes(line));
        expect(came.length).toBe(added.length);
        // No word of the person's is lost but those of the items that went.
        for (const id of ids) if (text.includes(`about ${id}`)) expect(result).toContain(`about ${id}`);
      },
    ),
  );
});
