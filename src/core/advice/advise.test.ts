import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryHistory, arbitraryToday } from '../../testing/arbitraries.ts';
import { aConfig, anApplication, factsOf } from '../../testing/builders.ts';
import { chooser, seededRandom } from '../../testing/random.ts';
import { enough } from '../analytics/rate.ts';
import { outcomeDays, within } from '../analytics/within-days.ts';
import { addDays, calendarDate } from '../calendar-date.ts';
import { defaultConfig } from '../config.ts';
import { type ApplicationFacts, deriveFacts } from '../facts.ts';
import { type Advice, type AdvicePart, type AdviceRule, type AdviceSet, adviceText } from './advice.ts';
import { advise } from './advise.ts';

const today = calendarDate('2026-11-20');
const config = defaultConfig();

const adviceOf = (all: readonly ApplicationFacts[], goal = config.weeklyGoal) =>
  advise({ all, config: aConfig({ weeklyGoal: goal }), today, resumeLabel: (id) => id.toUpperCase() });

/** An application sent so many days ago, answered after so many, in the words of its status. */
function sent(
  id: string,
  ago: number,
  answer?: readonly [days: number, status: string],
  more: { source?: string; resume?: string } = {},
): ApplicationFacts {
  const on = addDays(today, -ago);
  const answered = answer === undefined || answer[0] > ago ? [] : [`${addDays(on, answer[0])} ${answer[1]}`];
  return factsOf([`${on} applied`, ...answered], today, { id, ...more });
}

const many = (count: number, make: (index: number) => ApplicationFacts) =>
  Array.from({ length: count }, (_, index) => make(index));

const said = (all: readonly ApplicationFacts[], rule: AdviceRule): Advice | undefined =>
  adviceOf(all).said.find((advice) => advice.rule === rule);

const why = (all: readonly ApplicationFacts[], rule: AdviceRule): string =>
  adviceText(adviceOf(all).withheld.find((finding) => finding.rule === rule)?.why ?? []);

describe('following up', () => {
  const answered = many(20, (index) => sent(`yes-${index}`, 60 + index, [2 + index, 'phone_screen']));

  test('is advised for those that have been silent for a little longer than most answers took', () => {
    const all = [...answered, sent('late', 25), sent('fresh', 5), sent('hopeless', 90)];
    const advice = said(all, 'follow-up');
    expect(advice?.about.ids).toEqual(['late']);
    expect(adviceText(advice?.text ?? [])).toBe(
      'Follow up on 1 application this week: it has been silent for longer than most of your answers took.',
    );
    expect(adviceText(advice?.evidence ?? [])).toBe('19 of 20 answers came within 20 days.');
  });

  test('is not advised twice in a week, nor where the person decided against it', () => {
    const wrote = factsOf(['2026-10-26 applied', '2026-11-17 # Wrote again'], today, { id: 'wrote' });
    const decision = {
      id: 'follow_up:2026-10-26',
      done: null,
      dismissed: calendarDate('2026-11-05'),
      snoozed: null,
    };
    const dismissed = factsOf(['2026-10-26 applied'], today, { id: 'dismissed', decisions: [decision] });
    expect(why([...answered, wrote, dismissed], 'follow-up')).toMatch(/^No application that is left alone/);
  });

  test('is not advised from nine answers', () => {
    expect(why([...answered.slice(0, 9), sent('late', 25)], 'follow-up')).toMatch(/^Fewer than 10 answers/);
  });
});

describe('waiting no longer', () => {
  test('is advised where hardly an answer came after a month, and nobody is both given up and written to', () => {
    const answered = many(12, (index) => sent(`yes-${index}`, 80, [28, 'rejected']));
    const all = [...answered, ...many(40, (index) => sent(`no-${index}`, 40 + index * 2))];
    const stop = said(all, 'stop-waiting');
    expect(stop?.about.ids).toHaveLength(40);
    expect(adviceText(stop?.uncertainty ?? [])).toMatch(/^That is at most \d+ %/);
    expect(said(all, 'follow-up')).toBeUndefined();
  });

  test('is not advised where some answers did come', () => {
    const late = many(6, (index) => sent(`late-${index}`, 90, [40, 'phone_screen']));
    expect(why([...late, ...many(30, (index) => sent(`no-${index}`, 90))], 'stop-waiting')).toMatch(
      /^Of 36 .*, 6 were answered/,
    );
  });
});

