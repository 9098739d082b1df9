/** How a stage looks: by its kind, never by its id. */
import type { Stage, StageKind } from '../../core/stage.ts';
import type { Style } from './styled-text.ts';

const byKind: Record<StageKind, Style> = {
  lead: 'dim',
  applied: 'blue',
  interview: 'cyan',
  offer: 'magenta',
  accepted: 'green',
  rejected: 'red',
  withdrawn: 'dim',
  ghosted: 'dim',
};

/** The style of a stage; of none (all is planned), dim. */
export function stageStyle(stage: Stage | null): Style {
  return stage === null ? 'dim' : byKind[stage.kind];
}
