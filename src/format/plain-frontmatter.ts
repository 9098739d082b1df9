/**
 * Frontmatter as nearly every file has it, read in one go: bare fences, mappings and lists of words, texts in simple
 * quotes, collections on one line. Whatever is more than that, or wrong, is left to the parsers that know all of YAML;
 * property tests hold that what is read here is what those read.
 */
import type { YamlMapping } from './yaml-values.ts';

/** What plain frontmatter says, and where the body starts. */
export interface PlainFrontmatter {
  values: YamlMapping;
  bodyStart: number;
}

/** The frontmatter at the start of a file; null where it is not plain. */
export function readPlainFrontmatter(text: string): PlainFrontmatter | null {
  const close = text.indexOf('\n---', 3);
  if (close === -1 || close > longest || !/^--- *\r?\n/.test(text) || odd.test(text.slice(0, close + 1)))
    return null;
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error === notPlain) return null;
    throw error;
  }
}

/** What is thrown where the text is not plain: no error, for that would gather a stack. */
const notPlain = Symbol('not plain');

const longest = 100_000;
const deepest = 10;
/** Characters that parsers take differently, and longer runs of blanks than anybody writes. */
const odd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)|\s{100}/;

const code = (character: string): number => character.charCodeAt(0);
const lineFeed = code('\n');
const carriageReturn = code('\r');
const space = code(' ');
const hash = code('#');
const colon = code(':');
const comma = code(',');
const dash = code('-');
const double = code('"');
const single = code("'");
const openList = code('[');
const closeList = code(']');
const openMapping = code('{');
const closeMapping = code('}');
/** What a plain text does not begin with, or only under conditions. */
const indicators = [...'-?:,[]{}#&*!|>\'"%@`\n\r'].map(code);
/** What a text without quotes goes on with in any case, on a line of its own and in a collection on one line. */
const lineStretch = /[^\n\r:#]+/y;
const flowStretch = /[^\n\r:#,[\]{}]+/y;
/** A key of letters, digits and inner blanks, and its colon. */
const plainKey = /(?!(?:null|Null|NULL|__proto__):)[A-Za-z_](?:[\w -]{0,80}[\w-])?:(?=[ \r\n])/y;

/** Reads onwards from a place in the text. */
class Reader {
  private readonly text: string;
  private at = 3;
  /** How far the line is indented that is to be read next; the place is after its indent. */
  private column = 0;

  constructor(text: string) {
    this.text = text;
  }

  read(): PlainFrontmatter {
    this.toNextLine();
    if (this.column > 0) throw notPlain;
    const values = this.mapping(0, 0);
    if (!this.isFence()) throw notPlain;
    this.at += 3;
    this.blanks();
    if (this.here() === carriageReturn) this.at += 1;
    if (this.at < this.text.length && this.here() !== lineFeed) throw notPlain;
    return { values, bodyStart: Math.min(this.at + 1, this.text.length) };
  }

  private here(): number {
    return this.text.charCodeAt(this.at);
  }

  private blanks(): void {
    while (this.here() === space) this.at += 1;
  }

  private isFence(): boolean {
    return this.column === 0 && this.text.startsWith('---', this.at);
  }

  private isItem(): boolean {
    return this.here() === dash && this.text.charCodeAt(this.at + 1) === space;
  }

  private isLineEnd(): boolean {
    const character = this.here();
    return character === lineFeed || character === carriageReturn || character === hash;
  }

  /** Over what may stand behind a value, and over lines that say nothing, to the next that says something. */
  private toNextLine(): void {
    const start = this.at;
    this.blanks();
    if (this.here() === hash && this.at === start) throw notPlain;
    for (;;) {
      if (this.here() === hash) this.at = this.text.indexOf('\n', this.at);
      if (this.here() === carriageReturn) this.at += 1;
      if (this.here() !== lineFeed) throw notPlain;
      this.at += 1;
      const lineStart = this.at;
      this.blanks();
      this.column = this.at - lineStart;
      if (!this.isLineEnd()) return;
    }
  }

  /** A mapping whose keys stand in this column. */
  private mapping(column: number, depth: number): YamlMapping {
    if (depth > deepest) throw notPlain;
    const values: YamlMapping = {};
    do put(values, this.key(), this.valueBelow(column, depth));
    while (this.column === column && !this.isFence());
    if (this.column > column) throw notPlain;
    return values;
  }

  /** A list whose dashes stand in this column. */
  private list(column: number, depth: number): unknown[] {
    if (depth > deepest) throw notPlain;
    const items: unknown[] = [];
    while (this.column === column && this.isItem()) {
      const start = this.at;
      this.at += 1;
      this.blanks();
      if (this.isKey()) {
        this.column = column + this.at - start;
        items.push(this.mapping(this.column, depth + 1));
      } else items.push(this.lineOf(column, depth));
    }
    if (this.column > column) throw notPlain;
    return items;
  }

  private isKey(): boolean {
    plainKey.lastIndex = this.at;
    return plainKey.test(this.text);
  }

  private key(): string {
    const start = this.at;
    if (!this.isKey()) throw notPlain;
    this.at = plainKey.lastIndex;
    return this.text.slice(start, this.at - 1);
  }

  /** What stands behind the colon of a key in this column, or below it. */
  private valueBelow(column: number, depth: number): unknown {
    const start = this.at;
    this.blanks();
    if (!this.isLineEnd()) return this.lineOf(column, depth);
    this.at = start;
    this.toNextLine();
    if (this.isItem() && this.column >= column) return this.list(this.column, depth + 1);
    return this.column > column ? this.mapping(this.column, depth + 1) : null;
  }

  /** A value that ends with its line; `column` is that of the key or dash before it. */
  private lineOf(column: number, depth: number): unknown {
    const value = this.value(false, depth);
    this.toNextLine();
    if (this.column > column) throw notPlain;
    return value;
  }

  private value(inFlow: boolean, depth: number): unknown {
    if (depth > deepest) throw notPlain;
    switch (this.here()) {
      case double:
        return this.quoted('"');
      case single:
        return this.quoted("'");
      case openList:
        return this.flowList(depth + 1);
      case openMapping:
        return this.flowMapping(depth + 1);
      default:
        return this.word(inFlow);
    }
  }

  private quoted(mark: '"' | "'"): string {
    const end = this.text.indexOf(mark, this.at + 1);
    const inner = this.text.slice(this.at + 1, end);
    if (end === -1 || inner.includes('\n') || (mark === '"' && inner.includes('\\'))) throw notPlain;
    this.at = end + 1;
    // Twice, it would be one that belongs to the text.
    if (this.text[this.at] === mark) throw notPlain;
    return inner;
  }

  /** A text without quotes: to the end of the line, a comment, or the next mark of a collection on one line. */
  private word(inFlow: boolean): string | null {
    const start = this.at;
    const stretch = inFlow ? flowStretch : lineStretch;
    if (indicators.includes(this.here())) throw notPlain;
    for (;;) {
      stretch.lastIndex = this.at;
      if (stretch.test(this.text)) this.at = stretch.lastIndex;
      const character = this.here();
      if (character === hash ? this.text.charCodeAt(this.at - 1) === space : character !== colon) break;
      if (character === colon && this.endsKey(inFlow)) throw notPlain;
      this.at += 1;
    }
    while (this.text.charCodeAt(this.at - 1) === space) this.at -= 1;
    const word = this.text.slice(start, this.at);
    return word === '~' || word === 'null' || word === 'Null' || word === 'NULL' ? null : word;
  }

  /** Whether the colon here makes a key of what is before it. */
  private endsKey(inFlow: boolean): boolean {
    const next = this.text[this.at + 1] ?? ' ';
    return ' \r\n'.includes(next) || (inFlow && ',[]{}'.includes(next));
  }

  private flowList(depth: number): unknown[] {
    const items: unknown[] = [];
    this.members(closeList, () => items.push(this.value(true, depth)));
    return items;
  }

  private flowMapping(depth: number): YamlMapping {
    const values: YamlMapping = {};
    this.members(closeMapping, () => {
      const key = this.key();
      this.blanks();
      put(values, key, this.value(true, depth));
    });
    return values;
  }

  /** The members of a collection on one line: what stands between commas, up to the bracket that closes it. */
  private members(close: number, read: () => void): void {
    this.at += 1;
    this.blanks();
    while (this.here() !== close) {
      read();
      this.blanks();
      if (this.here() === close) break;
      if (this.here() !== comma) throw notPlain;
      this.at += 1;
      this.blanks();
      if (this.here() === close) throw notPlain;
    }
    this.at += 1;
  }
}

/** Puts a value under a key that is not there yet. */
function put(values: YamlMapping, key: string, value: unknown): void {
  if (Object.hasOwn(values, key)) throw notPlain;
  values[key] = value;
}
