/** Reading the files in all threads together: each reads a share, and what is found is told to the others. */
import type { SharedMatching } from '../content/shared-matching.ts';
import type { Reading } from '../content/tracker.ts';
import type { Application } from '../core/application.ts';
import { type AnalysedText, analysePosting } from '../core/match/analyse-text.ts';
import type { Vocabulary } from '../core/match/compile-vocabulary.ts';
import { withResumes } from '../core/match/matcher.ts';
import {
  type AskedSkills,
  askedSkills,
  type SkillFrequencies,
  skillFrequencies,
} from '../core/match/skill-frequencies.ts';
import { standardVocabulary } from '../core/match/standard-vocabulary.ts';
import { compareProblems, type Problem } from '../core/problem.ts';
import { compareText } from '../store/list-files.ts';
import { readApplication } from '../store/read-all.ts';
import { takeFrom } from './both-ends.ts';
import { type ApplicationRecord, type BuildRecord, digestOf } from './build-record.ts';
import type { Place } from './place.ts';
import { type Plan, toRead } from './plan.ts';

/** Everything that was read, and what it takes to match postings with résumés. */
export interface Read {
  reading: Reading;
  matching: SharedMatching;
  frequencies: SkillFrequencies;
  /** The digest and the skills of each application, by id. */
  digests: ReadonlyMap<string, Pick<ApplicationRecord, 'source' | 'asked'>>;
}

/**
 * Reads the files that no other thread has taken, counts the skills that their postings ask for, and gives what all
 * threads have read. Postings that the last build knew are not read for their skills again.
 */
export async function readShare(plan: Plan, earlier: BuildRecord, { end, meet }: Place): Promise<Read> {
  const { root, config, resumes, paths, files, today, taken } = plan;
  const vocabulary = once(() => standardVocabulary(config.skills));
  const read = new Map<string, AnalysedText>();
  const own = {
    applications: [] as Application[],
    problems: [] as Problem[],
    digests: [] as [string, { source: string; asked: AskedSkills }][],
  };
  for (const position of takeFrom(end, { length: paths.length, taken, row: toRead })) {
    const { value, problems } = readApplication(root, paths[position] ?? '', config);
    own.problems.push(...problems);
    if (value === null) continue;
    own.applications.push(value);
    const source = digestOf(value);
    const known = earlier.applications.get(value.id);
    const asked = known?.source === source ? known.asked : askedBy(value.posting, vocabulary(), read);
    own.digests.push([value.id, { source, asked }]);
  }
  const parts = await meet(own);
  const digests = new Map(parts.flatMap((part) => part.digests));
  const frequencies = skillFrequencies([...digests.values()].map(({ asked }) => asked));
  const tracker = {
    root,
    config,
    applications: parts.flatMap((part) => part.applications).sort((a, b) => compareText(a.id, b.id)),
    resumes,
    written: new Map(),
    problems: [...plan.problems, ...parts.flatMap((part) => part.problems)].sort(compareProblems),
    files,
  };
  const matcher = once(() => withResumes({ vocabulary: vocabulary(), frequencies, read }, resumes));
  return {
    reading: { tracker, today, version: 1 },
    matching: { matcher, figures: new Map() },
    frequencies,
    digests,
  };
}

function askedBy(posting: string, vocabulary: Vocabulary, read: Map<string, AnalysedText>): AskedSkills {
  const analysed = read.get(posting) ?? analysePosting(posting, vocabulary);
  read.set(posting, analysed);
  return askedSkills(analysed);
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
