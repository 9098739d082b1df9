/** What of a tracker's own words a coach's copy may say, and which names it may not. */
import type { Application } from '../application.ts';
import { companyKey } from '../company-key.ts';
import { formatSalary } from '../money.ts';
import { countryOf } from './country.ts';
import { payBand } from './pay-band.ts';
import type { TrackerContent } from './redact.ts';
import type { CoachKeep } from './rules.ts';

/** The texts of an application that a rule speaks of. */
const textsOf: Partial<Record<CoachKeep, (application: Application) => (string | null)[]>> = {
  role: ({ role }) => [role],
  source: ({ source }) => [source],
  country: ({ location }) => [location && countryOf(location)],
  location: ({ location }) => [location],
  tags: ({ tags }) => tags,
  reason: ({ history }) => history.map(({ reason }) => reason),
};

/** The texts that the rules keep, and the bands of pay. */
export function keptTexts({ config, applications }: TrackerContent): string[] {
  const { keep } = config.coach;
  const stages = keep.includes('stages') ? config.stages.flatMap(({ id, label }) => [id, label]) : [];
  const texts = applications.flatMap((application) => [
    ...keep.flatMap((what) => textsOf[what]?.(application) ?? []),
    ...bandsOf(application),
  ]);
  return [...stages, ...texts].filter((text) => text !== null);
}

function bandsOf({ salary, offer }: Application): string[] {
  const offered = offer?.base == null ? null : { ...offer, min: offer.base, max: offer.base };
  return [salary, offered]
    .map((pay) => pay && payBand(pay))
    .filter((band) => band !== null)
    .flatMap((band) => [formatSalary(band), `${band.min ?? ''} ${band.max ?? ''}`]);
}

/** Names of companies and people, and texts of four words and more: no copy may show one of them whole, though each of its words may stand. */
export function hiddenPhrases(tracker: TrackerContent): string[] {
  const { config, applications, resumes } = tracker;
  const names = applications.flatMap(({ company, contacts, history }) => [
    company,
    companyKey(company),
    ...contacts.map(({ name }) => name),
    ...history.flatMap((entry) => entry.with),
  ]);
  // A country alone is no name of the person's.
  const unkept = (Object.keys(textsOf) as CoachKeep[]).filter(
    (what) => what !== 'country' && !config.coach.keep.includes(what),
  );
  const texts = applications.flatMap((application) => [
    ...application.contacts.map(({ role }) => role),
    ...application.history.map(({ note }) => note),
    ...application.customReminders.map(({ text }) => text),
    application.offer?.equity ?? null,
    ...unkept.flatMap((what) => textsOf[what]?.(application) ?? []),
  ]);
  const own = [config.title, ...config.views.map(({ name }) => name)];
  const ofResumes = resumes.flatMap(({ name, label }) => [name, label]);
  const kept = keptTexts(tracker).map((text) => text.toLowerCase());
  const isKept = (text: string) => kept.some((one) => one.includes(text.toLowerCase()));
  // Of fewer than four words that may stand, any page may have a row by chance.
  const several = [...texts, ...own, ...ofResumes].filter(
    (text): text is string =>
      text !== null && (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length > 3 && !isKept(text),
  );
  return [...new Set([...names, ...several])];
}
