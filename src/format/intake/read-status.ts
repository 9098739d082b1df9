/** Other people's words for how an application stands, as the configured stages that they mean. */
import type { Config } from '../../core/config.ts';
import { foldText } from '../../core/fold-text.ts';
import type { Stage, StageKind } from '../../core/stage.ts';
import {
  afterwards,
  negators,
  notYet,
  type StatusRule,
  type StatusWord,
  statusRules,
} from './words/status.ts';

/** What a word says of an application. */
export interface StatusReading {
  /** The stages in order, the last being where it stands. */
  stages: Stage[];
  /** Whether it was given up before it was sent. */
  neverSent: boolean;
}

/** The person's own words and the stages that they mean, folded by {@link foldWords}. */
export type OwnWords = ReadonlyMap<string, string>;

/** What a word of another tracker means: the person's own meaning first, then a stage's name, then the usual words; null where it cannot be told. */
export function readStatus(word: string, config: Config, own: OwnWords = new Map()): StatusReading | null {
  const folded = foldWords(word);
  const stage = config.stages.find(({ id }) => id === own.get(folded)) ?? stageNamed(folded, config);
  if (stage !== undefined) return { stages: [stage], neverSent: false };
  const found = folded === '' ? null : meaningOf(folded);
  const stages = (found?.means ?? []).flatMap((meant) => stageFor(meant, config) ?? []);
  return found === null || stages.length < found.means.length
    ? null
    : { stages, neverSent: found.neverSent === true };
}

/** A text as words to compare: lower case, no accents, no punctuation. */
export function foldWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The stage of which a folded text is the id or the label. */
export function stageNamed(folded: string, { stages }: Config): Stage | undefined {
  return stages.find(({ id, label }) => foldWords(id) === folded || foldWords(label) === folded);
}

/** Which stage's name is a kind of interview, by words that are whole in it. */
const namesOf: Partial<Record<StatusWord, RegExp>> = {
  phone: /phone|screen|recruiter|\bhr\b|call|telefon|intro/,
  technical: /tech|test|assess|\boa\b|coding|challenge|take home|aufgabe/,
  onsite: /on ?site|final|panel|in person|vor ort/,
};

function stageFor(word: StatusWord, { stages }: Config): Stage | null {
  const name = namesOf[word];
  const kind: StageKind = name !== undefined ? 'interview' : (word as StageKind);
  const ofKind = stages.filter((stage) => stage.kind === kind);
  const named = ofKind.find(({ id, label }) => name?.test(foldWords(`${id} ${label}`)));
  return named ?? ofKind[0] ?? null;
}

interface Meaning {
  means: readonly StatusWord[];
  neverSent?: boolean | undefined;
}

const whole = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');
const rules = statusRules.map((rule) => ({
  rule,
  words: whole(rule.words.join('|')),
  chinese: rule.chinese === undefined ? null : new RegExp(rule.chinese),
}));
const denial = new RegExp(`(?:^|\\s)(?:${negators})(?: \\p{L}+){0,2} ?$`, 'u');
const pending = whole(notYet);
const after = whole(`(?:${afterwards})`);
const endings = new Set<StatusWord>(['rejected', 'withdrawn', 'ghosted']);

/** The first rule that fits; null where none does, or all that is said is what is not so. */
function meaningOf(folded: string): Meaning | null {
  const isHan = /\p{Script=Han}/u.test(folded);
  for (const { rule, words, chinese } of rules) {
    const found = words.exec(folded);
    const isChinese = found === null && isHan && chinese?.test(folded) === true;
    if (found === null && !isChinese) continue;
    if (found !== null && denial.test(folded.slice(0, found.index))) {
      const denied = deniedMeaning(rule, folded);
      if (denied === undefined) continue;
      return denied;
    }
    const last = rule.means.at(-1) as StatusWord;
    const before = endings.has(last) && rule.means.length === 1 ? passedBefore(folded) : null;
    return { means: [...(before ?? []), ...rule.means], neverSent: rule.neverSent };
  }
  return null;
}

/** What a denied word means; null where nothing is told, undefined where other words may still tell. */
function deniedMeaning({ denied }: StatusRule, folded: string): Meaning | null | undefined {
  if (denied === undefined) return undefined;
  if (denied.length === 0 || (denied[0] === 'rejected' && pending.test(folded))) return null;
  return { means: denied };
}

/** The interview that an ending came after, where it says so. */
function passedBefore(folded: string): readonly StatusWord[] | null {
  const connective = after.exec(folded);
  const rest = connective === null ? '' : folded.slice(connective.index + connective[0].length).trim();
  if (rest === '')
    return /\p{Script=Han}/u.test(folded) && /面.*后?(?:挂|拒|淘汰)/.test(folded) ? ['interview'] : null;
  const of = rules.find(({ words }) => words.test(rest))?.rule.means[0];
  return of !== undefined && ['interview', 'phone', 'technical', 'onsite', 'offer'].includes(of)
    ? [of]
    : null;
}
