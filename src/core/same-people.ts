/**
 * Which mentions are of one person: those with one mail address of the person's own, from which no two different full names
 * write; else those with one name along with
 * the company, the agency (the host of the mail address), the number or the web address. Never by a name alone: two
 * Anna Schmidts stay two.
 */
import type { Contact } from './application.ts';
import { DisjointSets } from './disjoint-sets.ts';
import type { ApplicationFacts, TimelineItem } from './facts.ts';
import { hostOf, isBoard, isShared, isSystem } from './mail-hosts.ts';
import { isShortName, mayBeShortFor, type PersonName } from './person-name.ts';

/** One place where the files name somebody. */
export interface Mention {
  facts: ApplicationFacts;
  /** What names the company among all: applications with the same one are at the same company. */
  company: string;
  name: PersonName;
  contact: Contact | null;
  /** The entry that names the person; null for a contact. */
  item: TimelineItem | null;
}

/** The mentions, those of one person together; which those are does not depend on their order. */
export function samePeople(mentions: readonly Mention[]): Mention[][] {
  const sets = new DisjointSets(mentions.length);
  const ofMany = addressesOfMany(mentions);
  for (const [index, mention] of mentions.entries())
    for (const key of identityKeys(mention, ofMany)) sets.joinBy(key, index);
  // All are found before one is joined, so that none depends on what became of another.
  for (const { index, meant } of meantByShortNames(mentions, ofMany, sets)) {
    if (meant !== null) sets.join(index, meant);
    else sets.joinBy(nameAtCompany(mentions[index] as Mention), index);
  }
  const groups = Map.groupBy(mentions.entries(), ([index]) => sets.find(index));
  return [...groups.values()].map((group) => group.map(([, mention]) => mention));
}

/** What makes two mentions one person where they share it. */
function identityKeys(mention: Mention, ofMany: ReadonlySet<string>): string[] {
  const { name, contact } = mention;
  const words = name.words.join(' ');
  const email = emailOf(mention);
  const host = email === null ? '' : hostOf(email);
  const digits = (contact?.phone ?? '').replace(/\D/g, '');
  const address = (contact?.url ?? '')
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|\/+$/g, '');
  return [
    ...(email === null ? [] : [ofMany.has(email) ? `mail ${email} ${words}` : `mail ${email}`]),
    ...(digits.length < 6 ? [] : [`phone ${digits} ${words}`]),
    ...(address === '' ? [] : [`url ${address} ${words}`]),
    ...(isShortName(name) || isShared(host) ? [] : [`host ${host} ${words}`]),
    ...(isShortName(name) ? [] : [nameAtCompany(mention)]),
  ];
}

const nameAtCompany = ({ company, name }: Mention): string => `company ${company} ${name.words.join(' ')}`;

/** The mail address of a mention, in lower case; null where there is none. */
function emailOf({ contact, name }: Mention): string | null {
  const email = (contact?.email ?? name.email ?? '').trim().toLowerCase();
  return /^[^@\s]+@[^@\s]+$/.test(email) ? email : null;
}

/** A mention's mail address where it may be the person's own; null where it is an office's, or there is none. */
export function ownAddressOf(mention: Mention): string | null {
  const email = emailOf(mention);
  return email === null || isOfficial(email) ? null : email;
}

/** The addresses from which several people write, who are known by their names: an office's, and those of different full names. */
function addressesOfMany(mentions: readonly Mention[]): Set<string> {
  const ofMany = new Set<string>();
  const full = new Map<string, Map<string, PersonName>>();
  for (const mention of mentions) {
    const email = emailOf(mention);
    if (email === null) continue;
    if (isOfficial(email)) ofMany.add(email);
    else if (!isShortName(mention.name)) {
      const names = full.get(email) ?? new Map<string, PersonName>();
      full.set(email, names.set(mention.name.words.join(' '), mention.name));
    }
  }
  for (const [email, names] of full) {
    const all = [...names.values()];
    if (all.some((one) => all.some((other) => !mayBeShortFor(one, other) && !mayBeShortFor(other, one))))
      ofMany.add(email);
  }
  return ofMany;
}

/** What an office's address begins with. */
const offices =
  /^(?:jobs?|careers?|hr|human-?resources|rh|rrhh|recruit(?:ing|ment|ers?)?|talents?(?:-?acquisition)?|sourcing|people(?:-?ops)?|team|info|contact|hello|hi|hola|bonjour|ciao|office|kontakt|karriere|bewerbung(?:en)?|stellen|personal(?:abteilung)?|apply|applications?|applicants?|candidates?|hiring|vacanc(?:y|ies)|interviews?|interviewing|schedul(?:e|er|ing)|calendar|meetings?|invit(?:es?|ations?)|(?:do[._-]?)?not?[._-]?reply|reply|notif(?:y|ications?)|messages?|updates?|alerts?|mail|mailer|post|admin|support|help|service|system|reception|empleos?|empregos?|vagas|recrutement|recrutamento|reclutamiento|seleccion|selecao|emploi|lavoro|praca|rekrutacja|work)(?:[+._-].*)?@/;
/** What one ends with: `us-jobs@`, `acme.recruiting@`. */
const officesAtEnd =
  /[+._-](?:jobs|careers?|hr|recruit(?:ing|ment|ers?)|talent|hiring|candidates|interviews?|scheduling|no-?reply|notifications?|applications)@/;

/** Whether an address is that of an office, a board or a system: whoever writes from it is known by the name. */
function isOfficial(email: string): boolean {
  const host = hostOf(email);
  return isSystem(host) || isBoard(host) || offices.test(email) || officesAtEnd.test(email);
}

/** Whom each short name means: the one person of its application of whom it may be short; null where there is none, or several. */
function meantByShortNames(
  mentions: readonly Mention[],
  ofMany: ReadonlySet<string>,
  sets: DisjointSets,
): { index: number; meant: number | null }[] {
  const isKnown = (mention: Mention) => {
    const email = emailOf(mention);
    return !isShortName(mention.name) || (email !== null && !ofMany.has(email));
  };
  const byApplication = Map.groupBy(mentions.entries(), ([, { facts }]) => facts);
  return [...byApplication.values()].flatMap((here) => {
    const known = here.filter(([, mention]) => isKnown(mention));
    return here
      .filter(([, mention]) => !isKnown(mention))
      .map(([index, { name }]) => {
        const words = name.words.join(' ');
        const exactly = known.filter(([, other]) => other.name.words.join(' ') === words);
        const longer = known.filter(([, other]) => mayBeShortFor(name, other.name));
        const found = exactly.length > 0 ? exactly : longer;
        const people = new Set(found.map(([other]) => sets.find(other)));
        return { index, meant: people.size === 1 ? ([...people][0] ?? null) : null };
      });
  });
}
