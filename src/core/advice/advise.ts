/** What the figures say about the coming week, most useful first. */
import { knownDay } from '../facts.ts';
import { type Advice, type AdviceInput, isAdvice, say, setOf, type Withheld } from './advice.ts';
import { adviseOnGroups } from './groups.ts';
import { adviseOnSilence } from './silence.ts';
import { adviseOnAnswersDue, adviseOnGoal, adviseOnSaved } from './week.ts';

/** Sentences, and the reasons where there are none. */
export interface AdviceForWeek {
  said: Advice[];
  withheld: Withheld[];
}

/** The sentences that the figures carry, the most useful first, and the rules that have none, with the reason. */
export function advise(input: AdviceInput): AdviceForWeek {
  const over = searchIsOver(input);
  if (over !== null) return { said: [], withheld: [over] };
  const findings = [
    ...adviseOnSilence(input),
    ...adviseOnGroups(input),
    adviseOnGoal(input),
    adviseOnSaved(input),
    adviseOnAnswersDue(input),
  ];
  return {
    said: findings.filter(isAdvice).sort((a, b) => b.weight - a.weight),
    withheld: findings.flatMap((finding) => (isAdvice(finding) ? [] : [finding])),
  };
}

/** Who accepted an offer, and has sent nothing since, looks for work no more. */
function searchIsOver({ all }: AdviceInput): Withheld | null {
  const accepted = all.filter(({ stage }) => stage?.kind === 'accepted');
  const lastSent = all.reduce((last, facts) => maximum(last, knownDay(facts, 'appliedOn')), '');
  const lastAccepted = accepted.reduce((last, { acceptedOn }) => maximum(last, acceptedOn), '');
  if (accepted.length === 0 || lastAccepted < lastSent) return null;
  const about = setOf('accepted', 'Accepted', accepted);
  return {
    rule: 'goal',
    why: say`An offer was accepted (${about}), and nothing was sent since: there is nothing to advise.`,
  };
}

const maximum = (a: string, b: string | null) => (b !== null && b > a ? b : a);
