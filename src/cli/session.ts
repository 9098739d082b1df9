/** What every command starts from: the data folder, its configuration, and today. */
import { join } from 'node:path';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { InvalidFileError } from '../operations/errors.ts';
import { todayIn } from '../store/clock.ts';
import { findDataFolder } from '../store/data-folder.ts';
import type { CachePlace } from '../store/reading-cache.ts';
import { openStore, type Store } from '../store/store.ts';
import type { CommonOptions } from './options.ts';

/** A data folder to write in. */
export interface Session {
  store: Store;
  config: Config;
  today: CalendarDate;
}

/** The store that the options name. Throws a DataFolderError where there is none. */
export function openStoreOf(options: CommonOptions, mayBeEmpty = false): Store {
  return openStore(findDataFolder({ dir: options.dir, mayBeEmpty }), cachePlace());
}

/** A command stands in a folder that is named by a stamp of the sources. None where these run as they are. */
function cachePlace(): CachePlace | null {
  if (typeof __dirname !== 'string') return null;
  return { folder: join(__dirname, '../../../node_modules/.cache/apptrack/readings'), stamp: __dirname };
}

/** A session for writing. Throws an {@link InvalidFileError} where the configuration has problems. */
export function openSession(options: CommonOptions, mayBeEmpty = false): Session {
  const store = openStoreOf(options, mayBeEmpty);
  const { config, problems } = store.readConfig();
  if (problems.length > 0) throw new InvalidFileError('the configuration has problems:', problems);
  return { store, config, today: todayIn(config, { asOf: options.asOf }) };
}
