/** Changing settings: the configuration's text, and what a stage's other id or end means for the files. */
import { type Config, defaultConfig } from '../core/config.ts';
import { stageLabel } from '../core/stage.ts';
import { problemAt, type ValueProblem } from '../format/api/value-problem.ts';
import { parseApplication } from '../format/application-file.ts';
import { parseConfig } from '../format/config-file.ts';
import { decodeText } from '../format/decode.ts';
import {
  arrangeList,
  configValues,
  type ItemToBe,
  setConfigValue,
  unsetConfigValue,
} from '../format/edit-config.ts';
import { equalValues } from '../format/edits/open-frontmatter.ts';
import { importFields } from '../format/intake/columns.ts';
import { configSchema } from '../format/schemas/config.ts';
import { refusalOf } from '../format/schemas/refusal.ts';
import { EditError } from '../format/text-edit.ts';
import type { YamlValue } from '../format/write-yaml.ts';
import { isMapping, type YamlMapping } from '../format/yaml-values.ts';
import { configPath } from '../store/read-config.ts';
import { digestOf, FileChangedError } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { staleText } from './change-application.ts';
import { UsageError, WorkError } from './errors.ts';
import { sameValue } from './json-values.ts';
import { findEntries, planEntries } from './move-entries.ts';
import { brokenFile } from './parse-valid.ts';
import { type FileChange, writeFiles } from './write-files.ts';

/** What a person wants of the settings. */
export interface SettingsChange {
  /** New values by the keys of the configuration. Null takes a key out, so that its default counts; of a mapping, and of an item of a list, only what is named changes. An item may say what it `was` called. */
  set: Readonly<Record<string, unknown>>;
  /** Of stages that go: the stage that their entries get. */
  moved?: Readonly<Record<string, string>>;
}

/** What a change of settings does, or would do. */
export interface SettingsOutcome {
  /** The keys whose meaning is another. */
  changed: string[];
  /** How many files of applications change with it. */
  applications: number;
  /** How many entries of histories in them get another status. */
  entries: number;
  /** The files of applications that have problems, so that their entries stay as they are. */
  left: string[];
}

/** Settings that cannot be; each problem says where in {@link SettingsChange} it stands. */
export class UnfitSettingsError extends UsageError {
  readonly values: readonly ValueProblem[];
  constructor(values: readonly ValueProblem[]) {
    super(values.map(({ message, expected }) => (expected === null ? message : `${message}; ${expected}`)));
    this.values = values;
  }
}

/** Writes settings, with all that follows for the files, as one change. Throws an {@link UnfitSettingsError} where they cannot be, and writes nothing. */
export async function changeSettings(
  store: Store,
  change: SettingsChange,
  expected: string | null = null,
): Promise<SettingsOutcome & { files: FileChange[] }> {
  const { files, ...outcome } = await planChange(store, change, expected);
  await writeFiles(store, files, 'was changed by another program meanwhile');
  return { ...outcome, files };
}

/** What a change of settings would do; see {@link changeSettings}. */
export async function previewSettings(
  store: Store,
  change: SettingsChange,
  expected: string | null = null,
): Promise<SettingsOutcome> {
  const { files: _, ...outcome } = await planChange(store, change, expected);
  return outcome;
}

/** All that is to be written, and what that does; throws where it cannot be. */
async function planChange(
  store: Store,
  change: SettingsChange,
  expected: string | null,
): Promise<SettingsOutcome & { files: FileChange[] }> {
  const { changed, own, stages, config } = await planSettings(store, change, expected);
  const { files: histories, entries, left } = await planEntries(store, stages);
  requireSound(store, config, left);
  const files = own === null ? histories : [own, ...histories];
  return { changed, files, applications: histories.length, entries, left };
}

/** A change of settings before anything is written. */
interface PlannedSettings {
  changed: string[];
  /** The change of the configuration's own file; null where it stays as it is. */
  own: FileChange | null;
  /** By their ids, the stages whose entries get another. */
  stages: ReadonlyMap<string, string>;
  /** The configuration as it is. */
  config: Config;
}

