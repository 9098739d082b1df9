/**
 * Skills of which a posting wants any one: `Rust or C++`, `a message broker (Kafka, RabbitMQ or NATS)`,
 * `one of: Go, Java`, `tools such as Figma and Sketch`.
 */
import type { SkillMention } from './find-skills.ts';
import { findPhrase, phraseIndex } from './phrases.ts';
import type { ScannedText, ScannedToken } from './scan-text.ts';
import { wordSet } from './word-set.ts';
import { phrasesOfAll, type Wording, wordsOfAll } from './wording/wording.ts';

const ors = wordsOfAll(({ choice }) => choice.ors);
const ands = wordsOfAll(({ choice }) => choice.ands);
const phrases = (of: (choice: Wording['choice']) => string) =>
  phraseIndex(() => phrasesOfAll(({ choice }) => of(choice)).map((phrase) => [phrase, true] as const));
/** Before an enumeration of which one thing is enough, or of examples. */
const openings = phrases(({ openings }) => openings);
const sortOpenings = wordsOfAll(({ choice }) => choice.sortOpenings);
const sorts = wordsOfAll(({ choice }) => choice.sorts);
/** Behind one. */
const closings = phrases(({ closings }) => closings);
const andSoOn = phrases(({ andSoOn }) => andSoOn);

/** Words that may stand beside `or` between two names: `C++, or exceptional Go`. */
const widest = 3;
/** Words that may stand between what opens an enumeration and its first name: `one of the languages Go, Java`. */
const openingReach = 3;

/** How two neighbours hang together: by `or`, by `and`, by a mere comma or stroke, or not at all. */
type Link = 'or' | 'and' | 'listed' | null;

/**
 * For each mention the number of the set of which any one is enough; null where it stands for itself. A comma alone
 * joins only what the vocabulary knows to stand in for each other, so that `Python, Django or Flask` still asks for
 * Python; where words say that any one is enough, or that these are examples, it joins them all.
 */
export function alternativeSets(scanned: ScannedText, mentions: readonly SkillMention[]): (number | null)[] {
  const text: BracketedText = { ...scanned, ends: bracketEnds(scanned) };
  const sets: (number | null)[] = mentions.map(() => null);
  let count = 0;
  const join = (run: readonly number[]) => {
    if (run.length < 2) return;
    for (const index of run) sets[index] = count;
    count += 1;
  };
  for (let start = 0; start < mentions.length; ) {
    const examples = examplesFrom(text, mentions, start);
    if (examples !== null) {
      join(examples);
      start = (examples.at(-1) as number) + 1;
      continue;
    }
    let end = start + 1;
    while (end < mentions.length && linkOf(text, mentions, end) !== null && !isExample(text, mentions, end))
      end += 1;
    for (const run of runsWithin(text, mentions, start, end)) join(run);
    start = end;
  }
  return sets;
}

/** A text with the place where what is in brackets ends, seen from each of its pieces. */
interface BracketedText extends ScannedText {
  ends: Uint32Array;
}

/** From each piece on the first that a closing bracket stands before, or the first behind the sentence of the one before it. */
function bracketEnds({ tokens }: ScannedText): Uint32Array {
  const ends = new Uint32Array(tokens.length + 1).fill(tokens.length);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const { sentence, gap } = tokens[index] as ScannedToken;
    const ended = gap.includes(')') || tokens[index - 1]?.sentence !== sentence;
    ends[index] = ended ? index : (ends[index + 1] as number);
  }
  return ends;
}

function isExample(text: BracketedText, mentions: readonly SkillMention[], index: number): boolean {
  return enclosedExamples(text, mentions, index) !== null || opens(text, mentions, index);
}

/**
 * The enumeration of examples or of things of which one is enough that begins with a mention, or straight behind it
 * where it names their sort; null where none does.
 */
function examplesFrom(
  text: BracketedText,
  mentions: readonly SkillMention[],
  start: number,
): number[] | null {
  const own = examplesAt(text, mentions, start);
  if (own !== null) return own;
  const [sort, next] = [mentions[start] as SkillMention, mentions[start + 1]];
  if (next === undefined || !isStraightBehind(text, sort, next)) return null;
  const examples = examplesAt(text, mentions, start + 1);
  return examples === null ? null : [start, ...examples];
}

/** Whether nothing stands between what may be a sort and its first example but `such as`, or a bracket and `e.g.` */
function isStraightBehind({ tokens }: ScannedText, sort: SkillMention, example: SkillMention): boolean {
  const [last, first] = [tokens[sort.to - 1] as ScannedToken, tokens[example.from] as ScannedToken];
  if (last.sentence !== first.sentence || example.from - sort.to > openingReach) return false;
  const behind = tokens[sort.to] as ScannedToken;
  // `Docker, one of Go, Java` asks for Docker; `message queues, such as Kafka` asks for no more than these.
  if (behind.gap.includes(',') && !example.skill.broader.includes(sort.skill.name)) return false;
  if (sort.to === example.from) return behind.gap.includes('(');
  const words = sorts.has(behind.key) ? sort.to + 1 : sort.to;
  if (words === example.from) return first.gap.includes('(');
  const opening = findPhrase(tokens, words, words + 1, openings);
  return (
    opening?.end === example.from ||
    (sortOpenings.has((tokens[words] as ScannedToken).key) && words + 1 === example.from)
  );
}

function examplesAt(text: BracketedText, mentions: readonly SkillMention[], start: number): number[] | null {
  const enclosed = enclosedExamples(text, mentions, start);
  if (enclosed !== null) return enclosed;
  if (!opens(text, mentions, start)) return null;
  const run = [start];
  while (start + run.length < mentions.length && linkOf(text, mentions, start + run.length) !== null)
    run.push(start + run.length);
  return run;
}

