/**
 * The notation of the vocabulary, the same in the hand-kept lists and in what the browser loads:
 *
 *     =like clouds
 *     AWS|Amazon Web Services
 *     Go^|Golang
 *
 * A line beginning with `=` names the group of the lines that follow. A skill is its name and its other names.
 * `^` behind a name: it counts in this case only (`Go`, not `go`). `^^`: moreover something beside it must say
 * that the skill is meant (`C`, `Word`, `German`).
 */

/** How strictly a name must be met: in any case; in its own case; in its own case and in fitting company. */
export type Strictness = 'any' | 'cased' | 'company';

/** One of the names of a skill. */
export interface SkillName {
  text: string;
  strictness: Strictness;
}

/** What sort of thing an entry is; `language` is one that people speak, `decoy` is a phrase that holds a skill's name and means something else. */
export type SkillKind = 'skill' | 'language' | 'soft' | 'tool' | 'decoy';

/** A skill with everything it is called. */
export interface SkillEntry {
  name: string;
  kind: SkillKind;
  /** A set of things that can stand in for each other (`like clouds`), else null. */
  alternatives: string | null;
  names: SkillName[];
}

/** Reads the notation. */
export function parseVocabulary(text: string): SkillEntry[] {
  const entries: SkillEntry[] = [];
  let group = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('=')) group = line.slice(1);
    else if (line !== '') entries.push(parseEntry(line, group));
  }
  return entries;
}

/** Reads the one skill whose line begins at a place of the text. */
export function parseEntryAt(text: string, place: number): SkillEntry {
  const mark = text.lastIndexOf('\n=', place);
  const group = mark < 0 ? lineAt(text, 0) : lineAt(text, mark + 1);
  return parseEntry(lineAt(text, place), group.startsWith('=') ? group.slice(1) : '');
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

function parseEntry(line: string, group: string): SkillEntry {
  const names = line.split('|').map(parseName);
  return {
    name: (names[0] as SkillName).text,
    kind: kindOf(group),
    alternatives: group.startsWith('like ') ? group.slice(5) : null,
    names,
  };
}

function kindOf(group: string): SkillKind {
  if (group === 'decoys') return 'decoy';
  if (group === 'soft') return 'soft';
  if (group === 'languages') return 'language';
  return group === 'tools' ? 'tool' : 'skill';
}

/** Reads one name with its marks. */
export function parseName(text: string): SkillName {
  if (text.endsWith('^^')) return { text: text.slice(0, -2), strictness: 'company' };
  if (text.endsWith('^')) return { text: text.slice(0, -1), strictness: 'cased' };
  return { text, strictness: 'any' };
}
