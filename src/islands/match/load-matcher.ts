/** What the scorer works with, as the page fetches it when it is first used. */
import type { CalendarDate } from '../../core/calendar-date.ts';
import { compileVocabulary } from '../../core/match/compile-vocabulary.ts';
import { type Matcher, matcherWith } from '../../core/match/matcher.ts';
import type { SkillFrequencies } from '../../core/match/skill-frequencies.ts';
import { parseVocabulary } from '../../core/match/vocabulary-text.ts';

/** A file of the site. */
export interface MatchData {
  /** In the vocabulary's own notation. */
  vocabulary: string;
  /** The user's own. */
  skills: { name: string; aliases: string[] }[];
  frequencies: SkillFrequencies;
  resumes: { id: string; label: string; body: string }[];
  /** The day that the page is of. */
  today: CalendarDate;
}

/** Fetches and prepares it. */
export async function loadMatcher(url: string): Promise<Matcher> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the vocabulary could not be loaded (${response.status})`);
  const { vocabulary: text, skills, frequencies, resumes, today } = (await response.json()) as MatchData;
  const vocabulary = compileVocabulary(parseVocabulary(text), skills);
  return matcherWith(vocabulary, { frequencies, today }, resumes);
}
