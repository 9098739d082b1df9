/** A matcher over the site's postings, which analyses none again that it has or that an earlier process has analysed. */
import { type AnalysedText, analysePosting } from '../core/match/analyse-text.ts';
import { type KeptAnalysis, keepAnalysis, restoreAnalysis } from '../core/match/kept-analysis.ts';
import { createMatcher, type Matcher } from '../core/match/matcher.ts';
import { standardVocabulary } from '../core/match/standard-matcher.ts';
import { openKeptTexts } from '../store/kept-texts.ts';
import type { CachePlace } from '../store/reading-cache.ts';
import type { SiteData } from './derive-site.ts';

/** What of the site is matched. */
type MatchableSite = Pick<SiteData, 'root' | 'config' | 'all' | 'resumes' | 'today'>;

/**
 * Reads all postings and résumés. `before` is the matcher of the same folder and skills as it was earlier; where there is
 * none yet, analyses are taken from `place` and kept there.
 */
export function readMatcher(
  { root, config, all, resumes, today }: MatchableSite,
  before: Matcher | null,
  place: CachePlace | null,
): Matcher {
  const vocabulary = before?.vocabulary ?? standardVocabulary(config.skills);
  const sort = { root, name: 'postings', under: config.skills };
  const kept = before === null && place !== null ? openKeptTexts<KeptAnalysis>(place, sort) : null;
  const analyse = (posting: string): AnalysedText => {
    const known = kept?.find(posting) ?? null;
    if (known !== null) return restoreAnalysis(known);
    const analysed = analysePosting(posting, vocabulary);
    kept?.keep(posting, keepAnalysis(analysed));
    return analysed;
  };
  const read = new Map<string, AnalysedText>();
  const postings = all.map(({ application }) => application.posting);
  for (const posting of postings)
    if (!read.has(posting)) read.set(posting, before?.read.get(posting) ?? analyse(posting));
  kept?.save(postings.length);
  return createMatcher(vocabulary, postings, resumes, { before: { read }, today });
}
