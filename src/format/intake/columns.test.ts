import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../core/config.ts';
import {
  fieldNamed,
  foldHeader,
  guessColumns,
  headersAmong,
  isDayFirst,
  isMilestone,
  isNamedSo,
  stageOfHeader,
} from './columns.ts';

describe('columns', () => {
  it('of the known trackers are told', () => {
    expect(
      guessColumns(['Job Title', 'Company', 'Location', 'List', 'Post URL', 'Date Created', 'Date Applied']),
    ).toEqual({
      role: 'Job Title',
      company: 'Company',
      location: 'Location',
      status: 'List',
      url: 'Post URL',
      saved: 'Date Created',
      applied: 'Date Applied',
    });
    expect(
      guessColumns([
        'Job Position',
        'Company',
        'Max. Salary',
        'Location',
        'Status',
        'Date Saved',
        'Date Applied',
        'Excitement',
      ]),
    ).toMatchObject({
      role: 'Job Position',
      salaryMax: 'Max. Salary',
      saved: 'Date Saved',
      priority: 'Excitement',
    });
    expect(
      guessColumns([
        'Company Name',
        'Job Title',
        'Job URL',
        'Status',
        'Status Date',
        'Applied Date',
        'Notes',
      ]),
    ).toMatchObject({
      company: 'Company Name',
      url: 'Job URL',
      statusDate: 'Status Date',
      applied: 'Applied Date',
      notes: 'Notes',
    });
    expect(guessColumns(['Firma', 'Stelle', 'Datum', 'Status'])).toEqual({
      company: 'Firma',
      role: 'Stelle',
      applied: 'Datum',
      status: 'Status',
    });
  });

  it('in Chinese are told by what is in their names', () => {
    expect(guessColumns(['公司性质', '企业全称', '招聘岗位', '岗位链接', '最新状态', '意向城市'])).toEqual({
      company: '企业全称',
      role: '招聘岗位',
      url: '岗位链接',
      status: '最新状态',
      location: '意向城市',
    });
  });

  it('that are given go before any guess, and none serves twice', () => {
    expect(guessColumns(['Title', 'Company', 'Job'], { role: 'Job' })).toMatchObject({
      role: 'Job',
      company: 'Company',
    });
    const columns = guessColumns(['Date', 'Title']);
    expect(new Set(Object.values(columns)).size).toBe(Object.values(columns).length);
  });
});

it('a field may be called by the name of a column that holds it', () => {
  expect(fieldNamed('role')).toBe('role');
  expect(fieldNamed('date')).toBe('applied');
  expect(fieldNamed('Job Title')).toBe('role');
  expect(fieldNamed('zzz')).toBeNull();
});

it('names are compared as words: no accents, no marks, nothing in brackets behind them', () => {
  const folded: Record<string, string> = {
    'Date Applied': 'date applied',
    appliedDate: 'applied date',
    date_applied: 'date applied',
    'Applied?': 'applied',
    'Entreprise (nom)': 'entreprise',
    'Salary [USD]': 'salary',
    '公司（中文）': '公司',
    '状态【now】 ': '状态',
    '(optional)': 'optional',
    '(new) Company': 'new company',
    Größe: 'große',
    Rôle: 'role',
    interview2Date: 'interview2 date',
    URL: 'url',
    '': '',
  };
  for (const [column, name] of Object.entries(folded)) expect(foldHeader(column), column).toBe(name);
});

it('a guess takes neither a column that is taken, nor a second for a field', () => {
  expect(guessColumns(['Company', 'Firm', 'Role'])).toEqual({ company: 'Company', role: 'Role' });
  expect(guessColumns(['Firm', 'Company'])).toEqual({ company: 'Company' });
  expect(guessColumns(['Company', 'Role'], {}, ['Company'])).toEqual({ role: 'Role' });
  expect(guessColumns(['Company', 'Role'], { notes: 'Company' })).toEqual({ notes: 'Company', role: 'Role' });
});

it('a column is named so, or was taken for it', () => {
  expect(isNamedSo('Company', 'company')).toBe(true);
  expect(isNamedSo('Company', 'role')).toBe(false);
  expect(isNamedSo('zzz', 'company')).toBe(false);
});

it('a header has names of columns, and the company or the role', () => {
  expect(headersAmong(['Company', 'Status', 'zzz', ''])).toEqual({ count: 2, names: true });
  expect(headersAmong(['Role'])).toEqual({ count: 1, names: true });
  expect(headersAmong(['Status', 'Notes'])).toEqual({ count: 2, names: false });
  expect(headersAmong([`${'('.padEnd(60, ' ')}Company`])).toEqual({ count: 0, names: false });
  expect(headersAmong([])).toEqual({ count: 0, names: false });
});

it('the day comes first where a name is of a language that writes it so', () => {
  expect(isDayFirst(['Firma'])).toBe(true);
  expect(isDayFirst(['zzz', 'Entreprise'])).toBe(true);
  for (const columns of [['Company'], ['公司'], ['zzz'], []]) expect(isDayFirst(columns)).toBe(false);
});

it('a column may be one of a stage', () => {
  const stages: Record<string, string | null> = {
    Onsite: 'onsite',
    'Phone screen date': 'phone_screen',
    'Date of technical interview': 'technical',
    OA: 'technical',
    HR: 'phone_screen',
    Recruiter: 'phone_screen',
    'Offer received': 'offer',
    Saved: null,
    'Offer accepted': null,
    Date: null,
    zzz: null,
    'On site and then some more of it': null,
  };
  for (const [column, stage] of Object.entries(stages))
    expect([column, stageOfHeader(column, defaultConfig())]).toEqual([column, stage]);
});

it('most of the cells of a milestone are days or marks', () => {
  const isDate = (cell: string) => cell.startsWith('2026');
  const cases: [cells: string[], is: boolean][] = [
    [['2026-10-01', 'x', 'maybe', ''], true],
    [['2026-10-01', 'maybe', ''], false],
    [['no', ''], true],
    [['', ''], false],
    [[], false],
  ];
  for (const [cells, is] of cases) expect([cells, isMilestone(cells, isDate)]).toEqual([cells, is]);
});
