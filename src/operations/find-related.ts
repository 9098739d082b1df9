/** What an application about to be added may repeat. */
import type { Application } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { companyKey } from '../core/company-key.ts';
import type { Config } from '../core/config.ts';
import { type ApplicationFacts, deriveFacts } from '../core/facts.ts';
import { foldText } from '../core/fold-text.ts';
import { isClosed } from '../core/stage.ts';
import { parseApplication } from '../format/application-file.ts';
import { urlKey } from '../format/url-key.ts';
import type { Store } from '../store/store.ts';

/** Why an earlier application matters. */
export type Relation = 'same-url' | 'same-role' | 'same-company';

/** An earlier application that the new one may repeat, or that the person should remember. */
export interface RelatedApplication {
  relation: Relation;
  facts: ApplicationFacts;
}

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
