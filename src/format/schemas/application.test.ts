import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { stageLabel } from '../../core/stage.ts';
import { aConfig } from '../../testing/builders.ts';
import { parseApplication } from '../application-file.ts';
import { applicationKeys, nestedKeys } from '../known-keys.ts';
import { parseResume } from '../resume-file.ts';
import { applicationEntrySchema } from './application.ts';
import { applicationJsonSchema } from './application-json-schema.ts';
import { resumeEntrySchema } from './resume.ts';

const stages = [{ id: 'take_home', kind: 'interview' as const, label: stageLabel('take_home') }];
const text =
  '---\ncompany: 08\nrole: Engineer\nsalary: 85k\nteam: { size: 08 }\nhistory:\n  - { date: 2026-10-01, status: take_home }\n---\nThe posting.\n';

describe('an entry of a collection', () => {
  it('gives what the file gives, by its written values and the configuration', async () => {
    const config = aConfig({ stages, currency: 'USD' });
    const { application, written } = parseApplication({ path: 'applications/acme.md', text }, config);
    const { id = '', path = '', body = '', posting = '' } = application ?? {};
    const entry = { id, path, body, posting, written: written ?? {}, config };
    expect((await z.safeParseAsync(applicationEntrySchema, entry)).data).toEqual(application);
    const other = await z.safeParseAsync(applicationEntrySchema, { ...entry, config: aConfig({}) });
    expect(other.error?.issues.map(({ message, path: at }) => [message, at])).toEqual([
      ['unknown status "take_home"', ['history', 0, 'status']],
    ]);
  });

  it('of a résumé does so, too', async () => {
    const lastYear = 2036;
    for (const source of ['---\nname: Jane\nupdated: 2026-10-01\n---\n# Jane', '# Jane']) {
      const { resume, written } = parseResume({ path: 'resumes/backend_go.md', text: source }, { lastYear });
      const { id = '', path = '', body = '' } = resume ?? {};
      const { data } = await z.safeParseAsync(resumeEntrySchema, { id, path, body, written, lastYear });
      expect(data).toEqual(resume);
    }
  });
});

/** A part of a JSON Schema, as far as it is looked at here. */
interface Part {
  properties: Record<string, Part>;
  items: Part;
  anyOf: Part[];
  enum: unknown[];
  required: string[];
  [key: string]: unknown;
}

describe('the JSON Schema', () => {
  const schema = applicationJsonSchema(aConfig({ stages })) as Part;
  const { history, salary, contacts, offer, reminders, company, tags } = schema.properties as Record<
    string,
    Part
  >;

  it('has every key, here and in the mappings inside, in the order in which they are written', () => {
    const keysOf = (...parts: (Part | undefined)[]) => [
      ...new Set(parts.flatMap((part) => Object.keys(part?.properties ?? {}))),
    ];
    expect(keysOf(schema)).toEqual([...applicationKeys]);
    const inside = {
      salary: keysOf(...(salary?.anyOf ?? [])),
      contacts: keysOf(contacts?.items),
      offer: keysOf(...(offer?.anyOf ?? [])),
      history: keysOf(history?.items),
    };
    expect(inside).toEqual({ ...nestedKeys, reminders: undefined });
    expect(keysOf(...(reminders?.items.anyOf ?? [])).sort()).toEqual([...nestedKeys.reminders].sort());
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('takes what may be written, of which editors have their own idea', () => {
    expect(company).toMatchObject({ type: ['string', 'number', 'boolean'], minLength: 1 });
    expect(tags).toMatchObject({ type: ['array', 'string', 'null'] });
    expect(salary?.anyOf.map(({ type }) => type)).toEqual(['object', ['string', 'number'], 'null']);
    expect(schema.properties.priority?.enum).toEqual(['high', 'normal', 'low', null]);
  });

  it('asks for what is required, and for the configured stages', () => {
    expect(schema.required).toEqual(['company', 'role', 'history']);
    expect(history).toMatchObject({ minItems: 1, contains: { required: ['status'] } });
    expect(history?.items).toMatchObject({
      required: ['date'],
      anyOf: [{ required: ['status'] }, { required: ['note'] }],
    });
    expect(history?.items.properties.status?.enum).toEqual(['take_home', null]);
    expect(history?.items.properties.date).toMatchObject({ type: 'string', format: 'date' });
    expect(salary?.anyOf[0]?.required).toBeUndefined();
  });
});
