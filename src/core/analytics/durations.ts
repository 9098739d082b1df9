/** How long things take. */
import type { CalendarDate } from '../calendar-date.ts';
import type { Config } from '../config.ts';
import type { ApplicationFacts } from '../facts.ts';
import { deriveFirstResponse, deriveSilence, type FirstResponse, type SilenceRow } from './first-response.ts';
import { quantile } from './quantile.ts';
import { countWhere, round1 } from './rate.ts';

/** Time in one stage: ended stays, their median and third quartile in days (one decimal) of those whose days are known, and stays that last. */
export interface StageDuration {
  stage: string;
  n: number;
  median: number | null;
  p75: number | null;
  open: number;
}

/** All figures about time. */
export interface Durations {
  firstResponse: FirstResponse;
  silence: SilenceRow[];
  stages: StageDuration[];
}

/** The durations of all applications as of `today`. */
export function deriveDurations(
  all: readonly ApplicationFacts[],
  config: Config,
  today: CalendarDate,
): Durations {
  return {
    firstResponse: deriveFirstResponse(all, today),
    silence: deriveSilence(all, today),
    stages: deriveStageDurations(all, config),
  };
}

/** A row for each stage an application can wait in: of kind lead, applied, interview or offer, in order. */
function deriveStageDurations(all: readonly ApplicationFacts[], config: Config): StageDuration[] {
  const waiting = config.stages.filter(({ kind }) =>
    ['lead', 'applied', 'interview', 'offer'].includes(kind),
  );
  const stays = Map.groupBy(
    all.flatMap((facts) => facts.stays),
    ({ stage }) => stage.id,
  );
  return waiting.map(({ id }) => {
    const here = stays.get(id) ?? [];
    const lengths = here.flatMap(({ days }) => (days === null ? [] : [days])).sort((a, b) => a - b);
    return {
      stage: id,
      n: lengths.length,
      median: lengths.length === 0 ? null : round1(quantile(lengths, 0.5)),
      p75: lengths.length === 0 ? null : round1(quantile(lengths, 0.75)),
      open: countWhere(here, ({ to }) => to === null),
    };
  });
}
