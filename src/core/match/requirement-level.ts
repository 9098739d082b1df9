/** How firmly each word of a posting is asked for: by phrases beside it, else by the section it stands in. */
import { addressing, type Cue, cues } from './requirement-cues.ts';
import { isListItem, type ScannedText, type ScannedToken } from './scan-text.ts';
import { type SectionKind, sectionsOf } from './sections.ts';

/** From the firmest to the faintest; `ignored` is not asked for at all. */
export type RequirementLevel = 'required' | 'mentioned' | 'nice' | 'aside' | 'ignored';

const levelOfSection: Readonly<Record<SectionKind, RequirementLevel>> = {
  required: 'required',
  nice: 'nice',
  duties: 'mentioned',
  aside: 'aside',
  ignored: 'ignored',
};

/** Words that may stand in an earlier clause for a phrase behind to reach over it: `Experience with Go, Kafka is a plus`. */
const reachable = new Set(
  `experience knowledge with of in and or familiarity exposure some any additional prior basic working hands on e g
  erfahrung erfahrungen kenntnisse mit und oder the a an also is are`.split(/\s+/),
);

const clauseStart = /[,;()]|\s[-–—]\s/u;
const contrast = new Set('but while however aber sondern whereas'.split(' '));

interface Clause {
  from: number;
  to: number;
  cue: Cue | null;
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
export function requirementLevels(text: ScannedText, covered: (index: number) => boolean): LevelOfPiece {
  const sections = sectionsOf(text.lines);
  const structured = text.lines.some(isListItem);
  let latest: SentenceLevels = { from: 0, levels: [] };
  return (piece) => {
    const known = latest.levels[piece - latest.from];
    if (known !== undefined) return known;
    latest = levelsAround(text, piece, { sections, structured, covered });
    return latest.levels[piece - latest.from] as RequirementLevel;
  };
}

/** What is known of a posting beside its words. */
interface PostingParts {
  /** What the section is for that each line stands in. */
  sections: readonly SectionKind[];
  /** Whether it has lists, so that its paragraphs are something else. */
  structured: boolean;
  covered: (index: number) => boolean;
}

/** The levels in the sentence of a piece. */
function levelsAround(
  text: ScannedText,
  piece: number,
  { sections, structured, covered }: PostingParts,
): SentenceLevels {
  const { tokens } = text;
  const { from, to } = sentenceAround(tokens, piece);
  if (isOffer(tokens, from)) return { from, levels: Array(to - from).fill('ignored') };
  const levels = tokens.slice(from, to).map(({ line }) => levelOfSection[sections[line - 1] as SectionKind]);
  if (structured && levels[0] === 'mentioned' && isTale(text, from, to, covered)) levels.fill('aside');
  for (const [index, cue] of cuesOf(tokens, from, to, covered) ?? []) {
    if (levels[index - from] !== 'ignored') levels[index - from] = cue;
  }
  return { from, levels };
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

const offers = new Set([
  'we offer',
  'wir bieten',
  'nous offrons',
  'nous proposons',
  'ofrecemos',
  'wij bieden',
]);

/** Whether a sentence begins by saying what the company gives. */
function isOffer(tokens: readonly ScannedToken[], from: number): boolean {
  const [first, second] = [tokens[from] as ScannedToken, tokens[from + 1]];
  if (offers.has(first.key)) return true;
  return second?.sentence === first.sentence && offers.has(`${first.key} ${second.key}`);
}

/** The phrase that speaks of each piece of a sentence; null where there is none in it. */
function cuesOf(
  tokens: readonly ScannedToken[],
  from: number,
  to: number,
  covered: (index: number) => boolean,
): Map<number, Cue> | null {
  if (!findCue(tokens, from, to)) return null;
  const spoken = new Map<number, Cue>();
  const clauses = clausesOf(tokens, from, to, covered);
  const speak = ({ from: start, to: end }: Clause, cue: Cue) => {
    for (let index = start; index < end; index += 1) spoken.set(index, cue);
  };
  let ahead: Cue | null = null;
  for (const [index, clause] of clauses.entries()) {
    if (clause.cue && !clause.trailing) ahead = clause.cue;
    const cue = clause.cue ?? ahead;
    if (cue) speak(clause, cue);
    if (!clause.cue || !clause.trailing) continue;
    ahead = null;
    const reaches = isEmpty(clause, covered);
    for (let before = index - 1; before >= 0; before -= 1) {
      const earlier = clauses[before] as Clause;
      const closed = tokens[earlier.to]?.gap.includes(')') === true;
      const apart = tokens[earlier.to]?.gap.includes(';') === true;
      if (closed || apart || earlier.cue || !(earlier.bare || reaches)) break;
      speak(earlier, clause.cue);
    }
  }
  return spoken;
}

function isEmpty({ from, to }: Clause, covered: (index: number) => boolean): boolean {
  for (let index = from; index < to; index += 1) if (covered(index)) return false;
  return true;
}

/** The phrases by their first word; `rank` is the place in the list. */
const cuesByWord = new Map<string, { words: string[]; cue: Cue; rank: number }[]>();
for (const [rank, [phrase, cue]] of cues.entries()) {
  const words = phrase.trim().split(' ');
  const first = words[0] as string;
  cuesByWord.set(first, [...(cuesByWord.get(first) ?? []), { words, cue, rank }]);
}

function findCue(tokens: readonly ScannedToken[], from: number, to: number): { cue: Cue; at: number } | null {
  let best: { cue: Cue; at: number; rank: number } | null = null;
  for (let index = from; index < to; index += 1) {
    const begun = cuesByWord.get((tokens[index] as ScannedToken).key);
    if (begun === undefined) continue;
    for (const { words, cue, rank } of begun) {
      if ((best && best.rank <= rank) || index + words.length > to) continue;
      if (words.every((word, offset) => tokens[index + offset]?.key === word))
        best = { cue, at: index, rank };
    }
  }
  return best;
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
  const found = findCue(tokens, from, to);
  let before = false;
  let behind = false;
  let bare = true;
  for (let index = from; index < to; index += 1) {
    if (!covered(index)) bare &&= reachable.has((tokens[index] as ScannedToken).key);
    else if (found && index < found.at) before = true;
    else behind = true;
  }
  return { from, to, cue: found?.cue ?? null, trailing: before || (!behind && !first), bare };
}

/** Whether the rest of the sentence behind a piece calls something welcome: `not required, but a plus`. */
export function isWelcomedBehind(tokens: readonly ScannedToken[], piece: number): boolean {
  const from = piece + 1;
  let to = from;
  while (to < from + 30 && tokens[to]?.sentence === (tokens[piece] as ScannedToken).sentence) to += 1;
  return to > from && findCue(tokens, from, to)?.cue === 'nice';
}
