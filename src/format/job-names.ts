/** Company and role, told from a page's title and what else the page shows of them. */
import { companyInAddress, isJobBoard, squash } from './job-boards.ts';

/** What the names are told from. */
export interface NameSigns {
  /** Its titles: that of the page, that for sharing (which often is the role alone). */
  titles: readonly (string | null)[];
  /** The name of the site. */
  site: string | null;
  headings: readonly string[];
  /** Names that the page gives to organisations and logos. */
  organizations: readonly string[];
  url: string | null;
}

/** The names; null where nothing tells them. */
export interface JobNames {
  company: string | null;
  role: string | null;
  /** What may be the other way round, or something else: nothing but the order of the title tells it. */
  guessed: ('company' | 'role')[];
}

/** A part of a title. */
interface Part {
  text: string;
  /** What its words say that it is: `Careers at …`. */
  is: 'company' | 'role' | null;
}

const longest = 300;

/** The names that a page's signs tell, in whichever order its titles have them. */
export function jobNames(signs: NameSigns): JobNames {
  const site = companyOfSite(signs.site, signs.url);
  const isCompany = companyTest(signs, site);
  const titles = signs.titles.map((title) => partsOf((title ?? '').slice(0, longest), isCompany, signs));
  const parts = titles
    .flat()
    .filter(({ text }, at, all) => all.findIndex((other) => same(other.text, text)) === at);
  const heads = signs.headings
    .map((text) => plainRole(text))
    .filter((text) => text.length <= 150 && !isGeneric(text));
  const told = (kind: Part['is']) => parts.find(({ is }) => is === kind)?.text ?? null;
  const known = told('company') ?? site ?? parts.find(({ text }) => isCompany(text))?.text ?? null;
  const others = parts.filter(({ text }) => known === null || !same(text, known)).map(({ text }) => text);
  const role =
    told('role') ??
    others.find((text) => heads.some((head) => same(head, text))) ??
    heads.find((head) => !isCompany(head) && !(known && same(head, known)) && looksLikeRole(head, others)) ??
    null;
  // A heading that no title has, and that names no job, may be any of the page's.
  const isLoose = role !== null && others.length === 0 && told('role') === null && !isJobName(role);
  if (known !== null) {
    const guessed = isLoose ? (['role'] as const) : guesses(role, others);
    return { company: known, role: role ?? likelyRole(others), guessed: [...guessed] };
  }
  const rest = others.filter((text) => role === null || !same(text, role));
  const inAddress = companyInAddress(signs.url)?.name ?? null;
  if (role !== null) {
    const single = rest.length === 1 ? (rest[0] ?? null) : inAddress;
    const guessed: JobNames['guessed'] = isLoose ? ['role'] : [];
    return { company: single, role, guessed: single === null ? guessed : [...guessed, 'company'] };
  }
  const ordered = byOrder(rest);
  return ordered.company !== null || inAddress === null
    ? ordered
    : { ...ordered, company: inAddress, guessed: [...ordered.guessed, 'company'] };
}

function guesses(role: string | null, others: readonly string[]): JobNames['guessed'] {
  return role === null && others.length > 1 ? ['role'] : [];
}

/** Nothing but words and order: the half with the name of a job is the role, else the first. */
function byOrder(parts: readonly string[]): JobNames {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return { company: null, role: first ?? null, guessed: [] };
  if (parts.length > 2) return { company: null, role: likelyRole(parts), guessed: ['role'] };
  const turned = isJobName(second) && !isJobName(first);
  const [role, company] = turned ? [second, first] : [first, second];
  return { company, role, guessed: ['company', 'role'] };
}

const likelyRole = (parts: readonly string[]): string | null =>
  parts.find((text) => isJobName(text)) ?? parts[0] ?? null;

/** A heading is the role where a title has it, or where it has the name of a job. */
function looksLikeRole(heading: string, parts: readonly string[]): boolean {
  return parts.length === 0 || isJobName(heading) || parts.some((text) => text.includes(heading));
}

const same = (one: string, other: string): boolean => squash(one) === squash(other);

/** The site's name without what makes it a site: `Acme Careers`; null where it is a job board's. */
function companyOfSite(site: string | null, url: string | null): string | null {
  if (site === null || isJobBoard(site, url) || isGeneric(site)) return null;
  const bare = careersOf(site) ?? site;
  return isJobBoard(bare, url) ? null : bare;
}

