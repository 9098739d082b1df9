/** Matching one posting with what is in a data folder. */
import type { Resume } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { type Matcher, matcherFor } from '../core/match/matcher.ts';
import { standardVocabulary } from '../core/match/standard-vocabulary.ts';
import type { Problem } from '../core/problem.ts';
import type { Store } from '../store/store.ts';

/** What matchers are made of, the résumés that they measure by, and the problems of applications and résumés. */
export interface FolderMatcher {
  /** A matcher for this posting alone. */
  matcherFor(posting: string): Matcher;
  resumes: Resume[];
  problems: Problem[];
}

/** Reads what a data folder has for matching. */
export async function folderMatcher(store: Store, config: Config): Promise<FolderMatcher> {
  const { postings, resumes, problems } = await store.readForMatching(config, (text) => text);
  return {
    matcherFor: (posting) => matcherFor(posting, standardVocabulary(config.skills), postings, resumes),
    resumes,
    problems,
  };
}
