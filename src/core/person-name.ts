/** Names of people as they are written, and when two of them may be one. */
import { foldText } from './fold-text.ts';

/** What a written name says. */
export interface PersonName {
  /** The name as it is shown: without a mail address and what follows in brackets. */
  text: string;
  /** What stands in brackets behind it: `Noor van Dijk (CTO)`. */
  role: string | null;
  /** The address of `Jane Doe <jane@acme.example>`. */
  email: string | null;
  /** Its words, folded, without titles and forms of address; those of the text where nothing else is left. */
  words: readonly string[];
}

const titles = new Set(
  'dr prof professor mr mrs ms miss mx herr frau hr fr monsieur madame mme sr sra srta senor senora dipl ing phd msc mba'.split(
    ' ',
  ),
);

/** Reads a name. */
export function readPersonName(written: string): PersonName {
  const email = /<([^<>\s]+@[^<>\s]+)>/.exec(written)?.[1] ?? null;
  const bare = written.replace(/<[^<>]*@[^<>]*>/, ' ').trim();
  const [, before = '', inside = ''] = /^(.*\S)\s*\(([^()]*)\)$/su.exec(bare) ?? [];
  const text = (before || bare || written.trim()).replace(/\s+/g, ' ');
  const all = wordsOf(text);
  const words = all.filter((word) => !titles.has(word));
  const known = [words, all].find(({ length }) => length > 0) ?? [foldText(text)];
  return { text, role: inside.trim() || null, email, words: known };
}

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => foldText(text).split(notOfWords).filter(Boolean);
const notOfWords = /[^\p{L}\p{N}\p{M}'’-]+/u;

const groupStart =
  /^(?:the|their|a|an|some|several|many|both|two|three|four|five|six|seven|eight|nine|ten|\d+|all|other|others|everyone|everybody|das|die|der|ein|eine|zwei|drei|vier|le|les|la|une?|deux|trois|el|los|las|dos|tres|o|os|as|dois|duas)(?=$|\s)|^l['’](?=\p{L})/iu;
const group =
  /^(?:(?:whole|hiring|engineering|product|interview|recruiting|talent|people)\s+)?(?:team|panel|committee|board|hr|recruiting|colleagues?|kolleg(?:e|en|in|innen)|équipe|equipe|equipo|crew|staff)$/iu;

/** Whether a text means people without naming one: `the whole team`, `two future colleagues`, `HR`. */
export function isGroupOfPeople(written: string): boolean {
  const text = written.trim();
  if (group.test(text)) return true;
  const start = groupStart.exec(text)?.[0];
  // `La Toya Jones`, `El Amrani`: what is written large behind an article may be a name, but not behind an English one.
  if (start === undefined) return false;
  const rest = text.slice(start.length).trim();
  return /^(?:the|their|a|an)$/i.test(start) || group.test(rest) || !/\p{Lu}|\p{Lo}/u.test(rest);
}

/** Whether a name is too little to know somebody by: one word, with or without an initial. */
export function isShortName({ words }: PersonName): boolean {
  return words.filter((word) => word.length > 1).length <= 1;
}

/** Whether a short name may be that of somebody with a longer one: each word is one of the other's, or the initial of one. */
export function mayBeShortFor(short: PersonName, long: PersonName): boolean {
  return short.words.every((word) =>
    long.words.some((other) => other === word || (word.length === 1 && other.startsWith(word))),
  );
}

/** Names that are common words as well, which a sentence may begin with. */
const commonWords = new Set(
  'may will mark april june august bill grant chase sue rob pat grace hope joy faith art drew max an do so'.split(
    ' ',
  ),
);

/**
 * Whether a note names somebody: the whole name, or one word of it, written large, that is the person's alone among
 * `others`, who are named with the same application.
 */
export function isNamedIn(note: string, name: PersonName, others: readonly PersonName[]): boolean {
  const isOneWord = name.words.length === 1;
  // A whole name of one word may be any word of a sentence: `Will`, `Rose`.
  if (!isOneWord && ` ${wordsOf(note).join(' ')} `.includes(` ${name.words.join(' ')} `)) return true;
  const own = name.words.filter(
    (word) =>
      (isOneWord || word.length > 2) &&
      !commonWords.has(word) &&
      !others.some(({ words }) => words.includes(word)),
  );
  if (own.length === 0) return false;
  return note
    .split(notOfWords)
    .some((word) => /^[\p{Lu}\p{Lo}]/u.test(word) && own.includes(foldText(word.replace(/['’]s?$/u, ''))));
}
