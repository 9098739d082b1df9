/** What a confirmation mail of the common applicant-tracking systems says; a plain "could not tell" rather than a guess. */

import { hostOf, isBoard, isSystem } from '../core/mail-hosts.ts';
import { ownLines } from './intake/own-words.ts';
import { readAnswer } from './intake/read-answer.ts';
import type { Mail } from './mail.ts';

/** The company and role that an application was confirmed for. */
export interface Confirmation {
  company: string;
  role: string;
}

/** Why a mail is not taken for a confirmation. */
export interface Unclear {
  why: string;
  /** Whether it speaks of no application at all. */
  isUnrelated?: boolean;
}

const company = '(?!(?:the|our|this|an?) )(?<company>.{2,80}?)';
/** Within one sentence. */
const role = '(?<role>(?:(?![.!?:] |[.!?]$).){2,120}?)';
const end = '\\s*(?:[.!|,;:(]|$)';
const noun = '(?:position|role|job|opening|opportunity|vacancy)';
const goesOn = '(?:\\s*(?:[.!|;:]|$)|,? (?:and|has|have|was|is|we|which|please|on) )';
const at = '(?:at|with|@|here at)';
/** Where a role or a company ends in French, Spanish and Portuguese. */
const romanceEnd = '(?:\\s*(?:[.!|;:,(]|$)| (?:a|et|y|e|nous|que|ha|foi|est) )';
const applying = 'appl(?:y|ying|ied|ication)';

/** Subjects that name both or one of them, the most telling first. */
const subjects = [
  `(?:your |deine |ihre )?application (?:for|to)(?: the)?(?: position(?: of)?| role(?: of)?)?:? ${role} (?:position |role )?(?:at|with|@) ${company}${end}`,
  `application (?:received|confirmation|submitted)[:\\s–-]+${role} (?:at|with|@) ${company}${end}`,
  `applying (?:for|to)(?: the)? ${role} (?:position |role )?(?:at|with) ${company}${end}`,
  `bewerbung (?:als|für die stelle) ${role} bei ${company}${end}`,
  `your application was sent to ${company}${end}`,
  `bewerbung wurde an ${company} (?:gesendet|gesandt|übermittelt)`,
  `(?:thanks|thank you)(?: so much)? for applying (?:to|at|with) ${company}${end}`,
  `(?:thanks|thank you) for your (?:application|interest)(?: to| in| at| with)? ${company}${end}`,
  `your application (?:to|at|with) ${company}${end}`,
  `bewerbung bei (?!indeed\\b)${company}${end}`,
  `^(?:indeed application|bewerbung bei indeed): ${role}$`,
].map((pattern) => new RegExp(pattern, 'i'));

/** Sentences of the body, the most telling first. */
const sentences = [
  `${applying} (?:for|to) (?:the|our) ${noun}(?: of| as|:)? ${role}(?: ${noun})? ${at} ${company}${end}`,
  `${applying} (?:to|at|with) ${company} for (?:the|our) ${role} ${noun}\\b`,
  `${applying} (?:for|to) (?:the |our )?(?!${noun} )${role} ${noun} ${at} ${company}${end}`,
  `${applying} (?:for|to) (?:the |our )?(?!(?:the |our )?${noun} )${role} ${noun}\\b`,
  `${applying} (?:for|to) (?:the|our) ${noun}(?: of| as|:)? ${role}${goesOn}`,
  `${applying} for (?!(?:the|our|this) )${role} ${at} ${company}${end}`,
  `received your application (?:for|to) (?!(?:the|our|this|an?) )${role}${goesOn}`,
  `interest in (?:the |our )?${role} ${noun}(?: ${at} ${company}${end})?`,
  `(?:position|role) of ${role} (?:at|with) ${company}${end}`,
  `bewerbung (?:als|(?:für|auf|um) (?:die|unsere) (?:stelle|position|ausschreibung|stellenausschreibung)(?: als|:)?) ${role}(?: bei ${company})?(?:\\s*(?:[.!|,;:]|$)| (?:erhalten|eingegangen|und|haben|wurde|ist)\\b)`,
  `candidature (?:au|sur le|pour (?:le|un|notre)) poste d(?:e |['’]|u )${role}(?: (?:chez|au sein d(?:e |['’]|u )) ?${company})?${romanceEnd}`,
  `(?:candidatura|solicitud|postulación|inscripción) (?:a|al|en|para)(?: el| la)? (?:puesto|vacante|posición|oferta)(?: de)? ${role}(?: en ${company})?${romanceEnd}`,
  `candidatura (?:à|para)(?: a| o)? (?:vaga|posição|cargo|função)(?: de)? ${role}(?: (?:na|no|em) ${company})?${romanceEnd}`,
  `application (?:was|has been) sent to ${company}${end}`,
  `items were sent to ${company}${end}`,
  `dokumente wurden an ${company} (?:gesendet|gesandt|übermittelt)`,
  `(?:thanks|thank you) for your interest in ${company}${end}`,
].map((pattern) => new RegExp(pattern, 'im'));

