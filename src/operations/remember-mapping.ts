/** Keeping in the configuration what an import was told of columns and words. */
import { setConfigValue } from '../format/edit-config.ts';
import { configPath } from '../store/read-config.ts';
import { digestOf } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { WorkError } from './errors.ts';
import { type MapWords, splitMap } from './given-mapping.ts';
import type { FileChange } from './write-files.ts';

/** Writes the mappings into the configuration, below `import`; all else of it stays as it is. Gives what changed, if anything did. */
export async function rememberMapping(
  store: Store,
  { maps = [], statusMaps = [] }: MapWords,
): Promise<FileChange | null> {
  const entries = [
    ...maps.map((map) => ['columns', ...splitMap('--map', map, 'COLUMN=field')] as const),
    ...statusMaps.map((map) => ['statuses', ...splitMap('--status-map', map, 'WORD=stage')] as const),
  ];
  if (entries.length === 0) return null;
  const file = store.readText(configPath);
  if (file !== null && file.text === null) throw new WorkError(`${configPath} cannot be read`);
  const before = file?.text ?? '';
  const after = entries.reduce(
    (text, [list, name, value]) => setConfigValue(text, ['import', list, name], value),
    before,
  );
  if (after === before) return null;
  if (file === null) store.create(configPath, after);
  else await store.replace(configPath, after, digestOf(before));
  return { path: configPath, before: file === null ? null : before, after };
}
