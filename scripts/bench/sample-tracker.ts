/** Data folders of any size for measuring: the same number gives the same files, byte for byte. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, type CalendarDate, calendarDate } from '../../src/core/calendar-date.ts';
import { type Chooser, chooser } from '../../src/testing/random.ts';
import { askedSkills, postingBody } from './posting-text.ts';

/** The day that every measurement is made on. */
export const benchToday = '2026-11-20';

const roles = [
  'Backend Engineer',
  'Senior Backend Engineer',
  'Platform Engineer',
  'Data Engineer',
  'Engineering Manager',
  'Site Reliability Engineer',
  'Full-Stack Developer',
  'Product Engineer',
];
const names = [
  'Acme',
  'Nordlicht',
  'Kobold',
  'Harbour',
  'Juniper',
  'Quarz',
  'Tidal',
  'Umbra',
  'Vela',
  'Wren',
  'Yarrow',
  'Zinnober',
];
const trades = ['Robotics', 'Energy', 'Health', 'Logistics', 'Maps', 'Bank', 'Games', 'Analytics'];
const places = ['Berlin, DE', 'Hamburg, DE', 'Amsterdam, NL', 'Remote, EU', 'London, UK', 'Lisbon, PT'];
const sources = ['linkedin', 'referral', 'careers page', 'Indeed', 'recruiter', 'hn who is hiring'];

/** The ways that applications go, as statuses; the commonest more than once. */
const ways: readonly (readonly string[])[] = [
  ['saved'],
  ['saved', 'applied'],
  ['applied'],
  ['applied'],
  ['applied', 'rejected'],
  ['applied', 'rejected'],
  ['applied', 'ghosted'],
  ['saved', 'applied', 'phone_screen'],
  ['applied', 'phone_screen', 'rejected'],
  ['applied', 'phone_screen', 'technical', 'technical', 'rejected'],
  ['applied', 'phone_screen', 'withdrawn'],
  ['applied', 'phone_screen', 'technical', 'onsite', 'offer'],
];

function historyLines(choose: Chooser): string[] {
  let date: CalendarDate = addDays(calendarDate(benchToday), -choose.integer(0, 400));
  return choose.one(ways).flatMap((status) => {
    const at = /screen|technical|onsite/.test(status)
      ? `, at: ${addDays(date, 3)}T14:00, with: [Jane Doe]`
      : '';
    const reason = status === 'rejected' && choose.percent(40) ? ', reason: position closed' : '';
    const line = `  - { date: ${date}, status: ${status}${at}${reason} }`;
    date = addDays(date, choose.integer(2, 12));
    return date > calendarDate(benchToday) ? [] : [line];
  });
}

/** The text of the application with this number. */
export function sampleApplication(number: number): string {
  const choose = chooser(number + 1);
  const company = `${choose.one(names)} ${choose.one(trades)} ${number}`;
  const role = choose.one(roles);
  const low = choose.integer(45, 110) * 1000;
  const history = historyLines(choose);
  if (history.length === 0) history.push(`  - { date: ${benchToday}, status: saved }`);
  return `---
company: ${company}
role: ${role}
source: ${choose.one(sources)}
url: https://jobs.example/${number}
location: ${choose.one(places)}
workMode: ${choose.one(['onsite', 'hybrid', 'remote'])}
salary: { min: ${low}, max: ${low + 15_000}, currency: EUR, period: year }
resume: ${choose.one(['backend', 'lead', 'platform'])}
tags: [${choose.some(askedSkills.slice(0, 12), 3).join(', ')}]
contacts:
  - { name: Jane Doe, role: Recruiter, email: jane@jobs.example }
history:
${history.join('\n')}
---
${postingBody(choose, company, role)}`;
}

/** A résumé of some 200 words. */
export function sampleResume(number: number): string {
  const choose = chooser(9_000_001 + number);
  const jobs = [2019, 2021, 2023].map(
    (year) =>
      `### Engineer, Firm ${year} (${year}–${year + 2})\n\n${choose
        .some(askedSkills, 6)
        .map((skill) => `- Built and ran services with ${skill} for a million people, and wrote down how`)
        .join('\n')}`,
  );
  return `---\nname: Robin Example\nlabel: Résumé ${number}\n---\n# Robin Example\n\n## Skills\n\n${choose.some(askedSkills, 14).join(', ')}\n\n## Experience\n\n${jobs.join('\n\n')}\n`;
}

/** Writes a data folder with `count` applications and five résumés. */
export function writeSampleTracker(root: string, count: number): void {
  mkdirSync(join(root, 'applications'), { recursive: true });
  mkdirSync(join(root, 'resumes'), { recursive: true });
  for (let number = 0; number < count; number += 1) {
    writeFileSync(
      join(root, `applications/${String(number).padStart(5, '0')}.md`),
      sampleApplication(number),
    );
  }
  for (const [index, name] of ['backend', 'lead', 'platform', 'data', 'web'].entries()) {
    writeFileSync(join(root, `resumes/${name}.md`), sampleResume(index));
  }
  writeFileSync(join(root, 'apptrack.config.yaml'), `title: Bench\ndemo: { today: ${benchToday} }\n`);
}