const confirms =
  /appl(?:ied|ying|ication)|bewerbung|bewerben|submi(?:tted|ssion)|candidatur|(?:tu|su) solicitud|postulaci[oó]n/i;
/** What the mail confirms, or why that cannot be told. */
export function readConfirmation(mail: Mail): Confirmation | Unclear {
  if (!confirms.test(mail.subject) && !confirms.test(openingOf(mail)))
    return { why: 'does not speak of an application', isUnrelated: true };
  if (readAnswer(mail) !== null) return { why: 'is an answer, not a confirmation' };
  const { company: foundCompany, role: foundRole } = namedIn(mail);
  if (foundCompany === null) return { why: 'does not name the company in a way that is known' };
  if (foundRole === null)
    return { why: `does not name the role in a way that is known (company: ${foundCompany})` };
  return { company: foundCompany, role: foundRole };
}

function openingOf({ text }: Mail): string {
  return ownLines(text.slice(0, 4000))
    .join('\n')
    .replace(/[*_#]+/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/(\S)\n(?=\S)/g, '$1 ');
}

/** The company and the role that a mail about an application names; null where it does not in a way that is known. */
export function namedIn(mail: Mail): { company: string | null; role: string | null } {
  const opening = openingOf(mail);
  const found = [
    ...subjects.map((pattern) => pattern.exec(mail.subject)),
    ...sentences.map((pattern) => pattern.exec(opening)),
  ];
  const named = (part: 'company' | 'role', except: string | null = null) => {
    for (const match of found) {
      const text = clean(match?.groups?.[part] ?? '');
      if (text !== '' && !vague.test(text) && text.toLowerCase() !== except?.toLowerCase()) return text;
    }
    return null;
  };
  const foundCompany = named('company', named('role')) ?? companyOfSender(mail);
  const foundRole = withoutNumber(
    named('role') ??
      (foundCompany === null || !isBoard(hostOf(mail.senderAddress))
        ? ''
        : roleAbove(foundCompany, mail.text)),
  );
  return {
    company: foundCompany === null ? null : withoutRole(foundCompany, foundRole),
    role: foundRole === '' ? null : foundRole,
  };
}

/** A company without the role that a subject has beside it: `Acme - Night Baker`. */
function withoutRole(companyName: string, roleName: string): string {
  const parts = companyName.split(/\s+[-–—|:]\s+/);
  const left = parts.filter((part) => part.toLowerCase() !== roleName.toLowerCase());
  return left.length === 0 || left.length === parts.length ? companyName : left.join(' - ');
}

/** Job boards (LinkedIn) show the job as a card: its title on one line, the company on the next, alone or before its place. */
function roleAbove(companyName: string, text: string): string {
  const lines = text
    .split('\n')
    .map((line) => clean(line.replace(/[*_#\\]+/g, '').replace(/^\s*\[([^\]]*)\]\([^)]*\)/, '$1')));
  const full = lines.filter((line) => line !== '');
  const names = (line: string) => line === companyName || /^ ?[·•|–-] /.test(line.slice(companyName.length));
  const index = full.findIndex((line, at) => at > 0 && line.startsWith(companyName) && names(line));
  const found = full[index - 1] ?? '';
  return found.length > 120 || confirms.test(found) ? '' : found;
}

/** A role without the number that the employer gave it: `R-10233 Engineer`, `Engineer (4711)`, `Engineer - 10233`. */
function withoutNumber(text: string): string {
  return text
    .replace(/^(?:jr|req|r)[-_ ]?\d{3,}[\s:–-]+/i, '')
    .replace(/\s*(?:\((?:id:? ?|#|req\.? ?)?[a-z]{0,3}-?\d{3,}\)|[–-] [a-z]{0,3}-?\d{4,})$/i, '');
}

const systemNames =
  /^(?:greenhouse|lever|ashby|workday|smartrecruiters|personio|teamtailor|recruitee|bamboohr|jobvite|icims|taleo|workable|join|softgarden|system)$/i;

const vague =
  /^(?:us|our (?:company|team)|the|a|this|your|open|uns|joining .*|position|role|job|working .*)$/i;

function companyOfSender({ senderName, senderAddress }: Mail): string | null {
  if (!isSystem(hostOf(senderAddress))) return null;
  const name = clean(
    senderName
      .replace(/\b(?:via|through) .*$/i, '')
      .replace(
        /\b(?:hiring|recruiting|recruitment|talent(?: acquisition)?|careers?|jobs|people|hr|team|no-?reply|notifications?)\b/gi,
        '',
      ),
  );
  return name.length < 2 || systemNames.test(name) ? null : name;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^["'“”‘’\s–-]+|["'“”‘’\s–-]+$/g, '');
}
