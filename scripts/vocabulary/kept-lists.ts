/** Reads the hand-kept lists. */
import { parse } from 'yaml';
import { type Language, languages } from '../../src/core/match/stem.ts';
import { parseName, type SkillKind } from '../../src/core/match/vocabulary-text.ts';
import type { ListedConcept, ListedName } from './concepts.ts';

/** The concepts of a list in the notation that README.md describes. */
export function readKeptList(yaml: string): ListedConcept[] {
  const groups = parse(yaml) as Record<string, string>;
  return Object.entries(groups).flatMap(([title, rows]) => {
    const [, kind, like, broader] = /^(\w+) (like )?.*?(?: > (.+))?$/.exec(title) ?? [];
    const alternatives = like === undefined ? null : title.replace(/^\w+ like | > .*$/g, '');
    return rows
      .split('\n')
      .filter((row) => row.trim() !== '')
      .map((row) =>
        readRow(row, {
          kind: (kind === 'names' ? 'skill' : kind) as SkillKind,
          alternatives,
          broader: broader ?? null,
        }),
      );
  });
}

function readRow(
  row: string,
  group: { kind: SkillKind; alternatives: string | null; broader: string | null },
): ListedConcept {
  const [, names = '', above, near] = /^(.*?)(?: > (.*?))?(?: ~ (.*?))?$/.exec(row.trim()) ?? [];
  const list = (text: string | undefined): string[] => text?.split(', ').map((each) => each.trim()) ?? [];
  const listed = names.split(' | ').map(readName);
  const broader = list(above);
  const first = parseName(listed[0]?.text ?? '').text;
  if (group.broader !== null && first !== group.broader) broader.push(group.broader);
  return { names: listed, kind: group.kind, alternatives: group.alternatives, broader, related: list(near) };
}

function readName(text: string): ListedName {
  const [, code, name] = /^(\w\w): (.*)$/.exec(text.trim()) ?? [];
  const language = languages.find((each) => each === code);
  return language === undefined || name === undefined
    ? { text: text.trim(), language: 'en' }
    : { text: name, language: language as Language };
}
