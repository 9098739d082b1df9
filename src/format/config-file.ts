/** `apptrack.config.yaml` as a {@link Config}. */
import { type Config, defaultConfig } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { nearestWord } from '../core/suggest.ts';
import { type FileSource, problemsOf } from './application-file.ts';
import { configKeys, configSchema, type KeyTree, repeatedStages, soundPart } from './config-schema.ts';
import { findConflict } from './conflict-markers.ts';
import type { Fault } from './frontmatter.ts';
import { bomLength, withoutLoneReturns } from './places.ts';
import { readMapping } from './read-frontmatter.ts';
import { check, faultsOf } from './schema.ts';
import { isMapping, type YamlMapping, type YamlRead } from './yaml-values.ts';

/** The configuration, and the file's problems: where there are some, what is right by itself, and defaults for the rest. */
export interface ParsedConfig {
  config: Config;
  problems: Problem[];
}

/** Reads the configuration. A file with nothing but comments is all defaults. Every key must be a known one. */
export function parseConfig({ path, text }: FileSource): ParsedConfig {
  const start = bomLength(text);
  const refuse = (faults: Fault[], config = defaultConfig()): ParsedConfig => {
    const inFile = faults.map((fault) => ({ ...fault, offset: Math.max(fault.offset, 0) + start }));
    return { config, problems: problemsOf(inFile, path, text) };
  };
  const conflict = findConflict(`---\n${text}\n---`);
  if (conflict !== null) return refuse([{ ...conflict, offset: conflict.offset - 4 - start }]);
  const yaml = withoutLoneReturns(text).slice(start);
  if (saysNothing(yaml)) return { config: defaultConfig(), problems: [] };
  const read = readMapping(yaml);
  if (read.values === null) return refuse(read.faults);
  const result = check(configSchema, read.values);
  const unknown = unknownKeys(read, read.values, [], configKeys);
  const faults = [
    ...read.faults,
    ...unknown,
    ...repeated(read, read.values),
    ...faultsOf(result.issues, read.offsetOf),
  ];
  return result.value !== null && faults.length === 0
    ? { config: result.value, problems: [] }
    : refuse(faults, soundPart(read.values));
}

/** Whether there are nothing but comments, blanks and document marks; line by line, in time that grows with the text. */
function saysNothing(yaml: string): boolean {
  return yaml.split('\n').every((line) => /^\s*(?:---\s*)?(?:#.*)?$/.test(line));
}

function repeated(read: YamlRead, values: YamlMapping): Fault[] {
  return repeatedStages(values.stages).map(({ index, id }) => ({
    code: 'duplicate-stage',
    offset: read.offsetOf(['stages', index, 'id']),
    message: `the stage ${JSON.stringify(id)} stands here a second time`,
    expected: 'give every stage an id of its own',
  }));
}

function unknownKeys(read: YamlRead, value: unknown, path: (string | number)[], tree: KeyTree): Fault[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => unknownKeys(read, item, [...path, index], tree));
  if (!isMapping(value)) return [];
  return Object.entries(value as YamlMapping).flatMap(([key, inner]) => {
    const below = Object.hasOwn(tree, key) ? tree[key] : undefined;
    if (below !== undefined) return below === null ? [] : unknownKeys(read, inner, [...path, key], below);
    const near = nearestWord(key, Object.keys(tree));
    return [
      {
        code: 'unknown-key',
        offset: read.offsetOf([...path, key], 'key'),
        message: `unknown key ${JSON.stringify(key)}`,
        expected:
          near === null ? `expected one of ${Object.keys(tree).join(', ')}` : `did you mean "${near}"?`,
      },
    ];
  });
}
