/** A matcher over everything in a data folder, with the vocabulary that comes with AppTrack. */
import type { ConfiguredSkill } from '../config.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { standardVocabulary } from './standard-vocabulary.ts';

/** Reads all postings and résumés of a data folder: the one way in which the terminal, the build and the local app come to figures. `before` is a matcher of the same folder and skills as it was earlier. */
export function standardMatcher(
  folder: {
    config: { skills: readonly ConfiguredSkill[] };
    applications: readonly { posting: string }[];
    resumes: readonly { id: string; body: string }[];
  },
  before: Matcher | null = null,
): Matcher {
  const postings = folder.applications.map(({ posting }) => posting);
  const vocabulary = before?.vocabulary ?? standardVocabulary(folder.config.skills);
  return createMatcher(vocabulary, postings, folder.resumes, before);
}
