/** How résumés answer postings, from what the site last read; the vocabulary and all postings are read at the first need. */
import type { Config } from '../core/config.ts';
import type { MatchDocument } from '../core/match/match-document.ts';
import { type Matcher, scoreApplication } from '../core/match/matcher.ts';
import { standardMatcher } from '../core/match/standard-matcher.ts';
import type { SiteData } from './site-data.ts';

const matchers = new WeakMap<SiteData, Matcher>();
/** The latest one: when one file changes, the postings of all others need not be read again. */
let last: { config: Config; matcher: Matcher } | undefined;

/** The matcher over all postings and résumés. */
export function matcherOf(data: SiteData): Matcher {
  const known = matchers.get(data);
  if (known !== undefined) return known;
  const { config, all, resumes } = data;
  const applications = all.map(({ application }) => application);
  const before = last?.config === config ? last.matcher : null;
  const matcher = standardMatcher({ config, applications, resumes }, before);
  matchers.set(data, matcher);
  last = { config, matcher };
  return matcher;
}

/** An application's match report. */
export function matchOf(
  data: SiteData,
  application: { id: string; posting: string; resume: string | null },
): MatchDocument {
  return scoreApplication(matcherOf(data), application);
}
