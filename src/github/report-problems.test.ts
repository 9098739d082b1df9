import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../testing/cli.ts';
import { startGitHub, testBot } from '../testing/github.ts';
import { sentTo, startWorld } from '../testing/github-world.ts';

it('a pull request gets annotations at the lines, and one comment that is kept up to date', async () => {
  await using hub = await startGitHub();
  using world = await startWorld(hub, {
    'applications/a,b:c.md': sentTo('Acme').replace('status: applied', 'status: aplied%0A::error'),
  });
  await world.repository.ask('ada', 'POST', '/issues', { title: 'Stands for a pull request' });
  const { root } = world.checkout;
  writeFileSync(join(root, 'event.json'), JSON.stringify({ pull_request: { number: 1, title: '$(id)' } }));
  const check = () =>
    runCli(['github', 'check'], {
      env: {
        APPTRACK_DIR: root,
        GITHUB_API_URL: hub.url,
        GITHUB_TOKEN: `token-${testBot}`,
        GITHUB_REPOSITORY: world.repository.name,
        GITHUB_EVENT_PATH: join(root, 'event.json'),
      },
    });
  const { status, stdout } = await check();
  expect(status).toBe(1);
  expect(stdout.split('\n')[0]).toMatch(
    /^::error file=applications\/a%2Cb%3Ac\.md,line=5,col=33::unknown status "aplied%250A::error"; expected one of /,
  );
  expect(stdout.split('\n').slice(1).join('\n')).not.toMatch(/^::/m);
  expect((await world.repository.comments(1)).map(({ user }) => user.login)).toEqual([testBot]);
  world.checkout.push({ 'applications/a,b:c.md': sentTo('Acme') });
  expect(await check()).toMatchObject({ status: 0 });
  const comments = await world.repository.comments(1);
  expect(comments.map(({ body }) => body.split('\n')[1])).toEqual(['The file is in order.']);
});
