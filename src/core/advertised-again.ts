/** Roles that a company advertises again. */
import type { CalendarDate } from './calendar-date.ts';
import { compareTexts } from './compare.ts';
import type { ApplicationFacts } from './facts.ts';
import { foldText } from './fold-text.ts';
import { roleKey } from './role-key.ts';

/** That a role was advertised before. */
export interface Again {
  /** The how manieth time it is, from 2 on. */
  time: number;
  /** The first of these. */
  first: ApplicationFacts;
  /** The day of that one's first entry; null where it is not known. */
  since: CalendarDate | null;
  /** Whether an earlier one is of the same role; else its posting has the same address. */
  sameRole: boolean;
}

/** Those of one company's applications that came after another of the same role, or with the same address of the posting. */
export function advertisedAgain(
  here: readonly ApplicationFacts[],
  addressKey: (url: string) => string | null,
): Map<ApplicationFacts, Again> {
  const again = new Map<ApplicationFacts, Again>();
  if (here.length < 2) return again;
  const inOrder = here.toSorted(
    (a, b) => compareTexts(beganOn(a), beganOn(b)) || compareTexts(a.application.id, b.application.id),
  );
  const keysOf = (facts: ApplicationFacts) => {
    const { role, url } = facts.application;
    const address = url === null ? null : addressKey(url);
    return { role: roleKey(role) || foldText(role).trim(), address };
  };
  const earlier: { facts: ApplicationFacts; role: string; address: string | null }[] = [];
  for (const facts of inOrder) {
    const { role, address } = keysOf(facts);
    const same = earlier.filter(
      (one) =>
        (one.role === role && mayBeOnePlace(one.facts, facts)) ||
        (address !== null && one.address === address),
    );
    const [first] = same;
    if (first !== undefined)
      again.set(facts, {
        time: same.length + 1,
        first: first.facts,
        since: first.facts.timeline[0]?.dateGuessed ? null : beganOn(first.facts),
        sameRole: same.some((one) => one.role === role),
      });
    earlier.push({ facts, role, address });
  }
  return again;
}

/** The day of the first entry. */
function beganOn({ timeline }: ApplicationFacts): CalendarDate {
  return (timeline[0]?.date ?? '') as CalendarDate;
}

/** Whether the places agree, or one of them is not told: one role in two towns is two. */
function mayBeOnePlace(one: ApplicationFacts, other: ApplicationFacts): boolean {
  const [a, b] = [one, other].map(({ application }) => foldText(application.location ?? '').trim());
  return a === b || a === '' || b === '';
}
