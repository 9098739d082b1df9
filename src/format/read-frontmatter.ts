/** The values of a file's frontmatter: at once where it is plain, by the precise way where it is not. */
import { type Fault, splitFrontmatter } from './frontmatter.ts';
import { readPlainFrontmatter } from './plain-frontmatter.ts';
import type { PathKey } from './yaml-precise.ts';
import { readYaml, type YamlMapping, type YamlRead } from './yaml-values.ts';

/** What the frontmatter of a file says; all offsets are in the file. */
export interface FrontmatterRead {
  /** Null where there is no frontmatter, or none that is a YAML mapping; then there is a fault that says why. */
  values: YamlMapping | null;
  faults: Fault[];
  /** The offset of the value at a path of keys and indices; of the nearest enclosing one where there is none. */
  offsetOf: (path: readonly PathKey[], what?: 'key' | 'value') => number;
  /** Where the body starts: after the closing fence's line. */
  bodyStart: number;
}

/** Reads the frontmatter of a file. Never throws. */
export function readFrontmatter(text: string): FrontmatterRead {
  const plain = readPlainFrontmatter(text);
  if (plain === null) return readPrecisely(text);
  // Asked for only where a value is refused.
  return { ...plain, faults: [], offsetOf: (path, what) => readPrecisely(text).offsetOf(path, what) };
}

/** {@link readFrontmatter} by the parsers that know all of YAML. */
export function readPrecisely(text: string): FrontmatterRead {
  const { parts, fault } = splitFrontmatter(text);
  if (fault !== null) return { values: null, faults: [fault], offsetOf: () => 0, bodyStart: 0 };
  const { yamlStart, bodyStart } = parts;
  const { values, faults, offsetOf } = readYaml(parts.yaml);
  return {
    values,
    faults: faults.map((found) => ({ ...found, offset: found.offset + yamlStart })),
    offsetOf: (path, what) => offsetOf(path, what) + yamlStart,
    bodyStart,
  };
}

/** The mapping in a YAML text without fences: {@link readYaml}, at once where the text is plain. */
export function readMapping(yaml: string): YamlRead {
  const text = `---\n${yaml}\n---`;
  const plain = readPlainFrontmatter(text);
  // A line of dashes in it would have been taken for its end.
  if (plain === null || plain.bodyStart < text.length) return readYaml(yaml);
  return { values: plain.values, faults: [], offsetOf: (path, what) => readYaml(yaml).offsetOf(path, what) };
}
