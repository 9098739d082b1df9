/** What is typed never takes the place of a text on the disk that nobody looked at. */
import { expect, it } from 'vitest';
import { TypedFile } from './typed-file.ts';

const one = { text: 'one', etag: '"1"' };
const two = { text: 'two', etag: '"2"' };
const three = { text: 'three', etag: '"3"' };

it('goes with the disk where nothing is typed, and when that is what is typed', () => {
  const file = new TypedFile(one);
  expect([file.follow(two, 'one'), file.text, file.base]).toEqual(['taken', 'two', '"2"']);
  expect([file.follow(three, 'three'), file.base, file.isChoice]).toEqual(['met', '"3"', false]);
});

it('takes other line ends for the same text', () => {
  const file = new TypedFile(one);
  expect([file.follow({ ...one, etag: '"crlf"' }, 'mine'), file.base]).toEqual(['none', '"crlf"']);
});

it('keeps the state that the text began from until a choice is made, whatever is read meanwhile', () => {
  const file = new TypedFile(one);
  expect([file.follow(two, 'mine'), file.base, file.isChoice]).toEqual(['conflict', '"1"', true]);
  expect([file.follow(two, 'mine too'), file.base, file.isChoice]).toEqual(['none', '"1"', true]);
  expect([file.follow({ ...two, etag: '"crlf"' }, 'mine'), file.base]).toEqual(['none', '"1"']);
  expect([file.follow(three, 'mine'), file.base, file.isChoice]).toEqual(['conflict', '"1"', true]);
  file.settle();
  expect([file.base, file.isChoice]).toEqual(['"3"', false]);
});

it('has no choice any more when the disk is as it was, or holds what is typed', () => {
  const file = new TypedFile(one);
  file.follow(two, 'mine');
  expect([file.follow(one, 'mine'), file.base, file.isChoice]).toEqual(['met', '"1"', false]);
  file.follow(two, 'mine');
  expect([file.follow({ text: 'mine', etag: '"m"' }, 'mine'), file.base, file.isChoice]).toEqual([
    'met',
    '"m"',
    false,
  ]);
});

it('has a draft of an earlier state be chosen, also after it was taken up again', () => {
  const file = new TypedFile(two);
  expect([file.takeUp('"1"'), file.base, file.isChoice]).toEqual([true, '"1"', true]);
  file.saved(three);
  expect([file.text, file.base, file.isChoice, file.takeUp('"3"')]).toEqual(['three', '"3"', false, false]);
});
