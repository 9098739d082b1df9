/** What the lines of a posting are for, by the headings and labels above and before them. */
import { describe, expect, test } from 'vitest';
import { headingKind, labelledAs, partsOf } from './sections.ts';

/** The kind of each line that is not blank; `#` marks a heading, `!` what will be done. */
const parts = (text: string) => {
  const lines = text.split('\n');
  const { sections, headings, tasks } = partsOf(lines);
  return lines
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [`${headings[index] ? '#' : ''}${sections[index]}${tasks[index] ? '!' : ''}`],
    )
    .join(' ');
};
const isHeading = (text: string) => parts(text).startsWith('#');

describe('headings', () => {
  test.each([
    '## Helsinki',
    '  ##   Helsinki',
    '###### Helsinki',
    'Helsinki\n===',
    'Helsinki\n ---- ',
    '- Helsinki\n---',
    '**Helsinki**',
    '__Helsinki__ :',
    '**Helsinki:**',
    'Helsinki:',
    'A label of no more than nine words altogether:',
    'Anforderungen：',
    'Requirements',
    'Your skills and experience',
    'Oferecemos',
    '¿Qué buscamos?',
    'What you bring\n- Go',
    'Things that we would like you to have and to bring along here now\n\n- Go',
    'Things that we would like you to have and to bring along here\n  \n  - Go',
    'You bring, as ever, skills\n- Go',
    'Requirements xy',
    'The key skills and experience that you',
    '¿¡Qué buscamos?!',
    'About our nice town',
    'What do we want you to bring along to us?',
    'About Acme Robotics',
    `## ${'a'.repeat(87)}`,
  ])('%j', (text) => {
    expect(isHeading(text)).toBe(true);
  });

  test.each([
    'Helsinki',
    '####### Helsinki',
    '##Helsinki',
    '- Helsinki',
    '- Helsinki:',
    'Helsinki\n--',
    'Helsinki\n=== x',
    'Helsinki\nx ===',
    'Helsinki: Go',
    'a **Helsinki**',
    '**Helsinki**x',
    'Things that we would like you to have and to bring along here now too\n\n- Go',
    '- Your brilliant requirements\n- Go',
    'Why? We bring skills',
    'Talk about our town',
    'Requirements 12',
    'Requirements, a',
    'Requirements xyz',
    'The key skills and experience that you need',
    '**Helsinki** a',
    'A label of no more than nine words is one:',
    'Requirements, and more',
    'Your brilliant requirements\n\n\n- Go',
    'Your brilliant requirements',
    'We have requirements.\n- Go',
    'We bring knowledge of some things that are not easily told in one single line\n- Go',
    'Helsinki\n- Go',
    'Excel skills and other such things',
    'About the people who feed our animals',
    'What do we want you to bring along to this place?',
    `## ${'a'.repeat(88)}`,
    'Requirements 2026',
    '123',
  ])('%j is none', (text) => {
    expect(isHeading(text)).toBe(false);
  });
});

describe('sections', () => {
  test.each([
    // Before the first heading, and below an unknown one, is told what the job is.
    ['Go', 'duties'],
    ['## Requirements\nGo\n## Helsinki\nGo', '#required required #duties duties'],
    // An unknown heading further down belongs to the section.
    ['## Requirements\n### Helsinki\nGo', '#required #required required'],
    ['### Requirements\n## Helsinki\nGo', '#required #duties duties'],
    ['## Requirements\nOther:\nGo', '#required #required required'],
    ['## Requirements\n**Other**\nGo', '#required #required required'],
    ['**Requirements**\nGo\n**Helsinki**\nGo', '#required required #duties duties'],
    ['Requirements:\nOther:\nGo', '#required #required required'],
    ['Requirements\n===\nGo', '#required required required'],
    // What will be done, only below a heading that says so.
    ['## Tasks\nGo\n- Go', '#duties duties! duties!'],
    ['## Helsinki\nGo', '#duties duties'],
    [
      '## Requirements\nGo\n## Nice to have\nGo\n## Benefits\nGo',
      '#required required #nice nice #ignored ignored',
    ],
    ['## About us\nGo', '#aside aside'],
  ])('%j', (text, expected) => {
    expect(parts(text)).toBe(expected);
  });
});

