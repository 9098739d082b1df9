/** Which addresses of the network anybody on the internet can reach, so that a page from there may lead to them. */
import { BlockList, isIP } from 'node:net';

/** IPv4 blocks that are not public: IANA's special-purpose registry, multicast, and one cloud's metadata service. */
const closed4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '168.63.129.16/32', // Azure's, the one such service that stands at a public address.
];

/** Of IPv6 only global unicast is public, and the addresses by which networks without IPv4 reach public IPv4 (NAT64). */
const open6 = ['2000::/3', '64:ff9b::/96'];

/** What is not public of it: Teredo and other protocols' own, documentation, 6to4, and closed IPv4 behind NAT64. */
const closed6 = [
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  ...closed4.map((block) => {
    const [net, bits] = block.split('/');
    return `64:ff9b::${net}/${96 + Number(bits)}`;
  }),
];

const closed = blocksOf([...closed4, ...closed6]);
const open = blocksOf(open6);

/** Whether an IP address is one of the public internet: no loopback, private, link-local or otherwise special one. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !closed.check(address, 'ipv4');
    case 6:
      // A zone (`%eth0`) is written where an address means something on one link only.
      return !address.includes('%') && open.check(address, 'ipv6') && !closed.check(address, 'ipv6');
    default:
      return false;
  }
}

/**
 * Whether the host of an URL, as the URL standard writes it, can only be a machine near by: an address that is not
 * public, or a name that the public domain name system never holds.
 */
export function isLocalHost(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0) return !isPublicAddress(address);
  return /^(?:[^.]+|.+\.(?:localhost|local|internal|home\.arpa))\.?$/i.test(host);
}

function blocksOf(blocks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [net = '', bits] = block.split('/');
    list.addSubnet(net, Number(bits), net.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}
