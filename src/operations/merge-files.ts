/**
 * Merging two versions of an application file by what they say: each top-level key by itself, lists that both sides
 * changed by their items, the text line by line. Nothing of either side goes missing: what cannot be merged stands there
 * twice, between markers.
 */
import type { Config } from '../core/config.ts';
import { parseApplication } from '../format/application-file.ts';
import { openFile } from '../format/edits/open-frontmatter.ts';
import { EditError } from '../format/text-edit.ts';
import { commentsIn } from '../format/yaml-comments.ts';
import { withoutCommon } from './describe-change.ts';
import { sameValue } from './json-values.ts';
import { contradict } from './merge-history.ts';
import { hasAllAdded, historyItems, listMergers, type Side, type Sides } from './merge-lists.ts';
import { blocksOf, type FileBlocks } from './top-level-block.ts';

/** Three versions of a text: the common ancestor's, ours and theirs. */
export type Versions = Sides<string>;

/** A merge: the text, with conflict markers where only a person can settle it. */
export interface Merged {
  text: string;
  clean: boolean;
}

/** Merges line by line, as Git does. */
export type MergeLines = (versions: Versions) => Merged;

/** Merges; null where a version is no application file without problems, so that lines are all there is to merge. */
export function mergeFiles(versions: Versions, config: Config, mergeLines: MergeLines): Merged | null {
  const read = (text: string) => readSide(text, config);
  const [base, ours, theirs] = [read(versions.base), read(versions.ours), read(versions.theirs)];
  if (base === null || ours === null || theirs === null) return null;
  const sides = { base, ours, theirs };
  const merged = new Merge(sides, mergeLines).result();
  if (!merged.clean || holdsAll(read(merged.text), sides)) return merged;
  const [mine, other] = [ours.blocks, theirs.blocks];
  const head = apart(headOf(mine), headOf(other), mergeLines);
  return {
    text:
      head +
      mergePart(
        mapSides(sides, ({ blocks }) => blocks.tail),
        mergeLines,
      ).text,
    clean: false,
  };
}

/** A version with its parts. */
interface Parted extends Side {
  blocks: FileBlocks;
}

function readSide(text: string, config: Config): Parted | null {
  const { application } = parseApplication({ path: 'applications/merged.md', text }, config);
  if (application === null) return null;
  return { text, application, values: openFile(text).values, blocks: blocksOf(text) };
}

function mapSides<From, To>({ base, ours, theirs }: Sides<From>, of: (side: From) => To): Sides<To> {
  return { base: of(base), ours: of(ours), theirs: of(theirs) };
}

/** A part that only one side changed is as that side has it. */
function mergePart({ base, ours, theirs }: Versions, mergeLines: MergeLines): Merged {
  if (ours === theirs || theirs === base) return { text: ours, clean: true };
  if (ours === base) return { text: theirs, clean: true };
  return mergeLines({ base, ours, theirs });
}

/** Both sides' lines between markers, as if there had been nothing before. */
function apart(ours: string, theirs: string, mergeLines: MergeLines): string {
  return mergeLines({ base: '', ours, theirs }).text;
}

function headOf({ head, blocks }: FileBlocks): string {
  return head + [...blocks.values()].join('');
}

/** One merge of three versions that can be read. */
class Merge {
  private clean = true;
  private readonly sides: Sides<Parted>;
  private readonly mergeLines: MergeLines;
  /** Our version with the lists that could be merged by their items. */
  private readonly withLists: FileBlocks;
  private readonly settled = new Set<string>();

  constructor(sides: Sides<Parted>, mergeLines: MergeLines) {
    this.sides = sides;
    this.mergeLines = mergeLines;
    this.withLists = blocksOf(this.mergeLists());
  }

