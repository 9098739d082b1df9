/** Values as YAML on one line, quoted only where YAML or our reading of it needs it. */
import { writableText } from './control-characters.ts';

/** A value of a frontmatter: a text, a number, a list, a mapping. Mappings leave out what is null, unless the style keeps it. */
export type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | null | undefined };

/** A value as YAML reads it back: numbers as text, nothing that is null. */
export function plainValue(value: YamlValue): unknown {
  if (typeof value === 'string') return writableText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(plainValue);
  const pairs = Object.entries(value).filter(
    (pair): pair is [string, YamlValue] => pair[1] !== null && pair[1] !== undefined,
  );
  return Object.fromEntries(pairs.map(([key, inner]) => [key, plainValue(inner)]));
}

/** How flow mappings are written: `{ a: 1 }` (padded) or `{a: 1}`; with `nulls`, `{ a: null }` rather than nothing. */
export interface FlowStyle {
  padded: boolean;
  nulls?: boolean;
}

const padded: FlowStyle = { padded: true };

/** A value on one line: a scalar as it stands after `key: `, lists and mappings in brackets and braces. */
export function formatValue(value: YamlValue, style: FlowStyle = padded, inFlow = false): string {
  if (typeof value === 'string') return formatText(value, inFlow);
  // Whatever else JSON has stands there as a word.
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return `[${value.map((item) => formatValue(item, style, true)).join(', ')}]`;
  const pairs = Object.entries(value)
    .filter(
      (pair): pair is [string, YamlValue] =>
        pair[1] !== undefined && (pair[1] !== null || style.nulls === true),
    )
    .map(([key, inner]) => `${formatText(key, true)}: ${formatValue(inner, style, true)}`);
  if (pairs.length === 0) return '{}';
  return style.padded ? `{ ${pairs.join(', ')} }` : `{${pairs.join(', ')}}`;
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/** A text as a plain scalar where that reads back as the same text, else in double quotes on one line; without what no file may hold. */
export function formatText(text: string, inFlow: boolean): string {
  const safe = writableText(text);
  return isPlain(safe, inFlow) ? safe : quote(safe);
}

const leading = /^(?:[\s,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/;
const within = /: |:$| #|[^\P{C}\u{e000}-\u{f8ff}]|[\u2028\u2029]|\s$/u;
const indicators = /[,[\]{}]|^[-?:]/;

function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || text === '~' || /^null$/i.test(text)) return false;
  return !leading.test(text) && !within.test(text) && !(inFlow && indicators.test(text));
}

/** JSON's quoting is YAML's; what is invisible is escaped as well. */
function quote(text: string): string {
  const json = JSON.stringify(text);
  return json.replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
