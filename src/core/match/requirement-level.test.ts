/** How firmly a posting asks for what it names. */
import { describe, expect, test } from 'vitest';
import { isWelcomedBehind, requirementLevels, titleLine } from './requirement-level.ts';
import { scanText } from './scan-text.ts';
import { partsOf } from './sections.ts';

const skills = new Set('go java kotlin rust kafka helm docker sap'.split(' '));

function askedIn(posting: string) {
  const text = scanText(posting);
  const parts = partsOf(text.lines);
  const covered = (index: number) => skills.has(text.tokens[index]?.key ?? '');
  const asked = requirementLevels(text, { ...parts, title: titleLine(text.lines, parts) }, covered);
  const named = [...text.tokens.keys()].filter(covered);
  return { ...asked, named, text };
}
/** Each skill of a posting with how firmly it is asked for. */
function levelsIn(posting: string): string {
  const { levelAt, named, text } = askedIn(posting);
  return named.map((index) => `${text.tokens[index]?.raw} ${levelAt(index)}`).join(', ');
}

describe('by the section it stands in', () => {
  test.each([
    ['Hello\n\n## Requirements\n- Go\n## Nice to have\n- Java', 'Go required, Java nice'],
    ['Hello\n\n## Tasks\n- Go\n## Benefits\n- Java', 'Go mentioned, Java ignored'],
    ['Hello\n\n## About us\nGo', 'Go aside'],
    // The title says what is done all day.
    ['Go engineer\n\nWe are nice.', 'Go required'],
    ['Go engineer', 'Go mentioned'],
    ['We use Go.\n\nWe are nice.', 'Go mentioned'],
    ['- Go\n\nWe are nice.', 'Go mentioned'],
    // A label within a paragraph says what the rest of its sentence is.
    ['Hello. Your tasks: Go and Java', 'Go mentioned, Java mentioned'],
    ['Hello. What we offer: Go', 'Go ignored'],
    ['Hello. Requirements: Go', 'Go required'],
    ['Hello. The key skills and requirements: Go', 'Go required'],
    ['Hello. The most key skills and requirements: Go', 'Go mentioned'],
    ['Hello. Requirements Go', 'Go mentioned'],
    ['Hello. We know about Go since long: Java', 'Go mentioned, Java mentioned'],
    // So does how an item begins.
    ['- Knowledge of Go\n- Use Java', 'Go required, Java mentioned'],
    ['## Tasks\n- Knowledge of Go', 'Go mentioned'],
  ])('%j: %s', (posting, expected) => {
    expect(levelsIn(posting)).toBe(expected);
  });
});

describe('in a paragraph beside lists', () => {
  test.each([
    // What tells of the company is none of the demands.
    ['- Java\n\nEvery day our 500 people ship Go to shops.', 'Java mentioned, Go aside'],
    ['Every day our 500 people ship Go to shops.', 'Go mentioned'],
    ['- Java\n\nEvery day you ship Go to our many shops.', 'Java mentioned, Go mentioned'],
    ['- Java\n\nPeople ship Go here.', 'Java mentioned, Go mentioned'],
    ['- Java\n\nPeople ship Go to shops.', 'Java mentioned, Go mentioned'],
    ['- Java\n\nPeople ship Go to many shops.', 'Java mentioned, Go aside'],
    ['- Java\n\nPeople ship Go to Kotlin shops.', 'Java mentioned, Go mentioned, Kotlin mentioned'],
    [
      '- Java\n\nDaily: Go, Kotlin, Rust, Kafka and Helm.',
      'Java mentioned, Go mentioned, Kotlin mentioned, Rust mentioned, Kafka mentioned, Helm mentioned',
    ],
    ['## Tasks\n- Java\n- Every day our 500 people ship Go to shops.', 'Java mentioned, Go mentioned'],
  ])('%j: %s', (posting, expected) => {
    expect(levelsIn(posting)).toBe(expected);
  });
});

