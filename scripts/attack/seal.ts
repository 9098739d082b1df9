/** Tries at sealed sites: other passphrases, cuts, changed and swapped bytes, parts of other publications; and plain words. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sealedChunkSize } from '../../src/seal/age-payload.ts';
import { openSite } from '../../src/seal/browser/open-site.ts';
import { deriveDeviceKey, parseKeyFile } from '../../src/seal/key-file.ts';
import { publishedFiles } from '../../src/seal/published-files.ts';
import { SealError } from '../../src/seal/seal-error.ts';
import { sealSite, unsealSite } from '../../src/seal/seal-site.ts';
import { readSite, writeSite } from '../../src/seal/site-folder.ts';
import { runCli } from '../../src/testing/cli.ts';
import type { Chooser } from '../../src/testing/random.ts';
import { ensureCompiled } from '../compile/parts.mjs';
import { type Attack, hold, type Try } from './attack.ts';

const passphrase = 'ocean velvet thirteen crank größe';
/** Little work for each try. */
const logN = 4;

/** A sealed site: what was sealed, and what is published of it. */
interface Sealed {
  site: ReadonlyMap<string, Uint8Array>;
  published: ReadonlyMap<string, Uint8Array>;
}

/** Tries to open, to change and to read what is sealed. */
export async function attackSeal(attack: Attack): Promise<void> {
  const scripts = await ensureCompiled('browser');
  const seal = async (site: Sealed['site'], phrase = passphrase): Promise<Sealed> => {
    return { site, published: await sealSite(site, { passphrase: phrase, scripts, logN }) };
  };
  const [one, other] = [await seal(secretSite), await seal(siteOf('the next publication'))];
  await attack.make(passphrases(one, attack.count(150)));
  await attack.make(changes(one, other, attack.count(300)));
  await attack.make(plainWords(seal, attack.count(20)));
  await attack.make(weak());
  await attack.make(byHand(one));
}

const secrets = [
  'Zyklonfabrik',
  'Häberlein',
  'Quittenweg',
  'vertraulich',
  '株式会社ゼータ',
  'jane.doe@zyklon.example',
];