describe('groups', () => {
  const referral = (answered: number) =>
    many(20, (index) =>
      sent(`r${index}`, 40 + index, index < answered ? [5, 'phone_screen'] : undefined, {
        source: 'Referral',
        resume: 'a',
      }),
    );
  const boards = many(40, (index) =>
    sent(`b${index}`, 40 + index, index < 4 ? [9, 'rejected'] : undefined, { source: 'Boards', resume: 'a' }),
  );

  test('that differ by more than chance are told with the difference’s interval', () => {
    const advice = said([...referral(14), ...boards], 'sources');
    expect(adviceText(advice?.text ?? [])).toBe(
      'Look for more from referral: applications from there come to an interview more often than the others.',
    );
    expect(adviceText(advice?.evidence ?? [])).toBe(
      '14 of 20 came to an interview within 21 days, of the others 0 of 40.',
    );
    expect(adviceText(advice?.uncertainty ?? [])).toMatch(/^The difference is \d+ to \d+ percentage points/);
  });

  test('that chance explains are not, with the reason', () => {
    expect(why([...referral(2), ...boards.slice(0, 30)], 'sources')).toMatch(
      /chance alone can make such a difference\.$/,
    );
  });

  test('that have no name are in the rest, and never named', () => {
    const unnamed = many(20, (index) =>
      sent(`n${index}`, 40 + index, index < 16 ? [5, 'phone_screen'] : undefined),
    );
    const { said: advice, withheld } = adviceOf([...unnamed, ...boards]);
    expect(advice.filter(({ rule }) => rule === 'sources').map(({ text }) => adviceText(text))).toEqual([
      'Expect less from boards: applications from there come to an interview less often than the others.',
    ]);
    const texts = [...advice.map(({ text }) => text), ...withheld.map(({ why: reason }) => reason)];
    expect(texts.map(adviceText).join()).not.toMatch(/unknown|none/i);
  });

  test('of nine are not compared', () => {
    const few = referral(20).slice(0, 9);
    expect(why([...few, ...boards], 'sources')).toMatch(/^No source and the rest have 10/);
  });
});

describe('the goal', () => {
  const before = many(12, (index) => sent(`s${index}`, 12 + index));

  test('says what is missing until Sunday, and what the pace brings', () => {
    const advice = said([...before, sent('now', 1)], 'goal');
    expect(adviceText(advice?.text ?? [])).toBe('Send 4 more by Sunday: 1 of 5 sent this week.');
  });

  test('is silent once it is reached', () => {
    const all = [...before, ...many(5, (index) => sent(`now${index}`, 1))];
    expect(why(all, 'goal')).toBe('This week’s goal of 5 is reached: 5 sent.');
  });
});

test('nothing is advised to who accepted an offer, unless the search went on', () => {
  const before = many(12, (index) => sent(`s${index}`, 12 + index));
  const accepted = factsOf(['2026-10-01 applied', '2026-11-18 accepted'], today, { id: 'yes' });
  expect(adviceOf([...before, accepted]).said).toEqual([]);
  expect(why([...before, accepted], 'goal')).toMatch(/^An offer was accepted \(1\)/);
  expect(adviceOf([...before, accepted, sent('again', 1)]).said).not.toEqual([]);
});

test('what was saved for longer than what is usually sent is to be sent or dropped', () => {
  const quick = many(10, (index) =>
    factsOf(['2026-10-01 saved', `2026-10-0${2 + (index % 3)} applied`], today, { id: `q${index}` }),
  );
  const old = factsOf(['2026-11-01 saved'], today, { id: 'old' });
  const fresh = factsOf(['2026-11-18 saved'], today, { id: 'fresh' });
  const advice = said([...quick, old, fresh], 'saved');
  expect(advice?.about.ids).toEqual(['old']);
  expect(adviceText(advice?.text ?? [])).toMatch(/saved for more than 6 days, longer than/);
  expect(adviceText(advice?.evidence ?? [])).toBe(
    '10 of the 10 that you sent were saved for 6 days at most.',
  );
  expect(why([...quick, factsOf(['2026-11-14 saved'], today, { id: 'six' })], 'saved')).toMatch(
    /, 6 days at/,
  );
  expect(why([...quick.slice(1), old], 'saved')).toMatch(/^Fewer than 10/);
});

const setsIn = (parts: readonly AdvicePart[]): AdviceSet[] =>
  parts.filter((part) => typeof part !== 'string');

