/** `apptrack match` */
import { draftLetter, type LetterOccasion } from '../../core/match/cover-letter.ts';
import type { MatchDocument } from '../../core/match/match-document.ts';
import { scoreApplication } from '../../core/match/matcher.ts';
import { UsageError, WorkError } from '../../operations/errors.ts';
import { findResume } from '../../operations/find-resume.ts';
import type { Tracker } from '../../store/read-all.ts';
import { readPostingFile } from '../input/posting-file.ts';
import { resolveApplication } from '../input/resolve.ts';
import { openStoreOf, reportProblems } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { loadAnalyser, readScorer } from '../read-scorer.ts';
import { renderMatch } from '../render/match.ts';
import { columns, paintFor, print, printJson, printText } from '../terminal.ts';

/** What `match` understands. */
interface MatchOptions extends CommonOptions {
  jd?: string;
  resume?: string;
  letter?: boolean;
}

/** Shows how well a résumé answers an application's posting or one from a file; with `--letter`, drafts a letter from that. */
export async function match(options: MatchOptions, query: string | undefined): Promise<number> {
  if (query !== undefined && options.jd !== undefined) {
    throw new UsageError(
      'write either an application or --jd FILE: apptrack match ID, apptrack match --jd FILE',
    );
  }
  const posting = options.jd === undefined ? null : readPostingFile(options.jd);
  const store = openStoreOf(options);
  const wanted = options.jd === undefined ? await resolveApplication(store, query, options, missing) : null;
  const { tracker, scorer } = await readScorer(store, { path: wanted?.path ?? null, asOf: options.asOf });
  const { resumes, problems } = tracker;
  const asked = options.resume === undefined ? null : findResume(resumes, problems, options.resume).id;
  const status = reportProblems(problems);
  const occasion = wanted === null ? { ...nobody, posting: posting ?? '' } : occasionOf(tracker, wanted.path);
  const document = scoreApplication(scorer, occasion, asked);
  if (options.letter) await printLetter(tracker, occasion, document, options.json === true);
  else if (options.json) printJson(document);
  else print(renderMatch(document, { heading: headingOf(occasion), width: width(), paint: paintFor() }));
  return status;
}

/** What is said where neither is given. */
const missing = "missing required argument 'id', or --jd FILE: which of these applications?";

/** What a posting belongs to: an application of the folder, or nothing known. */
type Occasion = LetterOccasion & { id: string | null; resume: string | null; body: string };

const nobody = { id: null, company: null, role: null, contacts: [], resume: null, body: '' };

/** The application in the file `path`, which must be free of problems. */
function occasionOf({ applications }: Tracker, path: string): Occasion {
  const application = applications.find((one) => one.path === path);
  if (application === undefined) throw new WorkError(`${path} has problems`);
  return application;
}

async function printLetter(
  { resumes, config }: Tracker,
  occasion: Occasion,
  document: MatchDocument,
  asJson: boolean,
): Promise<void> {
  const resume = resumes.find(({ id }) => id === document.resume);
  if (resume === undefined) throw new WorkError(document.reason ?? 'there is no résumé');
  const { application, coverage, years } = document;
  const { skillsIn } = await loadAnalyser(config);
  const letter = draftLetter({ ...coverage, years }, occasion, resume, skillsIn);
  if (asJson) printJson({ application, resume: resume.id, letter });
  else printText(letter);
}

function headingOf({ company, role }: Occasion): string | null {
  return company === null ? null : `${company} — ${role}`;
}

function width(): number {
  return Math.min(columns(), 100);
}
