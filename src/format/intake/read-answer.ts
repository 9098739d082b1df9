/** What an employer's mail answers: by the phrases of each language, never by what is denied, supposed or quoted. */
import type { Mail } from '../mail.ts';
import { foldPhrase, ownSentences } from './own-words.ts';
import { answerPhrases } from './words/answers/all.ts';
import type { AnswerKind, AnswerPhrases } from './words/answers/phrases.ts';

/** Which interview an invitation is for; `any` where it does not say. */
export type Round = 'phone' | 'technical' | 'onsite' | 'any';

/** What a mail says, and the sentence that says it. */
export interface Answer {
  kind: AnswerKind;
  round: Round;
  /** Whether there is nothing to be had any more, whoever applied. */
  isClosed: boolean;
  quote: string;
  /** Whether nothing else in the mail says something different. */
  certain: boolean;
}

/** The kinds of which the first speaks where a mail has several: who is refused is not invited by the same mail. */
const order: readonly AnswerKind[] = [
  'rejected',
  'withdrawn',
  'offer',
  'assessment',
  'interview',
  'information',
];

const whole = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})`, 'u');
const wholeWords = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** The patterns of a language, made once. */
interface Language {
  says: [kind: AnswerKind, pattern: RegExp][];
  closed: RegExp;
  denied: RegExp;
  condition: RegExp;
  doubt: RegExp;
  rounds: [round: Round, pattern: RegExp][];
}

const languages: readonly Language[] = answerPhrases.map((phrases: AnswerPhrases) => ({
  says: order.map((kind) => [kind, whole(phrases.says[kind])]),
  closed: whole(phrases.closed),
  // A negation acts on the few words after it: "not yet able to invite you", but not "I could not be happier. We …".
  denied: new RegExp(
    `(?:^|[^\\p{L}\\p{N}]|n(?='t))(?:${phrases.negations.join('|')})(?: [\\p{L}'-]+){0,4} ?$`,
    'u',
  ),
  condition: wholeWords(phrases.conditions),
  doubt: wholeWords(phrases.doubts),
  rounds: [
    ['technical', wholeWords(phrases.rounds.technical)],
    ['onsite', wholeWords(phrases.rounds.onsite)],
    ['phone', wholeWords(phrases.rounds.phone)],
  ],
}));

const about = whole(answerPhrases.flatMap((phrases) => phrases.about));

/** What the mail answers to an application; null where it answers nothing. */
export function readAnswer(mail: Pick<Mail, 'subject' | 'text'>): Answer | null {
  const sentences = ownSentences(mail.text);
  if (!about.test(foldPhrase(`${mail.subject.slice(0, 300)} ${sentences.join(' ')}`))) return null;
  const found = sentences.flatMap((sentence) => answersIn(sentence));
  const first = order.map((kind) => found.find((one) => one.kind === kind)).find(Boolean);
  if (first === undefined) {
    const [subject] = isReply(mail.subject) ? [] : answersIn(mail.subject.slice(0, 300));
    return subject === undefined ? null : { ...subject, certain: false };
  }
  const contradicts = found.some(
    ({ kind }) => kind !== first.kind && isEnding(kind) !== isEnding(first.kind),
  );
  return { ...first, certain: !contradicts };
}

const isEnding = (kind: AnswerKind): boolean => kind === 'rejected' || kind === 'withdrawn';

/** Whether a subject is that of the mail which is answered, and says nothing of its own. */
export const isReply = (subject: string): boolean =>
  /^\s*(?:re|aw|wg|fw|fwd|tr|rv|res|enc)\s*:/i.test(subject);

/** Which interview a folded text speaks of. */
export function roundOf(text: string): Round {
  const named = languages.flatMap(({ rounds }) => rounds.filter(([, which]) => which.test(text)));
  return named[0]?.[0] ?? 'any';
}

/** What one sentence says, in whatever language. */
function answersIn(sentence: string): Answer[] {
  const text = foldPhrase(sentence);
  const found = languages.flatMap((language) => answerIn(text, language) ?? []);
  // Words that two languages share may be denied by the words of one of them.
  if (found.includes('unsaid')) return [];
  return found.flatMap((one) => (one === 'unsaid' ? [] : [{ ...one, quote: sentence, certain: true }]));
}

/** What a sentence says in a language; `unsaid` where it only denies or supposes something. */
function answerIn(
  text: string,
  { says, closed, denied, condition, doubt, rounds }: Language,
): Omit<Answer, 'quote' | 'certain'> | 'unsaid' | null {
  const isUnsaid = (before: string) => denied.test(before) || condition.test(before);
  const gone = closed.exec(text);
  if (gone !== null && !isUnsaid(text.slice(0, gone.index)))
    return { kind: 'rejected', round: 'any', isClosed: true };
  let isDenied = false;
  for (const [kind, pattern] of says) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const after = text.slice(found.index + found[0].length);
    if (isUnsaid(text.slice(0, found.index)) || (kind !== 'rejected' && doubt.test(after))) {
      isDenied = true;
      continue;
    }
    const round = rounds.find(([, which]) => kind === 'interview' && which.test(text))?.[0];
    return { kind, round: round ?? 'any', isClosed: false };
  }
  return isDenied ? 'unsaid' : null;
}
