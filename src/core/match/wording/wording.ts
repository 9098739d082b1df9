/** How postings word their demands, one module of data for each language; here they are joined. */

import { wordSet } from '../word-set.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/**
 * `required` and `nice`: what is asked for; `duties`: what will be done, also everything before the first heading;
 * `aside`: about the company; `ignored`: benefits, how to apply, legal notes.
 */
export type SectionKind = 'required' | 'nice' | 'duties' | 'aside' | 'ignored';

/** The wording of one language. Everything is folded as `keyOf` does; words are divided by blanks, phrases by lines. */
export interface Wording {
  /** What headings say, by the kind of section that they open: the parts of a regular expression. */
  headings: Readonly<Record<SectionKind, string>>;
  /** Words that a bare line may hold beside a heading's phrase and still be a heading. */
  headingWords: string;
  /** Labels before a colon that are too short or common to count in a heading. */
  labels: { nice: string; required: string };
  /** Phrases that say of the skills beside them how firmly they are asked for. */
  nice: string;
  required: string;
  /** Phrases that say whom or what is looked for; what else is said beside them is firmer. */
  wanted: string;
  /** Phrases that ask where an item of a list begins with them: `Knowledge of`. */
  openings: string;
  /** Those of `nice` that speak of what follows them: `ideally`. */
  forward: string;
  /** Words that may stand in an earlier clause for a phrase behind to reach over it: `Experience with Go, Kafka is a plus`. */
  reachable: string;
  /** Words that begin another clause: `but`. */
  contrast: string;
  /** Words of a sentence that speaks to its reader, or of what is worked with. */
  addressing: string;
  /** Phrases of a clause that says what the employer does: `for one of our clients, a leading manufacturer of pumps`. */
  company: string;
  /** Phrases that begin a sentence about what the company gives. */
  offers: string;
  /** What the company teaches, so that it is none of its demands: `Training in SAP is provided`. */
  training: {
    nouns: string;
    /** Phrases beside one of the nouns that say that it is given. */
    given: string;
    /** Phrases that say as much by themselves: `we train you`. */
    phrases: string;
  };
  /** Whoever lacks something is left out: `Applicants without SAP will not be considered`. */
  exclusion: {
    phrases: string;
    /** What says, beside the words that deny, that something is lacking: `unless`. */
    lacks: string;
  };
  /** Phrases of a sentence on equal opportunity and the like. */
  legal: string;
  negation: {
    /** `not`, `without`. */
    negators: string;
    /** Behind a negator, these take its force away: `not only Java`. */
    harmless: string;
    /** What may stand between a negator and the skill it denies. */
    between: string;
    /** What may stand between a skill and the words that deny it. */
    betweenBehind: string;
    /** What a denied skill is not: `not required`. */
    needs: string;
    /** Not being these leaves a skill welcome: `Java is not a must`. */
    musts: string;
  };
  choice: {
    /** Between the last two of which one is enough. */
    ors: string;
    ands: string;
    /** Before an enumeration of which one is enough: `one of`, `such as`. */
    openings: string;
    /** The same where a word for a sort of things stands before: `tools like`. */
    sortOpenings: string;
    /** Words for a sort of things. */
    sorts: string;
    /** Behind an enumeration of which one is enough. */
    closings: string;
    /** Behind one that is only begun; of which one is enough where it stands in brackets. */
    andSoOn: string;
  };
}

const languages: readonly Wording[] = [english, german, french, spanish, portuguese, dutch];

const kinds: readonly SectionKind[] = ['nice', 'ignored', 'required', 'duties', 'aside'];

let headingPhrases: readonly (readonly [SectionKind, RegExp])[] | undefined;

/** The kind of section whose phrases are found first in the words of a heading, and the pattern of these; null where none is. */
export function headingPhrase(words: string): readonly [SectionKind, RegExp] | null {
  headingPhrases ??= kinds.map((kind) => [
    kind,
    new RegExp(
      languages
        .map(({ headings }) => headings[kind])
        .filter((part) => part !== '')
        .join('|'),
      'u',
    ),
  ]);
  return headingPhrases.find(([, pattern]) => pattern.test(words)) ?? null;
}

/** The words that the languages have under a name. */
export function wordsOfAll(of: (wording: Wording) => string): ReadonlySet<string> {
  return wordSet(languages.map(of).join(' '));
}

/** The phrases that the languages have under a name, in their order. */
export function phrasesOfAll(of: (wording: Wording) => string): string[] {
  return languages.flatMap((wording) =>
    of(wording)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}
