/** What the figures say about the coming week, most useful first. */
import { type Advice, type AdviceInput, isAdvice, type Withheld } from './advice.ts';
import { adviseOnGroups } from './groups.ts';
import { adviseOnSilence } from './silence.ts';
import { adviseOnAnswersDue, adviseOnGoal, adviseOnSaved } from './week.ts';

/** The sentences that the figures carry, the most useful first, and the rules that have none, with the reason. */
export function advise(input: AdviceInput): { said: Advice[]; withheld: Withheld[] } {
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
