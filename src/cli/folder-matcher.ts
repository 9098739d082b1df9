/** A matcher over a data folder for one posting, to which the texts of all others matter only by the skills they ask for. */
import type { Resume } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { analysePosting } from '../core/match/analyse-text.ts';
import { type Matcher, withResumes } from '../core/match/matcher.ts';
import { askedSkills, skillFrequencies } from '../core/match/skill-frequencies.ts';
import { standardVocabulary } from '../core/match/standard-matcher.ts';
import type { Problem } from '../core/problem.ts';
import type { Store } from '../store/store.ts';

/** A matcher, the résumés that it measures by, and the problems of applications and résumés. */
export interface FolderMatcher {
  matcher: Matcher;
  resumes: Resume[];
  problems: Problem[];
}

/** Of a large folder only what has changed since the last time is read in full. */
export async function folderMatcher(store: Store, config: Config): Promise<FolderMatcher> {
  const vocabulary = standardVocabulary(config.skills);
  const { postings, resumes, problems } = await store.readForMatching(config, (posting) =>
    askedSkills(analysePosting(posting, vocabulary)),
  );
  const counted = { vocabulary, frequencies: skillFrequencies(postings), read: new Map() };
  const matcher = withResumes(counted, resumes);
  return { matcher, resumes, problems };
}
