/** What forms offer: the stages, résumés, sources and tags there are. */

import type { CalendarDate } from '../../core/calendar-date.ts';
import type { StageKind } from '../../core/stage.ts';
import { onFactsChanged } from '../facts-changed.ts';
import { send } from './client.ts';

/** The document of `/api/settings.json`. */
export interface Settings {
  today: CalendarDate;
  timezone: string;
  currency: string;
  stages: { id: string; kind: StageKind; label: string }[];
  resumes: { id: string; label: string }[];
  sources: string[];
  tags: string[];
}

let known: Promise<Settings> | undefined;
onFactsChanged(() => {
  known = undefined;
});

/** The settings as the files are now. */
export function loadSettings(): Promise<Settings> {
  known ??= send<Settings>('GET', 'settings.json').then(
    ({ document }) => document,
    (error) => {
      known = undefined;
      throw error;
    },
  );
  return known;
}