/** What is to be written of settings; see {@link changeSettings}. */
export async function planSettings(
  store: Store,
  { set, moved = {} }: SettingsChange,
  expected: string | null = null,
): Promise<PlannedSettings> {
  requireShortLists(set);
  const { text: before, config } = readPresent(store, expected);
  const written = configValues(before ?? '');
  const stages = await stagesToMove(store, config, set, moved);
  const asked = { ...written, ...mergedValues(written, set) };
  const wanted = movedWords(asked, stages);
  const { lastYear } = config;
  const { data, error } = configSchema({ lastYear }).safeParse(withoutNothing(wanted));
  if (data === undefined)
    throw new UnfitSettingsError(
      (error?.issues ?? []).map((issue) => {
        const { code, message, expected: instead } = refusalOf(issue);
        const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
        return { ...problemAt(['set', ...issue.path, ...keys], code, message, ''), expected: instead };
      }),
    );
  requireTargets(stages, data);
  const changed = Object.keys(data).filter(
    (key) => !sameValue(Reflect.get(data, key), Reflect.get(config, key)),
  );
  const after = changed.reduce(
    (text, key) =>
      reconcile(text, [key], written[key], asWritten(key, wanted[key], { written, set, config, data })),
    before ?? '',
  );
  requireMeaning(after, data);
  const own = after === (before ?? '') ? null : { path: configPath, before, after };
  return { changed, own, stages, config };
}

/** So many items a list has at most that is sent. */
const mostItems = 1000;

/** Throws where a list is longer than any that a person would write. */
function requireShortLists(set: SettingsChange['set']): void {
  const longIn = (value: unknown, path: readonly string[]): ValueProblem[] => {
    if (typeof value !== 'object' || value === null) return [];
    if (!Array.isArray(value) || value.length <= mostItems)
      return Object.entries(value).flatMap(([key, inner]) => longIn(inner, [...path, key]));
    const message = `${path.at(-1)} has ${value.length} items`;
    return [problemAt(path, 'too-long', message, `write ${mostItems} at most`)];
  };
  const problems = longIn(set, ['set']);
  if (problems.length > 0) throw new UnfitSettingsError(problems);
}

/** The configuration as it is; throws where it has problems, or is not the one that was expected. */
function readPresent(store: Store, expected: string | null): { text: string | null; config: Config } {
  const file = store.readText(configPath);
  const { config, problems } = store.readConfig();
  if (problems.length > 0 || (file !== null && file.text === null)) throw brokenFile(configPath, problems);
  const text = file?.text ?? null;
  if (expected !== null && digestOf(text ?? '') !== expected)
    throw new FileChangedError(staleText(configPath));
  return { text, config };
}

/** By the ids of stages whose entries are carried on, the stages that they get: those that are called otherwise, and those that go. */
async function stagesToMove(
  store: Store,
  { stages: present }: Config,
  set: SettingsChange['set'],
  moved: NonNullable<SettingsChange['moved']>,
): Promise<Map<string, string>> {
  const listed = Array.isArray(set.stages) ? set.stages.filter(isMapping).map(namedStage) : null;
  const kept = set.stages === null ? defaultConfig().stages : present;
  const ids = listed === null ? kept.map(({ id }) => id) : listed.map(({ id }) => id);
  const renamed = new Map(
    (listed ?? []).flatMap(({ was, id }) => (was !== null && was !== id ? [[was, id] as const] : [])),
  );
  const gone = present.map(({ id }) => id).filter((id) => !ids.includes(id) && !renamed.has(id));
  const problems = claimedTwice(listed ?? []);
  for (const [from, to] of Object.entries(moved)) {
    if (!gone.includes(from))
      problems.push(
        problemAt(['moved', from], 'stage-stays', `"${from}" is no stage that goes`, 'leave it out'),
      );
    else if (!ids.includes(to)) problems.push(noStage(from, to, ids));
  }
  const homeless = gone.filter((id) => !Object.hasOwn(moved, id));
  for (const id of homeless) {
    const count = (await findEntries(store, [id])).length;
    if (count > 0)
      problems.push(
        problemAt(
          ['moved', id],
          'stage-in-use',
          `${count === 1 ? 'one application has' : `${count} applications have`} an entry of the stage "${id}"`,
          'say which stage these entries get',
        ),
      );
  }
  if (problems.length > 0) throw new UnfitSettingsError(problems);
  return new Map([...renamed, ...Object.entries(moved)]);
}

/** A stage as it is sent: its id is the one that it had, where none is named. */
function namedStage({ id, was }: YamlMapping): NamedStage {
  const had = typeof was === 'string' ? was.trim() : null;
  return { id: String(id ?? had ?? '').trim(), was: had };
}

interface NamedStage {
  id: string;
  was: string | null;
}

