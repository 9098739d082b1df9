/** Degrees, licences and conditions: what a résumé shows of them, and what it does not. */
import { describe, expect, test } from 'vitest';
import { matchReport } from './report.ts';
import { detailsText } from './skill-remark.ts';
import { standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary();

const reportOf = (asked: string, shown: string) =>
  matchReport(`## Requirements\n\n- ${asked}\n- Teamwork`, `- Teamwork\n- ${shown}`, { vocabulary });
const remarkOn = (name: string, asked: string, shown: string) => {
  const { matched, missing } = reportOf(asked, shown);
  const found = [...matched, ...missing].find((skill) => skill.name === name);
  return found === undefined ? null : detailsText(found);
};

describe('what is not held yet, or no longer, is not shown', () => {
  test.each([
    ["master's degree", "Master's degree", 'M.Sc. in Physics, expected 2027'],
    ["bachelor's degree", "Bachelor's degree", "Currently pursuing a Bachelor's degree in nursing"],
    [
      'Meister',
      'Meister',
      'Fertigung in der Industrie und im Handwerk\n- Fortbildung zum Industriemeister Metall, laufend (Abschluss 2027)',
    ],
    ['forklift license', 'Forklift license', 'Forklift license (expired)'],
    ["bachelor's degree", "Bachelor's degree", "Bachelor's degree (BSc), expected 2027"],
    ["master's degree", "Master's degree", "Master's degree (MSc) in progress"],
    ["master's degree", "Master's degree", "Bachelor's degree 2018, master's degree in progress"],
  ])('%s by “%s” and “%s”', (name, asked, shown) => {
    expect(remarkOn(name, asked, shown)).toMatch(/required, not held yet, or no longer \(line [23]\)$/);
  });

  test.each([
    ["bachelor's degree", "Bachelor's degree", "Bachelor's degree 2018, master's degree in progress"],
    ['forklift license', 'Forklift license', 'Forklift license since 2018, updated in 2024'],
  ])('%s by “%s” and “%s” is', (name, asked, shown) => {
    expect(remarkOn(name, asked, shown)).toMatch(/required$/);
  });

  const far = (count: number) => 'and so on '.repeat(count).trim();
  test.each([
    // Words further off, in another line, or beside another one speak of something else.
    ['forklift license', 'Forklift license', `Forklift license ${far(5)} expired`, false],
    ['forklift license', 'Forklift license', `Forklift license ${far(6)} expired`, true],
    ['forklift license', 'Forklift license', `Expired: ${far(5)} forklift license`, false],
    ['forklift license', 'Forklift license', `Expired: ${far(6)} forklift license`, true],
    ['forklift license', 'Forklift license', 'Expired\n- Forklift license\n- Expired', true],
    ["bachelor's degree", "Bachelor's degree", "Expired forklift license, bachelor's degree", true],
    ["bachelor's degree", "Bachelor's degree", "Ongoing master's degree, bachelor's degree", true],
    ["bachelor's degree", "Bachelor's degree", "Bachelor's degree; master's degree expected", true],
    ["bachelor's degree", "Bachelor's degree", "Ongoing: Go, Kafka, Docker, Helm, bachelor's degree", false],
    ["master's degree", "Master's degree", "Expected: master's degree (MSc)", false],
    ["master's degree", "Master's degree", "Master's degree, MSc, expected", true],
  ])('%s by “%s” and “%s”: %s', (name, asked, shown, isHeld) => {
    const { matched } = reportOf(asked, shown);
    expect(matched.some((skill) => skill.name === name)).toBe(isHeld);
  });

  test('and is suggested to be said once it is held', () => {
    const [first] = reportOf('Forklift license', 'Forklift license (expired)').suggestions;
    expect(first?.text).toBe(
      'Line 3 of the posting asks for forklift license; your résumé says that it is not held (line 2). Once you hold it, say so.',
    );
  });
});

test('of any degree, the one that is there is told', () => {
  expect(remarkOn('university degree', 'University degree', 'M.Sc. in Physics, 2015')).toBe(
    "degree, required, not shown; you have something near: master's degree (line 2)",
  );
});

test('a check that applicants go through weighs next to nothing and is no advice', () => {
  const { missing, suggestions } = reportOf('Must pass a background check and drug screen', 'Teamwork');
  expect(missing.map(({ kind, weight }) => [kind, weight])).toEqual([
    ['condition', 0.3],
    ['condition', 0.3],
  ]);
  expect(suggestions).toEqual([]);
});
