/** The last look at a coach's copy. */
import { expect, it } from 'vitest';
import { wordsOf } from '../../seal/leaks.ts';
import { searchCopy } from './search-copy.ts';

const site = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

const search = (
  copy: Record<string, string>,
  standIn: Record<string, string>,
  words: string,
  phrases: string[] = [],
) => searchCopy(site(copy), site(standIn), { words: wordsOf(words), phrases });

it.each([
  ['as it stands', '<p>Kestrel</p>', 'kestrel'],
  ['in an attribute', '<a href="/kestrel/">x</a>', 'kestrel'],
  ['with entities', '<p>Gr&#246;&szlig;e gr&#xF6;nland</p>', 'grönland'],
  ['in JSON', '{"note":"z\\u00fcgig\\nweiter"}', 'zügig'],
  ['in an address', '<a href="mailto:j%C3%BCrgen">', 'jürgen'],
  ['folded in a calendar', 'SUMMARY:Call Kest\r\n rel', 'kestrel'],
  ['as a sum', '<td>€98,000</td>', '98000'],
  ['as a sum with a thin blank', '98 000 EUR', '98000'],
  ['among letters of a script without blanks', '<p>面接は株式会社ゼータで</p>', '株式会社ゼータ'],
])('finds a word %s', (_how, text, word) => {
  const file = text.startsWith('SUMMARY') ? 'calendar.ics' : 'a.html';
  expect(search({ [file]: text }, { [file]: '<p>Company A</p>' }, word)).toEqual([{ file, text: word }]);
});

it('finds a word in a file’s name, also of a file that the stand-in has not', () => {
  expect(search({ 'applications/kestrel/index.html': 'x' }, {}, 'Kestrel')).toEqual([
    { file: 'applications/kestrel/index.html', text: 'kestrel' },
  ]);
});

it('passes over what the stand-in says as well, and over short numbers', () => {
  expect(search({ 'a.html': 'Offer 12 of 40' }, { 'a.html': 'offer 9' }, 'offer 12 40')).toEqual([]);
});

it('passes over files that say nothing of the data, and excuses nothing by them', () => {
  const vocabulary = { 'data/vocabulary.txt': 'kestrel' };
  const found = search({ ...vocabulary, 'a.html': 'kestrel' }, { ...vocabulary, 'a.html': '' }, 'kestrel');
  expect(found).toEqual([{ file: 'a.html', text: 'kestrel' }]);
});

it('finds names whose words may all stand, and names of one word that a kept text has', () => {
  const standIn = { 'a.html': 'open the next; offers to decide' };
  const copy = { 'a.html': 'Engineer at Open <b>Offers</b>, or at Acme' };
  expect(search(copy, standIn, '', ['Open Offers', 'acme', 'Next Offers'])).toEqual([
    { file: 'a.html', text: 'acme' },
  ]);
  expect(search({ 'a.html': 'Open Offers' }, standIn, '', ['Open Offers'])).toEqual([
    { file: 'a.html', text: 'open offers' },
  ]);
});
