/** What an application about to be added may repeat. */
import type { Application } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { type ApplicationFacts, deriveFacts } from '../core/facts.ts';
import { foldText } from '../core/fold-text.ts';
import { isClosed } from '../core/stage.ts';
import { parseApplication } from '../format/application-file.ts';
import type { Store } from '../store/store.ts';

/** Why an earlier application matters. */
export type Relation = 'same-url' | 'same-role' | 'same-company';

/** An earlier application that the new one may repeat, or that the person should remember. */
export interface RelatedApplication {
  relation: Relation;
  facts: ApplicationFacts;
}

const legalForms =
  /\b(inc|incorporated|llc|ltd|limited|plc|corp|corporation|co|gmbh|ag|se|kg|ug|ohg|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|aps|pty|pte|kk)\b/g;

/**
 * The earlier applications with the same URL, with the same company and role and still open, or at the same company;
 * each under the first of these that holds, in this order.
 */
export function findRelated(
  store: Store,
  config: Config,
  today: CalendarDate,
  wanted: Pick<Application, 'company' | 'role'> & { url?: string | null | undefined },
): RelatedApplication[] {
  const company = companyKey(wanted.company);
  const url = wanted.url == null ? null : urlKey(wanted.url);
  const order: Relation[] = ['same-url', 'same-role', 'same-company'];
  return candidates(store, config, company, url)
    .map((application) => deriveFacts(application, config, today))
    .flatMap((facts) => {
      const relation = relationOf(facts, company, foldText(wanted.role.trim()), url);
      return relation === null ? [] : [{ relation, facts }];
    })
    .sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
}

/** Only files whose text has the company's first word or the URL's path are read in full. */
function candidates(store: Store, config: Config, company: string, url: string | null): Application[] {
  const word = company.split(' ')[0] ?? '';
  const path = url?.split('?')[0]?.split('/').at(-1) ?? '';
  return store.listApplications().paths.flatMap((file) => {
    const text = store.readText(file)?.text;
    if (text == null) return [];
    const folded = foldText(text.slice(0, 4000));
    if (!folded.includes(word) && (path === '' || !folded.includes(foldText(path)))) return [];
    const { application } = parseApplication({ path: file, text }, config);
    return application === null ? [] : [application];
  });
}

function relationOf(
  { application, stage }: ApplicationFacts,
  company: string,
  role: string,
  url: string | null,
): Relation | null {
  if (url !== null && application.url !== null && urlKey(application.url) === url) return 'same-url';
  if (companyKey(application.company) !== company) return null;
  const open = stage === null || !isClosed(stage.kind);
  return open && foldText(application.role.trim()) === role ? 'same-role' : 'same-company';
}

/** A company as it is compared: without case, accents, punctuation and legal form. */
export function companyKey(company: string): string {
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const plain = words(foldText(company).replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''));
  return words(plain.replace(legalForms, '')) || plain || foldText(company).trim();
}

/** Parameters that say where somebody came from, and never which posting it is. */
const tracking = new RegExp(
  `^(?:${[
    // Of advertising and mailing: what browsers strip.
    'utm_.*|.*clid|.*cl(?:ic)?kid|click_?id|gbraid|wbraid|gad_.*|gcl_.*|srsltid|_gl|_ga|_gac.*|epik|igsh(?:id)?|li_fat_id|fb_.*|fb(?:c|ad)lid|wickedid',
    'mc_[ce]id|mkt_tok|_hs.*|__hs.*|hsctatracking|hsa_.*|vero_(?:id|conv)|oly_.*_id|ml_subscriber.*|rb_clickid|s_cid|sc_c?id|_openstat|__s|_ke|bsft_.*|elq.*|sfmc_.*|cmp_?id|campaign_?(?:id)?|at_(?:medium|campaign|custom.*|source)|pk_.*|piwik_.*|mtm_.*|matomo_.*|wt_?mc.*|et_?rid|trk.*|tracking.*|icid|ncid|adid|sponsored',
    // Of job boards and recruiting systems: where somebody came from, and the place in a list.
    'ref|referr?er|ref_?id|ref_?src|source|src|s?src_?id|gh_src|gh_source|lever-(?:source|origin|via).*|ashby_utm.*|jz_?src|bb_?src|ss_source|sourcetype|source_?id|jobsource|job_source|jobboard|utmsource|jobpipeline|rx_.*|iisn?|ebp|recommendedflavor|origin|originalsubdomain|from|tk|vjs|xkcb|advn|pagenum|lipi|lici|midtoken|midsig|otptoken|alternatechannel|sessionid|jsessionid',
  ].join('|')})$`,
  'i',
);

/** A posting's address as it is compared: without scheme, `www.`, fragment, final slash and tracking. */
export function urlKey(url: string): string {
  const parsed = URL.parse(url.trim());
  if (parsed === null) return url.trim().toLowerCase();
  for (const key of [...parsed.searchParams.keys()]) {
    if (tracking.test(key)) parsed.searchParams.delete(key);
  }
  parsed.searchParams.sort();
  const query = parsed.searchParams.toString();
  return `${parsed.host.replace(/^www\./, '')}${parsed.pathname.replace(/\/+$/, '')}${query ? `?${query}` : ''}`;
}
