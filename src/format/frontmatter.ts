/** The frontmatter of a Markdown file: where it starts and ends, and what it says. */
import matter from 'gray-matter';
import type { RuleCode } from './checks/rules.ts';
import type { Fault } from './fault.ts';
import { bomLength, withoutLoneReturns } from './text-position.ts';
import { readYaml, type YamlRead } from './yaml-values.ts';

/** A file taken apart; all offsets are those of the file as it is, byte order mark and line ends included. */
export interface Frontmatter {
  /** The YAML between the fences up to the closing one, lone CRs as LFs. */
  yaml: string;
  /** Where `yaml` starts in the file. */
  yamlStart: number;
  /** Where the line of the closing fence starts. */
  fenceStart: number;
  /** Where the body starts: after the closing fence's line. */
  bodyStart: number;
}

/** The parts, or why there are none. */
export type Split = { parts: Frontmatter; fault: null } | { parts: null; fault: Fault };

/** The largest frontmatter that is read, in UTF-16 code units. */
export const maxFrontmatter = 256_000;

const refuse = (): never => {
  throw new Error('only YAML is read');
};
/** Nothing but YAML may be read, and that by our own reader: gray-matter's other engines run code. */
const engines = {
  yaml: { parse: (yaml: string) => ({ yaml }) },
  json: { parse: refuse },
  javascript: { parse: refuse },
};

/** The frontmatter of a file: between a first line `---` and the next line `---`. */
export function splitFrontmatter(text: string): Split {
  const start = bomLength(text);
  const plain = withoutLoneReturns(text).slice(start);
  const fault = fenceFault(plain);
  if (fault !== null) return { parts: null, fault: { ...fault, offset: fault.offset + start } };
  // It copies what it is given, and knows nothing of what follows. With options, it neither fills nor uses its cache.
  const head = plain.slice(0, lineEnd(plain, plain.indexOf('\n---') + 1));
  const file = matter(head, { language: 'yaml', delimiters: '---', engines });
  const yaml = (file.data as { yaml?: string }).yaml;
  if (yaml === undefined)
    return { parts: null, fault: at(start, 'empty-frontmatter', 'the frontmatter is empty', shape) };
  const yamlStart = start + 3;
  const fenceStart = yamlStart + yaml.length + 1;
  const bodyStart = start + lineEnd(plain, fenceStart - start);
  // With its last line end, which is a part of a block scalar's value.
  return { parts: { yaml: `${yaml}\n`, yamlStart, fenceStart, bodyStart }, fault: null };
}

/** Where the line ends in which an offset stands: after its line feed, if it has one. */
function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed + 1;
}

/** What the frontmatter of a file says; all offsets are in the file. */
export interface FrontmatterRead extends YamlRead {
  /** Where the body starts: after the closing fence's line. */
  bodyStart: number;
}

/** Reads the frontmatter of a file. Never throws. */
export function readFrontmatter(text: string): FrontmatterRead {
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

const shape = 'start the file with a line "---", then "company: …", and close it with a line "---"';

/** What is wrong with the fences of a text without a byte order mark; null where there are two bare ones. */
function fenceFault(plain: string): Fault | null {
  if (plain.trim() === '') return at(0, 'no-frontmatter', 'the file is empty', shape);
  const opening = /^---[^\n]*/.exec(plain)?.[0];
  if (opening === undefined) {
    const blank = /^\s+---[ \t]*\r?$/m.exec(plain.slice(0, 1000));
    return blank?.index === 0
      ? at(0, 'no-frontmatter', 'blanks before the frontmatter', 'make "---" the very first line')
      : at(0, 'no-frontmatter', 'no frontmatter', shape);
  }
  if (!isBare(opening))
    return at(0, 'bad-fence', `the frontmatter opens with ${shown(opening)}`, 'write a bare "---"');
  const close = plain.indexOf('\n---');
  const closing = close === -1 ? null : (/^---[^\n]*/.exec(plain.slice(close + 1, close + 200))?.[0] ?? '');
  if (closing === null || !/\n---[ \t]*\r?(?:\n|$)/.test(plain))
    return at(0, 'unclosed-frontmatter', 'the frontmatter is not closed', 'end it with a line "---"');
  if (!isBare(closing))
    return at(close + 1, 'bad-fence', `the frontmatter is closed by ${shown(closing)}`, 'write a bare "---"');
  if (close > maxFrontmatter)
    return at(0, 'too-large', 'the frontmatter is too large', `keep it below ${maxFrontmatter / 1000} kB`);
  return blankRun(plain.slice(0, close));
}

/** gray-matter takes quadratic time over a run of blank lines; nobody needs hundreds of them. */
function blankRun(head: string): Fault | null {
  const run = /\s{500}/.exec(head);
  return run === null
    ? null
    : at(run.index, 'blank-run', 'more than 500 blanks in a row', 'remove the blank lines');
}

const isBare = (line: string): boolean => /^---[ \t]*\r?$/.test(line);
const shown = (line: string): string => JSON.stringify(line.trim().slice(0, 40));

function at(offset: number, code: RuleCode, message: string, expected: string): Fault {
  return { code, offset, message, expected };
}
