/**
 * Who of this machine may use the local app: whoever can read its user's token. Other users reach the port as well, so a
 * program shows the token itself, and a browser a cookie that is sealed with it. A browser gets the cookie by a link that
 * works once (as Jupyter's), for an address stands in histories and lists of processes.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What is to become of a request. */
export type Admission =
  /** With a cookie that takes the place of one that is older than a day. */
  | { kind: 'admitted'; cookie?: string }
  | { kind: 'refused' }
  /** A browser came by its link: it gets the cookie and is sent to where it wanted. */
  | { kind: 'enters'; cookie: string; location: string };

/** The door of one running app. */
export interface Access {
  /** A link to the page at `url` that lets one browser in. */
  link(url: string): string;
  /** Looks at what a request shows. */
  judge(request: Pick<IncomingMessage, 'url' | 'headers' | 'method'>): Admission;
}

const cookieName = 'apptrack';
const parameter = 'token';
/** A bookmark goes on working for so long after its last use, in seconds. */
const aDay = 24 * 3600;
const lifetime = 90 * aDay;

/** The door that the user's `token` opens; `now` gives milliseconds since the Unix epoch. */
export function accessBy(token: string, now: () => number = Date.now): Access {
  const links = new Set<string>();
  const seal = (text: string) => createHmac('sha256', token).update(text).digest('hex');
  const newCookie = () => {
    const inner = `${Math.floor(now() / 1000) + lifetime}.${randomBytes(16).toString('hex')}`;
    const value = `${inner}.${seal(inner)}`;
    return `${cookieName}=${value}; Path=/; Max-Age=${lifetime}; HttpOnly; SameSite=Lax`;
  };
  /** How many seconds a cookie is still good for; 0 for one that is none of ours. */
  const timeLeft = (value: string) => {
    const [, inner = '', expires = '', mac = ''] =
      /^((\d+)\.[0-9a-f]{32})\.([0-9a-f]{64})$/.exec(value) ?? [];
    return inner !== '' && isSame(mac, seal(inner)) ? Math.max(0, Number(expires) - now() / 1000) : 0;
  };
  return {
    link(url) {
      const once = randomBytes(24).toString('hex');
      links.add(once);
      return `${url}?${parameter}=${once}`;
    },
    judge({ url = '/', headers, method }) {
      const [, bearer] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
      if (bearer !== undefined) return { kind: isSame(bearer, token) ? 'admitted' : 'refused' };
      const left = Math.max(0, ...cookiesOf(headers.cookie).map(timeLeft));
      const link = method === 'GET' ? linkOf(url) : null;
      if (link === null && left === 0) return { kind: 'refused' };
      if (link === null)
        return left < lifetime - aDay ? { kind: 'admitted', cookie: newCookie() } : { kind: 'admitted' };
      // A link that was used already still leads where it leads, for a browser that is known.
      return links.delete(link.once) || left > 0
        ? { kind: 'enters', cookie: newCookie(), location: link.location }
        : { kind: 'refused' };
    },
  };
}

/** A door that stands open: for `--no-token`. */
export const openAccess: Access = {
  link: (url) => url,
  judge: () => ({ kind: 'admitted' }),
};

/** The token in an address, and the address without it. */
function linkOf(url: string): { once: string; location: string } | null {
  const at = url.indexOf('?');
  if (at < 0) return null;
  const query = new URLSearchParams(url.slice(at + 1));
  const once = query.get(parameter);
  if (once === null) return null;
  query.delete(parameter);
  return { once, location: url.slice(0, at) + (query.size === 0 ? '' : `?${query}`) };
}

/** The values of our cookie; another program of this host may have set one of the same name. */
function cookiesOf(header: string | undefined): string[] {
  return (header ?? '').split(/; */).flatMap((pair) => {
    const [name, value = ''] = pair.split('=', 2);
    return name === cookieName ? [value] : [];
  });
}

function isSame(a: string, b: string): boolean {
  const [mine, theirs] = [Buffer.from(a), Buffer.from(b)];
  return mine.length === theirs.length && timingSafeEqual(mine, theirs);
}
