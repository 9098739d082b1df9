/** A file's frontmatter opened for edits: its nodes, and where they stand in the file. */
import { isMap, type YAMLMap } from 'yaml';
import type { Fault } from '../fault.ts';
import { readFrontmatter, splitFrontmatter } from '../frontmatter.ts';
import { applyEdits, EditError, type TextEdit } from '../text-edit.ts';
import { withoutLoneReturns } from '../text-position.ts';
import { parseTextYaml } from '../yaml-precise.ts';
import { readYaml, type YamlMapping } from '../yaml-values.ts';

/** What a file says, and what stands behind its YAML. */
interface Reread {
  values: YamlMapping | null;
  faults: Fault[];
  rest: string;
}

/** A file opened for edits. All offsets of nodes are within the YAML: add `base` for those of the file. */
export interface OpenFile {
  /** The file as it is. */
  original: string;
  /** The file with lone CRs as LFs: of the same length. */
  text: string;
  base: number;
  /** Where the YAML ends in the file. */
  end: number;
  root: YAMLMap;
  values: YamlMapping;
  /** What stands below the YAML, as it is in the file. */
  rest: string;
  /** Reads a file of this kind. */
  reread: (text: string) => Reread;
}

/** Opens a file; throws an {@link EditError} where its frontmatter cannot be read without a fault. */
export function openFile(original: string): OpenFile {
  const { parts, fault } = splitFrontmatter(original);
  if (fault !== null) throw new EditError(`the file cannot be edited: ${fault.message}; mend it first`);
  const { values, faults } = readYaml(parts.yaml);
  const root = parseTextYaml(parts.yaml)?.contents;
  if (values === null || faults.length > 0 || !isMap(root)) {
    throw new EditError(
      `the file cannot be edited: ${faults[0]?.message ?? 'it is not YAML'}; mend it first`,
    );
  }
  const text = withoutLoneReturns(original);
  const { yamlStart: base, fenceStart: end } = parts;
  const rest = original.slice(parts.bodyStart);
  return { original, text, base, end, root, values, rest, reread: rereadFrontmatter };
}

function rereadFrontmatter(text: string): Reread {
  const { values, faults, bodyStart } = readFrontmatter(text);
  return { values, faults, rest: text.slice(bodyStart) };
}

/**
 * The edits, once it is sure that they do what they should: the edited file has the values that `change` makes
 * of a copy of the old ones, and the same body. Throws an {@link EditError} where they do not.
 */
export function checked(
  file: OpenFile,
  edits: TextEdit[],
  change: (values: YamlMapping) => void,
): TextEdit[] {
  const wanted = structuredClone(file.values);
  change(wanted);
  const { values, faults, rest } = file.reread(applyEdits(file.original, edits));
  const same = faults.length === 0 && equalValues(values, wanted) && rest === file.rest;
  if (!same)
    throw new EditError(
      'the frontmatter is written in a way that cannot be edited safely; change it in an editor',
    );
  return edits;
}

/** Whether two values read from YAML are the same, whatever the order of keys. */
export function equalValues(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  if (keys.length !== others.length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && equalValues(Reflect.get(a, key), Reflect.get(b, key)));
}
