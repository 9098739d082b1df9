/** How firmly each word of a posting is asked for: by phrases beside it, else by the section it stands in. */
import { findPhrase, phraseIndex } from './phrases.ts';
import { isListItem, type ScannedText, type ScannedToken } from './scan-text.ts';
import { headingKind, type PostingParts } from './sections.ts';
import { phrasesOfAll, type SectionKind, wordsOfAll } from './wording/wording.ts';

/** From the firmest to the faintest; `ignored` is not asked for at all. */
export type RequirementLevel = 'required' | 'mentioned' | 'nice' | 'aside' | 'ignored';

const levelOfSection: Readonly<Record<SectionKind, RequirementLevel>> = {
  required: 'required',
  nice: 'nice',
  duties: 'mentioned',
  aside: 'aside',
  ignored: 'ignored',
};

/** What a phrase says of the skills beside it. */
type Cue = 'required' | 'nice';

/** In one clause the earlier in this list wins. */
const cues = phraseIndex<Cue | 'wanted'>([
  ...phrasesOfAll(({ nice }) => nice).map((phrase) => [phrase, 'nice'] as const),
  ...phrasesOfAll(({ required }) => required).map((phrase) => [phrase, 'required'] as const),
  ...phrasesOfAll(({ wanted }) => wanted).map((phrase) => [phrase, 'wanted'] as const),
]);
const offers = phraseIndex(phrasesOfAll(({ offers }) => offers).map((phrase) => [phrase, true] as const));
const legal = phraseIndex(phrasesOfAll(({ legal }) => legal).map((phrase) => [phrase, true] as const));
const reachable = wordsOfAll(({ reachable }) => reachable);
const contrast = wordsOfAll(({ contrast }) => contrast);
const addressing = wordsOfAll(({ addressing }) => addressing);
const ors = wordsOfAll(({ choice }) => choice.ors);

const clauseStart = /[,;()]|\s[-–—]\s/u;

interface Clause {
  from: number;
  to: number;
  cue: Cue | 'wanted' | null;
  /** Whether skills come before the phrase in its clause, so that it speaks of what stands before it. */
  trailing: boolean;
  /** Whether the clause holds nothing but skills and joining words. */
  bare: boolean;
}

/** Tells of a piece how firmly a text asks for what it names. */
export type LevelOfPiece = (piece: number) => RequirementLevel;

/** The levels of a sentence's pieces, from its first one on. */
interface SentenceLevels {
  from: number;
  levels: RequirementLevel[];
}

/**
 * Tells the level of any piece of a posting; `covered` says which are skills' names. A sentence is read when one of its
 * pieces is asked about: most name nothing. Asked from left to right, each is read once.
 */
export function requirementLevels(
  text: ScannedText,
  parts: PostingParts & { title: number },
  covered: (index: number) => boolean,
): LevelOfPiece {
  const structured = text.lines.some(isListItem);
  const about: KnownParts = { ...parts, structured, covered };
  let latest: SentenceLevels = { from: 0, levels: [] };
  return (piece) => {
    const known = latest.levels[piece - latest.from];
    if (known !== undefined) return known;
    latest = levelsAround(text, piece, about);
    return latest.levels[piece - latest.from] as RequirementLevel;
  };
}

/** A title has no more words than this. */
const longestTitle = 14;

/** The index of the line that says what the job is called: the first, where it is short and more follows; else -1. */
export function titleLine(lines: readonly string[], { sections }: PostingParts): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first]?.trim();
  if (line === undefined || !/^(?:duties|aside)$/u.test(sections[first] as string)) return -1;
  if (isListItem(line) || /[.:;,!?]$/u.test(line) || line.split(/\s+/u).length > longestTitle) return -1;
  return lines.slice(first + 1).some((other) => other.trim() !== '') ? first : -1;
}

/** What is known of a posting beside its words. */
interface KnownParts extends PostingParts {
  /** Whether it has lists, so that its paragraphs are something else. */
  structured: boolean;
  /** The index of the title's line. */
  title: number;
  covered: (index: number) => boolean;
}

/** The levels in the sentence of a piece. */
function levelsAround(text: ScannedText, piece: number, known: KnownParts): SentenceLevels {
  const { tokens } = text;
  const { sections, structured, title, covered } = known;
  const { from, to } = sentenceAround(tokens, piece);
  const first = tokens[from] as ScannedToken;
  if (findPhrase(tokens, from, from + 1, offers) || findPhrase(tokens, from, to, legal))
    return { from, levels: Array(to - from).fill('ignored') };
  const levels = tokens.slice(from, to).map(({ line }) => levelOfSection[sections[line - 1] as SectionKind]);
  const labelled = labelledKind(tokens, from, to);
  if (first.line - 1 === title) levels.fill('required');
  else if (labelled !== null) levels.fill(levelOfSection[labelled]);
  else if (structured && levels[0] === 'mentioned' && isTale(text, from, to, covered)) levels.fill('aside');
  for (const [index, cue] of cuesOf(tokens, from, to, covered) ?? []) {
    const level = levels[index - from];
    // What is nice to have does not become a must by a word such as "required" in it.
    if (level !== 'ignored' && !(level === 'nice' && cue === 'required')) levels[index - from] = cue;
  }
  return { from, levels };
}

/** A label has no more words than this. */
const longestLabel = 5;

