/** What a piece of advice is: a sentence about the coming week that says on what it rests, and how sure that is. */
import type { CalendarDate } from '../calendar-date.ts';
import type { Config } from '../config.ts';
import type { ApplicationFacts } from '../facts.ts';

/** Applications that a sentence counts, in the words that their list has for title. */
export interface AdviceSet {
  /** Its name within the advice. */
  name: string;
  label: string;
  ids: readonly string[];
}

/** A part of a sentence: words, or applications, of which it says how many. */
export type AdvicePart = string | AdviceSet;

/** What is looked into, one sentence each at most. */
export type AdviceRule =
  | 'follow-up'
  | 'stop-waiting'
  | 'sources'
  | 'resumes'
  | 'lately'
  | 'goal'
  | 'saved'
  | 'answers-due';

/** A sentence that the figures carry. */
export interface Advice {
  rule: AdviceRule;
  /** What to do, or to know. */
  text: AdvicePart[];
  /** The numbers behind it. */
  evidence: AdvicePart[];
  /** How sure it is. */
  uncertainty: AdvicePart[];
  /** The applications that it is about. */
  about: AdviceSet;
  /** On how many applications the evidence rests. */
  basis: number;
  /** How useful it is in the coming week: the more, the sooner it is told. */
  weight: number;
}

/** A rule without a sentence, and why. */
export interface Withheld {
  rule: AdviceRule;
  why: AdvicePart[];
}

/** What the rules look at. */
export interface AdviceInput {
  all: readonly ApplicationFacts[];
  config: Config;
  today: CalendarDate;
  /** A résumé's id in words. */
  resumeLabel: (id: string) => string;
}

/** What a rule comes to. */
export type Finding = Advice | Withheld;

/** Whether a finding is a sentence. */
export const isAdvice = (finding: Finding): finding is Advice => 'text' in finding;

/** A sentence in parts: `` say`Follow up on ${waiting} this week.` `` */
export function say(
  texts: readonly string[],
  ...values: (AdvicePart | number | readonly AdvicePart[])[]
): AdvicePart[] {
  const parts: AdvicePart[] = [];
  const add = (part: AdvicePart) => {
    const last = parts.at(-1);
    if (typeof part !== 'string') parts.push(part);
    else if (typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  };
  for (const [index, text] of texts.entries()) {
    add(text);
    const value = values[index] ?? '';
    for (const part of Array.isArray(value) ? value : [value])
      add(typeof part === 'number' ? String(part) : part);
  }
  return parts;
}

/** A set of applications, in the order of their ids. */
export function setOf(name: string, label: string, all: readonly ApplicationFacts[]): AdviceSet {
  return { name, label, ids: all.map(({ application }) => application.id).sort() };
}

/** {@link setOf} what says more of each than its facts. */
export function setOfEach(
  name: string,
  label: string,
  items: readonly { facts: ApplicationFacts }[],
): AdviceSet {
  return setOf(
    name,
    label,
    items.map(({ facts }) => facts),
  );
}

/** The sentence as text. */
export function adviceText(parts: readonly AdvicePart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : String(part.ids.length))).join('');
}

/** What a set holds, in the number of its noun. */
export function applications({ ids }: AdviceSet): string {
  return ids.length === 1 ? 'application' : 'applications';
}
