/** What years of experience are of, and whether other work is of the same. */
import { describe, expect, test } from 'vitest';
import { fieldOf, isOfField, rootsOf } from './experience-field.ts';
import { findYears, type YearsMention } from './find-years.ts';
import { scanText } from './scan-text.ts';
import { rootOf } from './word-roots.ts';

/** The roots of a text's field, those of which any one is enough divided by strokes. */
function fieldIn(text: string): string {
  const scanned = scanText(text);
  const [years] = findYears(scanned) as [YearsMention];
  return fieldOf(scanned, years)
    .map((roots) => roots.join(' '))
    .join(' | ');
}

describe('a field', () => {
  test.each([
    ['4+ years marketing', 'market'],
    ['4 years of marketing experience', 'market'],
    ['5 years as sous chef', 'sous chef'],
    ['5 years as a chef in hotels', 'chef'],
    ['5 years as an electrician', 'electric'],
    ['5 Jahre an der Schule', ''],
    ['5 Jahre als Koch an der Schule', 'koch'],
    ['5 years as head of sales', 'head sales'],
    ['5 years in nursing at hospitals', 'nurs'],
    ['5 years in nursing, sales', 'nurs'],
    ['5 years in nursing (sales)', 'nurs'],
    ['5 years in nursing - sales', 'nurs'],
    ['5 years in nursing. Sales', 'nurs'],
    ['5 years in acute care or emergency nursing', 'acut care | emergenc nurs'],
    ['5 years or so in nursing and sales', 'nurs sales'],
    ['5 years of work', ''],
    ['5 years', ''],
    ['5 years of aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii', 'aaaa bbbb cccc dddd eeee ffff gggg hhhh'],
    // What stands before, where nothing does behind.
    ['Experience as an electrician, at least 2 years', 'electric'],
    ['Marketing: 4+ years', 'market'],
    ['Marketing (4 years)', 'market'],
    ['Marketing, 4 years', ''],
    ['Marketing. 4 years', ''],
    ['Sales. Marketing: 4 years', 'market'],
  ])('%s: %s', (text, field) => {
    expect(fieldIn(text)).toBe(field);
  });
});

test.each([
  ['nurses', 'nurs'],
  ['nursing', 'nurs'],
  ['accountant', 'account'],
  ['accounting', 'account'],
  ['koch', 'koch'],
  ['verkauferin', 'verkauf'],
  ['cook', 'cook'],
  ['care', 'care'],
  ['infirmiere', 'infirm'],
  ['electricista', 'electric'],
])('the root of %s is %s', (word, root) => {
  expect(rootOf(word)).toBe(root);
});

test('roots leave out what says nothing of a field', () => {
  expect(rootsOf(scanText('Relevant nursing experience').tokens)).toEqual(['nurs']);
});

test.each([
  [[['nurs']], true],
  [[['nurs', 'emergenc']], true],
  [[['nurs', 'dental']], false],
  [[['dental'], ['nurs']], true],
  [[[]], false],
  [[], false],
])('work with the roots nurs and emergenc is of %j: %s', (field, expected) => {
  expect(isOfField(new Set(['nurs', 'emergenc']), field)).toBe(expected);
});
