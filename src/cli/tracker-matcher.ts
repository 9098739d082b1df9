/** What `show` and `match` measure postings with. */
import { createMatcher, type Matcher } from '../core/match/matcher.ts';
import { standardVocabulary } from '../core/match/standard-vocabulary.ts';
import type { Tracker } from '../store/read-all.ts';

/** A matcher by the résumés of a tracker; all postings count for how common a skill is. */
export function matcherOf({ config, applications, resumes }: Tracker): Matcher {
  const postings = applications.map(({ posting }) => posting);
  return createMatcher(standardVocabulary(config.skills), postings, resumes);
}
