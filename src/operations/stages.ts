/** Stages as people name them, and the one to begin at. */
import { type Config, findStage, stageOfKind } from '../core/config.ts';
import { foldText } from '../core/fold-text.ts';
import type { Stage } from '../core/stage.ts';
import { suggestion } from '../core/suggest.ts';
import { UsageError } from './errors.ts';

/** The stage of this id or label, whatever the case, and with spaces or hyphens for underscores; undefined where there is none. */
export function stageNamed({ stages }: Pick<Config, 'stages'>, words: string): Stage | undefined {
  const said = compared(words);
  return (
    stages.find(({ id }) => id === words) ??
    (said === ''
      ? undefined
      : stages.find(({ id, label }) => [id, label].some((name) => compared(name) === said)))
  );
}

function compared(text: string): string {
  return foldText(text)
    .replace(/[\s_.,:-]+/g, ' ')
    .trim();
}

/** The id of the stage that a person names; throws a {@link UsageError} with the nearest one or all where there is none. */
export function statusNamed(config: Config, words: string): string {
  const stage = stageNamed(config, words);
  if (stage !== undefined) return stage.id;
  requireStatus(config, words);
  return words;
}

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
