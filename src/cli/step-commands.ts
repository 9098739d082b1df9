/** The commands that do a step, the first of them the likeliest. */
import { type Config, stageOfKind } from '../core/config.ts';
import { shellWord } from '../core/shell-word.ts';
import type { StageKind } from '../core/stage.ts';
import type { NextStep } from '../core/today/next-steps.ts';

/** How ids stand in commands: short for people, whole for programs. */
export interface NameOf {
  application: (id: string) => string;
  reminder: (id: string) => string;
}

/** The commands for a step, as they are typed. */
export function stepCommands(step: NextStep, config: Config, nameOf: NameOf): string[] {
  if (step.type === 'find') return ['apptrack add', 'apptrack import FILE'];
  const id = shellWord(nameOf.application(step.facts.application.id));
  const to = (kind: StageKind) => {
    const stage = stageOfKind(config, kind);
    return stage === undefined ? [] : [`apptrack status ${id} ${shellWord(stage.id)}`];
  };
  if (step.type === 'send') return [...to('applied'), ...to('withdrawn')];
  if (step.type === 'ask') return [`apptrack note ${id} "Asked again"`, ...to('ghosted')];
  const rid = shellWord(nameOf.reminder(step.reminder.id));
  const done = `apptrack reminders done ${rid}`;
  switch (step.reminder.kind) {
    case 'offer_decision':
      return [...to('accepted'), ...to('withdrawn')];
    case 'interview_prep':
      return [`apptrack show ${id}`, done];
    case 'deadline':
      return [...to('applied'), `apptrack reminders dismiss ${rid}`];
    default:
      return [done, `apptrack reminders snooze ${rid} 3d`];
  }
}
