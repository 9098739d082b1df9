/** Keeping in the configuration what an import was told of columns and words. */
import { setField } from '../format/edit-application.ts';
import { applyEdits } from '../format/text-edit.ts';
import { formatValue } from '../format/write-yaml.ts';
import { configPath } from '../store/read-config.ts';
import { digestOf } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { WorkError } from './errors.ts';
import { type MapWords, splitMap } from './given-mapping.ts';
import type { FileChange } from './write-files.ts';

const fence = '---\n';

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
  const after = entries.reduce((text, [list, name, value]) => withWord(text, list, name, value), before);
  if (after === before) return null;
  if (file === null) store.create(configPath, after);
  else await store.replace(configPath, after, digestOf(before));
  return { path: configPath, before: file === null ? null : before, after };
}

/** The text of a configuration with one word more; edited as frontmatter is, which moves nothing else. */
function withWord(text: string, list: string, name: string, value: string): string {
  if (!/^[^\s#]/m.test(text)) {
    const line = `import: ${formatValue({ [list]: { [name]: value } })}\n`;
    return text === '' || text.endsWith('\n') ? text + line : `${text}\n${line}`;
  }
  const end = text.endsWith('\n') ? '' : '\n';
  const framed = `${fence}${text}${end}${fence}`;
  const edited = applyEdits(framed, setField(framed, ['import', list, name], value));
  return edited.slice(fence.length, edited.length - fence.length - end.length);
}
