/** The grounds on which a name that is a common word as well is taken for the skill. */
import { describe, expect, test } from 'vitest';
import type { FoundName } from './find-names.ts';
import { findSkills } from './find-skills.ts';
import {
  beginsItem,
  caseEvidence,
  endsItem,
  hasCue,
  isLabelled,
  isMisled,
  opensPhrase,
} from './name-context.ts';
import { type ScannedText, scanText } from './scan-text.ts';
import { standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary();
const skillsIn = (text: string) =>
  findSkills(scanText(text), vocabulary.in('en'))
    .map(({ skill }) => skill.name)
    .join(', ');

describe('a name that counts in its own case', () => {
  test.each([
    ['We build with Go here', 'Go'],
    ['We build with go here', ''],
    ['we like Rust best', 'Rust'],
    ['We go far', ''],
    // At the beginning of a sentence a capital says nothing.
    ['Go where you like', ''],
    ['Swift people', ''],
    ['Go in production', 'Go'],
    ['Go 1.22', 'Go'],
    ['Go is loved', 'Go'],
    ['Go, in production', ''],
    // Nor does it where all words have one, as in titles; nor where all letters are capitals.
    ['Rust Never Sleeps Here', ''],
    ['Rust Never sleeps here with them', ''],
    ['WE LIKE RUST BEST', ''],
    ['WE KNOW RUST', 'Rust'],
    ['people like Swift Response Unit', ''],
  ])('%s: %s', (text, skills) => {
    expect(skillsIn(text)).toBe(skills);
  });
});

describe('a name that needs company', () => {
  test.each([
    ['We have experience with C here', 'C'],
    ['We admire C here', ''],
    ['We code in C', 'C'],
    ['We code in C or so', 'C'],
    ['experience of the very old C', ''],
    ['experience of old C', 'C'],
    ['Experience. We admire C', ''],
    ['C developer', 'C'],
    ['C, developer', ''],
    ['C. Developer', ''],
    ['Languages: C', 'C'],
    ['Languages: C, R', 'C, R'],
    ['Animals: C, R', ''],
    ['Languages. Some: C', ''],
    ['- C', 'C'],
    ['1. R', 'R'],
    ['12) C', 'C'],
    ['1. R 2', ''],
    ['1. Dear R', ''],
    ['C', ''],
    ['- c', ''],
    ['German native', 'German'],
    ['German B2', 'German'],
    ['fluent German', 'German'],
    ['German, English, French', 'German, English, French'],
    ['German, beer', ''],
    ['German customers', ''],
  ])('%s: %s', (text, skills) => {
    expect(skillsIn(text)).toBe(skills);
  });
});

describe('beside a skill of the same enumeration', () => {
  test.each([
    ['docker, go', 'Docker, Go'],
    ['go, docker', 'Go, Docker'],
    ['German, English', 'German, English'],
    ['German and english', ''],
    ['German, English customers', ''],
    ['teamwork, go', 'teamwork'],
    ['Docker one two three four, go', 'Docker, Go'],
    ['Docker one two three four five, go', 'Docker'],
    ['go, one two three four Docker', 'Go, Docker'],
    ['go, one two three four five Docker', 'Docker'],
    ['docker goes, go', 'Docker, Go'],
    ['docker, gO', 'Docker, Go'],
    ['docker, go happily', 'Docker'],
    ['docker, happily go', 'Docker'],
    ['docker, c, go', 'Docker'],
    ['docker, c, python', 'Docker, C, Python'],
    ['docker, go, python', 'Docker, Go, Python'],
    ['docker and c', 'Docker'],
    ['Docker, C, Python', 'Docker, C, Python'],
    ['C, R and Docker', 'C, R, Docker'],
    ['Docker. C', 'Docker'],
    ['Docker or one of those other things, C', 'Docker'],
    ['Teamwork, Go', 'teamwork, Go'],
    ['teamwork, c', 'teamwork'],
  ])('%s: %s', (text, skills) => {
    expect(skillsIn(text)).toBe(skills);
  });
});

describe('what shows that something else is meant', () => {
  test.each([
    ['we like to Go', ''],
    ['Docker, Go to places', 'Docker'],
    ['Docker, Go-to places', 'Docker'],
    ['Docker, Go, to market', 'Docker, Go'],
    ['last Spring', ''],
    ['Word of mouth', ''],
    ['reports to the Account Manager', ''],
    ['works with Project Manager', ''],
  ])('%s: %s', (text, skills) => {
    expect(skillsIn(text)).toBe(skills);
  });
});

type Ground = (text: ScannedText, name: FoundName) => unknown;

/** What one of the grounds says of a name in a text; the name's words are as they should be written. */
function said(of: Ground, text: string, words: string, kind: 'language' | 'technology' = 'technology') {
  const scanned = scanText(text);
  const [first = '', ...others] = words.split(' ');
  const from = scanned.tokens.findIndex(({ key }) => key.replace(/s$/, '') === first.toLowerCase());
  const skill = { name: words, kind, alternatives: null, broader: [], related: [] };
  const named = { skill, strictness: 'cased' as const, words: [first, ...others] };
  return of(scanned, { from, to: from + 1 + others.length, named });
}

describe('the case of a name', () => {
  test.each([
    ['we know Go well', 'Go', 'strong'],
    ['we know go well', 'Go', 'none'],
    ['we know GO well', 'Go', 'none'],
    ['WE KNOW GO', 'Go', 'weak'],
    ['we know excel', 'excel', 'strong'],
    ['we know Excel', 'excel', 'strong'],
    // At the beginning of a sentence or item all words have a capital.
    ['Go far', 'Go', 'weak'],
    ['Far. Go away', 'Go', 'weak'],
    ['we know: Go', 'Go', 'weak'],
    ['we know • Go', 'Go', 'weak'],
    ['we know, Go', 'Go', 'strong'],
    // No word is written in capitals by chance, but a single letter may be.
    ['SLO far', 'SLO', 'strong'],
    ['SLOs far', 'SLO', 'strong'],
    ['Slo far', 'SLO', 'none'],
    ['C far', 'C', 'weak'],
    ['R2 far', 'R2', 'strong'],
    ['Gos far', 'Go', 'none'],
    // Of several words each is looked at.
    ['we know React Native', 'React Native', 'strong'],
    ['we know React native', 'React Native', 'none'],
    ['WE KNOW REACT NATIVE', 'React Native', 'weak'],
    ['WE KNOW REACT Native', 'React Native', 'none'],
    ['we KNOW REACT Native', 'React Native', 'none'],
    // Where a line has no small letter, or a capital at nearly every word, a capital says little.
    ['THE API: REST', 'REST', 'weak'],
    [`${'WORD '.repeat(80)}GO`, 'Go', 'none'],
    ['People Like Go Here', 'Go', 'weak'],
    ['People Like Go Here today', 'Go', 'weak'],
    ['People Like Go here today', 'Go', 'strong'],
    ['People like Go', 'Go', 'strong'],
    ['People Go', 'Go', 'strong'],
    ['People Like Go, Here', 'Go', 'strong'],
    [`People Like Go Here ${'Word '.repeat(15)}Words`, 'Go', 'weak'],
    [`People Like Go Here ${'Word '.repeat(16)}W`, 'Go', 'strong'],
    ['eBay iPad Go macOS', 'Go', 'strong'],
  ])('%s: %s is %s evidence', (text, words, evidence) => {
    expect(said(caseEvidence, text, words)).toBe(evidence);
  });
});

describe('an item of an enumeration', () => {
  test.each([
    ['Go', true, true],
    ['we know Go well', false, false],
    ['we, Go, you', true, true],
    ['we and Go or you', true, true],
    ['we - Go - you', true, true],
    ['we-Go-you', false, false],
    ['we x- Go -x you', false, false],
    ['We know. Go. You', true, true],
    ['we (Go) you', true, true],
    ['know Go', false, true],
    ['Go know', true, false],
  ])('%s: begins %s, ends %s', (text, begins, ends) => {
    expect([said(beginsItem, text, 'Go'), said(endsItem, text, 'Go')]).toEqual([begins, ends]);
  });
});

describe('a word beside a name', () => {
  test.each([
    ['Go developer', true],
    ['Go, developer', false],
    ['Go. Developer', false],
    ['experience with some Go', true],
    ['experience with some merry old Go', false],
    ['experience with some Go ever', true],
    ['experience with some Go happily', false],
    ['experience with some Go Ever', false],
    ['Experience. Some Go', false],
    ['experience, some Go', true],
    ['we do it in Go', true],
    ['we do it in, Go', false],
    ['we do it in. Go', false],
    ['we do it in Go happily', false],
    ['we do it Go', false],
    ['fluent Go', true],
    ['basic B2 Go', true],
    ['Go B2', true],
    ['couramment Go', false],
  ])('%s: says that a skill is meant: %s', (text, expected) => {
    expect(said(hasCue, text, 'Go')).toBe(expected);
  });

  test.each([
    ['couramment Go', true],
    ['Go: very nice, C1', false],
    ['Go (at level C1)', true],
  ])('%s: says that a language is meant: %s', (text, expected) => {
    expect(said(hasCue, text, 'Go', 'language')).toBe(expected);
  });

  test.each([
    ['Languages: Go', true],
    ['Languages: C, Go', true],
    ['Languages: C and some Go', false],
    ['Languages: Go happily', false],
    ['Animals: Go', false],
    ['Languages, Go', false],
    ['Languages: C. Go', false],
    [`Languages: ${'a, '.repeat(39)}Go`, true],
    [`Languages: ${'a, '.repeat(40)}Go`, false],
  ])('%s: is a label that has skills: %s', (text, expected) => {
    expect(said(isLabelled, text, 'Go')).toBe(expected);
  });

  test.each([
    ['Go in production', true],
    ['Go 2 years', true],
    ['Go x2', false],
    ['Go, in production', false],
    ['Go. In production', false],
    ['we Go in production', false],
    ['Go away', false],
    ['Go', false],
  ])('%s: begins a sentence that is about it: %s', (text, expected) => {
    expect(said(opensPhrase, text, 'Go')).toBe(expected);
  });

  test.each([
    ['to Go', true],
    ['to-Go', true],
    ['to  Go', true],
    ['to, Go', false],
    ['to. Go', false],
    ['Go live', true],
    ['Go, live', false],
    ['Go. Live', false],
    ['Go', false],
  ])('%s: says that something else is meant: %s', (text, expected) => {
    expect(said(isMisled, text, 'Go')).toBe(expected);
  });

  test.each([
    ['to the Account Manager', true],
    ['to the, Account Manager', false],
    ['to the. Account Manager', false],
    ['as Account Manager', false],
    ['Account Manager', false],
    ['to the Account Management', false],
    ['to the Account Managership', false],
  ])('%s: names somebody else: %s', (text, expected) => {
    expect(said(isMisled, text, text.includes('Management') ? 'Account Management' : 'Account Manager')).toBe(
      expected,
    );
  });

  test.each([
    ['go', 'ready to Go', 'Go live', 'Go developer'],
    ['spring', 'last Spring', 'Spring semester', 'Spring developer'],
    ['access', 'have Access', 'Access control', 'Access databases'],
    ['word', 'your Word', 'Word of mouth', 'Word documents'],
    ['teams', 'other Teams', 'Teams across borders', 'Teams calls'],
    ['excel', 'you Excel', 'Excel at work', 'Excel macros'],
    ['swift', 'a Swift', 'Swift response', 'Swift developer'],
    ['outlook', 'positive Outlook', 'Outlook for growth', 'Outlook calendars'],
    ['zoom', 'via Zoom', 'Zoom interview', 'Zoom rooms'],
    ['slack', 'some Slack', 'Slack off', 'Slack channels'],
    ['express', 'american Express', 'Express yourself', 'Express servers'],
    ['epic', 'an Epic', 'Epic games', 'Epic charts'],
    ['ed', 'special Ed', 'Ed tech', 'Ed nurses'],
  ])('%s is something else in “%s” and “%s”, and not in “%s”', (word, before, behind, plain) => {
    const misled = [before, behind, plain].map((text) => {
      const scanned = scanText(text);
      const from = scanned.tokens.findIndex(({ key }) => key === word);
      const skill = { name: word, kind: 'technology', alternatives: null, broader: [], related: [] } as const;
      return isMisled(scanned, { from, to: from + 1, named: { skill, strictness: 'cased', words: [word] } });
    });
    expect(misled).toEqual([true, true, false]);
  });

  test.each([
    // How firmly something is asked for tells that it is asked for.
    ['C required', 'C'],
    ['C desirable', 'C'],
    ['Required: C', 'C'],
    ['Needed: C', 'C'],
    ['Extras: C', 'C'],
  ])('%s: %s', (text, skills) => {
    expect(skillsIn(text)).toBe(skills);
  });

  test('of a longer name says nothing', () => {
    expect(said(isMisled, 'to Go Live', 'Go Live')).toBe(false);
  });
});
