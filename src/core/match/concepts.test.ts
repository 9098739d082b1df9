/** What shows what: the same concept or a narrower one, never a neighbour; and names that are no skill's. */
import { describe, expect, test } from 'vitest';
import { matchReport } from './report.ts';
import { detailsText } from './skill-remark.ts';
import { standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary();
const report = (asked: string, shown: string) =>
  matchReport(`Requirements:\n- ${asked}`, `# CV\n- ${shown}`, { vocabulary });

describe('a licence, a product or a neighbour is not shown by what stands beside it', () => {
  test.each([
    ['EPA 608 certification', 'refrigeration'],
    ['ServSafe', 'food safety'],
    ['HACCP', 'food hygiene'],
    ['Taleo', 'Lever ATS'],
    ['STCW', 'seamanship'],
    ['flow cytometry', 'ELISA'],
    ['LookML', 'Google Data Studio'],
    ['drywall', 'plastering'],
    ['Rippling', 'HiBob'],
    ['WCAG 2.2', 'accessibility'],
    ['forklift licence', 'forklift operation'],
    ['PGCE', 'Qualified Teacher Status'],
    ['registered nurse', 'licensed practical nurse'],
    ["bachelor's degree", "master's degree"],
    ['Kafka', 'RabbitMQ'],
    ['PostgreSQL', 'SQL databases'],
  ])('%s: %s', (asked, shown) => {
    const { matched, missing, suggestions } = report(asked, shown);
    expect(matched).toEqual([]);
    expect(missing).toHaveLength(1);
    expect(suggestions.map(({ kind }) => kind)).not.toContain('wording');
  });
});

describe('a narrower concept shows a wider one', () => {
  test.each([
    ['SQL databases', 'PostgreSQL'],
    ['version control', 'Git'],
    ['message queues', 'Kafka'],
    ['CRM', 'HubSpot'],
    ['welding', 'TIG welding'],
    ['accounting', 'accounts payable'],
  ])('%s: %s', (asked, shown) => {
    const { matched, suggestions } = report(asked, shown);
    expect(matched).toHaveLength(1);
    expect(matched[0]?.shownBy).not.toBeNull();
    expect(suggestions).toEqual([]);
  });
});

test('and its sort is told to be shown by it, what is near to be near', () => {
  const { matched, missing } = report('SQL databases and Haskell', 'PostgreSQL; Go');
  expect(matched.map(detailsText)).toEqual(['required, shown by PostgreSQL']);
  expect(missing.map(detailsText)).toEqual(['required, not shown; you have something near: Go (line 2)']);
});

test('what is near is offered as that, and no licence is advised to be named', () => {
  const { missing, suggestions } = report('EPA 608 certification and Rippling', 'F-gas certification; HiBob');
  expect(missing.map(({ name, near }) => [name, near?.name ?? null])).toContainEqual(['Rippling', 'HiBob']);
  const licence = suggestions.find(({ skill }) => skill === 'EPA 608');
  expect(licence?.text).toContain('Name it only if you hold it.');
});

describe('names that only look like skills', () => {
  const names = (text: string) => matchReport(text, 'x', { vocabulary }).missing.map(({ name }) => name);
  test.each([
    ['Projects at risk are escalated', '@Risk'],
    ['complete tasks without regular supervision', 'team leadership'],
    ['land grading', 'formative assessment'],
    ['M.A. in Business Administration', 'M&A'],
    ['a background check', 'DBS check'],
    ['experience designing systems', 'experiment design'],
    ['work with project managers', 'project management'],
  ])('%s: no %s', (text, wrong) => {
    expect(names(text)).not.toContain(wrong);
  });
});

describe('inflected words, other orders and other languages', () => {
  test.each([
    ['Administer medications as prescribed', 'Monitored vitals and administered IV medications'],
    ['Budget planning', 'Planned budgets'],
    ['Data analysis', 'analyzing data'],
    ['payroll', 'Nous cherchons une personne pour la gestion de la paie dans notre équipe'],
    ['teamwork', 'Wir arbeiten mit der Gruppe und sind für die Teamfähigkeit bekannt'],
    ['forklift license', 'Se requiere carnet de carretillas elevadoras para el puesto'],
    ['project management', 'Procuramos uma pessoa com experiência em gestão de projetos para a nossa equipa'],
  ])('%s: %s', (asked, shown) => {
    expect(report(asked, shown).matched).toHaveLength(1);
  });
});
