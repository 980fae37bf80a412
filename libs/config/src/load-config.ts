import * as v from 'valibot';
import { ConfigError } from './config-error.js';
import type { Option } from './options.js';
import { OPTIONS } from './options.js';
import type { OperatorLanguage } from './sentence.js';
import { checkProviders } from './sign-in-providers.js';

type Values = { readonly [Key in keyof typeof OPTIONS]: v.InferOutput<(typeof OPTIONS)[Key]['schema']> };
type OptionKey = keyof typeof OPTIONS;
type Absent =
  | 'host'
  | 'databaseUrl'
  | 'smtpUrl'
  | 'mailInPort'
  | 'mailInHost'
  | 'mailInCertFile'
  | 'mailInKeyFile'
  | 's3Url'
  | 's3AccessKeyId'
  | 's3SecretAccessKey'
  | 'clamdUrl'
  | 'backupDir'
  | 'backupKeyFile';

/** What the environment says, read once and checked; nothing else reads the environment. */
export type Config = Omit<Values, Absent> & { readonly [Key in Absent]: Values[Key] | null };

/** Fallbacks in place of the usual ones, by option key. */
export type Defaults = Partial<Record<OptionKey, string>>;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads every setting. `defaults` replaces the fallback of some, by option key (a command has its own home, a test its
 * port), and never wins over the environment. Throws ConfigError at the first setting that makes no sense.
 */
export function loadConfig(env: Environment = process.env, defaults: Defaults = {}): Config {
  const read = <Key extends OptionKey>(key: Key, otherwise: string | null): Values[Key] | null => {
    const option = OPTIONS[key] as Option<Values[Key]>;
    const text = env[option.name] || defaults[key] || option.fallback || otherwise;
    return text === null ? null : parse(option, text);
  };
  const required = <Key extends OptionKey>(key: Key, otherwise: string | null = null) =>
    read(key, otherwise) as Values[Key];

  const port = required('port');
  const publicUrl = required('publicUrl', `http://localhost:${port}`);
  const providers = { oidcProviders: required('oidcProviders'), samlProviders: required('samlProviders') };
  checkProviders(providers);
  return Object.freeze({
    port,
    host: read('host', null),
    publicUrl,
    home: required('home'),
    databaseUrl: read('databaseUrl', null),
    smtpUrl: read('smtpUrl', null),
    mailFrom: required('mailFrom'),
    mailInPort: read('mailInPort', null),
    mailInHost: read('mailInHost', null),
    mailInDomain: required('mailInDomain', new URL(publicUrl).hostname),
    mailInCertFile: read('mailInCertFile', null),
    mailInKeyFile: read('mailInKeyFile', null),
    mailAnswerDelay: required('mailAnswerDelay'),
    pushPrivate: required('pushPrivate'),
    logLevel: required('logLevel'),
    trustProxy: required('trustProxy'),
    ratePerPerson: required('ratePerPerson'),
    ratePerAddress: required('ratePerAddress'),
    s3Url: read('s3Url', null),
    s3Region: required('s3Region'),
    s3AccessKeyId: read('s3AccessKeyId', null),
    s3SecretAccessKey: read('s3SecretAccessKey', null),
    clamdUrl: read('clamdUrl', null),
    ...providers,
    worker: required('worker'),
    backupDir: read('backupDir', null),
    backupKeyFile: read('backupKeyFile', null),
    backupAt: required('backupAt'),
    backupKeepDays: required('backupKeepDays'),
    language: required('language', operatorLanguage(env)),
  });
}

/** The language of the machine, as the usual variables say; English when they say neither. */
export function operatorLanguage(env: Environment = process.env): OperatorLanguage {
  const said = env[OPTIONS.language.name] || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return said.startsWith('fr') ? 'fr' : 'en';
}

function parse<Value>(option: Option<Value>, text: string): Value {
  const result = v.safeParse(option.schema, text);
  if (result.success) return result.output;
  const { name, expected, secret } = option;
  throw new ConfigError({
    en: `${name} must be ${expected.en}${secret ? '' : `, and it is "${text}"`}.`,
    fr: `${name} doit être ${expected.fr}${secret ? '' : `, et vaut « ${text} »`}.`,
  });
}
