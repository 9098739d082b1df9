/** A menu of the stages, beside what it is about. */
import { element } from './element.ts';
import { openMenu } from './menu.ts';
import { loadSettings } from './settings.ts';

/** What the menu is for. */
export interface StageChoice {
  anchor: HTMLElement;
  /** The stage as it is; null where there is none yet. */
  current: string | null;
  choose(stage: { id: string; label: string }): void;
  /** The person wants to say more than the stage. */
  more(): void;
}

/** Opens the menu. */
export async function openStageMenu({ anchor, current, choose, more }: StageChoice): Promise<void> {
  const { stages } = await loadSettings();
  openMenu(anchor, 'Change the status', [
    ...stages.map((stage) => ({
      content: element('span', { class: `pill ${stage.kind}` }, stage.label),
      checked: stage.id === current,
      choose: () => choose(stage),
    })),
    { content: 'With a date, time or note…', apart: true, choose: more },
  ]);
}
