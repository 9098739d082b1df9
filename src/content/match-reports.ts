/** How résumés answer postings, from what the site last read; all postings are analysed at the first need. */
import type { Config } from '../core/config.ts';
import type { MatchDocument } from '../core/match/match-document.ts';
import { type MatchableApplication, type Matcher, scoreApplication } from '../core/match/matcher.ts';
import { cachePlace } from '../store/cache-place.ts';
import type { SiteData } from './derive-site.ts';
import { readMatcher } from './read-matcher.ts';

const matchers = new WeakMap<SiteData, Matcher>();
/** The latest one: when one file changes, the postings of all others need not be read again. */
let last: { config: Config; matcher: Matcher } | undefined;

/** The matcher over all postings and résumés. */
export function matcherOf(data: SiteData): Matcher {
  const known = matchers.get(data);
  if (known !== undefined) return known;
  const { config } = data;
  const matcher = readMatcher(data, last?.config === config ? last.matcher : null, cachePlace());
  matchers.set(data, matcher);
  last = { config, matcher };
  return matcher;
}

/** An application's match report. */
export function matchOf(data: SiteData, application: MatchableApplication & { id: string }): MatchDocument {
  const known = documents.get(data) ?? new Map<string, MatchDocument>();
  documents.set(data, known);
  const document = known.get(application.id) ?? scoreApplication(matcherOf(data), application);
  known.set(application.id, document);
  return document;
}

/** The list, the matrix and an application's own page ask for the same reports. */
const documents = new WeakMap<SiteData, Map<string, MatchDocument>>();
