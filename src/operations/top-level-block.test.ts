import { expect, it } from 'vitest';
import { blocksOf } from './top-level-block.ts';

const partsOf = (text: string) => {
  const { head, blocks, tail } = blocksOf(text);
  expect(head + [...blocks.values()].join('') + tail, 'the parts are the file').toBe(text);
  return { head, blocks: [...blocks], tail };
};

it('a file’s keys have their lines, the comments above them, and nothing of each other', () => {
  expect(
    partsOf('---\n# what\ncompany: A # x\nsalary:\n  min: 1\n\n# when\nhistory: []\n# end\n---\nText\n'),
  ).toEqual({
    head: '---\n',
    blocks: [
      ['company', '# what\ncompany: A # x\n'],
      ['salary', 'salary:\n  min: 1\n'],
      ['history', '\n# when\nhistory: []\n'],
    ],
    tail: '# end\n---\nText\n',
  });
  expect(partsOf('---\r\n  a: 1\r\n  b: |\r\n    x\r\n---')).toEqual({
    head: '---\r\n',
    blocks: [
      ['a', '  a: 1\r\n'],
      ['b', '  b: |\r\n    x\r\n'],
    ],
    tail: '---',
  });
});

it('a file whose keys do not stand on lines of their own has one part above its text', () => {
  for (const head of ['---\n{ a: 1,\n b: 2 }\n', '---\na: 1\n? b\n: 2\n'])
    expect(partsOf(`${head}---\nText\n`)).toEqual({ head, blocks: [], tail: '---\nText\n' });
});
