import { it } from 'vitest';
import { documentChecks } from './documents.ts';
import { everyTracker } from './every-tracker.ts';

it.each(Object.entries(documentChecks))('%s', (_name, check) => everyTracker(check));
