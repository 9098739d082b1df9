/** From the part of a name that a person gives to the résumé that it means. */
import type { Resume } from '../core/application.ts';
import type { Problem } from '../core/problem.ts';
import { WorkError } from './errors.ts';
import { onlyMatch } from './find-application.ts';

/** The résumé that an id, a file name or an unambiguous part of an id or label means. Throws a UsageError otherwise. */
export function findResume(resumes: readonly Resume[], problems: readonly Problem[], query: string): Resume {
  const wanted = query.replace(/^(\.\/)?resumes\//, '').replace(/\.md$/, '');
  const bad = problems.some(({ path }) => path === `resumes/${wanted}.md`);
  if (bad) throw new WorkError(`resumes/${wanted}.md has problems; apptrack check shows them`);
  const named = resumes.map((resume) => ({ id: resume.id, names: [resume.label], resume }));
  return onlyMatch(wanted, named, 'résumé').resume;
}
