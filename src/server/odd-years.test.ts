/** Years that no date may have, in what the API is sent. */
import { expect, it } from 'vitest';
import { acmeText, dataFolder } from '../testing/cli.ts';
import { serveTestApi } from '../testing/local-app.ts';

const follow = 'reminders/acme:follow_up:2026-10-03';
const entry = { date: '0206-10-01', status: 'onsite' };

it('a year before 1990 or more than ten ahead is refused at its place, and nothing is written', async () => {
  using folder = dataFolder({
    'applications/acme.md': acmeText,
    'apptrack.config.yaml': 'demo: { today: 2026-11-20 }\n',
  });
  await using api = await serveTestApi(folder.root);
  const refused: [method: string, path: string, body: unknown, pointers: string[]][] = [
    ['PATCH', 'applications/acme/status', entry, ['/date']],
    [
      'PATCH',
      'applications/acme/status',
      { status: 'onsite', date: '20026-10-01', at: '9999-10-16T14:00' },
      ['/date', '/at'],
    ],
    ['POST', 'applications/acme/notes', { note: 'On 0206-10-01', date: '9999-10-01' }, ['/date']],
    [
      'POST',
      'applications',
      { company: 'Zeta', role: 'Nurse', history: [entry, entry] },
      ['/history/0/date', '/history/1/date'],
    ],
    ['PUT', 'applications/acme', { offer: { base: 1, decideBy: '9999-01-01' } }, ['/offer/decideBy']],
    ['PATCH', follow, { state: 'done', date: '0206-10-01' }, ['/date']],
    ['PATCH', follow, { snoozed: '9999-10-01' }, ['/snoozed']],
    ['GET', 'applications.json?since=0206-10-01', undefined, ['since']],
  ];
  for (const [method, path, body, pointers] of refused) {
    const { status, document } = await api.call(method, `/api/${path}`, body);
    const told = document.problems.map(({ code, pointer, message }: Record<string, string>) => [
      code,
      pointer,
      message,
    ]);
    expect([path, status, told]).toEqual([
      path,
      400,
      pointers.map((pointer) => [
        pointer === 'since' ? 'bad-parameter' : 'odd-year',
        pointer,
        expect.stringMatching(/^the year \d+ is (?:before 1990|more than ten years ahead)$/),
      ]),
    ]);
  }
  const long = await api.call('PATCH', `/api/${follow}`, { snoozed: '9999w' });
  expect([long.status, long.document.detail]).toEqual([
    400,
    '9999w ends on 2218-07-10: the year 2218 is more than ten years ahead',
  ]);
  expect(folder.read('applications/acme.md')).toBe(acmeText);
  expect(api.faults).toEqual([]);
});
