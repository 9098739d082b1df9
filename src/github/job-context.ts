/** What a job on GitHub works with: the files, the repository on GitHub, today. */
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import type { WrittenChange } from '../store/publish-change.ts';
import type { Store } from '../store/store.ts';
import type { GitHub } from './github.ts';
import type { LinkTo } from './issue-text.ts';

/** The surroundings of a job. */
export interface JobContext {
  store: Store;
  github: GitHub;
  /** Today in the zone of a configuration. */
  today: (config: Config) => CalendarDate;
  linkTo: LinkTo;
  /** The repository's address, like `https://github.com/ada/jobs`. */
  address: string;
  /**
   * Has `change` write files, which are committed and pushed; it is called again on top of what others pushed
   * meanwhile. Null from it means that there is nothing to do. Gives whether anything was changed. Throws an
   * {@link UnfitRepositoryError} where nothing may be written, before `change` is called.
   */
  publish: (change: () => Promise<WrittenChange | null>) => Promise<boolean>;
  /** Hears what is done, a line each. */
  say: (line: string) => void;
}
