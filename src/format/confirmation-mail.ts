/** What a confirmation mail of the common applicant-tracking systems says; a plain "could not tell" rather than a guess. */
import type { Mail } from './mail.ts';

/** The company and role that an application was confirmed for. */
export interface Confirmation {
  company: string;
  role: string;
}

/** Why a mail is not taken for a confirmation. */
export interface Unclear {
  why: string;
}

const company = '(?<company>.{2,80}?)';
const role = '(?<role>.{2,120}?)';
const end = '\\s*(?:[.!|,;:(]|$)';

/** Subjects that name both or one of them, the most telling first. */
const subjects = [
  `(?:your |deine |ihre )?application (?:for|to)(?: the)?(?: position(?: of)?| role(?: of)?)?:? ${role} (?:position |role )?(?:at|with|@) ${company}${end}`,
  `application (?:received|confirmation|submitted)[:\\s–-]+${role} (?:at|with|@) ${company}${end}`,
  `applying (?:for|to)(?: the)? ${role} (?:position |role )?(?:at|with) ${company}${end}`,
  `bewerbung (?:als|für die stelle) ${role} bei ${company}${end}`,
  `your application was sent to ${company}${end}`,
  `(?:thanks|thank you)(?: so much)? for applying (?:to|at|with) ${company}${end}`,
  `(?:thanks|thank you) for your (?:application|interest)(?: to| in| at| with)? ${company}${end}`,
  `your application (?:to|at|with) ${company}${end}`,
  `bewerbung bei ${company}${end}`,
  `^indeed application: ${role}$`,
].map((pattern) => new RegExp(pattern, 'i'));

/** Sentences of the body. */
const sentences = [
  `appl(?:ying|ication) (?:for|to) (?:the|our) (?:position|role|job|opening) (?:of|as) ${role}(?: (?:at|with) ${company})?${end}`,
  `appl(?:ying|ication) (?:for|to) (?:the |our )?${role} (?:position|role|job|opening|opportunity)(?: (?:at|with|here at) ${company})?${end}`,
  `interest in (?:the |our )?${role} (?:position|role|job|opening|opportunity)(?: (?:at|with) ${company})?${end}`,
  `(?:position|role) of ${role} (?:at|with) ${company}${end}`,
  `application for ${role} (?:at|with) ${company}${end}`,
  `bewerbung (?:als|für die (?:stelle|position)(?: als)?) ${role}(?: bei ${company})?${end}`,
  `application (?:was|has been) sent to ${company}${end}`,
  `items were sent to ${company}${end}`,
].map((pattern) => new RegExp(pattern, 'im'));

/** Hosts from which the systems send; there the sender's name is the company's. */
const systems =
  /(?:greenhouse(?:-mail)?\.io|lever\.co|ashbyhq\.com|myworkday(?:jobs)?\.com|workday\.com|smartrecruiters\.com|personio\.(?:de|com)|teamtailor(?:-mail)?\.com|recruitee\.com|bamboohr\.com|jobvite\.com|icims\.com|taleo\.net|workablemail\.com|workable\.com|breezy\.hr|successfactors\.(?:com|eu)|join\.com|softgarden\.(?:io|de))$/;

const confirms = /appl(?:ied|ying|ication)|bewerbung|bewerben|submi(?:tted|ssion)/i;
const refuses =
  /unfortunately|not (?:be )?(?:moving|proceed)|other candidates|leider|decided not to|interview invitation|invite you/i;

/** What the mail confirms, or why that cannot be told. */
export function readConfirmation(mail: Mail): Confirmation | Unclear {
  const opening = mail.text
    .slice(0, 4000)
    .replace(/[*_#]+/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/(\S)\n(?=\S)/g, '$1 ');
  if (!confirms.test(mail.subject) && !confirms.test(opening))
    return { why: 'does not speak of an application' };
  if (refuses.test(opening) || refuses.test(mail.subject)) return { why: 'is an answer, not a confirmation' };
  const found = [
    ...subjects.map((pattern) => pattern.exec(mail.subject)),
    ...sentences.map((pattern) => pattern.exec(opening)),
  ];
  const named = (part: 'company' | 'role') => {
    for (const match of found) {
      const text = clean(match?.groups?.[part] ?? '');
      if (text !== '' && !vague.test(text)) return text;
    }
    return null;
  };
  const foundCompany = named('company') ?? companyOfSender(mail);
  const foundRole = named('role') ?? (foundCompany === null ? null : roleAbove(foundCompany, mail.text));
  if (foundCompany === null) return { why: 'does not name the company in a way that is known' };
  if (foundRole === null)
    return { why: `does not name the role in a way that is known (company: ${foundCompany})` };
  return { company: foundCompany, role: foundRole };
}

/** Job boards (LinkedIn) show the job as a card: its title on one line, the company alone on the next. */
function roleAbove(companyName: string, text: string): string | null {
  const lines = text.split('\n').map((line) => clean(line.replace(/[*_#]+/g, '')));
  const full = lines.filter((line) => line !== '');
  const at = full.findIndex((line, index) => index > 0 && line === companyName);
  const role = full[at - 1];
  return role === undefined || role.length > 120 || confirms.test(role) ? null : role;
}

const vague =
  /^(?:us|our (?:company|team)|the|a|this|your|open|uns|joining .*|position|role|job|working .*)$/i;

function companyOfSender({ senderName, senderAddress }: Mail): string | null {
  const host = senderAddress.split('@')[1] ?? '';
  if (!systems.test(host)) return null;
  const name = clean(
    senderName
      .replace(/\b(?:via|through) .*$/i, '')
      .replace(
        /\b(?:hiring|recruiting|recruitment|talent(?: acquisition)?|careers?|jobs|people|hr|team|no-?reply|notifications?)\b/gi,
        '',
      ),
  );
  return name.length < 2 ? null : name;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^["'“”‘’\s–-]+|["'“”‘’\s–-]+$/g, '');
}
