import { describe, expect, it } from 'vitest';
import { urlKey } from './url-key.ts';

describe('the address of a posting', () => {
  it('is the same whatever says where somebody came from', () => {
    const plain = urlKey('https://jobs.ovenly.example/1?gh_jid=7');
    const added =
      'utm_source utm_campaign gclid dclid fbclid msclkid twclid ttclid yclid irclickid rb_clickid gbraid srsltid mc_eid mkt_tok _hsenc ' +
      '_gl igshid li_fat_id mtm_source pk_campaign gh_src lever-source lever-origin trk trackingId refId ref source lipi ' +
      'jz_src bb_src jobsource iis';
    for (const name of added.split(' '))
      expect(urlKey(`http://www.jobs.ovenly.example/1/?${name}=x&gh_jid=7#top`), name).toBe(plain);
  });

  it('differs by what may say which posting it is', () => {
    const plain = urlKey('https://jobs.ovenly.example/1');
    for (const name of 'gh_jid jobId id jk currentJobId vacancy position req_id lang p'.split(' '))
      expect(urlKey(`https://jobs.ovenly.example/1?${name}=7`), name).not.toBe(plain);
  });
});