describe('whatever the applications', () => {
  const story = fc.tuple(
    arbitraryHistory(config),
    fc.constantFrom('linkedin', 'referral', 'boards'),
    fc.constantFrom('a', 'b', null),
  );
  const tracker = fc
    .array(story, { maxLength: 70 })
    .map((stories) =>
      stories.map(([history, source, resume], index) =>
        deriveFacts(anApplication({ id: `a${index}`, history, source, resume }), config, arbitraryToday),
      ),
    );

  test('every rule says something or why not, and nothing from fewer than ten', () => {
    fc.assert(
      fc.property(tracker, (all) => {
        const { said, withheld } = adviceOf(all);
        const rules = new Set([...said, ...withheld].map(({ rule }) => rule));
        // Of a search that is over one thing is told.
        expect([1, 8]).toContain(rules.size);
        expect(said.length + withheld.length).toBe(rules.size);
        if (rules.size === 1) expect(all.some(({ stage }) => stage?.kind === 'accepted')).toBe(true);
        for (const { basis, about } of said) {
          expect(basis).toBeGreaterThanOrEqual(enough);
          expect(about.ids.length).toBeGreaterThan(0);
        }
        if (all.filter(({ appliedOn }) => appliedOn !== null).length < enough) expect(said).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the order in which they come does not matter', () => {
    fc.assert(
      fc.property(tracker, (all) => {
        expect(adviceOf(all.toReversed())).toEqual(adviceOf(all));
      }),
      { numRuns: 30 },
    );
  });

  test('the claims hold in their evidence', () => {
    fc.assert(
      fc.property(tracker, (all) => {
        const byId = new Map(all.map((facts) => [facts.application.id, facts]));
        for (const { rule, text, evidence, uncertainty, about } of adviceOf(all).said) {
          const sets = new Map(
            setsIn([...text, ...evidence, ...uncertainty, about]).map((set) => [set.name, set.ids]),
          );
          for (const ids of sets.values()) {
            expect(ids.every((id) => byId.has(id))).toBe(true);
            expect(new Set(ids).size).toBe(ids.length);
          }
          const facts = about.ids.flatMap((id) => byId.get(id) ?? []);
          if (rule === 'follow-up' || rule === 'stop-waiting' || rule === 'answers-due')
            for (const { stage, respondedOn } of facts)
              expect([stage?.kind, respondedOn]).toEqual(['applied', null]);
          if (rule === 'saved') for (const { stage } of facts) expect(stage?.kind).toBe('lead');
          if (rule === 'follow-up')
            expect(sets.get('in-time')?.length).toBeGreaterThanOrEqual(
              0.9 * (sets.get('answered')?.length ?? 0),
            );
          if (rule === 'answers-due')
            expect(sets.get('middle')?.length).toBeGreaterThanOrEqual(
              0.5 * (sets.get('answered')?.length ?? 0),
            );
          // What is counted among others is a part of them.
          for (const [part, whole] of [
            ['in-time', 'answered'],
            ['middle', 'answered'],
            ['quick', 'sent'],
            ['met', 'tried'],
            ['answered-later', 'silent'],
          ])
            for (const id of sets.get(part ?? '') ?? []) expect(sets.get(whole ?? '')).toContain(id);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A search by chance: everything is answered alike, whatever its source, résumé and day. */
function searchByChance(seed: number, count: number): ApplicationFacts[] {
  const choose = chooser(seed);
  return many(count, (index) => {
    const answer = choose.percent(45)
      ? ([choose.integer(1, 40), choose.percent(50) ? 'phone_screen' : 'rejected'] as const)
      : undefined;
    const more = { source: choose.one(['a', 'b', 'c', 'd']), resume: choose.one(['x', 'y', 'z']) };
    return sent(`a${index}`, choose.integer(0, 200), answer, more);
  });
}

describe('where there is no difference', () => {
  test('one is claimed in fewer than one of twenty searches', () => {
    const comparing = new Set<AdviceRule>(['sources', 'resumes', 'lately']);
    let claims = 0;
    const runs = 300;
    for (let seed = 1; seed <= runs; seed += 1)
      if (adviceOf(searchByChance(seed, 110)).said.some(({ rule }) => comparing.has(rule))) claims += 1;
    expect(claims / runs).toBeLessThan(0.05);
  }, 60_000);

  test('one is found where it is large', () => {
    let found = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const choose = chooser(seed);
      const all = many(110, (index) => {
        const source = choose.one(['a', 'b', 'c', 'd']);
        const isAnswered = choose.percent(source === 'a' ? 80 : 20);
        return sent(`a${index}`, choose.integer(0, 200), isAnswered ? [5, 'phone_screen'] : undefined, {
          source,
        });
      });
      const advice = said(all, 'sources');
      if (advice !== undefined && adviceText(advice.text).startsWith('Look for more from a:')) found += 1;
    }
    expect(found).toBeGreaterThan(15);
  });

  test('waiting is called vain in fewer than one of twenty searches in which more answers than that come late', () => {
    const random = seededRandom(11);
    let claims = 0;
    const runs = 300;
    for (let run = 0; run < runs; run += 1) {
      const all = many(60, (index) =>
        sent(`a${index}`, 60 + (index % 30), random() < 0.16 ? [40, 'rejected'] : undefined),
      );
      if (said(all, 'stop-waiting') !== undefined) claims += 1;
    }
    expect(claims / runs).toBeLessThan(0.05);
  }, 60_000);
});

test('the outcome that sources are compared by is that of the days after sending', () => {
  const all = [
    ...many(12, (index) => sent(`a${index}`, 50, [outcomeDays + 1, 'phone_screen'], { source: 'a' })),
    ...many(12, (index) => sent(`b${index}`, 50, undefined, { source: 'b' })),
  ];
  for (const facts of all) expect(within(facts, 'responded', outcomeDays, today)).toBe(false);
  expect(said(all, 'sources')).toBeUndefined();
});