/** What a label within a paragraph says of the rest of its sentence: `… Your tasks: …`. */
function labelledKind(tokens: readonly ScannedToken[], from: number, to: number): SectionKind | null {
  if ((tokens[from] as ScannedToken).gap.startsWith('\n')) return null;
  for (let index = from + 1; index < Math.min(to, from + longestLabel + 1); index += 1) {
    if (!(tokens[index] as ScannedToken).gap.includes(':')) continue;
    return headingKind(
      tokens
        .slice(from, index)
        .map(({ key }) => key)
        .join(' '),
    );
  }
  return null;
}

function sentenceAround(tokens: readonly ScannedToken[], piece: number): { from: number; to: number } {
  const { sentence } = tokens[piece] as ScannedToken;
  let [from, to] = [piece, piece + 1];
  while (tokens[from - 1]?.sentence === sentence) from -= 1;
  while (tokens[to]?.sentence === sentence) to += 1;
  return { from, to };
}

/** Shorter ones are mere lists. */
const shortestTale = 6;

/** Whether a sentence of a paragraph tells of the company: `Every day 1.6 million people eat lunch`. */
function isTale(
  { tokens, lines }: ScannedText,
  from: number,
  to: number,
  covered: (index: number) => boolean,
): boolean {
  const line = (tokens[from] as ScannedToken).line - 1;
  if (to - from < shortestTale || isListItem(lines[line] as string)) return false;
  let named = 0;
  for (let index = from; index < to; index += 1) {
    if (addressing.has((tokens[index] as ScannedToken).key)) return false;
    if (covered(index)) named += 1;
  }
  // A paragraph that does little but name skills is a list of what is worked with.
  return named * 3 < to - from;
}

/** The phrase that speaks of each piece of a sentence; null where there is none in it. */
function cuesOf(
  tokens: readonly ScannedToken[],
  from: number,
  to: number,
  covered: (index: number) => boolean,
): Map<number, Cue> | null {
  if (!findPhrase(tokens, from, to, cues)) return null;
  const spoken = new Map<number, Cue>();
  const clauses = clausesOf(tokens, from, to, covered);
  const speak = ({ from: start, to: end }: Clause, cue: Cue) => {
    for (let index = start; index < end; index += 1) spoken.set(index, cue);
  };
  let ahead: Cue | null = null;
  for (const [index, clause] of clauses.entries()) {
    // `Ideally, you have worked with Go` says no more than "ideally".
    const own: Cue | null = clause.cue === 'wanted' ? (ahead ?? 'required') : clause.cue;
    if (own && !clause.trailing) ahead = own;
    const cue = own ?? ahead;
    if (cue) speak(clause, cue);
    if (!own || !clause.trailing) continue;
    ahead = null;
    for (const before of reachedBy(tokens, clauses, index, covered)) speak(before, own);
  }
  return spoken;
}

/** The clauses before one with a phrase at its end of which that speaks as well, from right to left. */
function reachedBy(
  tokens: readonly ScannedToken[],
  clauses: readonly Clause[],
  index: number,
  covered: (index: number) => boolean,
): Clause[] {
  const own = clauses[index] as Clause;
  const enclosed = (tokens[own.from] as ScannedToken).gap.includes('(');
  const empty = isEmpty(own, covered);
  // `Java, Python or Kotlin a plus` is one list, and `(a plus)` speaks of what stands straight before.
  const coordinated = !enclosed && hasOr(tokens, own);
  const reached: Clause[] = [];
  for (let before = index - 1; before >= 0; before -= 1) {
    const earlier = clauses[before] as Clause;
    const closed = tokens[earlier.to]?.gap.includes(')') === true;
    const apart = tokens[earlier.to]?.gap.includes(';') === true;
    if (closed || apart || earlier.cue || !(earlier.bare || empty || coordinated)) break;
    reached.push(earlier);
    if (enclosed) break;
  }
  return reached;
}

function hasOr(tokens: readonly ScannedToken[], { from, to }: Clause): boolean {
  for (let index = from; index < to; index += 1)
    if (ors.has((tokens[index] as ScannedToken).key)) return true;
  return false;
}

function isEmpty({ from, to }: Clause, covered: (index: number) => boolean): boolean {
  for (let index = from; index < to; index += 1) if (covered(index)) return false;
  return true;
}

function clausesOf(
  tokens: readonly ScannedToken[],
  from: number,
  to: number,
  covered: (index: number) => boolean,
): Clause[] {
  const clauses: Clause[] = [];
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && !startsClause(tokens[end] as ScannedToken)) end += 1;
    clauses.push(clauseOf(tokens, start, end, clauses.length === 0, covered));
    start = end;
  }
  return clauses;
}

function startsClause(token: ScannedToken): boolean {
  return clauseStart.test(token.gap) || contrast.has(token.key);
}

function clauseOf(
  tokens: readonly ScannedToken[],
  from: number,
  to: number,
  first: boolean,
  covered: (index: number) => boolean,
): Clause {
  const found = findPhrase(tokens, from, to, cues);
  let before = false;
  let behind = false;
  let bare = true;
  for (let index = from; index < to; index += 1) {
    if (!covered(index)) bare &&= reachable.has((tokens[index] as ScannedToken).key);
    else if (found && index < found.at) before = true;
    else behind = true;
  }
  return { from, to, cue: found?.value ?? null, trailing: before || (!behind && !first), bare };
}

/** Whether the rest of the sentence behind a piece calls something welcome: `not required, but a plus`. */
export function isWelcomedBehind(tokens: readonly ScannedToken[], piece: number): boolean {
  const from = piece + 1;
  let to = from;
  while (to < from + 30 && tokens[to]?.sentence === (tokens[piece] as ScannedToken).sentence) to += 1;
  return to > from && findPhrase(tokens, from, to, cues)?.value === 'nice';
}
