/** `apptrack config get`, `set` and `unset` */
import { defaultConfig } from '../../core/config.ts';
import { suggestion } from '../../core/suggest.ts';
import { unsetConfigValue } from '../../format/edit-config.ts';
import { isMapping, readYaml } from '../../format/yaml-values.ts';
import { changeSettings } from '../../operations/change-settings.ts';
import { describeSettings } from '../../operations/describe-settings.ts';
import { UsageError } from '../../operations/errors.ts';
import { configPath } from '../../store/read-config.ts';
import { digestOf } from '../../store/replace-file.ts';
import type { Store } from '../../store/store.ts';
import { changing } from '../change-folder.ts';
import { openStoreOf, reportProblems } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { print, printJson } from '../terminal.ts';

/** Prints settings as they count, defaults filled in. */
export function get(options: CommonOptions, key: string | undefined): number {
  const { config, problems } = openStoreOf(options, true).readConfig();
  const { lastYear: _, ...known } = config;
  const value = key === undefined ? known : valueAt(known, keysOf(key));
  if (options.json) printJson(value);
  else if (isMapping(value)) print(Object.entries(value).map(([name, one]) => `${name}: ${shown(one)}`));
  else print(shown(value));
  return reportProblems(problems);
}

/** Changes one setting. */
export function set(options: CommonOptions, key: string, value: string): Promise<number> {
  return change(options, keysOf(key), /^\s*[[{]/.test(value) ? yamlValue(value) : value);
}

/** Takes a setting out. */
export function unset(options: CommonOptions, key: string): Promise<number> {
  const keys = keysOf(key);
  return change(options, keys, null, (store) => {
    // What says the same as its default goes as well.
    const text = store.readText(configPath)?.text ?? '';
    const without = unsetConfigValue(text, keys);
    return without === text ? Promise.resolve() : store.replace(configPath, without, digestOf(text));
  });
}

function change(
  options: CommonOptions,
  keys: readonly string[],
  value: unknown,
  more: (store: Store) => Promise<void> = async () => undefined,
): Promise<number> {
  const [first = '', ...inner] = keys;
  const within = inner.reduceRight<unknown>((held, key) => ({ [key]: held }), value);
  return changing(
    options,
    async ({ store }) => {
      const before = store.readText(configPath)?.text ?? null;
      const { changed, applications } = await changeSettings(store, { set: { [first]: within } });
      await more(store);
      const after = store.readText(configPath)?.text ?? null;
      const words = describeSettings(before, after).join(', ') || first;
      const lines = `Settings: ${before === after ? 'nothing to change' : `${words} changed`}`;
      return { lines, document: { changed, applications } };
    },
    { mayBeEmpty: true },
  );
}

function keysOf(key: string): string[] {
  const keys = key.split('.').map((part) => part.trim());
  const { lastYear: _, ...known } = defaultConfig();
  const names = Object.keys(known);
  if (keys.includes('') || !names.includes(keys[0] ?? ''))
    throw new UsageError(`unknown setting "${key}"; ${suggestion(keys[0] ?? '', names)}`);
  return keys;
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce((held: unknown, key) => {
    if (typeof held === 'object' && held !== null && Object.hasOwn(held, key)) return Reflect.get(held, key);
    throw new UsageError(`there is no setting "${keys.join('.')}"`);
  }, value);
}

/** A value of a list or a mapping, as YAML writes it on one line. */
function yamlValue(text: string): unknown {
  const { values, faults } = readYaml(`value: ${text}`);
  if (values === null || faults.length > 0)
    throw new UsageError(`the value is no YAML: ${faults[0]?.message ?? text}`);
  return values.value;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
