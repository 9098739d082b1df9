/** The grounds on which a name that is a common word as well is taken for the skill. */
import { describe, expect, test } from 'vitest';
import { findSkills } from './find-skills.ts';
import { scanText } from './scan-text.ts';
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
