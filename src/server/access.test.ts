import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accessBy, openAccess } from './access.ts';

const token = 'a'.repeat(64);
const day = 24 * 3600 * 1000;
const request = (url: string, headers: Record<string, string> = {}, method = 'GET') => ({
  url,
  headers,
  method,
});

/** What a browser that came by a link sends from then on. */
function enter(access = accessBy(token), path = '/') {
  const { pathname, search } = new URL(access.link(`http://127.0.0.1:1${path}`));
  const admission = access.judge(request(pathname + search));
  if (admission.kind !== 'enters') throw new Error(admission.kind);
  return { ...admission, sent: admission.cookie.split(';')[0] ?? '' };
}

describe('a browser', () => {
  test('gets a cookie by a link that works once, and is sent where the link leads', () => {
    const access = accessBy(token);
    const { pathname, search } = new URL(access.link('http://127.0.0.1:1/applications/acme/'));
    const first = access.judge(request(`${pathname}${search}&view=board`));
    expect(first).toMatchObject({ kind: 'enters', location: '/applications/acme/?view=board' });
    expect(access.judge(request(pathname + search))).toEqual({ kind: 'refused' });
  });

  test('is known by its cookie, after a restart, too, and may use its old link', () => {
    const { sent, cookie } = enter();
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);
    const restarted = accessBy(token);
    expect(restarted.judge(request('/', { cookie: `other=1; ${sent}` }))).toEqual({ kind: 'admitted' });
    expect(restarted.judge(request('/timeline/?token=used', { cookie: sent }))).toMatchObject({
      kind: 'enters',
      location: '/timeline/',
    });
  });

  test('has its cookie renewed day by day, and is a stranger when it stayed away too long', () => {
    let now = day;
    const access = accessBy(token, () => now);
    const { sent } = enter(access);
    now += 2 * day;
    expect(access.judge(request('/', { cookie: sent }))).toMatchObject({
      kind: 'admitted',
      cookie: expect.stringMatching(/^apptrack=/),
    });
    now += 90 * day;
    expect(access.judge(request('/', { cookie: sent }))).toEqual({ kind: 'refused' });
  });

  test('cannot make a cookie, or prolong one', () => {
    const { sent } = enter();
    const access = accessBy(token);
    fc.assert(
      fc.property(fc.nat(sent.length - 1), fc.constantFrom(...'0123456789abcdef.'), (at, character) => {
        fc.pre(at >= 'apptrack='.length && sent[at] !== character);
        const forged = sent.slice(0, at) + character + sent.slice(at + 1);
        expect(access.judge(request('/', { cookie: forged })).kind).toBe('refused');
      }),
    );
    expect(accessBy('b'.repeat(64)).judge(request('/', { cookie: sent })).kind).toBe('refused');
  });

  test('enters by nothing but a GET', () => {
    const access = accessBy(token);
    const { search } = new URL(access.link('http://127.0.0.1:1/'));
    for (const method of ['POST', 'HEAD', 'OPTIONS', 'DELETE'])
      expect(access.judge(request(`/${search}`, {}, method)).kind).toBe('refused');
    expect(access.judge(request(`/${search}`)).kind).toBe('enters');
  });
});

test('a program shows the token, and nothing else will do', () => {
  const access = accessBy(token);
  const judge = (authorization: string) => access.judge(request('/api/x', { authorization }, 'DELETE')).kind;
  expect(judge(`Bearer ${token}`)).toBe('admitted');
  expect(judge(`bearer  ${token}`)).toBe('admitted');
  for (const wrong of [
    '',
    'Bearer',
    'Bearer x',
    `Basic ${token}`,
    `Bearer ${token}x`,
    `Bearer ${token.slice(1)}`,
  ])
    expect(judge(wrong)).toBe('refused');
  // Who shows a wrong token is not let in by a cookie beside it.
  const { sent } = enter();
  expect(access.judge(request('/', { authorization: 'Bearer x', cookie: sent })).kind).toBe('refused');
});

test('an open door lets everybody in, and its links hold no secret', () => {
  expect(openAccess.judge(request('/'))).toEqual({ kind: 'admitted' });
  expect(openAccess.link('http://127.0.0.1:1/')).toBe('http://127.0.0.1:1/');
});
