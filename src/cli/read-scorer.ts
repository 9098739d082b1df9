/** What matching starts from: the data folder as far as it needs it, and what scores postings over that. */
import type { Config } from '../core/config.ts';
import { type KeptAnalysis, restoreAnalysis } from '../core/match/kept-analysis.ts';
import type { Scorer } from '../core/match/matcher.ts';
import { textTerms } from '../core/match/similarity.ts';
import { skillFrequencies } from '../core/match/skill-frequencies.ts';
import { todayIn } from '../store/clock.ts';
import type { Tracker } from '../store/read-all.ts';
import type { Store } from '../store/store.ts';

/** Reads the data folder for scoring the application `path`; null stands for any posting that does not belong to it. */
export async function readScorer(
  store: Store,
  { path, asOf }: { path: string | null; asOf?: string | undefined },
): Promise<{ tracker: Tracker; scorer: Scorer }> {
  const { analyses, ...tracker } = await store.readAnalysed({ path, analyser: loadAnalyser });
  const analysisOf = ({ path }: { path: string }) => restoreAnalysis(analyses.get(path) as KeptAnalysis);
  const asked = tracker.applications.map((application) => analyses.get(application.path)?.asked ?? null);
  const scorer: Scorer = {
    frequencies: skillFrequencies(asked),
    today: todayIn(tracker.config, { asOf }),
    resumes: tracker.resumes.map((resume) => ({
      id: resume.id,
      analysed: analysisOf(resume),
      terms: textTerms(resume.body),
    })),
    analyse: path === null ? (await loadAnalyser(tracker.config)).analyse : () => analysisOf({ path }),
  };
  return { tracker, scorer };
}

/** The vocabulary is large: it is loaded only where there is something to be analysed. */
export async function loadAnalyser({ skills }: Config) {
  return (await import('../core/match/standard-matcher.ts')).standardAnalyser(skills);
}
