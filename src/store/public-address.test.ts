import { describe, expect, it } from 'vitest';
import { isLocalHost, isPublicAddress } from './public-address.ts';

describe('an address', () => {
  it.each(
    '1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 169.253.255.255 172.15.255.255 172.32.0.0 192.167.255.255 223.255.255.255 2606:4700::1111 2a00:1450:4001::64 64:ff9b::8.8.8.8'.split(
      ' ',
    ),
  )('of the internet is public: %s', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ['unspecified', '0.0.0.0 0.1.2.3 ::'],
    ['loopback', '127.0.0.1 127.255.255.254 ::1'],
    ['private', '10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1'],
    ['shared by a carrier', '100.64.0.1 100.100.100.200 100.127.255.255'],
    ['link-local', '169.254.0.1 fe80::1 fe80::1%eth0 febf::1'],
    ['unique-local', 'fc00::1 fd00:ec2::254 fdff::1'],
    ['site-local', 'fec0::1'],
    ['a metadata service', '169.254.169.254 100.100.100.200 192.0.0.192 168.63.129.16 fd00:ec2::254'],
    ['multicast or broadcast', '224.0.0.1 239.255.255.255 255.255.255.255 ff02::1'],
    ['reserved', '192.0.0.1 198.18.0.1 198.19.255.255 240.0.0.1 4000::1 100::1'],
    ['documentation', '192.0.2.1 198.51.100.1 203.0.113.1 2001:db8::1 3fff::1'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:8.8.8.8 ::127.0.0.1 ::ffff:0:127.0.0.1'],
    ['NAT64 to closed IPv4', '64:ff9b::127.0.0.1 64:ff9b::a00:1 64:ff9b::169.254.169.254 64:ff9b:1::8.8.8.8'],
    ['6to4 or Teredo', '2002:7f00:1:: 2002:808:808::1 2001::1 192.88.99.1'],
    ['no address', 'localhost 127.1 1.2.3 %'],
  ])('is not public where it is %s', (_, addresses) => {
    for (const address of addresses.split(' '))
      expect([address, isPublicAddress(address)]).toEqual([address, false]);
  });
});

it('a host is local by its address, or by a name that the public system never holds', () => {
  const local = (address: string) => isLocalHost(new URL(address).hostname);
  for (const host of '127.1 0x7f.1 0177.1 2130706433 0 [::] [::1] 192.168.1.1 localhost LOCALHOST. a.localhost nas.local wiki.internal box.home.arpa intranet'.split(
    ' ',
  ))
    expect([host, local(`http://${host}/`)]).toEqual([host, true]);
  for (const host of '8.8.8.8 [2606:4700::1111] jobs.example jobs.example. localhost.example local.example notlocal.example'.split(
    ' ',
  ))
    expect([host, local(`http://${host}/`)]).toEqual([host, false]);
});
