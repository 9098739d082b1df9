/** Awkward names: which words are skills, and which only look like them. */
import { describe, expect, test } from 'vitest';
import { analysePosting } from './analyse-text.ts';
import { standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary([{ name: 'Event storming', aliases: ['EventStorming'] }]);
const skillsIn = (text: string): string[] => [...analysePosting(text, vocabulary).skills.keys()];
const levelsIn = (text: string): string[] =>
  [...analysePosting(text, vocabulary).skills.values()].map(({ skill, level }) => `${skill.name} ${level}`);

describe('names with signs, aliases and spellings', () => {
  test.each([
    ['C, C++17, C# and F#', ['C', 'C++', 'C#', 'F#']],
    ['C\\# and C\\+\\+ as some editors write them', ['C#', 'C++']],
    ['.NET, ASP.NET', ['.NET', 'ASP.NET']],
    ['Node.js, NodeJS and node js', ['Node.js']],
    ['CI/CD', ['CI/CD']],
    ['k8s', ['Kubernetes']],
    ['CompTIA Security+', ['CompTIA Security+']],
    ['REST-APIs und Java-Kenntnisse', ['REST APIs', 'Java']],
    ['EventStorming', ['Event storming']],
    ['SLOs and runbooks', ['SLO', 'runbook']],
  ])('%s', (text, expected) => {
    expect(skillsIn(text).sort()).toEqual([...expected].sort());
  });

  test('a name that an editor wrapped is still one name', () => {
    const text = 'We have worked for a long time with what is known as an event-driven\narchitecture here.';
    expect(skillsIn(text)).toContain('event-driven architecture');
  });
});

describe('the longest name counts', () => {
  test.each([
    ['PostgreSQL', ['PostgreSQL']],
    ['React Native', ['React Native']],
    ['Spring Boot', ['Spring Boot']],
    ['JavaScript', ['JavaScript']],
  ])('%s', (text, expected) => {
    expect(skillsIn(text)).toEqual(expected);
  });
});

describe('words that are skills in some company only', () => {
  test.each([
    ['Five years of Go', ['Go']],
    ['Languages: Kotlin, Go, R', ['Kotlin', 'Go', 'R']],
    ['docker, go, python', ['Docker', 'Go', 'Python']],
    ['- Go', ['Go']],
    ['- Go and Kafka', ['Go', 'Kafka']],
    ['- Maîtrise de React et Node.js', ['React', 'Node.js']],
    ['- Anglais courant', ['English']],
    ['Hiring manager; interviewing is fun', []],
    ['Nice to have: Helm', ['Helm']],
    ['Word, Excel, Outlook', ['Microsoft Word', 'Excel', 'Microsoft Outlook']],
    ['Working knowledge of R', ['R']],
    ['English fluent, German good', ['English', 'German']],
    ['You can go far with us, and go to market.', []],
    ['Go in production; Rust or Go', ['Go', 'Rust']],
    ['Go the extra mile. Swift response. Go and see.', []],
    ['We excel at support. Excel in what you do.', []],
    ['Access to Teams of experts; the outlook is good; in a word, fine', []],
    ['In spring we express thanks, and rust never sleeps', []],
    ['Vitamin C, C-level, R&D', []],
    ['German customers and French fries', []],
  ])('%s', (text, expected) => {
    expect(skillsIn(text)).toEqual(expected);
  });
});

describe('what is not asked for', () => {
  test.each([
    ['No Java needed', []],
    ['Java is **not** required', []],
    ["You don't need Java or Kotlin", []],
    ['Kein Java nötig, aber Kotlin', ['Kotlin']],
    ['See https://github.com/kubernetes or mail docker@example.org', []],
    ['## What we offer\n\n- Python conferences', []],
    ['We offer parking and Java courses.', []],
    ['**Benefits**: yoga, German lessons, a Kubernetes course', []],
    // A no denies what it is about, and reaches over names and words of needing, no further.
    ['No two days are alike when you build Java services', ['Java']],
    ['No need to know Java', []],
    ['No prior knowledge of Java, Kotlin or Scala', []],
    ['No degree required, Java required', ['Java']],
    ['We do not offer yoga; Java is required', ['Java']],
    ['Java, not Kotlin', ['Java']],
    ['Not only Java', ['Java']],
    ['No later than May: Java', ['Java']],
    ["We won't need Java", []],
    ['The best of us win t-shirts and Java', ['Java']],
    ['Without Java', []],
    ['Kotlin instead of Java', ['Kotlin']],
    ['Kotlin rather than Java', ['Kotlin']],
    ['Kotlin anstatt Java', ['Kotlin']],
    ['Instead of yoga we do Java', ['Java']],
    ['Java experience is not needed', []],
    ['Java and Kotlin are not required, Python is required', ['Python']],
    ['Java is unnecessary', []],
    ['Java is not only required but loved', ['Java']],
    ['Java is used. No degree is needed', ['Java']],
    ['Java, which you need, is not old', ['Java']],
  ])('%s', (text, expected) => {
    expect(skillsIn(text)).toEqual(expected);
  });
});

describe('required and nice to have', () => {
  test.each([
    ['## Requirements\n\n- Go\n\n## Nice to have\n\n- Helm', ['Go required', 'Helm nice']],
    ['Python is required, Go is a plus', ['Python required', 'Go nice']],
    ['Nice to have: Docker, Terraform', ['Docker nice', 'Terraform nice']],
    ['**Anforderungen**\n\n- Java\n\n**Von Vorteil**\n\n- Kotlin', ['Java required', 'Kotlin nice']],
    ['Kubernetes (required), Terraform (nice to have)', ['Kubernetes required', 'Terraform nice']],
    ['Java is no must, but helpful', ['Java nice']],
    ['Not Java. Helm is nice to have', ['Helm nice']],
    ['- Docker; Helm charts desirable', ['Docker mentioned', 'Helm nice']],
    ['C++ is required; Go is nice', ['C++ required', 'Go nice']],
    [
      '## Requirements\n\n- Docker\n\n## Us\n\nKobold builds cleaning robots for train stations.',
      ['Docker required', 'cleaning aside'],
    ],
    [
      'Requirements\nDocker, Kubernetes\n\nNice to have\nTerraform\n\nWhat we offer\nPython courses',
      ['Docker required', 'Kubernetes required', 'Terraform nice'],
    ],
    [
      'Your profile\nJava\n\nYour tasks\nDocker\n\nAbout us\nTerraform\n\nUnser Angebot\nPython',
      ['Java required', 'Docker mentioned', 'Terraform aside'],
    ],
    [
      'Requirements\n====\nJava\n\nBonus points\n----\nTerraform\n\n**Benefits:**\nPython',
      ['Java required', 'Terraform nice'],
    ],
    ['Java is not a must', ['Java nice']],
    ['Java ist kein Muss', ['Java nice']],
    [
      'Must have:\n- Docker\n\nAlso useful: Helm charts, Ansible',
      ['Docker required', 'Helm nice', 'Ansible nice'],
    ],
    [
      '## Requirements\n\n- Docker\n\nOur services run on Kubernetes.',
      ['Docker required', 'Kubernetes mentioned'],
    ],
  ])('%s', (text, expected) => {
    expect(levelsIn(text)).toEqual(expected);
  });
});
