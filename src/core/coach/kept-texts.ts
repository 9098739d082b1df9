/** What of a tracker's own words a coach's copy may say, and which names it may not. */
import type { Application } from '../application.ts';
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

/** The names and phrases that no copy may show whole, even where each of their words may stand: those the rules keep not among them. */
export function hiddenPhrases({ config, applications, resumes }: TrackerContent): string[] {
  const { keep } = config.coach;
  // A country alone is no name of the person's.
  const unkept = (Object.keys(textsOf) as CoachKeep[]).filter(
    (what) => what !== 'country' && !keep.includes(what),
  );
  const phrases = applications.flatMap((application) => [
    application.company,
    ...application.contacts.flatMap(({ name, role }) => [name, role]),
    ...application.history.flatMap((entry) => [...entry.with, entry.note]),
    ...application.customReminders.map(({ text }) => text),
    application.offer?.equity ?? null,
    ...unkept.flatMap((what) => textsOf[what]?.(application) ?? []),
  ]);
  const names = [config.title, ...config.views.map(({ name }) => name)];
  const ofResumes = resumes.flatMap(({ name, label }) => [name, label]);
  const kept = new Set(keptTexts({ config, applications, resumes }));
  return [...new Set([...phrases, ...names, ...ofResumes])].filter(
    (text): text is string => text !== null && !kept.has(text),
  );
}
