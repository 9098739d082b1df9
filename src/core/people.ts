/** Everybody whom the files name: contacts of applications, and who is named with an entry. */
import type { Contact } from './application.ts';
import { compareNews, compareTexts } from './compare.ts';
import type { ApplicationFacts, TimelineItem } from './facts.ts';
import {
  isGroupOfPeople,
  isNamedIn,
  isShortName,
  mayBeShortFor,
  type PersonName,
  readPersonName,
} from './person-name.ts';
import { type Mention, ownAddressOf, samePeople } from './same-people.ts';
import { fileSlugOf, freeSlug } from './slug.ts';

/** A person at one application. */
export interface PersonAt {
  facts: ApplicationFacts;
  /** What the application has of the person among its contacts. */
  contacts: Contact[];
  /** The entries that name the person in `with`, planned ones included, in their order. */
  entries: TimelineItem[];
}

/** What was heard last. */
export interface LastWord {
  facts: ApplicationFacts;
  item: TimelineItem;
  /** Whether the entry names the person; else it is the last of an application that has the person as a contact. */
  names: boolean;
}

/** Somebody, over all applications. */
export interface Person {
  /** Unique among all people, and part of an address. */
  slug: string;
  /** The name as it is written most fully. */
  name: string;
  /** Other names that the files have for the same person. */
  otherNames: string[];
  /** What the person is, as the newest application says it first. */
  roles: string[];
  emails: string[];
  phones: string[];
  urls: string[];
  notes: string[];
  /** Where the person is met with, the newest news first. */
  at: PersonAt[];
  /** Null where all is planned. */
  lastWord: LastWord | null;
  /** Whether one of the applications is not closed. */
  open: boolean;
  /** Others who may be the same, by their slugs: of the same name elsewhere or the same address, or one of whom this may be short. */
  perhaps: string[];
}

/** Everybody, the newest news first; `companyOf` says of each application at which company it is. */
export function derivePeople(
  all: readonly ApplicationFacts[],
  companyOf: (facts: ApplicationFacts) => string,
): Person[] {
  const known = samePeople(mentionsOf(all, companyOf))
    .map(readGroup)
    .sort((a, b) => compareTexts(a.order, b.order));
  const slugs = slugsOf(known);
  const lastWords = lastWordsOf(known);
  const perhaps = perhapsTheSame(known);
  const people = known.map(({ name, names, mentions, at }, index): Person => {
    const contacts = mentions.flatMap(({ contact }) => contact ?? []);
    return {
      slug: slugs[index] ?? '',
      name: name.text,
      otherNames: distinct(names.filter((other) => !mayBeShortFor(other, name)).map(({ text }) => text)),
      roles: distinct(mentions.flatMap(({ contact, name }) => [contact?.role, name.role])),
      emails: distinct(mentions.flatMap(({ contact, name }) => [contact?.email, name.email])),
      phones: distinct(contacts.map(({ phone }) => phone)),
      urls: distinct(contacts.map(({ url }) => url)),
      notes: distinct(contacts.map(({ note }) => note)),
      at,
      lastWord: lastWords[index] ?? null,
      open: at.some(({ facts }) => facts.closedOn === null),
      perhaps: (perhaps[index] ?? []).map((other) => slugs[other] ?? ''),
    };
  });
  const day = ({ lastWord }: Person) => lastWord?.item.date ?? '';
  return people.sort((a, b) => compareTexts(day(b), day(a)) || compareTexts(a.slug, b.slug));
}

/** Every place where somebody is named; who is no one in particular (`the team`) is left out. */
export function mentionsOf(
  all: readonly ApplicationFacts[],
  companyOf: (facts: ApplicationFacts) => string,
): Mention[] {
  return all.flatMap((facts) => {
    const company = companyOf(facts);
    const contacts = facts.application.contacts.map((contact): Mention => {
      return { facts, company, contact, item: null, name: readPersonName(contact.name) };
    });
    const met = facts.timeline.flatMap((item) =>
      item.with
        .filter((name) => name.trim() !== '' && !isGroupOfPeople(name))
        .map((name): Mention => ({ facts, company, contact: null, item, name: readPersonName(name) })),
    );
    return [...contacts, ...met];
  });
}

/** The mentions of one person, those of the newest application first, and what follows from them. */
interface Known {
  mentions: readonly Mention[];
  /** The fullest name, and all of them. */
  name: PersonName;
  names: PersonName[];
  at: PersonAt[];
  /** Comes before that of another person wherever this one does, whatever the order of the files. */
  order: string;
}

