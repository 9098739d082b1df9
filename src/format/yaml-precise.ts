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
import type { RuleCode } from './checks/rules.ts';
import { findControlCharacter, findControlEscape } from './control-characters.ts';
import type { Fault } from './fault.ts';
import { explainYamlErrors, whatToCheck } from './yaml-errors.ts';

/** A key of a mapping or an index of a list. */
export type PathKey = string | number;

/** How many values a text with aliases may unfold into, and how deep values may be nested. */
const maxUnfolded = 5000;
/** As deep as values may be nested. */
export const maxDepth = 40;
/** What is wrong with those that are nested deeper, and what to write instead. */
export const tooDeep = ['the values are nested too deeply', `write at most ${maxDepth} levels`] as const;

/** A YAML text parsed with its places; offsets are within that text. */
export class PreciseYaml {
  /** Null where the parser itself gave up on the text. */
  readonly document: Document.Parsed | null;
  private readonly source: string;

  /** Parses; never throws. */
  constructor(yaml: string) {
    this.source = yaml;
    this.document = parseTextYaml(yaml);
  }

  /** The root mapping's values (null where there are none), and what is wrong with the text as YAML. */
  read(): { values: Record<string, unknown> | null; faults: Fault[] } {
    const { document } = this;
    if (document === null) return refused(0, 'bad-yaml', 'this is not YAML', whatToCheck);
    const fault = explainYamlErrors(document, this.source);
    if (fault !== null) return { values: null, faults: [fault] };
    const root = document.contents;
    if (!isMap(root)) {
      const message = 'this is not a list of keys with values';
      return refused(startOf(root) ?? 0, 'not-a-mapping', message, 'write lines like "company: Acme"');
    }
    const walk = new Walk(this.source);
    const values = walk.mapping(root, 0);
    const raw = findControlCharacter(this.source);
    if (raw !== null) walk.faults.push(controlFault(raw.offset));
    walk.faults.push(...unknownTags(document, this.source));
    return { values: walk.gaveUp ? null : values, faults: walk.faults };
  }

  /** The offset of the value (or the key) at a path, or of the nearest enclosing value that there is. */
  offsetOf(path: readonly PathKey[], what: 'key' | 'value'): number {
    let node: unknown = this.document?.contents;
    let offset = 0;
    for (const [depth, key] of path.entries()) {
      if (isMap(node)) {
        const pair = pairOf(node, String(key));
        if (pair === undefined) return offset;
        const keyStart = startOf(pair.key) ?? offset;
        const asked = what === 'key' && depth === path.length - 1;
        offset = asked || isEmpty(pair.value) ? keyStart : (startOf(pair.value) ?? keyStart);
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(key)];
        offset = startOf(node) ?? offset;
      } else return offset;
    }
    return offset;
  }
}

/** One walk over a document, collecting its faults on the way. */
class Walk {
  readonly faults: Fault[] = [];
  /** Whether the values are not worth having. */
  gaveUp = false;
  private budget = maxUnfolded;
  /** The anchors met so far, in the order of the text: an alias means the last one before it. */
  private readonly anchors = new Map<string, Node>();
  /** The alias of the text that is being unfolded. */
  private unfolding: number | null = null;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  mapping(map: YAMLMap, depth: number): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const pair of map.items) {
      const key = keyOf(pair);
      const offset = startOf(pair.key) ?? 0;
      this.checkText(pair.key);
      if (key === null) this.fault(offset, 'bad-key', 'a key is not a plain text', 'write "key: value"');
      else if (Object.hasOwn(values, key))
        this.fault(offset, 'duplicate-key', `the key "${key}" stands here a second time`, 'keep one of them');
      else defineOwn(values, key, this.value(pair.value, depth));
    }
    return values;
  }

  private value(node: unknown, depth: number): unknown {
    if (this.gaveUp) return null;
    const offset = this.unfolding ?? startOf(node) ?? 0;
    if (--this.budget < 0 && this.anchors.size > 0)
      return this.giveUp(
        offset,
        'too-many-aliases',
        'the aliases unfold into too many values',
        'write them out',
      );
    if (depth > maxDepth) return this.giveUp(offset, 'too-deep', ...tooDeep);
    if (isAlias(node)) return this.alias(node.source, offset, depth);
    if (isNode(node) && node.anchor) this.anchors.set(node.anchor, node);
    if (isMap(node)) return this.mapping(node, depth + 1);
    if (isSeq(node)) return node.items.map((item) => this.value(item, depth + 1));
    this.checkText(node);
    return isScalar(node) ? node.value : null;
  }

  /** A control character that is escaped is one all the same; one that stands in the text itself is found there. */
  private checkText(node: unknown): void {
    if (this.unfolding !== null || !isScalar(node) || node.type !== 'QUOTE_DOUBLE') return;
    const [start, end] = node.range ?? [0, 0];
    const source = this.source.slice(start, end);
    if (findControlCharacter(String(node.value)) === null || findControlCharacter(source) !== null) return;
    this.faults.push(controlFault(start + findControlEscape(source)));
  }

  private alias(name: string, offset: number, depth: number): unknown {
    const target = this.anchors.get(name);
    if (target === undefined) {
      this.fault(offset, 'unknown-alias', `"*${name}" is an alias of nothing`, 'put the text in quotes');
      return null;
    }
    const outer = this.unfolding;
    this.unfolding = offset;
    const value = this.value(target, depth + 1);
    this.unfolding = outer;
    return value;
  }

  private fault(offset: number, code: RuleCode, message: string, expected: string): void {
    this.faults.push(faultAt(offset, code, message, expected));
  }

  private giveUp(offset: number, code: RuleCode, message: string, expected: string): null {
    this.fault(offset, code, message, expected);
    this.gaveUp = true;
    return null;
  }
}

/** The tags of YAML's core schema, by what is behind their common beginning; a scalar is read by its field all the same. */
const coreTags = ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'];

/** The tags that YAML itself does not know. The parser, which knows still fewer, warns of each at its place. */
function unknownTags({ warnings }: Document.Parsed, source: string): Fault[] {
  return warnings.flatMap(({ code, message, pos: [start, end] }) => {
    const tag = code === 'TAG_RESOLVE_FAILED' ? /^Unresolved tag: (.*)/s.exec(message)?.[1] : undefined;
    if (tag === undefined || coreTags.some((name) => tag === `tag:yaml.org,2002:${name}`)) return [];
    const shown = JSON.stringify(source.slice(start, end).slice(0, 40));
    return [faultAt(start, 'unknown-tag', `an unknown tag ${shown}`, 'remove it, or put the text in quotes')];
  });
}

function controlFault(offset: number): Fault {
  return faultAt(offset, 'control-character', 'an invisible control character', 'remove it');
}

/** The document of a text by our one reading of YAML, or null where the parser gave up on it. */
export function parseTextYaml(yaml: string): Document.Parsed | null {
  try {
    return parseDocument(yaml, {
      schema: 'failsafe',
      customTags: ['null'],
      // Else sets, days and bytes would be made of what has such a tag.
      resolveKnownTags: false,
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

/** Sets a key as the object's own, whatever its name: `__proto__` is a key like any other. */
export function defineOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
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

function refused(
  offset: number,
  code: RuleCode,
  message: string,
  expected: string,
): { values: null; faults: Fault[] } {
  return { values: null, faults: [faultAt(offset, code, message, expected)] };
}

function faultAt(offset: number, code: RuleCode, message: string, expected: string): Fault {
  return { code, offset, message, expected };
}