/** Stages of which two say that they are one that is there: by `was`, or by the id alone. */
function claimedTwice(listed: readonly NamedStage[]): ValueProblem[] {
  const claims = listed.map(({ id, was }) => was ?? id);
  return listed.flatMap(({ was }, index) => {
    if (was === null || claims.every((one, other) => one !== was || other === index)) return [];
    const place = ['set', 'stages', String(index), 'was'];
    return [
      problemAt(place, 'duplicate-stage', `another stage of the list is "${was}" already`, 'leave one out'),
    ];
  });
}

/** The entries of one stage are to get another that there is not. */
function noStage(from: string, to: string, ids: readonly string[]): ValueProblem {
  const expected = `write one of ${ids.join(', ')}`;
  return problemAt(['moved', from], 'unknown-status', `there is no stage "${to}"`, expected);
}

/** Throws where entries would get a stage that there is not. */
function requireTargets(stages: ReadonlyMap<string, string>, { stages: there }: Config): void {
  const ids = there.map(({ id }) => id);
  const problems = [...stages].flatMap(([from, to]) => (ids.includes(to) ? [] : [noStage(from, to, ids)]));
  if (problems.length > 0) throw new UnfitSettingsError(problems);
}

/** Values of JSON as YAML has them: texts, nothing that is null. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(plain);
  if (isMapping(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return String(value);
}

/** What was written of the keys that are set, with what is set in its place; of what is there only what is named changes. */
function mergedValues(written: YamlMapping, set: SettingsChange['set']): YamlMapping {
  return Object.fromEntries(
    Object.entries(set).map(([key, value]) => [key, merged(written[key], plain(value))]),
  );
}

function merged(written: unknown, value: unknown): unknown {
  if (Array.isArray(value)) {
    const present = Array.isArray(written) ? written : [];
    return value.map((item) => (isMapping(item) ? mergedItem(present, item) : item));
  }
  if (!isMapping(value)) return value;
  const present = isMapping(written) ? written : {};
  const inner = Object.entries(value).map(([key, one]) => [key, merged(present[key], one)]);
  return { ...present, ...Object.fromEntries(inner) };
}

/** An item of a list over the one that has its name, or had it; `was` is no part of it. */
function mergedItem(present: readonly unknown[], { was, ...item }: YamlMapping): YamlMapping {
  const name = typeof was === 'string' ? was : nameOf(item);
  const found = present.find((one) => isMapping(one) && nameOf(one) === name);
  return isMapping(found) ? { ...found, ...item } : item;
}

/** A value without the keys that hold nothing. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNothing(inner)]])),
  );
}

/** The values in which whatever else speaks of stages speaks of the others: what imports remember, saved views. */
function movedWords(values: YamlMapping, stages: ReadonlyMap<string, string>): YamlMapping {
  if (stages.size === 0) return values;
  const move = (word: unknown) => stages.get(String(word).trim()) ?? word;
  const moveAll = (list: unknown, isStage = (_word: string) => true) =>
    isMapping(list)
      ? Object.fromEntries(
          Object.entries(list).map(([key, word]) => [key, isStage(String(word)) ? move(word) : word]),
        )
      : list;
  const result = { ...values };
  if (isMapping(values.import)) {
    const { columns, statuses } = values.import;
    const isStage = (word: string) => !importFields.some((field) => field === word.trim());
    result.import = { ...values.import, columns: moveAll(columns, isStage), statuses: moveAll(statuses) };
  }
  if (Array.isArray(values.views))
    result.views = values.views.map((view) =>
      isMapping(view) && view.status !== undefined ? { ...view, status: moveWords(view.status, move) } : view,
    );
  return result;
}

/** A list of stages, or one or several in a text, with their others. */
function moveWords(value: unknown, move: (word: unknown) => unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map(move))];
  if (typeof value !== 'string') return value;
  const words = value.split(',').map((word) => word.trim());
  return words.every((word) => move(word) === word) ? value : [...new Set(words.map(move))].join(', ');
}

interface Meanings {
  written: YamlMapping;
  set: SettingsChange['set'];
  config: Config;
  data: Config;
}

