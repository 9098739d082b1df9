/** Job boards and the systems that companies recruit with: sites whose name is never the company that hires. */

/** Boards and systems by name, as it stands in titles and in host names. */
const names = new Set(
  (
    'linkedin indeed glassdoor stepstone monster xing ziprecruiter careerbuilder simplyhired dice wellfound angellist ' +
    'angelco otta welcometothejungle wttj jobteaser jobscout24 jobsch jobs totaljobs cvlibrary reed adzuna jobrapido ' +
    'jooble talent neuvoo jora seek naukri foundit shine timesjobs infojobs infojobsnet tecnoempleo jobtoday hellowork apec ' +
    'francetravail poleemploi cadremploi regionsjob meteojob arbeitsagentur jobboerse kimeta stellenanzeigen ' +
    'stellenanzeigende jobware meinestadt absolventa karriereat metajob hokify jobsat jobup jobindex finnno finn nav ' +
    'arbetsformedlingen platsbanken duunitori pracujpl pracuj nofluffjobs justjoinit justjoin rocketjobs bulldogjob ' +
    'jobscz profesia jobbörse builtin themuse idealist remoteok weworkremotely remotive flexjobs remoteco ' +
    'workingnomads ycombinator workatastartup hackernews hired handshake joinhandshake ripplematch simplify jobgether ' +
    'jobleads jobg8 recruitnet bebee jobbird nationalevacaturebank werkzoeken vdab ictjob gulftalent bayt wuzzuf ' +
    'jobstreet jobsdb kalibrr zhipin bosszhipin boss liepin lagou 51job zhaopin wantedly green doda rikunabi mynavi ' +
    'greenhouse lever workday myworkdayjobs ashby ashbyhq workable smartrecruiters recruitee teamtailor bamboohr breezy ' +
    'breezyhr jobvite icims taleo successfactors personio softgarden applytojob jazzhr rippling pinpoint comeet homerun ' +
    'join joincom greenhouseio oraclecloud eightfold avature factorial zohorecruit freshteam csod cornerstone onlyfy ' +
    'gohire jobylon traffit cvwarehouse phenom beamery gem google googlejobs facebook twitter x governmentjobs usajobs'
  ).split(' '),
);

/** Names that are also plain words or companies: a board only where the site is theirs. */
const ambiguous = new Set(
  'google facebook twitter x green shine boss jobs talent reed seek dice gem join nav hired'.split(' '),
);

const squashed = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A text's letters and digits alone, to compare names with parts of addresses. */
export const squash = (text: string): string => squashed(text.slice(0, 300));

/** Whether a name, such as a part of a page's title, is a job board's: `LinkedIn`, `Indeed.com`, `StepStone Jobs`. */
export function isJobBoard(name: string, url: string | null = null): boolean {
  const bare = name
    .trim()
    .replace(/^(?:www\.|the )/i, '')
    .replace(/(?:\.(?:com|de|fr|es|it|nl|at|ch|ca|in|org|net|io|co|uk|pl|se|dk|no|cz|hr|jobs|se|me))+$/i, '')
    .replace(
      /(?<=.)[\s-]*(?:jobs?|job search|careers?|recruiting|recruitment|ats|deutschland|germany|österreich|austria|schweiz|suisse|switzerland|france|belgi(?:um|que|ë)|nederland|netherlands|españa|spain|portugal|italia|italy|ireland|uk|united kingdom|us|usa|canada|mexico|méxico|brasil|brazil|india|singapore|malaysia|australia|new zealand|nz)$/i,
      '',
    );
  const key = squashed(bare) || squashed(name);
  if (!names.has(key) && !names.has(squashed(name))) return false;
  // On its own pages for those who want to work there it is the company.
  const isEmployer =
    url !== null && /^https?:\/\/(?:careers?|jobs)\./.test(url) && labelsOf(url).includes(key);
  if (isEmployer) return false;
  return !ambiguous.has(key) || (url !== null && labelsOf(url).includes(key));
}

/** Whether a page's company is the board that it is on, which then stands there for one that is not named. */
export function isBoardItself(company: string, url: string | null): boolean {
  const host = (url === null ? null : URL.parse(url))?.hostname ?? '';
  const isHere = host.split('.').includes(company.toLowerCase().replace(/[^a-z\d]/g, ''));
  return isHere && isJobBoard(company, url);
}

/** Systems where the first part of the path names the company. */
const byPath =
  /^(?:jobs\.(?:eu\.)?lever\.co|(?:job-)?boards\.(?:eu\.)?greenhouse\.io|jobs\.ashbyhq\.com|apply\.workable\.com|(?:jobs|careers)\.smartrecruiters\.com|jobs\.jobvite\.com|jobs\.gem\.com|ats\.rippling\.com|(?:www\.)?join\.com|recruiting\.paylocity\.com|app\.dover\.com)$/;
/** Systems where the first part of the host does. */
const byHost =
  /\.(?:myworkdayjobs\.com|recruitee\.com|(?:[a-z]+\.)?teamtailor\.com|bamboohr\.com|breezy\.hr|jobs\.personio\.(?:de|com)|workable\.com|applytojob\.com|icims\.com|pinpointhq\.com|softgarden\.io|homerun\.co|freshteam\.com|zohorecruit\.com|csod\.com|taleo\.net|eightfold\.ai|avature\.net|factorialhr\.com|onlyfy\.jobs|traffit\.com|jobylon\.com|hibob\.com)$/;

/** A company in an address: its letters alone, and as a name where nothing but a company's can stand. */
export interface AddressedCompany {
  key: string;
  name: string | null;
}

/** The part of an address that names a company, if any does: of its own site, or of its place in a recruiting system. */
export function companyInAddress(url: string | null): AddressedCompany | null {
  const parsed = url === null ? null : URL.parse(url);
  if (parsed === null) return null;
  const host = parsed.hostname.replace(/^www\./, '');
  if (byPath.test(host)) {
    const path = parsed.pathname
      .split('/')
      .filter((part) => !/^(?:companies|company|embed|[a-z]{2}(?:-[A-Z]{2})?|)$/.test(part));
    return addressed(decoded(path[0] ?? ''));
  }
  if (byHost.test(host)) return addressed((host.split('.')[0] ?? '').replace(/^(?:careers?|jobs?)-/, ''));
  const labels = labelsOf(url);
  const label = labels.at(-1);
  if (label === undefined || names.has(label)) return null;
  const isOwn =
    /^(?:careers?|jobs?|karriere|carrieres?|recrutement|hiring|join)$/.test(labels[0] ?? '') &&
    labels.length > 1;
  return isOwn ? addressed(label) : { key: squash(label), name: null };
}

function addressed(part: string): AddressedCompany | null {
  const words = part.split(/[-_\s]+/).filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return squash(part) === '' ? null : { key: squash(part), name };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The labels of a host before its public ending: `jobs.acme.co.uk` has `jobs` and `acme`. */
function labelsOf(url: string | null): string[] {
  const host = (url === null ? null : URL.parse(url))?.hostname ?? '';
  if (/^[\d.]+$|^\[/.test(host)) return [];
  const labels = host
    .replace(/\.(?:com?|org|net|gov|ac|edu|gob|gouv)\.[a-z]{2}$|\.[a-z\d-]+$/i, '')
    .split('.');
  return labels.filter((label) => squash(label) !== '');
}