const legalForm =
  /(?:^|[\s,])(?:inc|llc|ltd|limited|plc|corp|gmbh(?: & co\.? kg)?|ag|se|kg|ohg|e\.\s?v|s\.?a\.?(?:s|rl)?|sarl|s\.?r\.?l|s\.?p\.?a|s\.?l|b\.?v|n\.?v|ab|a\/s|oy|oyj|aps|pty ltd|co\.,? ltd)\.?$/i;

/** Tells companies by what the page calls itself, by its address and by their legal form. */
function companyTest({ organizations, url }: NameSigns, site: string | null): (text: string) => boolean {
  const inAddress = companyInAddress(url)?.key ?? null;
  const keys = [...organizations, site ?? ''].filter((name) => !isJobBoard(name, url)).map(squash);
  const known = new Set(keys.filter((key) => key.length > 1));
  return (text) => {
    const [key, bare] = [squash(text), squash(text.replace(legalForm, ''))];
    if (known.has(key) || known.has(bare) || legalForm.test(text)) return true;
    return inAddress !== null && inAddress.length > 2 && (bare === inAddress || key === inAddress);
  };
}

const separators = /\s+[-–—|·•»:]+\s+|\s*[|•»·]\s*|\s+::\s+/;

/** The parts of a title, without those that say nothing: the board's name, "Jobs", "Apply now". */
function partsOf(title: string, isCompany: (text: string) => boolean, { url, headings }: NameSigns): Part[] {
  const isHeading = (text: string) => headings.some((heading) => same(heading, text));
  const whole = title.trim();
  const pieces =
    isHeading(whole) && separators.test(whole) && !whole.split(separators).some(isCompany)
      ? [whole]
      : piecesOf(whole, headings, isCompany);
  return pieces
    .flatMap((piece) => besideHeading(piece, headings))
    .flatMap((piece, _, all) => {
      const text = piece.trim();
      if (text === '' || isGeneric(text) || isJobBoard(text, url)) return [];
      return partsOfPiece(text, isCompany, all.length > 1 && isHeading(text));
    });
}

/** The pieces of a title; a heading that stands in it stays whole, whatever marks it has. */
function piecesOf(
  title: string,
  headings: readonly string[],
  isCompany: (text: string) => boolean,
): string[] {
  const heading = headings.find(
    (text) =>
      text.length < title.length &&
      separators.test(text) &&
      title.includes(text) &&
      !text.split(separators).some(isCompany),
  );
  if (heading === undefined) return title.split(separators);
  // A character of private use stands for it meanwhile.
  const parts = title.replace(heading, '\uE000').split(separators);
  return parts.map((part) => part.replace('\uE000', () => heading));
}

/** `Acme: Head Chef` and `Head Chef, Acme` are two parts where a heading is one of them. */
function besideHeading(piece: string, headings: readonly string[]): string[] {
  const text = piece.trim();
  for (const heading of headings) {
    if (heading.length < 3 || heading.length >= text.length) continue;
    const rest = text.endsWith(heading)
      ? text.slice(0, -heading.length)
      : text.startsWith(heading)
        ? text.slice(heading.length)
        : '';
    const found = /^(.{2,}?)\s*[:,–-]\s+$|^\s*[:,–-]\s+(.{2,})$/.exec(rest);
    if (found !== null) return [heading, (found[1] ?? found[2] ?? '').trim()];
  }
  return [text];
}

const applying =
  /^(?:job application for|application for|apply (?:now )?(?:for|to)|apply now:?|bewerbung (?:als|für)|jetzt bewerben:?|postuler(?: à| pour)?:?|candidature(?: pour)?|offre d['’]emploi:?|oferta de (?:empleo|trabajo):?|vacature:?|vacancy:?|stellenangebot:?|stellenausschreibung:?|job (?:opening|offer|posting|ad):?|job:|now hiring:?|we(?:['’]re| are) hiring:?|hiring:)\s+(?=\S)/i;
