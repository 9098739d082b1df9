/**
 * One YAML 1.2 reading for everybody: every scalar is its text, an empty one, `~` and `null` are null, and a
 * field's schema gives the type. A quick parser reads the values; the precise one is asked where a text uses
 * what the two might read differently (tags, anchors), where something is wrong, and for places.
 */
import { FAILSAFE_SCHEMA, load, nullCoreTag, type Schema, YAMLException } from 'js-yaml';
import { findControlCharacter } from './control-characters.ts';
import type { Fault } from './fault.ts';
import { maxDepth, type PathKey, PreciseYaml, tooDeep } from './yaml-precise.ts';

/** A YAML mapping as plain values: texts, nulls, arrays, objects. */
export type YamlMapping = Record<string, unknown>;

/** A mapping read from YAML. */
export interface YamlRead {
  /** Null where the text is not YAML or not a mapping; then there is a fault that says why. */
  values: YamlMapping | null;
  /** Everything wrong with the YAML as such: a duplicate key, say, does not keep the rest from being read. */
  faults: Fault[];
  /** The offset of the value at a path of keys and indices; of the nearest enclosing one where there is none. */
  offsetOf: (path: readonly PathKey[], what?: 'key' | 'value') => number;
}

/** Made when it is first needed: most files are read without it. */
let schema: Schema | undefined;
/** What the two parsers might read differently; the differential test finds what is missing here. */
const unusual = new RegExp(
  [
    /(?:^|[:?,[{-])[ \t]*[&*!%]/, // anchors, aliases, tags, directives
    /(?:^|[?,[{-])[ \t]*:|^[?]/, // empty and complex keys
    /^ *(?:\t|---|\.\.\.)/, // tabs and documents
    /^[ -]*(["'])(?:(?!\1).)*\1[^\s:]/, // text after a closing quote
    /\\[0abvfexuUN]/, // escapes that may give a control character
    /[|>][+-]?[1-9]/, // block texts of a stated indent
    /\ufeff/, // byte order marks
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
);

/** The mapping in a YAML text. Never throws and never takes long, whatever the text. */
export function readYaml(yaml: string): YamlRead {
  let precise: PreciseYaml | null = null;
  const ask = (): PreciseYaml => {
    precise ??= new PreciseYaml(yaml);
    return precise;
  };
  const offsetOf: YamlRead['offsetOf'] = (path, what = 'value') => ask().offsetOf(path, what);
  const { value, tooDeepAt } = quickRead(yaml);
  // The precise parser would need long for what is nested without end.
  if (tooDeepAt !== null)
    return { values: null, faults: [nestedFault(tooDeepAt)], offsetOf: () => tooDeepAt };
  if (isMapping(value) && !unusual.test(yaml) && findControlCharacter(yaml) === null)
    return { values: value, faults: [], offsetOf };
  return { ...ask().read(), offsetOf };
}

/** The value, undefined where the quick parser found something wrong. */
function quickRead(yaml: string): { value: unknown; tooDeepAt: number | null } {
  schema ??= FAILSAFE_SCHEMA.withTags(nullCoreTag);
  try {
    return { value: load(yaml, { schema, maxDepth, maxAliases: 100 }), tooDeepAt: null };
  } catch (error) {
    const deep = error instanceof YAMLException && error.reason.includes('maxDepth');
    return { value: undefined, tooDeepAt: deep ? (error.mark?.position ?? 0) : null };
  }
}

function nestedFault(offset: number): Fault {
  const [message, expected] = tooDeep;
  return { code: 'too-deep', offset, message, expected };
}

/** Whether a value is a mapping of plain values. */
export function isMapping(value: unknown): value is YamlMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
