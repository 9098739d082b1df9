/** The precise YAML parser: values with the places they stand at. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Fault } from './frontmatter.ts';
import { explainYamlError } from './yaml-errors.ts';

/** A key of a mapping or an index of a list. */
export type PathKey = string | number;

/** How many values a text may unfold into by its aliases. */
const maxUnfolded = 5000;

class YamlFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** A YAML text parsed with its places; offsets are within that text. */
export class PreciseYaml {
  /** Null where the parser itself gave up on the text. */
  readonly document: Document.Parsed | null;
  private budget = maxUnfolded;
  /** The anchors met so far, in the order of the text: an alias means the last one before it. */
  private readonly anchors = new Map<string, Node>();

  /** Parses; never throws. */
  constructor(yaml: string) {
    this.document = parseTextYaml(yaml);
  }

  /** The root mapping's values, or the first thing that is wrong. */
  read(): { values: Record<string, unknown> | null; fault: Fault | null } {
    const { document } = this;
    if (document === null)
      return {
        values: null,
        fault: faultAt(0, 'bad-yaml', 'this is not YAML', 'check the quotes and brackets'),
      };
    const [error] = document.errors;
    try {
      // A duplicate key before the first syntax error is still the second problem: syntax goes first.
      if (error !== undefined) return { values: null, fault: explainYamlError(error) };
      if (!isMap(document.contents))
        return {
          values: null,
          fault: faultAt(
            startOf(document.contents) ?? 0,
            'not-a-mapping',
            'the frontmatter is not a list of keys with values',
            'write lines like "company: Acme"',
          ),
        };
      return { values: this.mapping(document.contents, 0), fault: null };
    } catch (thrown) {
      if (thrown instanceof YamlFault) return { values: null, fault: thrown.fault };
      throw thrown;
    }
  }

  /** The offset of the value (or the key) at a path, or of the nearest enclosing value that there is. */
  offsetOf(path: readonly PathKey[], what: 'key' | 'value'): number {
    let node: unknown = this.document?.contents;
    let offset = 0;
    for (const [depth, key] of path.entries()) {
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = pairOf(node, String(key));
        if (pair === undefined) return offset;
        const keyStart = startOf(pair.key) ?? offset;
        const value = pair.value as Node | null;
        offset = (last && what === 'key') || isEmpty(value) ? keyStart : (startOf(value) ?? keyStart);
        node = value;
      } else if (isSeq(node)) {
        const item = node.items[Number(key)];
        if (item === undefined) return offset;
        offset = startOf(item) ?? offset;
        node = item;
      } else return offset;
    }
    return offset;
  }

  private value(node: unknown, depth: number): unknown {
    const offset = startOf(node) ?? 0;
    if (--this.budget < 0 && this.anchors.size > 0)
      throw new YamlFault(
        faultAt(
          offset,
          'too-many-aliases',
          'the aliases unfold into too many values',
          'write the values out',
        ),
      );
    if (depth > 40)
      throw new YamlFault(
        faultAt(offset, 'too-deep', 'the values are nested too deeply', 'write at most 40 levels'),
      );
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      if (target === undefined)
        throw new YamlFault(
          faultAt(offset, 'unknown-alias', `no anchor is named "${node.source}"`, 'put the text in quotes'),
        );
      return this.value(target, depth + 1);
    }
    if (isNode(node) && 'anchor' in node && node.anchor) this.anchors.set(node.anchor, node);
    if (isMap(node)) return this.mapping(node, depth + 1);
    if (isSeq(node)) return node.items.map((item) => this.value(item, depth + 1));
    return isScalar(node) ? node.value : null;
  }

  private mapping(map: YAMLMap, depth: number): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const pair of map.items) {
      const key = keyOf(pair);
      const offset = startOf(pair.key) ?? 0;
      if (key === null)
        throw new YamlFault(faultAt(offset, 'bad-key', 'a key is not a plain text', 'write "key: value"'));
      if (Object.hasOwn(values, key))
        throw new YamlFault(
          faultAt(offset, 'duplicate-key', `the key "${key}" stands here a second time`, 'keep one of them'),
        );
      // Not an assignment: a key like __proto__ is a key like any other.
      Object.defineProperty(values, key, {
        value: this.value(pair.value, depth),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return values;
  }
}

/** The document of a text by our one reading of YAML, or null where the parser gave up on it. */
export function parseTextYaml(yaml: string): Document.Parsed | null {
  try {
    return parseDocument(yaml, {
      schema: 'failsafe',
      customTags: ['null'],
      prettyErrors: false,
      logLevel: 'error',
      // Checked here, in linear time.
      uniqueKeys: false,
      keepSourceTokens: true,
    });
  } catch {
    return null;
  }
}

/** The pair of a key in a mapping, by the key's text. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

/** A key's text; `null` for an empty one; null where it is not a scalar. */
export function keyOf(pair: Pair): string | null {
  if (pair.key === null) return 'null';
  return isScalar(pair.key) ? String(pair.key.value) : null;
}

/** Where a node starts: after its tag and anchor. */
export function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Whether a value is not written at all: `key:` and nothing. */
export function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && value.source === '');
}

function faultAt(offset: number, code: string, message: string, expected: string): Fault {
  return { code, offset, message, expected };
}
