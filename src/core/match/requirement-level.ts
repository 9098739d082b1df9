/** How firmly each word of a posting is asked for: by phrases beside it, else by the section it stands in. */
import { findPhrase, phraseAt, phraseIndex } from './phrases.ts';
import { isListItem, type ScannedText, type ScannedToken } from './scan-text.ts';
import { labelledAs, type PostingParts } from './sections.ts';
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

/** What a phrase says of the skills beside it; `ignored`: the company teaches them; `aside`: they are its business. */
type Cue = 'required' | 'nice' | 'ignored' | 'aside';

/** In one clause the earlier in this list wins. */
const cues = phraseIndex<Cue | 'wanted'>(() => [
  ...phrasesOfAll(({ training }) => training.phrases).map((phrase) => [phrase, 'ignored'] as const),
  ...phrasesOfAll(({ company }) => company).map((phrase) => [phrase, 'aside'] as const),
  ...phrasesOfAll(({ nice }) => nice).map((phrase) => [phrase, 'nice'] as const),
  ...phrasesOfAll(({ required }) => required).map((phrase) => [phrase, 'required'] as const),
  ...phrasesOfAll(({ wanted }) => wanted).map((phrase) => [phrase, 'wanted'] as const),
]);
/** What a phrase says of its whole sentence; `offer` only where it begins with it. */
type Mark = 'asks' | 'offer' | 'legal';
const marks = phraseIndex<Mark>(() => [
  ...phrasesOfAll(({ offers }) => offers).map((phrase) => [phrase, 'offer'] as const),
  ...phrasesOfAll(({ legal }) => legal).map((phrase) => [phrase, 'legal'] as const),
  ...phrasesOfAll(
    ({ nice, required, wanted, training }) =>
      `${nice}\n${required}\n${wanted}\n${training.phrases}\n${training.given}`,
  ).map((phrase) => [phrase, 'asks'] as const),
]);
const givenTraining = phraseIndex(() =>
  phrasesOfAll(({ training }) => training.given).map((phrase) => [phrase, true] as const),
);
const trainings = wordsOfAll(({ training }) => training.nouns);
const exclusions = phraseIndex(() =>
  phrasesOfAll(({ exclusion }) => exclusion.phrases).map((phrase) => [phrase, true] as const),
);
const lacks = wordsOfAll(({ exclusion, negation }) => `${exclusion.lacks} ${negation.negators}`);
const itemOpenings = phraseIndex(() =>
  phrasesOfAll(({ openings }) => openings).map((phrase) => [phrase, true] as const),
);
const forward = phraseIndex(() =>
  phrasesOfAll((wording) => wording.forward).map((phrase) => [phrase, true] as const),
);
const ands = wordsOfAll(({ choice }) => choice.ands);
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

/** The levels of a sentence's pieces, from its first one on; `same` is that of all, where they do not differ. */
interface SentenceLevels {
  from: number;
  same: RequirementLevel | null;
  levels: RequirementLevel[];
}

/** What tells how firmly a posting asks. */
export interface AskedLevels {
  /** Each sentence is read once. */
  levelAt: LevelOfPiece;
  /** Whether the sentence of a piece has words that ask. */
  asks: (piece: number) => boolean;
  /** Whether the sentence of a piece leaves out those who lack what it names, so that its negations deny nothing. */
  excludes: (piece: number) => boolean;
}

/** Tells the level of any piece of a posting; `covered` says which are skills' names. */
export function requirementLevels(
  text: ScannedText,
  parts: PostingParts & { title: number },
  covered: (index: number) => boolean,
): AskedLevels {
  const structured = text.lines.some(isListItem);
  const said = marksOf(text.tokens);
  const about: KnownParts = { ...parts, structured, said, covered };
  const known: SentenceLevels[] = [];
  return {
    levelAt: (piece) => {
      const { sentence } = text.tokens[piece] as ScannedToken;
      known[sentence] ??= levelsAround(text, piece, about);
      const { from, same, levels } = known[sentence];
      return same ?? (levels[piece - from] as RequirementLevel);
    },
    asks: (piece) => {
      const mark = said[(text.tokens[piece] as ScannedToken).sentence];
      return mark === asking || mark === excluding;
    },
    excludes: (piece) => said[(text.tokens[piece] as ScannedToken).sentence] === excluding,
  };
}

/** What a sentence is: it has words that ask, is none of the demands, or leaves out those who lack something. */
const [asking, passedOver, excluding] = [1, 2, 3];