/** The mentions from one on within its brackets, where these hold examples: `(e.g. Kafka, RabbitMQ)`, `(Kafka, NATS, etc.)`. */
function enclosedExamples(
  { tokens, ends }: BracketedText,
  mentions: readonly SkillMention[],
  start: number,
): number[] | null {
  const mention = mentions[start] as SkillMention;
  const { sentence } = tokens[mention.from] as ScannedToken;
  let from = mention.from;
  while (from > mention.from - openingReach && !(tokens[from] as ScannedToken).gap.includes('(')) {
    if (tokens[from - 1]?.sentence !== sentence || mentions[start - 1]?.to === from) return null;
    from -= 1;
  }
  if (!(tokens[from] as ScannedToken).gap.includes('(')) return null;
  const to = ends[mention.to] as number;
  const last = Math.max(mention.to, to - longestClosing);
  const exemplary =
    findPhrase(tokens, from, mention.from, openings) !== null ||
    findPhrase(tokens, last, to, closings) !== null ||
    findPhrase(tokens, last, to, andSoOn) !== null;
  if (!exemplary) return null;
  const run = [start];
  while ((mentions[start + run.length]?.from ?? to) < to) run.push(start + run.length);
  return run;
}

/** The longest phrase behind an enumeration has no more words. */
const longestClosing = 4;

/** The sets in an enumeration from `start` up to `end`. */
function runsWithin(
  text: ScannedText,
  mentions: readonly SkillMention[],
  start: number,
  end: number,
): number[][] {
  if (end - start > 1 && isClosed(text, mentions[end - 1] as SkillMention))
    return [lastListed(text, mentions, start, end)];
  const runs: number[][] = [];
  let run = [start];
  let chosen = false;
  const close = () => {
    if (chosen) runs.push(run);
  };
  for (let index = start + 1; index < end; index += 1) {
    const link = linkOf(text, mentions, index);
    const alike = areAlike(mentions[run.at(-1) as number], mentions[index]);
    if (link === 'or') chosen = true;
    if (link === 'or' || (link === 'listed' && alike)) {
      // What was only listed before an "or" belongs to it only where it is of the same sort.
      run.push(index);
    } else {
      close();
      run = [index];
      chosen = false;
    }
  }
  close();
  return runs;
}

/** What hangs together with the last mention by commas and `or` alone. */
function lastListed(
  text: ScannedText,
  mentions: readonly SkillMention[],
  start: number,
  end: number,
): number[] {
  let first = end - 1;
  while (first > start && linkOf(text, mentions, first) !== 'and') first -= 1;
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** Whether `or similar` stands behind a name. */
function isClosed({ tokens }: ScannedText, { to }: SkillMention): boolean {
  return (
    tokens[to] !== undefined &&
    findPhrase(tokens, to, to + 1, closings) !== null &&
    !/[;:.]/u.test(tokens[to].gap)
  );
}

function areAlike(a: SkillMention | undefined, b: SkillMention | undefined): boolean {
  return a !== undefined && a.skill.alternatives !== null && a.skill.alternatives === b?.skill.alternatives;
}

function linkOf({ tokens }: ScannedText, mentions: readonly SkillMention[], index: number): Link {
  const [before, after] = [mentions[index - 1] as SkillMention, mentions[index] as SkillMention];
  const [last, first] = [tokens[before.to - 1] as ScannedToken, tokens[after.from] as ScannedToken];
  if (last.sentence !== first.sentence || after.from - before.to > widest) return null;
  for (let place = before.to; place < after.from; place += 1) {
    const { key } = tokens[place] as ScannedToken;
    // `Accounting and/or finance`; in Portuguese `o` is an article as well: `Excel e o Word`.
    if (ands.has(key)) return isAndOr(tokens, place) ? 'or' : 'and';
    if (ranges.has(key) && areDegrees(before, after)) return 'or';
    if (ors.has(key)) return 'or';
  }
  return before.to === after.from && /^\s*[,/]\s*$/u.test(first.gap) ? 'listed' : null;
}

/** Whether an `and` has an `or` behind a stroke. */
function isAndOr(tokens: readonly ScannedToken[], place: number): boolean {
  const next = tokens[place + 1];
  return next !== undefined && next.gap === '/' && ors.has(next.key);
}

/** Between two degrees these span what lies between: `Bac+2 à Bac+5`. */
const ranges = wordSet('to bis a hasta ate');

function areDegrees(...mentions: readonly SkillMention[]): boolean {
  return mentions.every(({ skill }) => skill.kind === 'degree');
}

/** Whether words such as `one of` or `e.g.` stand before a mention, with no other mention between. */
function opens({ tokens }: ScannedText, mentions: readonly SkillMention[], index: number): boolean {
  const { from } = mentions[index] as SkillMention;
  const { sentence } = tokens[from] as ScannedToken;
  const earliest = Math.max(0, mentions[index - 1]?.to ?? 0, from - openingReach - 2);
  for (let place = from - 1; place >= earliest; place -= 1) {
    const token = tokens[place] as ScannedToken;
    if (token.sentence !== sentence) return false;
    const opening = findPhrase(tokens, place, place + 1, openings);
    if (opening !== null && opening.end <= from) return true;
    // The `as` of `such as` stands behind no sort.
    if (place === from - 1 && sortOpenings.has(token.key) && sorts.has(tokens[place - 1]?.key ?? ''))
      return true;
  }
  return false;
}
