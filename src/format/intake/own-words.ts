/** What the sender of a mail wrote in it, without what it quotes of others. */
import { foldText } from '../../core/fold-text.ts';
import { plainText } from '../../core/plain-text.ts';
import { answerPhrases } from './words/answers/all.ts';
import { monthNames } from './words/months.ts';

/** Longer mails say what they have to say before this. */
const longestText = 12_000;
const longestSentence = 600;
const mostSentences = 120;

const quoteLine = new RegExp(`^(?:${answerPhrases.flatMap(({ quotes }) => quotes).join('|')})$`);
const headerLine =
  /^\**(?:from|sent|date|to|subject|von|gesendet|datum|an|betreff|de|envoye|a|objet|enviado|para|asunto|assunto|data|fecha)\** ?:/;

/** A text for comparing with phrases: {@link foldText} with plain apostrophes and single blanks. */
export function foldPhrase(text: string): string {
  // First the apostrophes: folded, that of `don´t` is an accent without a letter.
  return foldText(text.replace(/[’‘`´]/g, "'"))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The lines that a mail's sender wrote: no quoted lines, and nothing from where an earlier mail is quoted. */
export function ownLines(text: string): string[] {
  const lines = plainText(text.slice(0, longestText)).split('\n');
  const folded = lines.map((line) => foldPhrase(line.slice(0, 300)));
  const end = folded.findIndex((line, index) => {
    const two = `${line} ${folded[index + 1] ?? ''}`.trim();
    const isHeader = headerLine.test(line) && headerLine.test(folded[index + 1] ?? '');
    return quoteLine.test(line) || quoteLine.test(two) || isHeader || line === '-- ' || line === '--';
  });
  return lines.slice(0, end === -1 ? lines.length : end).filter((line) => !/^\s*(?:>|\|)/.test(line));
}

/** Where a sentence ends: not behind the day of a date, `am 12. November`, `am 12.11. um 14 Uhr`. */
const sentenceEnd = new RegExp(
  `(?<=[.!?])(?<!(?<!\\d)\\d{1,2}\\.(?=\\s+(?:[\\p{Ll}\\d]|${monthNames
    .flat()
    .map((name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1, 3)}`)
    .join('|')}|März)))\\s+`,
  'u',
);

/** The sentences that a mail's sender wrote, at most so many, each as it stands on one line. */
export function ownSentences(text: string): string[] {
  const blocks = ownLines(text)
    .map((line) => line.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_#\\]+/g, ' '))
    .join('\n')
    .split(/\n\s*\n|\n(?=\s*(?:[-•·]|\d+\.) )/);
  return blocks
    .flatMap((block) => block.replace(/\s+/g, ' ').split(sentenceEnd))
    .map((sentence) => sentence.trim().slice(0, longestSentence))
    .filter((sentence) => sentence !== '')
    .slice(0, mostSentences);
}
