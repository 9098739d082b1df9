/** Scoring postings against the résumés of a data folder. */
import { type AnalysedText, analysePosting, askedAmong } from './analyse-text.ts';
import type { Vocabulary } from './compile-vocabulary.ts';
import { type MatchDocument, matchDocument, type ResumeChoice } from './match-document.ts';
import { mayNameOneOf } from './may-name.ts';
import { type RankedResume, type ReadResume, rankResumes, readResume } from './ranking.ts';
import { emptyReport } from './report.ts';
import { askedSkills, type SkillFrequencies, skillFrequencies } from './skill-frequencies.ts';
import { truncationHint } from './truncated-posting.ts';

/** What postings are scored with: read once, used for any number of them. */
export interface Matcher {
  vocabulary: Vocabulary;
  /** How common skills are among the postings at hand. */
  frequencies: SkillFrequencies;
  resumes: ReadResume[];
  /** Postings that were read before, by their text; any that is missing is read when it is asked for. */
  read: Map<string, AnalysedText>;
}

/** A posting, and the résumé wanted: one of the matcher's by its id, a text, or null for the best of all. */
export interface MatchRequest {
  posting: string;
  resume: { id: string } | { text: string } | null;
}

/** An application as far as matching needs it. */
export interface MatchableApplication {
  id: string;
  posting: string;
  /** The id of the résumé that it names. */
  resume: string | null;
  /** All of the file behind its frontmatter, to tell where the posting ends. */
  body?: string;
}

/** Reads résumés, and counts the skills of all postings; what a matcher `before` this one read needs no second reading. */
export function createMatcher(
  vocabulary: Vocabulary,
  postings: Iterable<string>,
  resumes: readonly { id: string; body: string }[],
  before: Pick<Matcher, 'read'> | null = null,
): Matcher {
  const read = new Map<string, AnalysedText>();
  const each = Array.from(postings, (text) => {
    const analysed = read.get(text) ?? before?.read.get(text) ?? analysePosting(text, vocabulary);
    read.set(text, analysed);
    return analysed;
  });
  return withResumes({ vocabulary, frequencies: skillFrequencies(each.map(askedSkills)), read }, resumes);
}

/**
 * A matcher for one posting, which is among `postings` or not: of all the others it only counts the skills that this
 * one asks for. Its documents are the same as those of {@link createMatcher}.
 */
export function matcherFor(
  posting: string,
  vocabulary: Vocabulary,
  postings: readonly string[],
  resumes: readonly { id: string; body: string }[],
): Matcher {
  const analysed = analysePosting(posting, vocabulary);
  const wanted = new Set(analysed.skills.keys());
  const mayName = mayNameOneOf([...analysed.skills.values()].map(({ skill }) => skill));
  const counted = postings.map((text) => askedAmong(text, vocabulary, wanted, mayName));
  const read = new Map([[posting, analysed]]);
  return withResumes({ vocabulary, frequencies: skillFrequencies(counted), read }, resumes);
}

function withResumes(
  counted: Omit<Matcher, 'resumes'>,
  resumes: readonly { id: string; body: string }[],
): Matcher {
  return { ...counted, resumes: resumes.map((resume) => readResume(resume, counted.vocabulary)) };
}

/** Scores the text of a posting, and ranks all résumés for it. A résumé's id must be one of the matcher's. */
export function scorePosting(matcher: Matcher, { posting, resume }: MatchRequest): MatchDocument {
  const ranked = rank(matcher, posting);
  if (resume === null) return documentOf(ranked, null, bestOf(ranked));
  if ('id' in resume) return documentOf(ranked, null, { id: resume.id, chosen: 'asked' });
  const pasted = readResume({ id: '', body: resume.text }, matcher.vocabulary);
  const [own] = rank({ ...matcher, resumes: [pasted] }, posting) as [RankedResume];
  return matchDocument(own.report(), { application: null, resume: null, chosen: 'asked' }, ranked);
}

/** Scores an application's posting: with the résumé asked for, else with the one it names, else with the best of all. */
export function scoreApplication(
  matcher: Matcher,
  { id, posting, resume, body = '' }: MatchableApplication,
  asked: string | null = null,
): MatchDocument {
  const ranked = rank(matcher, posting);
  const named = resume !== null && matcher.resumes.some((known) => known.id === resume);
  const own = named ? ({ id: resume, chosen: 'application' } as const) : bestOf(ranked);
  const document = documentOf(ranked, id, asked === null ? own : { id: asked, chosen: 'asked' });
  if (document.reason === null || document.resume === null) return document;
  const hint = truncationHint(body);
  return hint === null ? document : { ...document, reason: `${document.reason} ${hint}` };
}

function rank({ vocabulary, frequencies, resumes, read }: Matcher, text: string): RankedResume[] {
  return rankResumes(
    { text, analysed: read.get(text) ?? analysePosting(text, vocabulary) },
    resumes,
    frequencies,
  );
}

function bestOf(ranked: readonly RankedResume[]): { id: string; chosen: ResumeChoice } | null {
  const [best] = ranked;
  return best === undefined ? null : { id: best.resume, chosen: 'best' };
}

function documentOf(
  ranked: readonly RankedResume[],
  application: string | null,
  wanted: { id: string; chosen: ResumeChoice } | null,
): MatchDocument {
  const found = ranked.find(({ resume }) => resume === wanted?.id);
  if (found === undefined || wanted === null) {
    const report = emptyReport(null, 'There is no résumé to compare with yet.');
    return matchDocument(report, { application, resume: null, chosen: null }, ranked);
  }
  return matchDocument(found.report(), { application, resume: wanted.id, chosen: wanted.chosen }, ranked);
}
