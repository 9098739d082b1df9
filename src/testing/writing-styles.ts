/** One application written in the many ways in which people write YAML. */
import fc from 'fast-check';
import type { HistoryEntry } from '../core/application.ts';
import { entryValue } from '../format/edit-application.ts';
import { formatText, formatValue, type YamlValue } from '../format/write-yaml.ts';
import { arbitraryHistory } from './arbitraries.ts';

/** How a file is written. */
export interface Style {
  eol: '\n' | '\r\n' | '\r';
  bom: boolean;
  /** How the history is written: dashes with braces, dashes with lines, brackets over several lines, brackets on one. */
  list: 'braces' | 'lines' | 'brackets' | 'one-line';
  /** Blanks before a dash, and after it. */
  indent: number;
  gap: number;
  padded: boolean;
  /** A comma after the last item in brackets. */
  comma: boolean;
  comments: boolean;
  /** How a note of a `lines` entry is written. */
  note: 'plain' | 'literal' | 'keep' | 'folded' | 'double';
  historyLast: boolean;
  reminders: 'none' | 'empty' | 'dashes' | 'brackets';
  /** The body; null for a file that ends with its closing fence and no line end. */
  body: string | null;
}

/** All styles. */
export const arbitraryStyle: fc.Arbitrary<Style> = fc.record({
  eol: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  bom: fc.boolean(),
  list: fc.constantFrom('braces', 'lines', 'brackets', 'one-line'),
  indent: fc.integer({ min: 0, max: 5 }),
  gap: fc.integer({ min: 1, max: 3 }),
  padded: fc.boolean(),
  comma: fc.boolean(),
  comments: fc.boolean(),
  note: fc.constantFrom('plain', 'literal', 'keep', 'folded', 'double'),
  historyLast: fc.boolean(),
  reminders: fc.constantFrom('none', 'empty', 'dashes', 'brackets'),
  body: fc.constantFrom(
    null,
    '',
    '## Job description\n- a\n---\nb',
    'history:\n  - { date: 2020-01-01 }\n---\n',
  ),
});

/** A file with a history, in a style; its entries, the style, and the text. */
export const arbitraryFile: fc.Arbitrary<{ style: Style; history: HistoryEntry[]; text: string }> = fc
  .tuple(arbitraryStyle, arbitraryHistory())
  .map(([style, history]) => ({ style, history, text: writeInStyle(style, history) }));

/** The text of a file with a history, in a style. */
export function writeInStyle(style: Style, history: readonly HistoryEntry[]): string {
  const { comments } = style;
  const lines = [
    '---',
    ...(comments ? ['# About the company'] : []),
    `company:   'Acme'${comments ? '   # what a name' : ''}`,
    'role: "Engineer"',
    'salary: {min: 80k ,  max: 90k}',
    ...(style.reminders === 'empty' ? ['reminders:'] : []),
    ...(style.historyLast ? ['', 'location: no'] : []),
    ...historyLines(style, history),
    ...(comments ? [`${' '.repeat(style.indent)}# after the history`, '', '# at the end'] : []),
    ...reminderLines(style),
    ...(style.historyLast ? [] : ['notes to self: |', '  keep', '', '  this', '']),
    '---',
  ];
  const text = lines.join('\n') + (style.body === null ? '' : `\n${style.body}`);
  return (style.bom ? '\uFEFF' : '') + text.replaceAll('\n', style.eol);
}

function historyLines(style: Style, history: readonly HistoryEntry[]): string[] {
  const pad = ' '.repeat(style.indent);
  const dash = `${pad}-${' '.repeat(style.gap)}`;
  const tail = style.comments ? ' # so it was' : '';
  const items = history.map((entry) => formatValue(entryValue(entry) as YamlValue, { padded: style.padded }));
  switch (style.list) {
    case 'braces':
      return [
        'history:',
        ...items.flatMap((item, index) => [
          dash + item + tail,
          ...(style.comments && index === 0 ? [''] : []),
        ]),
      ];
    case 'lines':
      return ['history:', ...history.flatMap((entry) => entryLines(style, entry, dash))];
    case 'brackets': {
      const last = items.length - 1;
      const inner = items.map(
        (item, index) => `${pad}  ${item}${index < last || style.comma ? ',' : ''}${tail}`,
      );
      return ['history: [', ...inner, `${pad} ]${tail}`];
    }
    case 'one-line':
      return [`history: [${items.join(', ')}${style.comma ? ',' : ''}]${tail}`];
  }
}

function entryLines(style: Style, entry: HistoryEntry, dash: string): string[] {
  const inner = ' '.repeat(dash.length);
  const lines = Object.entries(entryValue(entry)).flatMap(([key, value]) => {
    if (value === null) return [];
    if (key !== 'note' || typeof value !== 'string') return [`${key}: ${formatValue(value)}`];
    return noteLines(style.note, value, inner);
  });
  return lines.map((line, index) =>
    index === 0 ? dash + line : line.startsWith(inner) || line === '' ? line : inner + line,
  );
}

function noteLines(style: Style['note'], note: string, inner: string): string[] {
  if (style === 'plain') return [`note: ${formatText(note, false)} # a remark`];
  if (style === 'double') return [`note: ${JSON.stringify(note)}`];
  const mark = { literal: '|', keep: '|+', folded: '>-' }[style];
  return [`note: ${mark}`, `${inner}  ${note}`, '', ''];
}

function reminderLines({ reminders }: Style): string[] {
  if (reminders === 'dashes')
    return [
      'reminders:',
      '- id: "follow_up:2026-10-03"',
      '  done: 2026-10-10 # yes',
      '- {due: 2026-11-02, text: Ask}',
    ];
  return reminders === 'brackets'
    ? ['reminders: [ { id: "follow_up:2026-10-03", snoozed: 2026-10-10 } ]']
    : [];
}
