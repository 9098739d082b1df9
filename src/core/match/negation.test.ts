/** Of which skills a text says that they are not asked for, or no must. */
import { describe, expect, test } from 'vitest';
import { denialOf } from './negation.ts';
import { scanText } from './scan-text.ts';

const skills = new Set(['java', 'kotlin', 'scala']);

/** What is said of the Java of a text. */
function denialIn(text: string) {
  const { tokens } = scanText(text);
  const at = tokens.findIndex(({ key }) => key === 'java');
  return denialOf(tokens, at, at + 1, (index) => skills.has(tokens[index]?.key ?? ''));
}

describe('denied by what stands before', () => {
  test.each([
    'not Java',
    'no Java',
    'without Java',
    'Kein Java',
    'kotlin, no Java',
    'not Kotlin, Java',
    'not Kotlin, Scala, Java',
    'not the Java',
    "you don't need Java",
    'you don’t need Java',
    'we require no Java',
    'there is no Java',
    'you have absolutely no Java',
    'here: no Java',
    'with no Java',
    'this place has plainly no need to know Java',
    'Kotlin instead of Java',
    'Kotlin rather than Java',
    'Kotlin anstatt Java',
    'no Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Java',
  ])('%s', (text) => {
    expect(denialIn(text)).toBe('denied');
  });

  test.each([
    'Java',
    'not only Java',
    'no. Java',
    'not here; Java',
    'not here: Java',
    'not (Java)',
    'not - Java',
    'not! Java',
    'not here, Java',
    'there is no need, Java is here',
    'no-Java',
    'no/Java',
    'no happy Java',
    'not happy Java',
    'don. t Java',
    't Java',
    'the t Java',
    'registrar o no Java',
    'instead. of Java',
    'instead Java',
    'of Java',
    'rather of Java',
    'no Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Kotlin, Java',
  ])('%s is not', (text) => {
    expect(denialIn(text)).toBeNull();
  });
});

describe('denied by what stands behind', () => {
  test.each([
    ['Java not needed', 'denied'],
    ['Java is not required', 'denied'],
    ['Java: not required', 'denied'],
    ['Java (not required)', 'denied'],
    ['Java – not required', 'denied'],
    ['Java is unnecessary', 'denied'],
    ['Java and Kotlin are not required', 'denied'],
    ['Java, Kotlin and Scala are not required', 'denied'],
    ['Java, and Kotlin are not required', 'denied'],
    ["Java isn't required", 'denied'],
    ['Java brauchst du nicht', 'denied'],
    ['Java is not a must', 'optional'],
    ['Java ist kein Muss', 'optional'],
    ['Java is no must', 'optional'],
  ])('%s: %s', (text, denial) => {
    expect(denialIn(text)).toBe(denial);
  });

  test.each([
    'Java is required',
    'Java is not old',
    'Java. Not required',
    'Java is not. Required',
    'Java; not required',
    'Java here: not required',
    'Java: here not required',
    'Java – is required, not Kotlin',
    'Java is not only required',
    'Java is loved, not required',
    'Java is loved and not required',
    'Java is a must',
    'Java a must, needed',
    'Java, which is not required',
    'Java Kotlin Kotlin Kotlin Kotlin Kotlin Kotlin Kotlin Kotlin Kotlin Kotlin Kotlin not required',
  ])('%s is not', (text) => {
    expect(denialIn(text)).toBeNull();
  });
});
