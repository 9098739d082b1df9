/** Skills of which a posting wants any one: `Rust or C++`, `a message broker (Kafka, RabbitMQ or NATS)`, `one of: Go, Java`. */
import type { SkillMention } from './find-skills.ts';
import type { ScannedText, ScannedToken } from './scan-text.ts';

const ors = new Set('or oder ou o alternatively respectively bzw'.split(' '));

/** Words that may stand beside `or` between two names: `C++, or exceptional Go`. */
const widest = 3;

/** Before an enumeration of which one thing is enough. */
const openings = new Set('one any either eg similar like as beispielsweise etwa'.split(' '));

/** How two neighbours hang together: by `or`, by a mere comma or stroke, or not at all. */
type Link = 'or' | 'listed' | null;

/**
 * For each mention the number of the set of which any one is enough; null where it stands for itself. A comma alone
 * joins only what the vocabulary knows to stand in for each other, so that `Python, Django or Flask` still asks for Python.
 */
export function alternativeSets(text: ScannedText, mentions: readonly SkillMention[]): (number | null)[] {
  const sets: (number | null)[] = mentions.map(() => null);
  let count = 0;
  for (let start = 0; start < mentions.length; ) {
    let end = start + 1;
    while (end < mentions.length && linkOf(text, mentions, end) !== null) end += 1;
    for (const run of runsWithin(text, mentions, start, end)) {
      for (const index of run) sets[index] = count;
      count += 1;
    }
    start = end;
  }
  return sets;
}

/** The sets in an enumeration from `start` up to `end`. */
function runsWithin(
  text: ScannedText,
  mentions: readonly SkillMention[],
  start: number,
  end: number,
): number[][] {
  const runs: number[][] = [];
  let run = [start];
  let chosen = opens(text, mentions[start] as SkillMention);
  const close = () => {
    if (chosen && run.length > 1) runs.push(run);
  };
  for (let index = start + 1; index < end; index += 1) {
    const link = linkOf(text, mentions, index);
    const alike = areAlike(mentions[run.at(-1) as number], mentions[index]);
    if (link === 'or') chosen = true;
    if (link === 'or' || alike) {
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

function areAlike(a: SkillMention | undefined, b: SkillMention | undefined): boolean {
  return a !== undefined && a.skill.alternatives !== null && a.skill.alternatives === b?.skill.alternatives;
}

function linkOf({ tokens }: ScannedText, mentions: readonly SkillMention[], index: number): Link {
  const [before, after] = [mentions[index - 1] as SkillMention, mentions[index] as SkillMention];
  const [last, first] = [tokens[before.to - 1] as ScannedToken, tokens[after.from] as ScannedToken];
  if (last.sentence !== first.sentence || after.from - before.to > widest) return null;
  const between = tokens.slice(before.to, after.from);
  if (between.some(({ key }) => ors.has(key))) return 'or';
  return between.length === 0 && /^\s*[,/]\s*$/u.test(first.gap) ? 'listed' : null;
}

/** Whether words such as `one of` or `e.g.` stand before an enumeration. */
function opens({ tokens }: ScannedText, { from }: SkillMention): boolean {
  const { sentence } = tokens[from] as ScannedToken;
  for (let index = from - 1; index >= Math.max(0, from - 4); index -= 1) {
    const { key, sentence: own } = tokens[index] as ScannedToken;
    if (own !== sentence) return false;
    if (openings.has(key) || (key === 'g' && tokens[index - 1]?.key === 'e')) return true;
    if (key === 'b' && tokens[index - 1]?.key === 'z') return true;
  }
  return false;
}
