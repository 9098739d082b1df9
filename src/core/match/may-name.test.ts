/** Reading only some passages of a posting finds what reading all of it finds. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analysePosting, analyseResume, askedAmong } from './analyse-text.ts';
import { hostileUnits } from './fixtures/hostile-units.ts';
import { createMatcher, matcherFor, scorePosting } from './matcher.ts';
import { mayNameOneOf } from './may-name.ts';
import { askedSkills } from './skill-frequencies.ts';
import { standardVocabulary } from './standard-matcher.ts';
import { vocabularyText } from './vocabulary.ts';
import { parseVocabulary } from './vocabulary-text.ts';

const vocabulary = standardVocabulary([
  { name: 'Postgres', aliases: ['pgsql', 'Elefanten-DB'] },
  { name: 'Größenordnung', aliases: ['ΣΟΦΙΑ', 'ﬁlm'] },
]);
const entries = parseVocabulary(vocabularyText);

const name = fc
  .constantFrom(...entries)
  .chain(({ names }) => fc.constantFrom(...names))
  .chain(({ text }) =>
    fc.constantFrom(text, text.toUpperCase(), text.toLowerCase(), `${text}s`, `${text}17`, `**${text}**`),
  );
const word = fc.constantFrom(
  ...'Go C R C++ C# .NET Node.js React Native Word Spring 2026 Größenordnung pgsql Elefanten-DB Σοφια ﬁlm naïve'.split(
    ' ',
  ),
  ...'not no without instead of rather than don t only required nice to have a plus we offer is a must’n'.split(
    ' ',
  ),
  ...['Java`Script`', '[Go](https://go.dev)', '™Java', 'e\u0301té', '½', '…', '“Rust”', 'İstanbul', 'x@y.z'],
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '\n',
  '\n\n',
  '\n- ',
  '-',
  '/',
  '',
  ': ',
  '\n## ',
  ' (',
  ') ',
  '; ',
);
const text = fc
  .array(fc.tuple(fc.oneof(name, word, fc.constantFrom(...hostileUnits)), gap), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

test('any text at all', () => {
  fc.assert(
    fc.property(text, (posting) => {
      const asked = askedSkills(analysePosting(posting, vocabulary));
      // A résumé shows what is named at all: a posting may name it without asking for it.
      for (const { skill } of analyseResume(posting, vocabulary).skills.values()) {
        const found = askedAmong(posting, vocabulary, new Set([skill.name]), mayNameOneOf([skill]));
        expect(found, skill.name).toEqual(asked?.filter((each) => each === skill.name) ?? null);
      }
    }),
    { numRuns: 500 },
  );
});

test('every name of the vocabulary, in either number', () => {
  for (const entry of entries) {
    const mayName = mayNameOneOf([entry]);
    const lines = entry.names.flatMap(({ text }) => [`with ${text}`, `(${text}s)`]);
    expect(lines.filter((line) => !mayName(line))).toEqual([]);
  }
});

test('the documents of a matcher for one posting are those of a matcher for all', () => {
  const file = new URL('./fixtures/postings-and-resumes.json', import.meta.url);
  const cases = JSON.parse(readFileSync(file, 'utf8')) as { posting: string; resume: string }[];
  const postings = cases.map(({ posting }) => posting);
  const resumes = cases.slice(0, 3).map(({ resume }, index) => ({ id: `${index}`, body: resume }));
  const matcher = createMatcher(vocabulary, postings, resumes);
  for (const posting of postings) {
    const own = matcherFor(posting, vocabulary, postings, resumes);
    const request = { posting, resume: null };
    expect(scorePosting(own, request)).toEqual(scorePosting(matcher, request));
  }
});
