/** Of which skills a posting wants any one. */
import { describe, expect, test } from 'vitest';
import { alternativeSets } from './alternatives.ts';
import { findSkills } from './find-skills.ts';
import { scanText } from './scan-text.ts';
import { standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary();

/** The skills of a text in their order; those of which any one is enough are joined by strokes. */
function setsIn(text: string): string {
  const scanned = scanText(text);
  const mentions = findSkills(scanned, vocabulary.in('en'));
  const sets = alternativeSets(scanned, mentions);
  const groups = Map.groupBy(mentions.keys(), (index) => sets[index] ?? `alone ${index}`);
  return [...groups.values()]
    .map((group) => group.map((index) => mentions[index]?.skill.name).join('|'))
    .join(' ');
}

describe('any one is enough', () => {
  test.each([
    ['Rust or Haskell', 'Rust|Haskell'],
    ['Rust, or exceptional Haskell', 'Rust|Haskell'],
    ['Rust, or some very exceptional Haskell', 'Rust Haskell'],
    ['Rust and/or Haskell', 'Rust|Haskell'],
    ['Rust and Haskell', 'Rust Haskell'],
    ['Rust and or Haskell', 'Rust Haskell'],
    ['Rust, Haskell', 'Rust Haskell'],
    ['Rust or Haskell or Kotlin', 'Rust|Haskell|Kotlin'],
    ['Rust or Haskell and Kotlin or Java', 'Rust|Haskell Kotlin|Java'],
    ['Kafka. Or Haskell', 'Kafka Haskell'],
    // What was only listed before belongs to it where it is of the same sort.
    ['Kafka, RabbitMQ or NATS', 'Kafka|RabbitMQ|NATS'],
    ['Python, Kafka or RabbitMQ', 'Python Kafka|RabbitMQ'],
    ['Kafka or RabbitMQ, NATS', 'Kafka|RabbitMQ|NATS'],
    ['Kafka, RabbitMQ', 'Kafka RabbitMQ'],
    ['Kafka/RabbitMQ/NATS', 'Kafka RabbitMQ NATS'],
  ])('%s: %s', (text, expected) => {
    expect(setsIn(text)).toBe(expected);
  });
});

describe('of several degrees', () => {
  test.each([
    ["Bachelor's degree to master's degree", "bachelor's degree|master's degree"],
    ['Kafka to Terraform', 'Kafka Terraform'],
  ])('%s: %s', (text, expected) => {
    expect(setsIn(text)).toBe(expected);
  });
});

describe('words before an enumeration', () => {
  test.each([
    ['One of: Python, Terraform, Kafka', 'Python|Terraform|Kafka'],
    ['One of Python, Terraform and Kafka. Docker', 'Python|Terraform|Kafka Docker'],
    ['one of the following languages Python, Kafka', 'Python|Kafka'],
    ['one of the really most wonderful languages Python, Kafka', 'Python Kafka'],
    ['Docker, one of Python, Kafka', 'Docker Python|Kafka'],
    ['one of Docker. Python, Kafka', 'Docker Python Kafka'],
    ['tools such as Python and Kafka', 'Python|Kafka'],
    ['tools like Python and Kafka', 'Python|Kafka'],
    ['we like Python and Kafka', 'Python Kafka'],
    // The sort itself is shown by any example of it.
    ['message queues such as Kafka, NATS', 'message queues|Kafka|NATS'],
    ['message queues, such as Kafka, NATS', 'message queues|Kafka|NATS'],
    ['Docker, such as Kafka, NATS', 'Docker Kafka|NATS'],
    ['message queues like Kafka, NATS', 'message queues Kafka NATS'],
    ['message queues tools like Kafka, NATS', 'message queues|Kafka|NATS'],
    ['message queues, and tools like Kafka, NATS', 'message queues Kafka|NATS'],
    ['message queues and more such as Kafka, NATS', 'message queues Kafka|NATS'],
  ])('%s: %s', (text, expected) => {
    expect(setsIn(text)).toBe(expected);
  });
});

describe('examples in brackets', () => {
  test.each([
    ['Docker (e.g. Python, Kafka), Terraform', 'Docker|Python|Kafka Terraform'],
    ['message queues (Kafka, Python, etc.)', 'message queues|Kafka|Python'],
    ['message queues (Kafka, Python or similar)', 'message queues|Kafka|Python'],
    ['message queues (Kafka, Python)', 'message queues Kafka Python'],
    ['message queues (Kafka or NATS)', 'message queues Kafka|NATS'],
    ['message queues tools (e.g. Kafka, NATS)', 'message queues|Kafka|NATS'],
    ['message queues and more (e.g. Kafka, NATS)', 'message queues Kafka|NATS'],
    ['things (e.g. Kafka, Python). Docker', 'Kafka|Python Docker'],
    ['things (e.g. Kafka) and Docker', 'Kafka Docker'],
    ['things (Kafka) and Docker, etc.', 'Kafka Docker'],
  ])('%s: %s', (text, expected) => {
    expect(setsIn(text)).toBe(expected);
  });
});

describe('words behind an enumeration', () => {
  test.each([
    ['Kafka, Python or similar', 'Kafka|Python'],
    ['Docker and Kafka, Python or similar', 'Docker Kafka|Python'],
    ['Kafka, Python; or similar', 'Kafka Python'],
    ['Kafka, Python, etc.', 'Kafka Python'],
    ['Kafka or similar', 'Kafka'],
  ])('%s: %s', (text, expected) => {
    expect(setsIn(text)).toBe(expected);
  });
});
