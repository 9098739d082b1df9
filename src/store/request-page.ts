/** One request for a page: to an address that was judged first, and to no other. */
import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** The page cannot be had; the message is for people. */
export class FetchError extends Error {
  override name = 'FetchError';
}

/** An address that a name leads to. */
export interface ResolvedAddress {
  address: string;
  family: number;
}

/** Where the names of hosts lead, and which addresses are public. */
export interface Network {
  resolve(host: string): Promise<ResolvedAddress[]>;
  isPublic(address: string): boolean;
}

/** The internet. */
export const internet: Network = {
  resolve: (host) => lookup(host, { all: true }),
  isPublic: isPublicAddress,
};

/** What a request keeps to. */
export interface RequestOptions {
  signal: AbortSignal;
  network: Network;
  /** A host that may be near by, for the person named it; null where none may. */
  trusted: string | null;
}

/**
 * The answer at an address, its body not read yet. Throws a {@link FetchError} where the address is none of the web's,
 * or leads to one that is not public: names are resolved once, and what was judged is what is connected to.
 */
export function requestPage(
  url: URL,
  { signal, network, trusted }: RequestOptions,
): Promise<IncomingMessage> {
  refuseOddAddress(url);
  const isTrusted = url.hostname === trusted;
  if (!isTrusted) refuseOddPort(url);
  const judge = (address: string) => {
    if (!isTrusted && !network.isPublic(address)) throw notPublic(url, address);
  };
  // Node asks nobody where an address stands in the name's place.
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0) judge(literal);
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      signal,
      // A connection of its own: none that another lookup opened, and through no proxy that resolves names by itself.
      agent: false,
      lookup: judgedLookup(network, judge),
      headers: {
        accept: 'text/html,application/xhtml+xml',
        'accept-encoding': 'gzip, br',
        'user-agent': 'Mozilla/5.0 (compatible; AppTrack)',
      },
    });
    outgoing.on('response', resolve).on('error', reject).end();
  });
}

/** A lookup for a connection, which gives only addresses that all passed `judge`. */
function judgedLookup(network: Network, judge: (address: string) => void): LookupFunction {
  return (host, options, done) => {
    const judged = async () => {
      const found = await network.resolve(host);
      for (const { address } of found) judge(address);
      return found;
    };
    judged().then(
      (found) => {
        const [first] = found;
        if (options.all) done(null, found);
        else done(null, first?.address ?? '', first?.family);
      },
      (error) => done(error, ''),
    );
  };
}

function refuseOddAddress(url: URL): void {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new FetchError(`${url.protocol} is neither http: nor https:`);
  if (url.username !== '' || url.password !== '')
    throw new FetchError(`the address of ${url.host} holds a name or a password`);
}

/** Other services than the web's stand at the low ports: browsers ask none of them either. */
function refuseOddPort({ port, host }: URL): void {
  if (port !== '' && Number(port) < 1024 && port !== '80' && port !== '443')
    throw new FetchError(`${host} is no web server's port`);
}

function notPublic({ host, hostname }: URL, address: string): FetchError {
  const leads = hostname.replace(/^\[|\]$/g, '') === address ? `${host} is` : `${host} leads to ${address},`;
  return new FetchError(`${leads} no address of the public internet`);
}
