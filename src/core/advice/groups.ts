/** What is answered, or comes to an interview, more or less often than the rest, by more than chance. */
import { clearOf, type Difference, differenceOf, fisherExact } from '../analytics/compare.ts';
import { enough, rate } from '../analytics/rate.ts';
import { type Grouping, groupOf, namedGroups } from '../analytics/sources.ts';
import {
  type Known,
  knownOutcomes,
  type Outcome,
  outcomeDays,
  outcomes,
  rateOfKnown,
} from '../analytics/within-days.ts';
import { addDays } from '../calendar-date.ts';
import { compareTexts } from '../compare.ts';
import { between } from '../counted.ts';
import { knownDay } from '../facts.ts';
import { type AdviceInput, type AdviceRule, type AdviceSet, type Finding, say, setOfEach } from './advice.ts';

/** So many last days are held against those before. */
const lately = 90;

type GroupRule = Extract<AdviceRule, 'sources' | 'resumes' | 'lately'>;

/** One group against all others in one outcome. */
interface Comparison {
  rule: GroupRule;
  /** The group in words. */
  name: string;
  outcome: Outcome;
  group: readonly Known[];
  /** The group and the others. */
  whole: readonly Known[];
  difference: Difference;
  p: number;
}

/**
 * A finding each for sources, résumés and the last weeks. They are tested together, and told only where all of them together
 * would speak up in less than one of twenty searches without any difference.
 */
export function adviseOnGroups(input: AdviceInput): Finding[] {
  const comparisons = outcomes.flatMap((outcome) => comparisonsIn(outcome, input));
  const told = clearOf(comparisons);
  return (['sources', 'resumes', 'lately'] as const).map((rule) => {
    const best = told.find((comparison) => comparison.rule === rule);
    return best === undefined
      ? withheld(
          rule,
          comparisons.filter((comparison) => comparison.rule === rule),
        )
      : advice(best);
  });
}

/** Every group that can be held against its rest in an outcome. */
function comparisonsIn(outcome: Outcome, { all, today, resumeLabel }: AdviceInput): Comparison[] {
  const known = knownOutcomes(all, outcome, today);
  const from = addDays(today, 1 - lately);
  const before = addDays(from, -lately);
  const dayOf = ({ facts }: Known) => knownDay(facts, 'appliedOn') ?? '';
  const dated = known.filter((each) => dayOf(each) >= before);
  const last = dated.filter((each) => dayOf(each) >= from);
  const each = (rule: GroupRule, grouping: Grouping, labelOf: (key: string) => string) =>
    groupsIn(known, grouping).flatMap(([key, group]) => compared(rule, labelOf(key), outcome, group, known));
  return [
    ...each('sources', 'source', (source) => source),
    ...each('resumes', 'resume', resumeLabel),
    ...compared('lately', `the last ${lately} days`, outcome, last, dated),
  ];
}

/** The groups that are large enough to be named; of two groups the better alone, for each is the other's rest. */
function groupsIn(known: readonly Known[], grouping: Grouping): [string, Known[]][] {
  const groups = [...namedGroups(known, grouping)]
    .filter(([, group]) => group.length >= enough)
    .sort(([a], [b]) => compareTexts(a, b));
  const isOneOfTwo = new Set(known.map(({ facts }) => groupOf[grouping](facts))).size === 2;
  if (!isOneOfTwo) return groups;
  const shareOf = ([, group]: [string, Known[]]) => rateOfKnown(group).percent ?? 0;
  return groups.toSorted((a, b) => shareOf(b) - shareOf(a)).slice(0, 1);
}

/** A group against the rest, where either side has enough. */
function compared(
  rule: GroupRule,
  name: string,
  outcome: Outcome,
  group: readonly Known[],
  whole: readonly Known[],
): Comparison[] {
  const [its, all] = [rateOfKnown(group), rateOfKnown(whole)];
  const others = rate(all.count - its.count, all.of - its.of);
  const difference = differenceOf(its, others);
  if (its.of < enough || others.of < enough || difference === null) return [];
  return [{ rule, name, outcome, group, whole, difference, p: fisherExact(its, others) }];
}