  result(): Merged {
    const { head, tail } = {
      head: mapSides(this.sides, ({ blocks }) => blocks.head),
      tail: mapSides(this.sides, ({ blocks }) => blocks.tail),
    };
    const keys = mapSides(this.sides, ({ blocks }) => [...blocks.blocks.keys()]);
    const order = orderOf({ ...keys, ours: [...this.withLists.blocks.keys()] });
    const text = this.part(head) + order.map((key) => this.block(key)).join('') + this.part(tail);
    return { text, clean: this.clean };
  }

  private part(versions: Versions): string {
    const { text, clean } = mergePart(versions, this.mergeLines);
    this.clean &&= clean;
    return text;
  }

  private block(key: string): string {
    if (this.settled.has(key)) return this.withLists.blocks.get(key) ?? '';
    const versions = mapSides(this.sides, ({ blocks }) => blocks.blocks.get(key) ?? '');
    const { text, clean } = mergePart(versions, this.mergeLines);
    this.clean &&= clean;
    const isChance = clean && key === 'history' && this.contradicts();
    if (!isChance) return text;
    this.clean = false;
    return apart(versions.ours, versions.theirs, this.mergeLines);
  }

  private contradicts(): boolean {
    const { base, ours, theirs } = mapSides(this.sides, historyItems);
    return contradict(base, ours, theirs);
  }

  private mergeLists(): string {
    let { text } = this.sides.ours;
    for (const [key, mergeList] of Object.entries(listMergers)) {
      if (!isChangedTwice(this.sides, key)) continue;
      const merged = attempt(() => mergeList(text, this.sides));
      if (merged === null || !keepsComments(key, merged, this.sides)) continue;
      text = merged;
      this.settled.add(key);
    }
    return text;
  }
}

/** Whether both sides changed the lines of a key, and not alike. */
function isChangedTwice(sides: Sides<Parted>, key: string): boolean {
  const { base, ours, theirs } = mapSides(sides, ({ blocks }) => blocks.blocks.get(key));
  return ours !== base && theirs !== base && ours !== theirs;
}

function attempt(merge: () => string | null): string | null {
  try {
    return merge();
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
}

/** Whether every comment that a side added to a list is in the merged one. */
function keepsComments(key: string, merged: string, { base, ours, theirs }: Sides<Parted>): boolean {
  const comments = ({ blocks }: FileBlocks) => commentsIn(blocks.get(key) ?? '');
  const now = comments(blocksOf(merged));
  return [ours, theirs].every(
    (side) => withoutCommon(withoutCommon(comments(side.blocks), comments(base.blocks)), now).length === 0,
  );
}

/** The keys in our order, or in theirs where only they changed it; what one side added stands behind what it added it to. */
function orderOf({ base, ours, theirs }: Sides<readonly string[]>): string[] {
  const isMoved = (keys: readonly string[]) => {
    const was = base.filter((key) => keys.includes(key));
    return keys.filter((key) => base.includes(key)).some((key, index) => key !== was[index]);
  };
  const [first, second] = isMoved(theirs) && !isMoved(ours) ? [theirs, ours] : [ours, theirs];
  const order = [...first];
  for (const [index, key] of second.entries()) {
    if (order.includes(key)) continue;
    const start = order.indexOf(second[index - 1] as string) + 1;
    const next = order.findIndex(
      (other, at) => at >= start && (second.includes(other) || base.includes(other)),
    );
    order.splice(next === -1 ? order.length : next, 0, key);
  }
  return order;
}

/** The last word: whether a merged file is sound, and has what each side made of every key. */
function holdsAll(merged: Side | null, sides: Sides<Side>): boolean {
  if (merged === null) return false;
  const { base, ours, theirs } = mapSides(sides, ({ values }) => values);
  const keys = new Set([base, ours, theirs, merged.values].flatMap((values) => Object.keys(values)));
  return [...keys].every((key) => {
    const [was, mine, other] = [base[key], ours[key], theirs[key]];
    if (sameValue(mine, other) || sameValue(was, other)) return sameValue(merged.values[key], mine);
    if (sameValue(was, mine)) return sameValue(merged.values[key], other);
    return !Object.hasOwn(listMergers, key) || hasAllAdded(key, merged, sides);
  });
}
