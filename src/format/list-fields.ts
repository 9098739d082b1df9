/** The fields of a list's items: their names, and what they are as text and as a part of a document. */
import { formatSalary } from '../core/money.ts';
import type { ApplicationItem } from './api-documents.ts';

/** The name of a field. */
export type ListField = keyof ApplicationItem;

/** All fields, in the order in which documents have them. */
export const listFields = [
  'id',
  'path',
  'company',
  'role',
  'status',
  'kind',
  'source',
  'location',
  'workMode',
  'employment',
  'url',
  'salary',
  'resume',
  'deadline',
  'tags',
  'priority',
  'appliedOn',
  'respondedOn',
  'interviewedOn',
  'offeredOn',
  'acceptedOn',
  'closedOn',
  'datesGuessed',
  'lastActivity',
  'active',
  'quiet',
  'quietDays',
] as const satisfies readonly ListField[];

/** A field of an item as text; empty where there is nothing. */
export function fieldText(item: ApplicationItem, field: ListField): string {
  const value = item[field];
  if (value === null || value === false) return '';
  if (value === true) return 'yes';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? formatSalary(value) : String(value);
}

/** The item with these fields alone, in their order. */
export function pickFields(item: ApplicationItem, fields: readonly ListField[]): Partial<ApplicationItem> {
  return Object.fromEntries(fields.map((field) => [field, item[field]]));
}
