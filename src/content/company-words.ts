/** What is said of a company and of the applications there. */
import type { Again } from '../core/advertised-again.ts';
import type { ApplicationThere, Company, LongSilence } from '../core/companies.ts';
import { days } from '../core/counted.ts';

/** A company's answers in a few words: `Answers after 4 and 12 days`. */
export function answersInWords(company: Company): string {
  const { applications, sent, answered, answerDays, medianAnswer } = company;
  if (sent === 0) return 'Nothing sent yet';
  if (answered === 0) {
    const only = applications.find(({ facts }) => facts.appliedOn !== null);
    return sent === 1 && only !== undefined ? waitInWords(only) : `No answer to any of ${sent}`;
  }
  if (answerDays.length < answered || answerDays.length > 3) {
    const median = medianAnswer === null ? '' : `, after ${days(medianAnswer)} in the median`;
    return `${answered} of ${sent} answered${median}`;
  }
  const last = days(answerDays.at(-1) ?? 0);
  if (answerDays.at(-1) === 0) return 'Answered on the same day';
  if (answerDays.length === 1) return `Answer after ${last}`;
  return `Answers after ${answerDays.slice(0, -1).join(', ')} and ${last}`;
}

/** How long an application waited for its first answer. */
export function waitInWords({ facts, wait }: ApplicationThere): string {
  if (facts.appliedOn === null) return facts.stage?.kind === 'lead' ? 'Not sent yet' : 'Not sent';
  if (wait === null)
    return facts.respondedOn === null ? 'No answer' : 'Answered; after how many days is not known';
  if (wait.answered === 0) return 'Answered on the same day';
  if (wait.answered !== null) return `Answered after ${days(wait.answered)}`;
  if (facts.active) return wait.watched === 0 ? 'Sent today' : `No answer for ${days(wait.watched)}`;
  return `No answer in ${days(wait.watched)}, then closed`;
}

/** What a long silence is measured by. */
export function longSilenceInWords({ answers, sooner }: LongSilence): string {
  return sooner === answers
    ? `Longer silent than any of your ${answers} answers took`
    : `Longer silent than nine of ten of your answers took: ${sooner} of ${answers} came sooner`;
}

const ordinals = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** That a role was advertised before, up to the day that it was first: `Advertised for the third time`. */
export function againInWords({ time, sameRole }: Again): string {
  if (!sameRole) return 'A posting was at this address';
  const ordinal = ordinals[time - 2];
  return ordinal === undefined ? `Advertised ${time} times` : `Advertised for the ${ordinal} time`;
}
