/** How résumés answer postings, from what the site last read; the vocabulary and all postings are read at the first need. */
import type { Config } from '../core/config.ts';
import type { MatchDocument } from '../core/match/match-document.ts';
import { type MatchableApplication, type Matcher, scoreApplication } from '../core/match/matcher.ts';
import { standardMatcher } from '../core/match/standard-matcher.ts';
import { type MatchFigures, sharedMatching as shared } from './shared-matching.ts';
import type { SiteData } from './site-data.ts';

const matchers = new WeakMap<SiteData, Matcher>();
/** The latest one: when one file changes, the postings of all others need not be read again. */
let last: { config: Config; matcher: Matcher } | undefined;

/** The matcher over all postings and résumés. */
export function matcherOf(data: SiteData): Matcher {
  const known = shared()?.matcher() ?? matchers.get(data);
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
export function matchOf(data: SiteData, application: MatchableApplication): MatchDocument {
  const matcher = matcherOf(data);
  // A page and its JSON are made one after the other.
  if (latest?.matcher !== matcher || latest.application !== application) {
    const document = scoreApplication(matcher, application);
    latest = { matcher, application, document };
    shared()?.figures.set(application.id, figuresOf(document));
  }
  return latest.document;
}

let latest: { matcher: Matcher; application: MatchableApplication; document: MatchDocument } | undefined;

/** An application's figures alone: where threads share the work, those that another has found need no second reading. */
export function matchFiguresOf(data: SiteData, application: MatchableApplication): MatchFigures {
  return shared()?.figures.get(application.id) ?? figuresOf(matchOf(data, application));
}

function figuresOf({ coverage: { score }, ranking }: MatchDocument): MatchFigures {
  return { score, ranking };
}