/** What the phrases of each sentence say of it, by its number. */
function marksOf(tokens: readonly ScannedToken[]): Uint8Array {
  const said = new Uint8Array((tokens.at(-1)?.sentence ?? 0) + 1);
  const lacking = lackingIn(tokens, said.length);
  for (let index = 0; index < tokens.length; index += 1) {
    const { sentence } = tokens[index] as ScannedToken;
    if (said[sentence] === passedOver || said[sentence] === excluding) continue;
    if (leavesOut(tokens, index, lacking)) said[sentence] = excluding;
    const mark = phraseAt(tokens, index, marks);
    if (mark === null || said[sentence] === excluding) continue;
    if (mark === 'legal' || (mark === 'offer' && tokens[index - 1]?.sentence !== sentence))
      said[sentence] = passedOver;
    else if (mark === 'asks') said[sentence] = asking;
  }
  return said;
}

/** How many words of each sentence say that something is lacking, by its number. */
function lackingIn(tokens: readonly ScannedToken[], sentences: number): Uint32Array {
  const lacking = new Uint32Array(sentences);
  for (const { key, sentence } of tokens)
    if (lacks.has(key)) lacking[sentence] = (lacking[sentence] as number) + 1;
  return lacking;
}

/** Whether words such as `will not be considered` begin at a piece, in a sentence that names what is lacking beside them. */
function leavesOut(tokens: readonly ScannedToken[], piece: number, lacking: Uint32Array): boolean {
  const found = findPhrase(tokens, piece, piece + 1, exclusions);
  if (found === null) return false;
  const own = tokens.slice(found.at, found.end).filter(({ key }) => lacks.has(key)).length;
  return (lacking[(tokens[piece] as ScannedToken).sentence] as number) > own;
}

/** A title has no more words than this. */
const longestTitle = 14;

/** The index of the line that says what the job is called: the first, where it is short and more follows; else -1. */
export function titleLine(lines: readonly string[], { sections }: Pick<PostingParts, 'sections'>): number {
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
  /** What the phrases of each sentence say of it. */
  said: Uint8Array;
  covered: (index: number) => boolean;
}

/** The levels in the sentence of a piece. */
function levelsAround(text: ScannedText, piece: number, known: KnownParts): SentenceLevels {
  const { tokens } = text;
  const { from, to } = sentenceAround(tokens, piece);
  const { sentence } = tokens[from] as ScannedToken;
  if (known.said[sentence] === passedOver) return { from, same: 'ignored', levels: [] };
  if (known.said[sentence] === excluding) return { from, same: 'required', levels: [] };
  const ground = groundLevel(text, { from, to }, known);
  if (ground !== null && known.said[sentence] !== asking) return { from, same: ground, levels: [] };
  const { sections, covered } = known;
  const levels = tokens
    .slice(from, to)
    .map(({ line }) => ground ?? levelOfSection[sections[line - 1] as SectionKind]);
  for (const [index, cue] of cuesOf(tokens, from, to, covered)) {
    const level = levels[index - from];
    // What is nice to have does not become a must by a word such as "required" in it.
    if (level !== 'ignored' && !(level === 'nice' && cue === 'required')) levels[index - from] = cue;
  }
  return { from, same: null, levels };
}

/** The level of a sentence by the place where it stands; null where it goes on in another section. */
function groundLevel(
  text: ScannedText,
  { from, to }: { from: number; to: number },
  { sections, tasks, structured, title, covered }: KnownParts,
): RequirementLevel | null {
  const { tokens } = text;
  const [first, last] = [tokens[from] as ScannedToken, tokens[to - 1] as ScannedToken];
  if (first.line - 1 === title) return 'required';
  const labelled = labelledKind(tokens, from, to);
  if (labelled !== null) return levelOfSection[labelled];
  const level = levelOfSection[sections[first.line - 1] as SectionKind];
  const isTask = tasks[first.line - 1] === true;
  if (level === 'mentioned' && !isTask && opensDemand(text, from)) return 'required';
  if (structured && level === 'mentioned' && !isTask && isTale(text, from, to, covered)) return 'aside';
  return sections[first.line - 1] === sections[last.line - 1] ? level : null;
}

/** Whether an item of a list begins with words such as `Knowledge of`. */
function opensDemand({ tokens, lines }: ScannedText, from: number): boolean {
  const { gap, line } = tokens[from] as ScannedToken;
  return (
    gap.startsWith('\n') &&
    isListItem(lines[line - 1] as string) &&
    phraseAt(tokens, from, itemOpenings) !== null
  );
}

/** A label has no more words than this. */
const longestLabel = 5;

