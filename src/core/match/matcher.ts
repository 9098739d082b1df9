/** Scoring postings against the résumés of a data folder. */
import type { CalendarDate } from '../calendar-date.ts';
import { type AnalysedText, analysePosting } from './analyse-text.ts';
import type { Vocabulary } from './compile-vocabulary.ts';
import { type MatchDocument, matchDocument, type ResumeChoice } from './match-document.ts';
import { type RankedResume, type ReadResume, rankResumes, readResume } from './ranking.ts';
import { type Circumstances, emptyReport } from './report.ts';
import { askedSkills, type SkillFrequencies, skillFrequencies } from './skill-frequencies.ts';
import { truncationHint } from './truncated-posting.ts';

/** What postings are scored with. */
export interface Scorer {
  /** How common skills are among the postings at hand. */
  frequencies: SkillFrequencies;
  resumes: ReadResume[];
  /** The day up to which work is counted that goes on; null: up to the latest date in the résumé. */
  today: CalendarDate | null;
  /** Reads a posting, if that was not done before. */
  analyse(posting: string): AnalysedText;
}

/** A scorer that can read any text: made once, used for any number of postings. */
export interface Matcher extends Scorer {
  vocabulary: Vocabulary;
  /** Postings that were read before, by their text. */
  read: ReadonlyMap<string, AnalysedText>;
}

/** A posting, and the résumé wanted: one of the matcher's by its id, a text, or null for the best of all. */
export interface MatchRequest {
  posting: string;
  resume: { id: string } | { text: string } | null;
}

/** An application as far as matching needs it, or a posting that belongs to none. */
export interface MatchableApplication {
  id: string | null;
  posting: string;
  /** What the job is called, where that is known. */
  role?: string | null;
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
  {
    before = null,
    today = null,
  }: { before?: Pick<Matcher, 'read'> | null; today?: CalendarDate | null } = {},
): Matcher {
  const read = new Map<string, AnalysedText>();
  const each = Array.from(postings, (text) => {
    const analysed = read.get(text) ?? before?.read.get(text) ?? analysePosting(text, vocabulary);
    read.set(text, analysed);
    return analysed;
  });
  const frequencies = skillFrequencies(each.map(askedSkills));
  return matcherWith(vocabulary, { frequencies, today }, resumes, read);
}

/** Reads résumés for a matcher that is told how common skills are. */
export function matcherWith(
  vocabulary: Vocabulary,
  circumstances: Circumstances & { frequencies: SkillFrequencies },
  resumes: readonly { id: string; body: string }[],
  read: ReadonlyMap<string, AnalysedText> = new Map(),
): Matcher {
  return {
    vocabulary,
    ...circumstances,
    resumes: resumes.map((resume) => readResume(resume, vocabulary)),
    read,
    analyse: (text) => read.get(text) ?? analysePosting(text, vocabulary),
  };
}

/** Scores the text of a posting, and ranks all résumés for it. A résumé's id must be one of the matcher's. */
export function scorePosting(matcher: Matcher, { posting, resume }: MatchRequest): MatchDocument {
  const read = { text: posting, analysed: matcher.analyse(posting) };
  const ranked = rankResumes(read, matcher.resumes, matcher);
  if (resume === null) return documentOf(ranked, null, bestOf(ranked));
  if ('id' in resume) return documentOf(ranked, null, { id: resume.id, chosen: 'asked' });
  const pasted = readResume({ id: '', body: resume.text }, matcher.vocabulary);
  const [own] = rankResumes(read, [pasted], matcher) as [RankedResume];
  return matchDocument(
    own.report(),
    { application: null, resume: null, chosen: 'asked', fit: own.fit },
    ranked,
  );
}

/** Scores an application's posting: with the résumé asked for, else with the one it names, else with the best of all. */
export function scoreApplication(
  scorer: Scorer,
  { id, posting, resume, role = null, body = '' }: MatchableApplication,
  asked: string | null = null,
): MatchDocument {
  const analysed = scorer.analyse(posting);
  // Where the posting does not begin with the job's name, the application has it.
  const titled = analysed.title === null ? { ...analysed, title: role } : analysed;
  const ranked = rankResumes({ text: posting, analysed: titled }, scorer.resumes, scorer);
  const named = resume !== null && scorer.resumes.some((known) => known.id === resume);
  const own = named ? ({ id: resume, chosen: 'application' } as const) : bestOf(ranked);
  const document = documentOf(ranked, id, asked === null ? own : { id: asked, chosen: 'asked' });
  if (document.reason === null || document.resume === null) return document;
  const hint = truncationHint(body);
  return hint === null ? document : { ...document, reason: `${document.reason} ${hint}` };
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
    return matchDocument(report, { application, resume: null, chosen: null, fit: null }, ranked);
  }
  const { chosen } = wanted;
  return matchDocument(found.report(), { application, resume: wanted.id, chosen, fit: found.fit }, ranked);
}