describe('by the words beside it', () => {
  test.each([
    ['Go is required, Java is a plus', 'Go required, Java nice'],
    ['Go is a plus. Java', 'Go nice, Java mentioned'],
    ['Ideally Go, Java', 'Go nice, Java nice'],
    ['Ideally, you have worked with Go', 'Go nice'],
    ['The candidate has worked with Go', 'Go required'],
    ['Go is required and Java is desirable', 'Go required, Java nice'],
    ['Go is required and loved', 'Go required'],
    ['You must know Go and have ideally used Java', 'Go required, Java nice'],
    ['Go and Java are required', 'Go required, Java required'],
    ['Go is required and Java', 'Go required, Java required'],
    ['Go and Java desirable', 'Go nice, Java nice'],
    ['Go required and Java, Kotlin a plus', 'Go required, Java required, Kotlin nice'],
    ['It is desirable that you know Go and Java', 'Go nice, Java nice'],
    // A phrase at the end of its clause reaches back over what is only listed.
    ['Go, Java, Kotlin a plus', 'Go nice, Java nice, Kotlin nice'],
    ['Go, Java or Kotlin a plus', 'Go nice, Java nice, Kotlin nice'],
    ['We love Go, Java or Kotlin a plus', 'Go nice, Java nice, Kotlin nice'],
    ['We love Go, Java a plus', 'Go mentioned, Java nice'],
    ['Go required, Java, Kotlin a plus', 'Go required, Java nice, Kotlin nice'],
    ['Go; Java a plus', 'Go mentioned, Java nice'],
    ['Go, Java (a plus)', 'Go mentioned, Java nice'],
    ['Go (Java), Kotlin a plus', 'Go mentioned, Java mentioned, Kotlin nice'],
    ['Experience with Go, a plus', 'Go nice'],
    ['We love Go but Java a plus', 'Go mentioned, Java nice'],
    ['We love Go - Java a plus', 'Go mentioned, Java nice'],
    // One before it speaks of all that follows, up to the next.
    ['Required: Go, Java, a plus: Kotlin', 'Go required, Java required, Kotlin nice'],
    ['You need Go, Java', 'Go required, Java required'],
  ])('%s: %s', (posting, expected) => {
    expect(levelsIn(posting)).toBe(expected);
  });

  test.each([
    // What is nice to have is no must by a word in it, and nothing is asked for by benefits.
    ['## Nice to have\n- Go is required\n- Java is a plus', 'Go nice, Java nice'],
    ['## Benefits\n- Go required\n- Java is a plus', 'Go ignored, Java ignored'],
    ['## Requirements\n- Go is a plus', 'Go nice'],
  ])('%j: %s', (posting, expected) => {
    expect(levelsIn(posting)).toBe(expected);
  });

  test.each([
    ['We train you in Go', 'Go ignored'],
    ['Training in Go is provided', 'Go ignored'],
    ['Training in Go, Java required', 'Go mentioned, Java required'],
    ['Experience with Go, training in Java provided', 'Go mentioned, Java ignored'],
    ['Go, Java training provided', 'Go mentioned, Java ignored'],
    ['You need Java, a leading manufacturer of Go, Kotlin', 'Java required, Go aside, Kotlin required'],
    ['For our client, a leading manufacturer of Go, you need Java', 'Go aside, Java required'],
  ])('what is taught, or the business of others: %s: %s', (posting, expected) => {
    expect(levelsIn(posting)).toBe(expected);
  });
});

describe('sentences as a whole', () => {
  test.each([
    ['We offer Go.', 'Go ignored'],
    ['Here we offer Go.', 'Go mentioned'],
    ['We are an equal opportunity employer of Go people.', 'Go ignored'],
    ['Applicants without Go will not be considered', 'Go required'],
    ['Applications in Go will not be considered', 'Go mentioned'],
    ['Do not apply unless you know Go', 'Go required'],
  ])('%s: %s', (posting, expected) => {
    expect(levelsIn(posting)).toBe(expected);
  });

  test.each([
    ['Go', false, false],
    ['Go is a plus', true, false],
    ['You need Go', true, false],
    ['We offer Go', false, false],
    ['We train you in Go', true, false],
    ['Applicants without Go will not be considered', true, true],
    ['Hello. Applicants without Go will not be considered', true, true],
    ['Applicants without Go will not be considered. Hello', true, true],
    ['Applications in Go will not be considered', false, false],
  ])('%s: asks %s, leaves out %s', (posting, asks, excludes) => {
    const asked = askedIn(posting);
    const [go = -1] = asked.named;
    expect([asked.asks(go), asked.excludes(go)]).toEqual([asks, excludes]);
  });
});

describe('the title', () => {
  const title = (posting: string) => titleLine(posting.split('\n'), partsOf(posting.split('\n')));

  test.each([
    ['Engineer\nGo', 0],
    ['\n  \nEngineer\n\nGo', 2],
    ['# Engineer\nGo', 0],
    ['# About us\nGo', 0],
    [`${'a '.repeat(14)}\nGo`, 0],
    ['Engineer', -1],
    ['Engineer\n\n', -1],
    ['', -1],
    ['- Engineer\nGo', -1],
    ['We build things.\nGo', -1],
    ['Engineer,\nGo', -1],
    [`${'a '.repeat(15)}\nGo`, -1],
    ['## Requirements\nGo', -1],
  ])('of %j is line %i', (posting, line) => {
    expect(title(posting)).toBe(line);
  });
});

test.each([
  ['not required, but a plus', 1, true],
  ['not required. A plus', 1, false],
  ['not required', 1, false],
  ['not required, but loved', 1, false],
])('%s: welcome behind its word %i: %s', (text, piece, expected) => {
  expect(isWelcomedBehind(scanText(text).tokens, piece)).toBe(expected);
});