const careersAt =
  /^(?:(?:current |open )?(?:careers?|jobs?|job openings|openings|vacancies|positions|work|working|karriere|stellenangebote|offene stellen|carrières?|emplois?|recrutement|empleos?|trabaj[ao]|carreiras?|vagas|lavor[ao]|opportunities)(?:\s+(?:at|with|@|bei|der|chez|en|em|na|no|in|presso|bij|hos))|join|rejoindre|werken bij|lavora con noi in)\s+(.{2,})$/i;
const careersAfter =
  /^(.{2,}?)(?:['’]s)?\s+(?:careers?(?: (?:page|site|portal|center))?|jobs|job board|job openings|karriere(?:portal|seite)?|stellenangebote|recrutement|carrières|hiring|vacancies)$/i;
/** `Join Acme as Head Chef`. */
const joining = /^(?:join|work (?:at|for|with))\s+(.{2,}?)\s+as\s+(?:an?\s+|our\s+)?(.{2,})$/i;
/** As LinkedIn writes it. */
const hiring = /^(.{2,}?)\s+(?:is\s+)?hiring\s+(?:an?\s+|for\s+)?(.{2,}?)(?:\s+in\s+.+)?$/i;
/** Words that part a role from a company, whatever stands there. */
const surely = /^(.{2,})\s+(?:at|@|bei(?: der| dem)?|chez|hos|presso|bij)\s+(\S.*)$/i;
/** Words that do so where the company is known; else a place may follow. */
const perhaps = /^(.{2,}?)\s+(?:en|em|in|na|no|w|på|ved|a|für|für die|for|von|with|by)\s+(.{2,})$/i;

function partsOfPiece(text: string, isCompany: (text: string) => boolean, isHeading: boolean): Part[] {
  const bare = text.replace(applying, '');
  const offered = joining.test(bare) ? undefined : careersAt.exec(bare)?.[1];
  if (offered !== undefined) return [{ text: offered.trim(), is: 'company' }];
  const hirer = joining.exec(bare) ?? hiring.exec(bare);
  if (hirer?.[1] !== undefined && hirer[2] !== undefined && !isGeneric(hirer[1]))
    return [
      { text: hirer[1].trim(), is: 'company' },
      { text: plainRole(hirer[2]), is: 'role' },
    ];
  const after = careersOf(bare);
  if (after !== null)
    return isJobName(after) ? [] : [{ text: after, is: isCompany(after) ? 'company' : null }];
  const split = isHeading ? null : (parted(bare, surely) ?? onlyIf(parted(bare, perhaps), isCompany));
  if (split !== null)
    return [
      // `Apply at Acme` names no role.
      ...(isGeneric(split.role) ? [] : [{ text: plainRole(split.role), is: 'role' as const }]),
      { text: withoutStop(split.company), is: 'company' },
    ];
  return [{ text: plainRole(bare), is: bare === text ? null : 'role' }];
}

function parted(text: string, words: RegExp): { role: string; company: string } | null {
  const [, role, company] = words.exec(text) ?? [];
  return role === undefined || company === undefined ? null : { role, company: company.trim() };
}

/** A name without the full stop of the sentence that it ends; `Inc.` has its own. */
const withoutStop = (name: string): string =>
  legalForm.test(name) ? name : name.replace(/(?<=\p{L}{3})[.!]$/u, '');

function onlyIf(
  split: { role: string; company: string } | null,
  isCompany: (text: string) => boolean,
): { role: string; company: string } | null {
  return split !== null && isCompany(split.company) ? split : null;
}

function careersOf(text: string): string | null {
  const name = (careersAt.exec(text) ?? careersAfter.exec(text))?.[1]?.trim();
  return name === undefined || isGeneric(name) ? null : name;
}

/** A role without what pages put around it: `Nurse Job Details`, `Nurse (m/w/d) Job in Berlin`. */
function plainRole(text: string): string {
  const bare = text
    .trim()
    .replace(applying, '')
    .replace(
      /\s+(?:job (?:details?|description|posting|offer|opening|ad)|stellenanzeige|vacancy|apply now)$/i,
      '',
    )
    .replace(/\s+(?:job|stelle|stellenangebot)(?:\s+in\s+.+)?$/i, '');
  return bare.trim() || text.trim();
}

const generic =
  /^(?:jobs?|all jobs|our jobs|careers?|career (?:page|site|portal|center|opportunities)|karriere|karriereportal|stellen(?:angebote?|anzeigen?|börse)?|offres? d['’]emplois?|emplois?|carrières?|recrutement|empleos?|ofertas(?: de empleo)?|vacatures?|vacancy|vacancies|home|homepage|startseite|accueil|inicio|job (?:details?|description|posting|openings?|offer|board|search|listing|application|ad)|details|apply(?: now| online| here| today)?|(?:your |online |job |submit (?:your |an )?)?applications?(?: form)?|(?:jetzt |online )?bewerben|(?:jetzt )?(?:bewirb|bewerbe?) dich(?: jetzt| hier| online)?|(?:ihre |deine |online-?)?bewerbung(?:sformular)?|postuler|postulez|(?:formulaire de )?candidature|solicitud(?: de empleo)?|solliciteer|solliciteren|open (?:positions?|roles?)|current (?:openings?|vacancies)|positions?|opportunit(?:y|ies)|join (?:us|our team)|work with us|we(?:['’]re| are) hiring|hiring|now hiring|about(?: us)?|remote|hybrid|on-?site|full[ -]?time|part[ -]?time|vollzeit|teilzeit|cdi|cdd|permanent|contract|internship|untitled|index|loading\.*|untitled document|similar jobs|share this job|cookies?|cookie (?:settings|policy))$/i;

const isGeneric = (text: string): boolean => generic.test(text.trim()) || !/\p{L}/u.test(text);

const genders =
  /\((?:[mwfdxhiagn]\s*[/|,]\s*)+[mwfdxhiagn]\)|\b(?:m\/[wf]\/[dx]|f\/m\/[dx]|h\/f|f\/h|w\/m\/d)\b/i;
const jobs =
  /\b(?:engineer|developer|manager|nurse|chef|cook|designer|analyst|scientist|accountant|assistant|director|lead|head of|officer|specialist|consultant|coordinator|administrator|architect|technician|teacher|lecturer|professor|driver|clerk|intern|internship|trainee|apprentice|apprenticeship|representative|executive|associate|supervisor|operator|mechanic|electrician|plumber|carpenter|welder|baker|butcher|waiter|waitress|bartender|barista|cashier|receptionist|secretary|cleaner|caretaker|carer|caregiver|therapist|physician|doctor|dentist|surgeon|pharmacist|paramedic|midwife|psychologist|counsellor|counselor|advisor|adviser|agent|broker|buyer|planner|strategist|writer|editor|journalist|translator|photographer|producer|artist|musician|researcher|postdoc|fellow|librarian|lawyer|attorney|paralegal|solicitor|auditor|controller|bookkeeper|recruiter|trainer|coach|inspector|surveyor|programmer|tester|devops|sre|sysadmin|owner|president|vp|chief|partner|worker|labourer|laborer|guard|pilot|captain|steward|gardener|farmer|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|sachbearbeiter(?:in)?|mitarbeiter(?:in)?|kaufmann|kauffrau|pfleger(?:in)?|krankenschwester|buchhalter(?:in)?|koch|köchin|lehrer(?:in)?|fahrer(?:in)?|verkäufer(?:in)?|berater(?:in)?|referent(?:in)?|techniker(?:in)?|elektriker(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|praktikum|ausbildung|arzt|ärztin|erzieher(?:in)?|fachkraft|ingénieur|développeur|infirmier|infirmière|comptable|cuisinier|cuisinière|chargée?|responsable|vendeur|vendeuse|professeur|technicien|stagiaire|stage|alternance|conducteur|serveur|serveuse|ingeniero|ingeniera|desarrollador|desarrolladora|enfermero|enfermera|contable|cocinero|cocinera|gerente|camarero|camarera|profesor|profesora|técnico|becario|prácticas|engenheiro|desenvolvedor|analista|infermiere|cuoco|impiegato|commesso|verpleegkundige|kok|medewerker|monteur|ontwikkelaar)s?\b/i;

/** Whether a text has the name of a job, or says of which sex its holder may be. */
export function isJobName(text: string): boolean {
  return (
    jobs.test(text) ||
    genders.test(text) ||
    /(?:entwickler|ingenieur|leiter|berater|pfleger|techniker|verkäufer|fahrer|mitarbeiter|bearbeiter)(?:in|:in|\*in|\/in)?\b/i.test(
      text,
    )
  );
}
