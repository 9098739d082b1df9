/** Which ways applications took, and why they ended. */
import type { ApplicationFacts } from '../facts.ts';
import { type StageKind, stillWaiting } from '../stage.ts';

/** How many times applications went from one stage to the next; `to` is `waiting` for those still there. */
export interface Flow {
  from: string;
  to: string;
  count: number;
}

/** How many applications ended for one reason. */
export interface ReasonRow {
  reason: string;
  kind: Extract<StageKind, 'rejected' | 'withdrawn'>;
  count: number;
}

/** Flows between consecutive stays, plus one to `waiting` for each active application; most first, then by name. */
export function deriveFlows(all: readonly ApplicationFacts[]): Flow[] {
  const steps = all.flatMap(({ stays, active, stage }) => {
    const between = stays.slice(1).map((stay, index) => [stays[index]?.stage.id ?? '', stay.stage.id]);
    return active && stage !== null ? [...between, [stage.id, stillWaiting]] : between;
  });
  return tally(steps).map(([[from = '', to = ''], count]) => ({ from, to, count }));
}

/** The reasons of current endings, most first, then by name. */
export function deriveReasons(all: readonly ApplicationFacts[]): ReasonRow[] {
  const endings = all.flatMap(({ stage, timeline }) => {
    if (stage?.kind !== 'rejected' && stage?.kind !== 'withdrawn') return [];
    const last = timeline.findLast((item) => item.stage !== null && !item.planned);
    return [[last?.reason?.trim() || 'none given', stage.kind] as const];
  });
  return tally(endings).map(([[reason, kind], count]) => ({ reason, kind, count }));
}

/** Distinct rows with how often each occurs, most first, then in the order of their texts. */
function tally<Row extends readonly string[]>(rows: readonly Row[]): [Row, number][] {
  const groups = Map.groupBy(rows, (row) => row.join('\u0000'));
  return [...groups]
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .flatMap(([, group]) => (group[0] === undefined ? [] : [[group[0], group.length] as [Row, number]]));
}