describe('paragraphs', () => {
  test.each([
    // Behind the list of what is asked for, they are something else.
    ['## Requirements\n- Go\n\nWe are many.\nAnd nice.', '#required required duties duties'],
    ['## Requirements\n- Go\n\nWe are many.\n\nAnd nice.', '#required required duties duties'],
    ['## Requirements\n- Go\nwe go on', '#required required required'],
    ['## Requirements\nWe are many.\n\n- Go', '#required required required'],
    ['## Benefits\n- Go\n\nWe are many.', '#ignored ignored ignored'],
    ['## Requirements\n- Go\n\nWe are many.\n- Java', '#required required duties required'],
    ['## Requirements\n- Go\n\nWe are many.\n\n- Java', '#required required duties required'],
    ['## Requirements\n- Go\n  \nWe are many.', '#required required duties'],
    ['## Nice to have\n- Go\n\nWe are many.', '#nice nice duties'],
    // A label speaks of its own paragraph or item.
    ['## Requirements\nAlso useful: Helm\n  \nGo', '#required nice required'],
    ['## Tasks\nAlso useful: Go', '#duties nice'],
    ['## Requirements\n  +  Useful:  Helm', '#required nice'],
    ['1, useful: Helm', 'duties'],
    ['see **Benefits**: yoga', 'duties'],
    ['**Benefits**x: yoga', 'duties'],
    ['**Benefits** :  yoga', 'ignored'],
    ['**Benefits..** yoga', 'ignored'],
    ['## Requirements\n**Yoga: daily** every day', '#required required'],
    ['## Requirements\nAlso useful: Helm\nand more\n\nGo', '#required nice nice required'],
    ['## Requirements\n- Useful: Helm\n- Go', '#required nice required'],
    ['**Benefits**: yoga\nand more\n\nGo', 'ignored ignored duties'],
    ['__Benefits__. Yoga', 'ignored'],
    ['**Benefits** yoga', 'ignored'],
    ['**Yoga:** every day', 'duties'],
    ['## Requirements\n**Yoga:** every day', '#required duties'],
    ['## Requirements\n**Yoga** every day', '#required required'],
    ['## Requirements\nYoga: every day', '#required required'],
    ['## Requirements\nWhat you won’t need: Java', '#required ignored'],
    // The last sentence before a list may announce it.
    [
      'We are many and we have been here for as long as we know. You will be responsible for the following:\n- Go',
      'duties duties!',
    ],
    [
      'We are many and we have been here for as long as we know. Our benefits are these:\n\n- Go\n- Java',
      'duties ignored ignored',
    ],
    [
      'We are many and we have been here for as long as we know. Our benefits are these:\n\n\n- Go',
      'duties duties',
    ],
    [
      'Our benefits are these. We are many and have been here for as long as we know, as you see here on this list:\n- Go',
      'duties duties',
    ],
  ])('%j', (text, expected) => {
    expect(parts(text)).toBe(expected);
  });
});

test.each([
  ['useful', 'nice'],
  ['also useful', 'nice'],
  ['les plus', 'nice'],
  ['you need', 'required'],
  ['mandatory', 'required'],
  ['one of the requirements of all', 'required'],
  ['not needed', 'ignored'],
  ['what you wont do', 'ignored'],
  ["what you won't do", 'ignored'],
  ['your tasks', 'duties'],
  ['one of the many things that requirements are', null],
  ['helsinki', null],
])('the label %s: %s', (words, kind) => {
  expect(labelledAs(words)).toBe(kind);
});

test.each([
  ['requirements', 'required'],
  ['helsinki', null],
] as const)('the heading %s says the same each time: %s', (words, kind) => {
  expect([headingKind(words), headingKind(words)]).toEqual([kind, kind]);
});
