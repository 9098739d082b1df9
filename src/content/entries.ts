import * as z from 'zod';
import type { Application, Resume } from '../core/application.ts';

export const applicationEntry = z.custom<Application>();
export const resumeEntry = z.custom<Resume>();