function siteOf(words: string): Map<string, Uint8Array> {
  const long = Array.from({ length: 20_000 }, (_, at) => `${words} ${(at * 7919) % 10_007}`).join('\n');
  const files = {
    'index.html': `<h1>${words}</h1>`,
    [`applications/${words.slice(0, 12)}/index.html`]: `<p>${words}</p>`,
    'long.txt': long,
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

/** The site that is sealed most often. */
const secretSite = siteOf(secrets.join(' '));

const bytesOf = (published: Sealed['published'], name: string) => published.get(name) ?? new Uint8Array();

/** Opens what is published as the command does, and as the browser does, and reads all. */
const ways: Readonly<
  Record<string, (published: Sealed['published'], phrase: string) => Promise<Map<string, Uint8Array>>>
> = {
  unseal: (published, phrase) => unsealSite(bytesOf(published, publishedFiles.age), phrase),
  browser: async (published, phrase) => {
    const keyFile = parseKeyFile(new TextDecoder().decode(bytesOf(published, publishedFiles.key)));
    const age = bytesOf(published, publishedFiles.age);
    const opened = await openSite(keyFile, await deriveDeviceKey(phrase, keyFile), async (from, to) => {
      // As the browser's reader has it: what is shorter than asked for is incomplete.
      if (to > age.length) throw new SealError('cut');
      return age.slice(from, to);
    });
    const files = new Map<string, Uint8Array>();
    for (const path of secretSite.keys()) {
      const bytes = await opened.read(path);
      if (bytes !== null) files.set(path, bytes);
    }
    return files;
  },
};

/** Fails where anything opens; a {@link SealError} is what must come. */
async function holdShut(
  published: Sealed['published'],
  phrase: string,
  which = Object.keys(ways),
): Promise<void> {
  for (const way of which) {
    let opened: Map<string, Uint8Array>;
    try {
      opened = (await ways[way]?.(published, phrase)) ?? new Map();
    } catch (error) {
      hold(error instanceof SealError, () => `${way} ends with ${error}`);
      continue;
    }
    throw new Error(`${way} opens ${opened.size} files with ${JSON.stringify(phrase)}`);
  }
}

function* passphrases({ site, published }: Sealed, count: number): Iterable<Try> {
  yield {
    what: 'the passphrase itself, in either way, and with its letters composed otherwise',
    run: async () => {
      for (const phrase of [passphrase, passphrase.normalize('NFD')])
        for (const open of Object.values(ways)) {
          const opened = await open(published, phrase);
          for (const [path, bytes] of opened)
            hold(isDeepStrictEqual(Buffer.from(bytes), Buffer.from(secretSite.get(path) ?? [])), path);
          hold(opened.size === site.size, 'a file is missing');
        }
    },
  };
  for (let index = 0; index < count; index += 1)
    yield {
      what: 'a passphrase that is nearly right',
      run: ({ chance }) => holdShut(published, nearly(chance)),
    };
}

// But one with zero bytes at its end, which HMAC, and so scrypt, takes for the same.
function nearly(chance: Chooser): string {
  const at = chance.integer(0, passphrase.length - 1);
  const char = passphrase[at] ?? '';
  return chance.one([
    passphrase.slice(0, at) + passphrase.slice(at + 1),
    passphrase.slice(0, at) + char + passphrase.slice(at),
    `${passphrase.slice(0, at)}${char === char.toUpperCase() ? '_' : char.toUpperCase()}${passphrase.slice(at + 1)}`,
    passphrase.slice(0, at),
    ` ${passphrase}`,
    `${passphrase}\n`,
    passphrase.replace('ö', 'o'),
    passphrase.replaceAll(' ', chance.one(['', '-', '\u00a0', '  '])),
    passphrase.split(' ').reverse().join(' '),
  ]);
}

/** What somebody does to what is published who can change it, or on its way. */
function* changes({ published }: Sealed, other: Sealed, count: number): Iterable<Try> {
  const [age, key] = [publishedFiles.age, publishedFiles.key];
  const put = (name: string, bytes: Uint8Array) => new Map([...published, [name, bytes]]);
  const own = bytesOf(published, age);
  for (let index = 0; index < count; index += 1)
    yield {
      what: 'a random byte of the age file, or of the key file, changed; or the file cut there',
      run: async ({ chance }) => {
        const name = chance.percent(75) ? age : key;
        const bytes = bytesOf(published, name).slice();
        // Headers and ends are where formats are weak.
        const at = chance.percent(40) ? chance.integer(0, 240) : chance.integer(0, bytes.length - 1);
        const where = chance.percent(15) ? bytes.length - 1 - at : at;
        const isCut = chance.percent(25);
        bytes[where] = (bytes[where] ?? 0) ^ (1 << chance.integer(0, 7));
        const changed = put(name, isCut ? bytes.subarray(0, Math.max(0, where)) : bytes);
        // A browser reads only what it needs: what it gives is right, or nothing.
        if (name === age) await holdShut(changed, passphrase, ['unseal']);
        await holdRight(changed);
      },
    };
  const start = own.length % sealedChunkSize;
  const chunk = (at: number) => own.slice(start + at * sealedChunkSize, start + (at + 1) * sealedChunkSize);
  const swapped = own.slice();
  swapped.set(chunk(1), start);
  swapped.set(chunk(0), start + sealedChunkSize);
  const doubled = Buffer.concat([own.subarray(0, start + sealedChunkSize), own.subarray(start)]);
  const dropped = Buffer.concat([own.subarray(0, start), own.subarray(start + sealedChunkSize)]);
  const longer = Buffer.concat([own, Buffer.alloc(16)]);
  const foreign = own.slice();
  foreign.set(bytesOf(other.published, age).slice(start, start + sealedChunkSize), start);
  for (const [what, bytes] of Object.entries({
    swapped,
    doubled,
    dropped,
    longer,
    'of another publication': foreign,
  }))
    yield {
      what: `chunks of the age file ${what}`,
      run: async () => {
        await holdShut(put(age, bytes), passphrase, ['unseal']);
        await holdRight(put(age, bytes));
      },
    };
  for (const [name, mixed] of Object.entries({
    [age]: put(age, bytesOf(other.published, age)),
    [key]: put(key, bytesOf(other.published, key)),
  }))
    yield {
      what: `${name} of another publication with the same passphrase beside this one's other files`,
      run: () => holdShut(mixed, passphrase, ['browser']),
    };
}

/** Whatever a browser gets out of it is what was sealed. */
async function holdRight(published: Sealed['published']): Promise<void> {
  try {
    const opened = (await ways.browser?.(published, passphrase)) ?? new Map();
    for (const [path, bytes] of opened)
      hold(
        isDeepStrictEqual(Buffer.from(bytes), Buffer.from(secretSite.get(path) ?? [])),
        `${path} is not what was sealed`,
      );
  } catch (error) {
    hold(error instanceof SealError, () => String(error));
  }
}

/** Every secret, and the names of files, in every coding that is easily read. */
function* plainWords(seal: (site: Sealed['site']) => Promise<Sealed>, count: number): Iterable<Try> {
  for (let index = 0; index < count; index += 1)
    yield {
      what: 'words of a site looked for in what is published of it',
      run: async ({ chance }) => {
        const words = [...secrets, `Wort${chance.integer(10_000_000, 99_999_999)}`];
        const { published } = await seal(siteOf(words.join(' ')));
        for (const [name, bytes] of published)
          for (const word of words)
            for (const [coding, needle] of codingsOf(word))
              hold(
                !Buffer.concat([Buffer.from(name), bytes]).includes(needle),
                `${word} is in ${name} (${coding})`,
              );
      },
    };
}

function codingsOf(word: string): [string, Buffer][] {
  const plain = Buffer.from(word);
  const base64 = [0, 1, 2].map((shift): [string, Buffer] => {
    const text = Buffer.concat([Buffer.alloc(shift), plain]).toString('base64');
    return ['Base64', Buffer.from(text.slice(shift === 0 ? 0 : 4, -4))];
  });
  return [
    ['UTF-8', plain],
    ['UTF-16', Buffer.from(word, 'utf16le')],
    ['small letters', Buffer.from(word.toLowerCase())],
    ['hexadecimal', Buffer.from(plain.toString('hex'))],
    ['percent', Buffer.from(encodeURIComponent(word))],
    ['backwards', Buffer.from([...word].reverse().join(''))],
    ...base64,
  ];
}

const weakOnes = [
  'short',
  'password1234',
  'correct horse battery staple',
  'Correct-Horse-Battery-Staple1',
  'thequickbrownfox',
  'qwertyuiopasdf',
  'aaaaaaaaaaaaaaaa',
  'to be or not to be',
  '123456789012345',
  'iloveyouiloveyou',
  'letmeinletmein2026',
  'staple battery horse correct',
  'may the force be with you',
  'mypasswordisgood',
  'abcdefghijklmnop',
];

function* weak(): Iterable<Try> {
  for (const phrase of weakOnes)
    yield {
      what: `the passphrase "${phrase}"`,
      run: async ({ folder }) => {
        writeSite(join(folder, 'dist'), siteOf('x'));
        const { status, stderr } = await runCli(['seal', 'dist', 'sealed'], {
          cwd: folder,
          env: { APPTRACK_PASSPHRASE: phrase },
        });
        hold(status !== 0 && stderr.includes('too weak'), () => `it is taken: ${stderr}`);
      },
    };
}

/** The commands, with the work that passphrases really take. */
function* byHand({ site }: Sealed): Iterable<Try> {
  yield {
    what: '"seal", "unseal", and "unseal" of a file that was changed',
    run: async ({ folder }) => {
      const run = (words: string[], phrase: string) =>
        runCli(words, { cwd: folder, env: { APPTRACK_PASSPHRASE: phrase } });
      writeSite(join(folder, 'dist'), site);
      hold((await run(['seal', 'dist', 'sealed'], passphrase)).status === 0, 'it is not sealed');
      hold(
        (await run(['unseal', 'sealed', 'none'], `${passphrase}x`)).status === 1,
        'another passphrase opens it',
      );
      hold((await run(['unseal', 'sealed', 'opened'], passphrase)).status === 0, 'it does not open');
      const same = [...readSite(join(folder, 'opened'))].every(([path, bytes]) =>
        Buffer.from(bytes).equals(site.get(path) ?? new Uint8Array()),
      );
      hold(same, 'it is not what was sealed');
      const age = readFileSync(join(folder, 'sealed/site.age'));
      age[age.length >> 1] = (age[age.length >> 1] ?? 0) ^ 1;
      mkdirSync(join(folder, 'changed'));
      writeFileSync(join(folder, 'changed/site.age'), age);
      const { status, stderr } = await run(['unseal', 'changed', 'out'], passphrase);
      hold(status === 1 && !/\n {4}at /.test(stderr), () => `changed, and: ${stderr}`);
    },
  };
}
