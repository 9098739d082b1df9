/** What `add` can be told. */
import type { Employment, Priority, WorkMode } from '../../core/application.ts';
import type { CalendarDate } from '../../core/calendar-date.ts';
import type { CommonOptions } from '../options.ts';

/** The options of `add`. */
export interface AddOptions extends CommonOptions {
  source?: string;
  url?: string;
  location?: string;
  workMode?: WorkMode;
  employment?: Employment;
  salary?: string;
  resume?: string;
  tag?: string[];
  priority?: Priority;
  status?: string;
  date?: CalendarDate;
  note?: string;
  jd?: string;
  from?: string;
}
