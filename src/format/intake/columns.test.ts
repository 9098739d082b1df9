import { describe, expect, it } from 'vitest';
import { fieldNamed, guessColumns } from './columns.ts';

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
