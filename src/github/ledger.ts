/**
 * What commands did, kept as marks in the bot's answers: so that a comment that is edited is read as edited, nothing is
 * done twice, and what was done can be taken back.
 */

import { withoutComments } from '../format/markdown-text.ts';
import { applyEdits, editBetween, type TextEdit } from '../format/text-edit.ts';
import { UsageError } from '../operations/errors.ts';
import type { Comment } from './issue.ts';
import { formatMarker, readMarkers } from './marker.ts';

/**
 * One change: the command's line, and the lines of the file before and after; no lines where it is done and there is
 * nothing to take back.
 */
export interface Deed {
  line: string;
  was: string;
  now: string;
}

/** An answer of the bot's to a comment or a form, with all that stands done for it. */
export interface GivenAnswer {
  key: string;
  digest: string;
  deeds: Deed[];
  /** Whether all was done that was asked for. */
  isWhole: boolean;
}

/** The longest change that is remembered; a longer one cannot be taken back from here. */
const longest = 7000;
/** As long are all marks of one answer: GitHub takes no comment of more than 65,536 characters. */
const longestTogether = 40_000;
/** So much of a change is shown. */
const longestShown = 8000;

/** The bot's answers to one request, oldest first. A key is `REQUEST`, or `REQUEST DIGEST NUMBER`. */
export function answersTo(comments: readonly Comment[], me: string, request: string): GivenAnswer[] {
  return allAnswers(comments, me).filter(({ key }) => key === request || key.startsWith(`${request} `));
}

/** All of the bot's answers, oldest first. */
export function allAnswers(comments: readonly Comment[], me: string): GivenAnswer[] {
  return comments
    .filter(({ author }) => author === me)
    .flatMap(({ body }) =>
      readMarkers(body, 'answer').map((key) => ({
        key,
        digest: key.split(' ')[2] ?? '',
        deeds: readMarkers(body, 'did').flatMap(parseDeed),
        isWhole: readMarkers(body, 'whole').includes(key),
      })),
    );
}

/** The keys of the answers whose changes were taken back. */
export function takenBack(comments: readonly Comment[], me: string): Set<string> {
  return new Set(
    comments.filter(({ author }) => author === me).flatMap(({ body }) => readMarkers(body, 'undid')),
  );
}

/**
 * The last answer that changed something and is not among those `undone`; null where there is none. Of each request only its last
 * answer counts, which has all that stands done for it.
 */
export function lastUndoable(
  comments: readonly Comment[],
  me: string,
  undone: ReadonlySet<string>,
): GivenAnswer | null {
  const latest = new Map<string, GivenAnswer>();
  for (const answer of allAnswers(comments, me)) {
    const request = answer.key.split(' ').slice(0, 2).join(' ');
    latest.delete(request);
    latest.set(request, answer);
  }
  return [...latest.values()].findLast(({ key, deeds }) => deeds.some(hasEffect) && !undone.has(key)) ?? null;
}

/** Whether there is something to take back of a change. */
export function hasEffect({ was, now }: Deed): boolean {
  return was !== now;
}

/** A change of which nothing is left, and which is not to be made anew. */
export function spent({ line }: Pick<Deed, 'line'>): Deed {
  return { line, was: '', now: '' };
}

function parseDeed(text: string): Deed[] {
  const [line, was, now] = text.split('\0');
  return line === undefined || was === undefined || now === undefined ? [] : [{ line, was, now }];
}

/** Stands for what a change made where that is too long to be remembered. */
const tooLong = '\u0001';

/** The marks of what stands done; of what is too long only that it is done, as far as there is room for it. */
export function deedMarkers(deeds: readonly Deed[]): string[] {
  let room = longestTogether;
  return deeds.flatMap((deed) => {
    const mark = [deed, hasEffect(deed) ? { line: deed.line, was: '', now: tooLong } : deed]
      .map(({ line, was, now }) => formatMarker('did', [line, was, now].join('\0')))
      .find(({ length }) => length <= Math.min(longest, room));
    room -= mark?.length ?? 0;
    return mark ?? [];
  });
}

/** So many of these lines as have room; where not all have, the last says how many more there are. */
export function shortened(lines: readonly string[], room: number): string[] {
  let left = room;
  const over = lines.findIndex((line) => {
    left -= line.length + 1;
    return left < 0;
  });
  return over < 0 ? [...lines] : [...lines.slice(0, over), `- … and ${lines.length - over} more lines`];
}

/** What is different between two texts, in whole lines; null where nothing is. */
export function deedBetween(line: string, before: string, after: string): Deed | null {
  if (before === after) return null;
  const [from, to] = [before, after].map((text) => text.split(/(?<=\n)/)) as [string[], string[]];
  let start = 0;
  while (start < from.length && from[start] === to[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(from.length, to.length) - start && from.at(-1 - tail) === to.at(-1 - tail))
    tail += 1;
  const part = (lines: string[]) => lines.slice(start, lines.length - tail).join('');
  return { line, was: part(from), now: part(to) };
}

/**
 * The edit that takes a change back; none where nothing of it is left, as after a run that died once it had written.
 * Throws a {@link UsageError} where its lines were changed, stand there several times, or were too long to be remembered.
 */
export function planTakingBack(text: string, { line, was, now }: Deed): TextEdit[] {
  if (now === tooLong)
    throw new UsageError(
      `${line}: too long to be taken back from here; take it out, or change it, in the file`,
    );
  const [start, ...others] = now === '' ? [] : placesOf(text, now);
  if (start === undefined && (was === '' || placesOf(text, was).length === 1)) return [];
  if (start === undefined || others.length > 0)
    throw new UsageError(`${line}: the file was changed since, so this is not taken back`);
  return editBetween(text, applyEdits(text, [{ start, end: start + now.length, text: was }]));
}

/** Where lines stand in a text. */
function placesOf(text: string, lines: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(lines); at >= 0; at = text.indexOf(lines, at + 1))
    if (at === 0 || text[at - 1] === '\n') places.push(at);
  return places;
}

/** A change as GitHub shows one; nothing in it ends the block, or is taken for a mark. */
export function diffBlock(deeds: readonly Pick<Deed, 'was' | 'now'>[]): string[] {
  const lines = deeds.flatMap(({ was, now }) => [
    ...linesOf(was).map((line) => `-${line}`),
    ...linesOf(now).map((line) => `+${line}`),
  ]);
  if (lines.length === 0) return [];
  const runs = lines.join('\n').match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(2, ...runs.map(({ length }) => length)) + 1);
  return ['', `${fence}diff`, ...shortened(lines, longestShown), fence];
}

function linesOf(text: string): string[] {
  if (text === '') return [];
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => withoutComments(line).slice(0, 500));
}

/** Tells texts apart, so that an edited one gets an answer of its own. */
export function digestOf(text: string): string {
  let digest = 0;
  for (const char of text) digest = (Math.imul(digest, 31) + (char.codePointAt(0) ?? 0)) | 0;
  return (digest >>> 0).toString(36);
}