/** The others; made of those comparisons alone of which something is told. */
function restOf({ group, whole }: Comparison): Known[] {
  const its = new Set(group);
  return whole.filter((each) => !its.has(each));
}

/** Those of a side, and those of them that had the outcome, as sets. */
function setsOf(name: string, side: readonly Known[], outcome: Outcome): { of: AdviceSet; hits: AdviceSet } {
  const word = outcome === 'responded' ? 'Answered' : 'At an interview';
  return {
    of: setOfEach(name, `Sent ${outcomeDays} days ago or earlier`, side),
    hits: setOfEach(
      `${name}-${outcome}`,
      `${word} within ${outcomeDays} days of sending`,
      side.filter(({ had }) => had),
    ),
  };
}

const now: Record<Outcome, string> = { responded: 'are answered', interviewed: 'come to an interview' };
const past: Record<Outcome, string> = { responded: 'were answered', interviewed: 'came to an interview' };
const preposition: Record<GroupRule, string> = { sources: 'from', resumes: 'with', lately: 'in' };
const restName = (rule: GroupRule) => (rule === 'lately' ? `the ${lately} days before` : 'the others');

function advice(comparison: Comparison): Finding {
  const { rule, name, outcome, difference, p } = comparison;
  const isMore = difference.points > 0;
  const often = `${now[outcome]} ${isMore ? 'more often' : 'less often'} than`;
  const text = {
    sources: say`${isMore ? 'Look for more from' : 'Expect less from'} ${name}: applications from there ${often} the others.`,
    resumes: say`${isMore ? `Send the résumé ${name} wherever it fits` : `Look the résumé ${name} over`}: applications with it ${often} the others.`,
    lately: say`${isMore ? 'Go on like' : 'Look at what changed in'} ${name}: applications ${often} those of ${restName(rule)}.`,
  }[rule];
  const group = setsOf('group', comparison.group, outcome);
  const rest = setsOf('rest', restOf(comparison), outcome);
  const [least, most] = isMore ? [difference.low, difference.high] : [-difference.high, -difference.low];
  return {
    rule,
    text,
    evidence: say`${group.hits} of ${group.of} ${past[outcome]} within ${outcomeDays} days, of ${restName(rule)} ${rest.hits} of ${rest.of}.`,
    uncertainty: say`The difference is ${Math.round(least)} to ${Math.round(most)} percentage points (95 % interval); chance alone makes one like it in ${chance(p)}. It may also lie in which jobs these were.`,
    about: group.of,
    basis: group.of.ids.length + rest.of.ids.length,
    weight: rule === 'lately' ? 55 : outcome === 'interviewed' ? 90 : 85,
  };
}

/** A probability as people say it. */
function chance(p: number): string {
  return p < 0.001 ? 'less than 1 of 1,000 cases' : `${Math.round(p * 1000)} of 1,000 cases`;
}

const subjects: Record<GroupRule, string> = {
  sources: `No source and the rest have ${enough} applications each`,
  resumes: `No résumé and the rest have ${enough} applications each`,
  lately: `The last ${lately} days and those before do not have ${enough} applications each`,
};

function withheld(rule: GroupRule, tried: readonly Comparison[]): Finding {
  const [closest] = tried.toSorted((a, b) => a.p - b.p);
  if (closest === undefined)
    return { rule, why: say`${subjects[rule]} that were sent ${outcomeDays} days ago or earlier.` };
  const { name, outcome } = closest;
  const group = setsOf('group', closest.group, outcome);
  const others = restOf(closest);
  const rest = setsOf('rest', others, outcome);
  const likely = (side: readonly Known[]) => {
    const { low, high } = rateOfKnown(side);
    return between(low ?? 0, high ?? 100);
  };
  return {
    rule,
    why: say`${group.hits} of ${group.of} sent ${preposition[rule]} ${name} ${past[outcome]} within ${outcomeDays} days (${likely(closest.group)}), of ${restName(rule)} ${rest.hits} of ${rest.of} (${likely(others)}): chance alone can make such a difference.`,
  };
}
