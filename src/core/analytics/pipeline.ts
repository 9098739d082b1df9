/** How far applications came, stage by stage. */
import type { Config } from '../config.ts';
import type { ApplicationFacts } from '../facts.ts';
import { isPipeline } from '../stage.ts';
import { countWhere, type Rate, rate } from './rate.ts';

/** One stage of the pipeline. */
export interface PipelineRow {
  stage: string;
  /** Submitted applications with an entry at this stage or a later one that was not called off; in the first row, all submitted. */
  reached: number;
  /** Applications whose status it is. */
  current: number;
  /** The share of the row above's that came here; null in the first row. */
  conversion: Rate | null;
}

/** A row for each stage of kind applied, interview, offer and accepted, in the configured order. */
export function derivePipeline(all: readonly ApplicationFacts[], config: Config): PipelineRow[] {
  const stages = config.stages.filter(({ kind }) => isPipeline(kind));
  const position = new Map(stages.map(({ id }, index) => [id, index]));
  const furthest = all
    .filter(({ appliedOn }) => appliedOn !== null)
    .map(({ stays }) =>
      stays.reduce((far, { stage, calledOff }) => {
        const here = calledOff ? undefined : position.get(stage.id);
        return Math.max(far, here ?? 0);
      }, 0),
    );
  const reached = stages.map((_, index) => countWhere(furthest, (far) => far >= index));
  return stages.map(({ id }, index) => ({
    stage: id,
    reached: reached[index] ?? 0,
    current: countWhere(all, ({ stage }) => stage?.id === id),
    conversion: index === 0 ? null : rate(reached[index] ?? 0, reached[index - 1] ?? 0),
  }));
}
