/** Stages as a coach's copy names them: the usual ones by their names, others by what they mean. */
import { defaultStages } from '../config.ts';
import { type Stage, stageLabel } from '../stage.ts';

/** The stages of a copy, and which of them each of the person's own is. */
export interface CoachStages {
  stages: Stage[];
  /** The copy's id of a stage's id; null where there is no such stage. */
  idOf: (id: string) => string | null;
}

/** The stages of a copy; with `keepsNames` as the person calls them. */
export function coachStages(stages: readonly Stage[], keepsNames: boolean): CoachStages {
  const counts = new Map<string, number>();
  const copies = stages.map((stage): Stage => {
    if (keepsNames) return { ...stage };
    const usual = defaultStages.find(({ id, kind }) => id === stage.id && kind === stage.kind);
    if (usual !== undefined) return { ...usual };
    const number = (counts.get(stage.kind) ?? 0) + 1;
    counts.set(stage.kind, number);
    const id = `own_${stage.kind}_${number}`;
    return { id, kind: stage.kind, label: `${stageLabel(stage.kind)}, own step ${number}` };
  });
  const ids = new Map(stages.map(({ id }, index) => [id, copies[index]?.id ?? null]));
  return { stages: copies, idOf: (id) => ids.get(id) ?? null };
}
