import { expect, it } from 'vitest';
import { hostOf, isBoard, isForEverybody, isShared, isSystem } from './mail-hosts.ts';

/** What a host is. */
const kindOf = (host: string) =>
  [isSystem(host) && 'system', isBoard(host) && 'board', isShared(host) && 'shared']
    .filter(Boolean)
    .join(' ');

const hosts: Record<string, string[]> = {
  'system shared': [
    'greenhouse.io',
    'greenhouse-mail.io',
    'us.greenhouse-mail.io',
    'lever.co',
    'myworkday.com',
    'acme.myworkdayjobs.com',
    'personio.de',
    'm.personio.com',
    'teamtailor-mail.com',
    'teamtailor.com',
    'successfactors.eu',
    'softgarden.io',
    'dvinci.de',
    'd-vinci.de',
  ],
  'board shared': ['linkedin.com', 'e.linkedin.com', 'indeed.co.uk', 'indeedemail.com', 'xing.de'],
  shared: [
    ...['', 'gmail.com', 'yahoo.co.uk', 'yahoo.com.br', 'mail.ru', 't-online.de', 'naver.com', 'qq.com'],
    ...['163.com', '126.com', 'yandex.ru', 'zoho.eu', 'hey.com', 'tutanota.com', 'tuta.io', 'seznam.cz'],
    ...['libero.it', 'wp.pl', 'o2.pl', 'comcast.net', 'btinternet.com', 'protonmail.com', 'proton.me'],
    ...['gmx.at', 'web.de', 'orange.fr', 'free.fr', 'laposte.net', 'vip.qq.com'],
  ],
  '': [
    'acme.com',
    'notlever.co',
    'lever.co.uk',
    'lever.com',
    'greenhouse.io.acme.com',
    'xgreenhouse.io',
    'mylinkedin.com',
    'linkedin',
    'linkedin.com1',
    'hotgmail.com',
    'gmail',
    'gmail.acme1',
    'mail.acme.com',
    'live.acme.co.uk',
    'orange.com',
    'verizon.com',
    'o2.de',
    'they.com',
  ],
};
for (const [kind, all] of Object.entries(hosts))
  for (const host of all)
    it(`${JSON.stringify(host)} is ${kind || 'an employer’s'}`, () => {
      expect(kindOf(host)).toBe(kind);
    });

it('the host of an address is what stands behind its last @', () => {
  expect(['jane@Acme.com', '"a@b"@acme.com', 'acme.com', ''].map(hostOf)).toEqual([
    'acme.com',
    'acme.com',
    'acme.com',
    '',
  ]);
});

const addresses: [address: string, isForAll: boolean][] = [
  ['alerts@acme.com', true],
  ['job-alert@acme.com', true],
  ['jobalerts@acme.com', true],
  ['NEWS@acme.com', true],
  ['acme+newsletter@acme.com', true],
  ['acme.digest@acme.com', true],
  ['noreply@news.acme.com', true],
  ['jobs_promotions-2@acme.com', true],
  ['noreply-jobs@acme.com', true],
  ['jane@acme.com', false],
  ['newsroom@acme.com', false],
  ['goodnews@acme.com', false],
  ['jobs@acme.com', false],
  ['noreply@acme.com', false],
];
for (const [address, isForAll] of addresses)
  it(`${address} writes to ${isForAll ? 'everybody' : 'one'}`, () => {
    expect(isForEverybody(address)).toBe(isForAll);
  });
