/** `mail.yaml`: where `apptrack mail` finds a person's mails. It is the person's own, and belongs to no repository. */
import { findControlCharacter } from './control-characters.ts';
import { readYaml, type YamlMapping } from './yaml-values.ts';

/** Where the mails are, and how one gets in. */
export interface MailSettings {
  host: string;
  port: number;
  /** Whether the connection begins in clear and turns to TLS at once, as on port 143; else it is TLS from the start. */
  startTls: boolean;
  user: string;
  folder: string;
  /** The words of a command that prints the password; null where Git's credential helpers know it. */
  passwordCommand: readonly string[] | null;
  /** The words of a command that prints an access token (OAuth 2.0) in its place. */
  tokenCommand: readonly string[] | null;
}

/** The settings, or what is wrong with them, each in a sentence that names its key. */
export type MailSettingsRead = { settings: MailSettings } | { faults: string[] };

const keys = ['host', 'port', 'startTls', 'user', 'folder', 'passwordCommand', 'tokenCommand'];

/** Reads the settings. */
export function parseMailSettings(text: string): MailSettingsRead {
  const { values, faults } = readYaml(text);
  if (values === null || faults.length > 0) return { faults: faults.map(({ message }) => message) };
  const said: string[] = Object.keys(values).flatMap((key) => strangeKey(key));
  const fail = (message: string): null => {
    said.push(message);
    return null;
  };
  const word = (key: string, fallback: string | null = null): string => {
    const value = values[key] ?? fallback;
    if (typeof value === 'string' && value !== '' && findControlCharacter(value) === null) return value;
    fail(value === null ? `${key} is missing` : `${key} must be a text`);
    return '';
  };
  const startTls = values.startTls ?? 'false';
  if (startTls !== 'true' && startTls !== 'false') fail('startTls must be true or false');
  const port = Number(word('port', startTls === 'true' ? '143' : '993'));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) fail('port must be a number such as 993');
  const settings: MailSettings = {
    host: word('host'),
    port,
    startTls: startTls === 'true',
    user: word('user'),
    folder: word('folder', 'INBOX'),
    passwordCommand: commandAt(values, 'passwordCommand', fail),
    tokenCommand: commandAt(values, 'tokenCommand', fail),
  };
  if (settings.passwordCommand !== null && settings.tokenCommand !== null)
    fail('passwordCommand and tokenCommand exclude each other');
  return said.length > 0 ? { faults: said } : { settings };
}

function strangeKey(key: string): string[] {
  if (keys.includes(key)) return [];
  if (/^pass(?:word|phrase)?$|^token$|^secret$/i.test(key))
    return [`${key}: no secret belongs into this file; write a passwordCommand that prints it`];
  return [`unknown key "${key}"; there are ${keys.join(', ')}`];
}

function commandAt(
  values: YamlMapping,
  key: string,
  fail: (message: string) => null,
): readonly string[] | null {
  const value = values[key] ?? null;
  if (value === null) return null;
  const isCommand =
    Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && one !== '');
  return isCommand ? value : fail(`${key} must be a list of words, like [pass, show, mail]`);
}