/** What a key is to hold, as it was written wherever that means the same; with the places that its items have now. */
function asWritten(key: string, wanted: unknown, { written, set, config, data }: Meanings): unknown {
  if (!Array.isArray(wanted)) return wanted;
  const present = Array.isArray(written[key]) ? written[key] : [];
  const [means, meant]: unknown[][] = [Reflect.get(data, key), Reflect.get(config, key)];
  const sent: unknown[] = Array.isArray(set[key]) ? set[key] : [];
  const names = present.map(nameOf);
  const wantedNames = wanted.map((item, index) => {
    const { was } = isMapping(sent[index]) ? sent[index] : { was: undefined };
    return typeof was === 'string' ? was : nameOf(item);
  });
  return wanted.map((item, index): Placed => {
    const named = names.indexOf(wantedNames[index] ?? '');
    // What is called otherwise is most often what stood in this place, and is called nowhere.
    const isRenamed = index < names.length && !wantedNames.includes(names[index] ?? '');
    const from = named >= 0 ? named : isRenamed ? index : null;
    const same = from !== null && sameValue(means?.[index], meant?.[from]);
    return new Placed(from, same ? present[from] : tidy(key, item));
  });
}

/** An item that is to be in a list, and its place in the list that is there. */
class Placed {
  readonly from: number | null;
  readonly value: unknown;
  constructor(from: number | null, value: unknown) {
    this.from = from;
    this.value = value;
  }
}

function nameOf(item: unknown): string {
  if (!isMapping(item)) return String(item);
  return String(item.id ?? item.name ?? '').trim();
}

/** An item without what need not be said: a stage's label that its id says, a list of nothing. */
function tidy(key: string, item: unknown): unknown {
  if (!isMapping(item)) return item;
  const isSaid = ([name, value]: [string, unknown]) =>
    value !== null &&
    value !== '' &&
    !(Array.isArray(value) && value.length === 0) &&
    !(key === 'stages' && name === 'label' && value === stageLabel(String(item.id)));
  return Object.fromEntries(Object.entries(item).filter(isSaid));
}

/** The text in which the value at a path is another one, with as little change as possible. */
function reconcile(text: string, path: readonly string[], was: unknown, is: unknown): string {
  if (is === null || is === undefined) return was === undefined ? text : unsetConfigValue(text, path);
  if (Array.isArray(is)) return reconcileList(text, path, Array.isArray(was) ? was : [], is);
  if (equalValues(was, is)) return text;
  if (!isMapping(was) || !isMapping(is)) return setConfigValue(text, path, withoutNothing(is) as YamlValue);
  // What comes first, so that the mapping is never left without anything.
  const keys = [...Object.keys(is), ...Object.keys(was)].filter(
    (key, index, all) => all.indexOf(key) === index,
  );
  return keys.reduce((result, key) => reconcile(result, [...path, key], was[key], is[key]), text);
}

function reconcileList(
  text: string,
  path: readonly string[],
  was: readonly unknown[],
  is: readonly unknown[],
): string {
  const taken = new Set<number>();
  const items = is.map((item): Placed => {
    const placed =
      item instanceof Placed
        ? item
        : new Placed(
            was.findIndex((one) => equalValues(one, item)),
            item,
          );
    const isFree = placed.from !== null && placed.from >= 0 && !taken.has(placed.from);
    if (isFree) taken.add(placed.from as number);
    return isFree ? placed : new Placed(null, placed.value);
  });
  const within = items.reduce(
    (result, { from, value }) =>
      from === null ? result : reconcile(result, [...path, String(from)], was[from], value),
    text,
  );
  const places = items.map(
    ({ from, value }): ItemToBe => (from === null ? { value: withoutNothing(value) as YamlValue } : { from }),
  );
  const isAsBefore = places.length === was.length && items.every(({ from }, index) => from === index);
  return isAsBefore ? within : arrangeList(within, path, places);
}

/** Throws where the text does not say what it should: it is written in a way that the edits do not know. */
function requireMeaning(text: string, meant: Config): void {
  const { config, problems } = parseConfig({ path: configPath, text }, meant.lastYear);
  const decoded = decodeText(Buffer.from(text), configPath);
  if (problems.length === 0 && decoded.problems.length === 0 && sameValue(config, meant)) return;
  throw new EditError(`${configPath} is written in a way that cannot be edited safely; edit it as text`);
}

/** Throws where a file that is sound now would have an unknown status; what has problems has one more. */
function requireSound(store: Store, config: Config, left: readonly string[]): void {
  const sound = left.filter((path) => {
    const text = store.readText(path)?.text ?? '';
    return parseApplication({ path, text }, config).problems.length === 0;
  });
  if (sound.length === 0) return;
  throw new WorkError(
    `${sound.join(', ')}: the history is written in a way that cannot be edited safely; edit it as text first`,
  );
}
