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

/** The level of every piece of a posting; `covered` says which are skills' names. */
export function requirementLevels(
  text: ScannedText,
  covered: (index: number) => boolean,
): RequirementLevel[] {
  const sections = sectionsOf(text.lines);
  const { tokens } = text;
  const levels = tokens.map((token) => levelOfSection[sections[token.line - 1] as SectionKind]);
  const structured = text.lines.some(isListItem);
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (tokens[to] && tokens[to]?.sentence === tokens[from]?.sentence) to += 1;
    if (structured && levels[from] === 'mentioned' && isTale(text, from, to, covered))
      levels.fill('aside', from, to);
    if (isOffer(tokens, from)) levels.fill('ignored', from, to);
    const spoken = cuesOf(tokens, from, to, covered);
    for (const [index, cue] of spoken ?? []) {
      if (levels[index] !== 'ignored') levels[index] = cue;
    }
    from = to;
  }
  return levels;
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
