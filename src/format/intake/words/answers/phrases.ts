/** What the phrases of a language are for; each a pattern over folded text (`foldText`, plain apostrophes). */

/** What an employer's answer may be. */
export type AnswerKind = 'rejected' | 'withdrawn' | 'offer' | 'assessment' | 'interview' | 'information';

/** The phrases of one language. */
export interface AnswerPhrases {
  /** What says so, by kind of answer. */
  says: Record<AnswerKind, readonly string[]>;
  /** What says that a place is no longer to be had, whoever applied. */
  closed: readonly string[];
  /** What turns what follows it in a sentence into its opposite. */
  negations: readonly string[];
  /** What makes what follows it a mere possibility. */
  conditions: readonly string[];
  /** The same, after what it makes one. */
  doubts: readonly string[];
  /** Which interview it is. */
  rounds: Record<'phone' | 'technical' | 'onsite', readonly string[]>;
  /** Words without which a mail is about no application. */
  about: readonly string[];
  /** Lines after which another mail is quoted. */
  quotes: readonly string[];
}
