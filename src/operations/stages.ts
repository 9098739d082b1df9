/** Stages as people name them, and the one to begin at. */
import { type Config, findStage, stageOfKind } from '../core/config.ts';
import { suggestion } from '../core/suggest.ts';
import { UsageError } from './errors.ts';

/** Throws a {@link UsageError} where no stage has this id, with the nearest one or all. */
export function requireStatus(config: Config, status: string): void {
  if (findStage(config, status) !== undefined) return;
  throw new UsageError(
    `unknown status "${status}"; ${suggestion(
      status,
      config.stages.map(({ id }) => id),
    )}`,
  );
}

/** The first stage of kind lead, else the first: where an application begins that says nothing else. */
export function initialStage({ stages }: Config): string {
  return (stageOfKind({ stages }, 'lead') ?? stages[0])?.id ?? '';
}
