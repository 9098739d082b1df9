import { constants } from 'node:os';
import { expect, it } from 'vitest';
import { describeSystemError, systemCode } from './system-error.ts';

it('names the file and the reason, also where Node has no name for it', () => {
  const full = Object.assign(new Error('x'), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
    path: '/a/b.md',
  });
  expect(describeSystemError(full)).toBe('/a/b.md: the disk is full');
  // As Node gives it.
  const errno = -constants.errno.EDQUOT;
  const quota = Object.assign(new Error('x'), {
    code: `Unknown system error ${errno}`,
    errno,
    syscall: 'write',
  });
  expect(systemCode(quota)).toBe('EDQUOT');
  expect(describeSystemError(quota)).toBe('the disk quota is used up');
  expect(describeSystemError(new Error('x'))).toBeNull();
});