function readGroup(group: readonly Mention[]): Known {
  const mentions = group.toSorted((a, b) => compareNews(a.facts, b.facts));
  const byApplication = Map.groupBy(mentions, ({ facts }) => facts);
  const at = [...byApplication].map(([facts, here]) => ({
    facts,
    contacts: here.flatMap(({ contact }) => contact ?? []),
    entries: facts.timeline.filter((entry) => here.some(({ item }) => item === entry)),
  }));
  const names = [...new Map(mentions.map(({ name }) => [name.text, name])).values()].sort(byFullness);
  const [name] = names as [PersonName];
  const ids = at.map(({ facts }) => facts.application.id).sort(compareTexts);
  const emails = mentions.map(({ contact }) => contact?.email ?? '').sort(compareTexts);
  return {
    mentions,
    name,
    names,
    at,
    order: [name.words.join(' '), name.text, ids[0], ...emails].join('\n'),
  };
}

const byFullness = (a: PersonName, b: PersonName): number =>
  b.words.length - a.words.length ||
  b.words.join('').length - a.words.join('').length ||
  b.text.length - a.text.length ||
  compareTexts(a.text, b.text);

function slugsOf(known: readonly Known[]): string[] {
  const taken = new Set<string>();
  return known.map(({ name }) => {
    const slug = freeSlug(fileSlugOf(name.text, 'person'), (one) => taken.has(one));
    taken.add(slug.toLowerCase());
    return slug;
  });
}

/** Of each person the last entry that names him or her; where there is none, the last of an application that has the person as a contact. */
function lastWordsOf(known: readonly Known[]): (LastWord | null)[] {
  const there = Map.groupBy(
    known.flatMap(({ name, at }) => at.map(({ facts }) => ({ facts, name }))),
    ({ facts }) => facts,
  );
  return known.map(({ name, at }) => {
    const words = at.flatMap(({ facts, contacts, entries }) => {
      const others = (there.get(facts) ?? []).flatMap((one) => (one.name === name ? [] : [one.name]));
      const past = facts.timeline.filter(({ planned }) => !planned);
      const naming = past.findLast(
        (item) => entries.includes(item) || (item.note !== null && isNamedIn(item.note, name, others)),
      );
      const item = naming ?? (contacts.length > 0 ? past.at(-1) : undefined);
      return item === undefined ? [] : [{ facts, item, names: naming !== undefined }];
    });
    const naming = words.filter(({ names }) => names);
    return (naming.length > 0 ? naming : words).reduce<LastWord | null>(
      (last, one) => (last === null || one.item.date > last.item.date ? one : last),
      null,
    );
  });
}

/** More than so many of one name are no hint any more. */
const mostNamesakes = 5;

/**
 * Of each person the places of others who may be the same: of the same name elsewhere, of a longer one at the same company,
 * or of another that writes from the same address.
 */
function perhapsTheSame(known: readonly Known[]): number[][] {
  const places = new Map<string, Set<number>>();
  const put = (key: string, index: number) => {
    const group = places.get(key) ?? new Set();
    places.set(key, group.add(index));
  };
  for (const [index, { mentions, names }] of known.entries()) {
    for (const name of names) if (!isShortName(name)) put(`name ${name.words.join(' ')}`, index);
    for (const { company } of mentions) put(`company ${company}`, index);
    for (const address of mentions.map(ownAddressOf)) if (address !== null) put(`mail ${address}`, index);
  }
  return known.map(({ mentions, name, names }, index) => {
    const same = names.flatMap(({ words }) => [...(places.get(`name ${words.join(' ')}`) ?? [])]);
    const colleagues = mentions.flatMap(({ company }) => [...(places.get(`company ${company}`) ?? [])]);
    const near = colleagues.filter((other) => isEitherShort(name, known[other]?.name ?? name));
    const writing = mentions.flatMap((mention) => [...(places.get(`mail ${ownAddressOf(mention)}`) ?? [])]);
    return [...new Set([...same, ...near, ...writing])]
      .filter((other) => other !== index)
      .sort((a, b) => a - b)
      .slice(0, mostNamesakes);
  });
}

function isEitherShort(one: PersonName, other: PersonName): boolean {
  return (isShortName(one) && mayBeShortFor(one, other)) || (isShortName(other) && mayBeShortFor(other, one));
}

/** The texts that there are, without what differs from an earlier one in case alone. */
function distinct(texts: readonly (string | null | undefined)[]): string[] {
  const known = new Map<string, string>();
  for (const text of texts) {
    const key = text?.trim().toLowerCase();
    if (text != null && key && !known.has(key)) known.set(key, text.trim());
  }
  return [...known.values()];
}