/** What a label within a paragraph says of the rest of its sentence: `… Your tasks: …`. */
function labelledKind(tokens: readonly ScannedToken[], from: number, to: number): SectionKind | null {
  if ((tokens[from] as ScannedToken).gap.startsWith('\n')) return null;
  for (let index = from + 1; index < Math.min(to, from + longestLabel + 1); index += 1) {
    if (!(tokens[index] as ScannedToken).gap.includes(':')) continue;
    return labelledAs(
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

/** The phrase that speaks of each piece of a sentence. */
function cuesOf(
  tokens: readonly ScannedToken[],
  from: number,
  to: number,
  covered: (index: number) => boolean,
): Map<number, Cue> {
  const spoken = new Map<number, Cue>();
  const clauses = clausesOf(tokens, from, to, covered);
  const speak = ({ from: start, to: end }: Clause, cue: Cue) => {
    for (let index = start; index < end; index += 1) spoken.set(index, cue);
  };
  let ahead: Cue | null = null;
  for (const [index, clause] of clauses.entries()) {
    // `Ideally, you have worked with Go` says no more than "ideally".
    const own: Cue | null = clause.cue === 'wanted' ? (ahead ?? 'required') : clause.cue;
    if (own === 'aside') {
      speak(clause, own);
      continue;
    }
    if (own && !clause.trailing) ahead = own;
    const cue = own ?? ahead;
    if (cue) speak(clause, cue);
    // What is taught speaks of its own clause: `Experience with SAP, training provided`.
    if (!own || own === 'ignored' || !clause.trailing) continue;
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

function isEmpty({ from, to }: Pick<Clause, 'from' | 'to'>, covered: (index: number) => boolean): boolean {
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
  const add = (start: number, end: number) =>
    clauses.push(clauseOf(tokens, start, { end, last: end === to }, clauses.length === 0, covered));
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && !startsClause(tokens[end] as ScannedToken)) end += 1;
    const parting = partingOf(tokens, start, end, covered);
    if (parting !== null) add(start, parting);
    add(parting ?? start, end);
    start = end;
  }
  return clauses;
}

/**
 * Where a clause is in truth two: `Go is essential and Kafka desirable` before the "and", `you know Go and have ideally
 * used Kafka` before the word that speaks of what follows; else null.
 */
function partingOf(
  tokens: readonly ScannedToken[],
  from: number,
  to: number,
  covered: (index: number) => boolean,
): number | null {
  let [firstName, lastName] = [to, from];
  for (let index = from; index < to; index += 1) {
    if (!covered(index)) continue;
    firstName = Math.min(firstName, index);
    lastName = index;
  }
  if (firstName >= lastName) return null;
  let [first, last] = [to, from];
  for (let index = from; index < to; index += 1) {
    if (phraseAt(tokens, index, cues) === null) continue;
    first = Math.min(first, index);
    last = index;
  }
  for (let index = firstName + 1; index <= lastName; index += 1) {
    const two = ands.has((tokens[index] as ScannedToken).key) && first < index && last >= index;
    if (two || phraseAt(tokens, index, forward) !== null) return index;
  }
  return null;
}

function startsClause(token: ScannedToken): boolean {
  return clauseStart.test(token.gap) || contrast.has(token.key);
}

function clauseOf(
  tokens: readonly ScannedToken[],
  from: number,
  { end: to, last }: { end: number; last: boolean },
  first: boolean,
  covered: (index: number) => boolean,
): Clause {
  const found = teachingIn(tokens, from, to) ?? findPhrase(tokens, from, to, cues);
  let before = false;
  let behind = false;
  let bare = true;
  for (let index = from; index < to; index += 1) {
    if (!covered(index)) bare &&= reachable.has((tokens[index] as ScannedToken).key);
    else if (found && index < found.at) before = true;
    else behind = true;
  }
  const ahead = found !== null && !last && phraseAt(tokens, found.at, forward) !== null;
  return { from, to, cue: found?.value ?? null, trailing: before || (!behind && !first && !ahead), bare };
}

/** Where a clause says that training is given. */
function teachingIn(
  tokens: readonly ScannedToken[],
  from: number,
  to: number,
): { value: 'ignored'; at: number } | null {
  let at = from;
  while (at < to && !trainings.has((tokens[at] as ScannedToken).key)) at += 1;
  return at < to && findPhrase(tokens, from, to, givenTraining) !== null ? { value: 'ignored', at } : null;
}

/** Whether the rest of the sentence behind a piece calls something welcome: `not required, but a plus`. */
export function isWelcomedBehind(tokens: readonly ScannedToken[], piece: number): boolean {
  const from = piece + 1;
  let to = from;
  while (to < from + 30 && tokens[to]?.sentence === (tokens[piece] as ScannedToken).sentence) to += 1;
  return to > from && findPhrase(tokens, from, to, cues)?.value === 'nice';
}
