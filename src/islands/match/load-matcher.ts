/** What the scorer works with, as the page fetches it when it is first used; a language's names when a text is in it. */
import type { CalendarDate } from '../../core/calendar-date.ts';
import { type Vocabulary, vocabularyOf } from '../../core/match/compile-vocabulary.ts';
import { languageOf } from '../../core/match/language.ts';
import { type Matcher, matcherWith } from '../../core/match/matcher.ts';
import { scanText } from '../../core/match/scan-text.ts';
import type { SkillFrequencies } from '../../core/match/skill-frequencies.ts';
import { type Language, languages } from '../../core/match/stem.ts';
import { knownNames } from '../../core/match/vocabulary-text.ts';

/** A file of the site. */
export interface MatchData {
  /** The user's own. */
  skills: { name: string; aliases: string[] }[];
  frequencies: SkillFrequencies;
  resumes: { id: string; label: string; name: string | null; body: string }[];
  /** The day that the page is of. */
  today: CalendarDate;
}

/** A matcher, and what its résumés say. */
export interface PageMatcher extends Matcher {
  written: MatchData['resumes'];
}

/** Gives a matcher that can read texts; it is made anew where one is in a language that was not met before. */
export function matcherLoader(url: string): (texts: readonly string[]) => Promise<PageMatcher> {
  let loadingData: Promise<LoadedData> | undefined;
  const loading = new Map<Language, Promise<string>>();
  let last: { names: string; matcher: PageMatcher } | undefined;
  const load = async (texts: readonly string[]): Promise<PageMatcher> => {
    loadingData ??= loadData(url);
    const data = await loadingData;
    for (const language of ['en' as const, ...data.languages, ...texts.map(languageOfText)]) {
      if (loading.has(language)) continue;
      const address = new URL(`vocabulary/${language}.txt`, new URL(url, document.baseURI));
      loading.set(
        language,
        fetched(address).then((response) => response.text()),
      );
    }
    const names = languages.filter((language) => loading.has(language));
    if (last?.names === names.join()) return last.matcher;
    const read = await Promise.all(names.map(async (name) => [name, await loading.get(name)] as const));
    const vocabulary = vocabularyFrom(read, data);
    const matcher = { ...matcherWith(vocabulary, data, data.resumes), written: data.resumes };
    last = { names: names.join(), matcher };
    return matcher;
  };
  return async (texts) => {
    try {
      return await load(texts);
    } catch (error) {
      // The next try asks for all of it again.
      loadingData = undefined;
      loading.clear();
      throw error;
    }
  };
}

/** The data, and the languages of its résumés. */
type LoadedData = MatchData & { languages: Language[] };

async function loadData(url: string): Promise<LoadedData> {
  const data = (await (await fetched(url)).json()) as MatchData;
  return { ...data, languages: data.resumes.map(({ body }) => languageOfText(body)) };
}

function languageOfText(text: string): Language {
  return languageOf(scanText(text));
}

function vocabularyFrom(
  read: readonly (readonly [Language, string | undefined])[],
  { skills }: MatchData,
): Vocabulary {
  const texts = Object.fromEntries(read) as Partial<Record<Language, string>>;
  return vocabularyOf(knownNames({ ...texts, en: texts.en ?? '' }), skills);
}

async function fetched(address: string | URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the vocabulary could not be loaded (${response.status})`);
  return response;
}
