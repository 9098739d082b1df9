/** What is made of a text: of several mentions the one that says most, and what years are about. */
import { describe, expect, test } from 'vitest';
import { analysePosting, analyseResume } from './analyse-text.ts';
import { standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary();
const evidenceIn = (text: string, name: string) => {
  const skill = analysePosting(text, vocabulary).skills.get(name);
  return skill && `${skill.evidence.line} ${skill.level}`;
};

describe('of several mentions', () => {
  test.each([
    ['the firmest counts', '- Kafka is a plus\n- Kafka is required', '2 required'],
    ['nice is firmer than a task', '## Tasks\n- Use Kafka\n## Nice to have\n- Kafka', '4 nice'],
    ['a task is firmer than what is told', 'Cook\n\n## About us\nKafka\n## Tasks\n- Kafka', '6 mentioned'],
    ['of two alike the first counts', '- Kafka\n- Kafka', '1 mentioned'],
    ['what is asked for by itself counts first', '- Kafka or Docker\n- Kafka', '2 mentioned'],
    ['what is not asked for does not count', '## Benefits\n- Kafka', undefined],
    ['what is denied does not count', '- No Kafka needed\n- Kafka is a plus', '2 nice'],
    ['what is no must is nice to have', '## Requirements\n- Kafka is not a must', '2 nice'],
    [
      'what is not required but welcome is nice to have',
      '## Requirements\n- Kafka not required, but a plus',
      '2 nice',
    ],
    [
      'what leaves out those who lack it is required',
      '- Applicants without Kafka will not be considered',
      '1 required',
    ],
  ])('%s', (_, text, expected) => {
    expect(evidenceIn(text, 'Kafka')).toBe(expected);
  });

  test('one with a level says more, and one that is held', () => {
    const { skills } = analyseResume('- Languages: German\n- German B2\n- German (native)', vocabulary);
    expect(skills.get('German')).toMatchObject({ proficiency: 'B2', evidence: { line: 2 } });
    const held = analyseResume('- Forklift license (expired)\n- Forklift license', vocabulary);
    expect(held.skills.get('forklift license')).toMatchObject({ unfinished: false, evidence: { line: 2 } });
  });
});

test('in Portuguese `no` is where something is', () => {
  const names = (text: string) => [...analysePosting(text, vocabulary).skills.keys()];
  expect(names('Você vai registrar para a empresa as visitas no CRM')).toContain('CRM');
  expect(names('You will have no CRM')).not.toContain('CRM');
});

describe('years', () => {
  const yearsIn = (text: string) =>
    analysePosting(text, vocabulary).years.map(
      ({ min, skills, subject, anyOf }) => `${min} ${skills.join('/')}${anyOf ? '?' : ''}: ${subject}`,
    );

  test.each([
    ['3 years of Kafka', ['3 Kafka: Kafka']],
    ['3 years of Kafka and Docker', ['3 Kafka/Docker: Kafka and Docker']],
    ['3 years of Kafka or Docker', ['3 Kafka/Docker?: Kafka or Docker']],
    ['3 years of Kafka, Docker', ['3 Kafka/Docker: Kafka']],
    ['3 years of Kafka; Docker', ['3 Kafka: Kafka']],
    ['3 years of Kafka (Docker)', ['3 Kafka: Kafka']],
    ['3 years of work, Kafka', ['3 : work']],
    ['3 years of Kafka. Docker', ['3 Kafka: Kafka']],
    ['3 years of one two three four five six Kafka', ['3 : one two three four five six Kafka']],
    ['3 years of one two three four five Kafka', ['3 Kafka: one two three four five Kafka']],
    ['3 years of Kafka at Docker shops', ['3 Kafka: Kafka at Docker shops']],
    ['3 years of Kafka, teamwork', ['3 Kafka: Kafka']],
    ['Kafka (3 years), Docker', ['3 Kafka: ']],
    ['Kafka: 3 years', ['3 Kafka: ']],
    ['Kafka – 3 years of Docker', ['3 Kafka: Docker']],
    ['Kafka (some 3 years)', ['3 Kafka: ']],
    ['Kafka (some good old 3 years)', []],
    ['Kafka and more (3 years)', []],
    ['Kafka, 3 years of Docker', ['3 Docker: Docker']],
    ['Kafka. 3 years of Docker', ['3 Docker: Docker']],
    ['3 years of Kafka, 2 years of Docker', ['3 Kafka: Kafka', '2 Docker: Docker']],
    ['3 years as a  sous   chef', ['3 sous chef: a sous chef']],
    ['3 years of professional experience in nursing', ['3 Nursing: nursing']],
    ['At least 3 years of aa bb cc dd ee ff gg hh ii', ['3 : aa bb cc dd ee ff gg hh']],
    ['3 years of peace', []],
    ['## Benefits\n3 years of Kafka', []],
    ['Cook\n\n## About us\n3 years of Kafka', []],
  ])('%s', (text, expected) => {
    expect(yearsIn(text)).toEqual(expected);
  });

  test('are forty at most', () => {
    expect(yearsIn('- 3 years of Kafka\n'.repeat(50))).toHaveLength(40);
  });
});

describe('a posting', () => {
  test.each([
    ['# Sous chef\n\nKafka', 'Sous chef'],
    ['**Sous chef**\n\nKafka', 'Sous chef'],
    ['We are looking for a cook.\n\nKafka', null],
    ['', null],
  ])('%j is called %j', (text, title) => {
    expect(analysePosting(text, vocabulary).title).toBe(title);
  });

  test('has no work, a résumé neither a title nor demands', () => {
    const text = 'Cook\n\nCook, Old Mill, 2016 – 2020';
    expect(analysePosting(text, vocabulary)).toMatchObject({ work: [], hasWords: true, title: 'Cook' });
    expect(analyseResume(text, vocabulary)).toMatchObject({ understanding: null, title: null });
    expect(analyseResume(text, vocabulary).work).toHaveLength(1);
    expect(analyseResume('…', vocabulary).hasWords).toBe(false);
  });

  test('understands years as it does skills', () => {
    const { understanding } = analysePosting('## Requirements\n- 3 years as a cook\n- Be here', vocabulary);
    expect(understanding).toMatchObject({ lines: 2, understood: 1 });
  });

  test('demands where it says so, whatever stands around', () => {
    const text = 'Hello there.\n\nYou must be kind to herons.\n\nPonds are wet.';
    expect(analysePosting(text, vocabulary).understanding?.unread).toEqual([
      { line: 3, text: 'You must be kind to herons.' },
    ]);
  });
});
