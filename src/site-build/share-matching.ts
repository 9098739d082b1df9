/** Reading postings for the match once in all threads together, instead of once in each. */
import { type SharedMatching, shareMatching } from '../content/shared-matching.ts';
import { createMatcher } from '../core/match/matcher.ts';
import { addFrequencies } from '../core/match/skill-frequencies.ts';
import { standardVocabulary } from '../core/match/standard-vocabulary.ts';
import type { Tracker } from '../store/read-all.ts';
import type { Meet } from './meeting.ts';

/**
 * Reads the postings of `mine`, a thread's share of the applications by position, and counts them together with the
 * other's. A posting that is asked for and was read by the other thread is read again: that changes no figure.
 */
export async function readPostings(
  { config, applications, resumes }: Tracker,
  mine: Iterable<number>,
  meet: Meet,
): Promise<SharedMatching> {
  const vocabulary = standardVocabulary(config.skills);
  const postings = function* () {
    for (const position of mine) yield applications[position]?.posting ?? '';
  };
  const own = createMatcher(vocabulary, postings(), resumes);
  const frequencies = addFrequencies(await meet(own.frequencies));
  const matching: SharedMatching = { matcher: { ...own, frequencies }, figures: new Map() };
  shareMatching(matching);
  return matching;
}

/** Adds the figures that the other thread has found to those of this one. */
export async function shareFigures({ figures }: SharedMatching, meet: Meet): Promise<void> {
  for (const found of await meet(figures)) {
    for (const [id, figure] of found) figures.set(id, figure);
  }
}
