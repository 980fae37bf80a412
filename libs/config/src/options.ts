import { resolve } from 'node:path';
import * as v from 'valibot';
import { oidcProviders } from './oidc-providers.js';
import { samlProviders } from './saml-providers.js';
import type { Sentence } from './sentence.js';

/** One setting of the product: how its text is read, and what a person is told about it. */
export interface Option<Value = unknown> {
  /** Name of the environment variable. */
  name: string;
  /** The text taken when the variable is absent or empty; null when the setting is then simply not there. */
  fallback: string | null;
  /** How the fallback reads in the table, where it depends on the machine or on another setting. */
  fallbackInWords?: Sentence;
  schema: v.GenericSchema<string, Value>;
  /** Completes "NAME must be …". */
  expected: Sentence;
  doc: Sentence;
  /** A secret is never repeated in a message. */
  secret?: boolean;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const option = <Value>(definition: Option<Value>) => definition;

const wholeNumber = (least: number, most: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number), v.minValue(least), v.maxValue(most));

const address = (...protocols: string[]) =>
  v.pipe(
    v.string(),
    v.check((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol)),
  );

const folder = v.pipe(
  v.string(),
  v.transform((text) => resolve(text)),
);

const isLocal = ({ hostname }: URL) => /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * Every setting there is: `--help` and the table in the README are made from this list. One file, however long: it is one table, in the
 * order in which people read it, and each row says all about its setting.
 */
export const OPTIONS = {
  port: option({
    name: 'PORT',
    fallback: '3000',
    schema: wholeNumber(1, 65_535),
    expected: { en: 'a whole number from 1 to 65535', fr: 'un nombre entier de 1 à 65535' },
    doc: {
      en: 'Port on which the product answers HTTP.',
      fr: 'Port sur lequel le produit répond en HTTP.',
    },
  }),
  host: option({
    name: 'HOST',
    fallback: null,
    fallbackInWords: { en: 'all addresses', fr: 'toutes les adresses' },
    schema: v.pipe(v.string(), v.regex(/^[\w.:-]+$/)),
    expected: { en: 'an address or a host name', fr: 'une adresse ou un nom de machine' },
    doc: {
      en: 'Address to listen on; 127.0.0.1 answers this machine only.',
      fr: 'Adresse d’écoute ; 127.0.0.1 ne répond qu’à cette machine.',
    },
  }),
  publicUrl: option({
    name: 'PUBLIC_URL',
    fallback: null,
    fallbackInWords: { en: '`http://localhost:PORT`', fr: '`http://localhost:PORT`' },
    schema: v.pipe(
      address('https:', 'http:'),
      v.transform((text) => new URL(text)),
      v.check((url) => url.protocol === 'https:' || isLocal(url)),
      v.check((url) => url.pathname === '/' && !url.search && !url.hash && !url.username),
      v.transform((url) => url.origin),
    ),
    expected: {
      en: 'an https:// address without a path (plain http:// only for localhost: cookies need TLS, put a reverse proxy in front)',
      fr: 'une adresse https:// sans chemin (http:// seulement pour localhost : les cookies exigent TLS, placez un proxy devant)',
    },
    doc: {
      en: 'Address that people type; links in mails begin with it. It needs TLS, unless it is localhost.',
      fr: 'Adresse que les gens saisissent ; les liens des courriels commencent par elle. TLS requis, sauf localhost.',
    },
  }),
  home: option({
    name: 'ENTRENOUS_HOME',
    fallback: './data',
    schema: v.pipe(
      v.string(),
      v.transform((text) => resolve(text)),
    ),
    expected: { en: 'a folder', fr: 'un dossier' },
    doc: {
      en: 'Folder of the data: database, files, keys, outbox.',
      fr: 'Dossier des données : base de données, fichiers, clés, courriels non envoyés.',
    },
  }),
  databaseUrl: option({
    name: 'DATABASE_URL',
    fallback: null,
    fallbackInWords: { en: 'the embedded PostgreSQL 18', fr: 'le PostgreSQL 18 embarqué' },
    schema: address('postgres:', 'postgresql:'),
    expected: {
      en: 'an address like postgresql://user:password@host:5432/database',
      fr: 'une adresse comme postgresql://utilisateur:motdepasse@machine:5432/base',
    },
    doc: {
      en: 'A PostgreSQL ≥ 18 of your own; its user needs CREATEROLE and must own the database.',
      fr: 'Votre propre PostgreSQL ≥ 18 ; son utilisateur a CREATEROLE et possède la base.',
    },
    secret: true,
  }),
  smtpUrl: option({
    name: 'SMTP_URL',
    fallback: null,
    fallbackInWords: {
      en: 'mails stay in `ENTRENOUS_HOME/outbox`',
      fr: 'les courriels restent dans `ENTRENOUS_HOME/outbox`',
    },
    schema: address('smtp:', 'smtps:'),
    expected: {
      en: 'an address like smtps://user:password@mail.example.com',
      fr: 'une adresse comme smtps://utilisateur:motdepasse@courriel.example.com',
    },
    doc: {
      en: 'Mail server that sends invitations, resets and notices.',
      fr: 'Serveur qui envoie les invitations, réinitialisations et avis.',
    },
    secret: true,
  }),
  mailFrom: option({
    name: 'MAIL_FROM',
    fallback: 'Entrenous <no-reply@localhost>',
    schema: v.pipe(v.string(), v.regex(/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/)),
    expected: {
      en: 'a sender like "Entrenous <no-reply@example.com>"',
      fr: 'un expéditeur comme « Entrenous <no-reply@example.com> »',
    },
    doc: { en: 'Sender of the mails.', fr: 'Expéditeur des courriels.' },
  }),
  mailInPort: option({
    name: 'MAIL_IN_PORT',
    fallback: null,
    fallbackInWords: { en: 'no mail is received', fr: 'aucun courriel n’est reçu' },
    schema: wholeNumber(1, 65_535),
    expected: { en: 'a whole number from 1 to 65535', fr: 'un nombre entier de 1 à 65535' },
    doc: {
      en: 'Port on which answers by mail and returned mails are received by SMTP ([what it needs](docs/mail.md)).',
      fr: 'Port où arrivent par SMTP les réponses par courriel et les courriels retournés (voir docs/mail.md).',
    },
  }),
  mailInHost: option({
    name: 'MAIL_IN_HOST',
    fallback: null,
    fallbackInWords: { en: 'all addresses', fr: 'toutes les adresses' },
    schema: v.pipe(v.string(), v.regex(/^[\w.:-]+$/)),
    expected: { en: 'an address or a host name', fr: 'une adresse ou un nom de machine' },
    doc: {
      en: 'Address on which mail is received; 127.0.0.1 where a mail server of yours hands it on.',
      fr: 'Adresse où les courriels sont reçus ; 127.0.0.1 si un serveur de courriel à vous les transmet.',
    },
  }),
  mailInDomain: option({
    name: 'MAIL_IN_DOMAIN',
    fallback: null,
    fallbackInWords: { en: 'the host of PUBLIC_URL', fr: 'la machine de PUBLIC_URL' },
    schema: v.pipe(
      v.string(),
      v.toLowerCase(),
      v.regex(/^(?=.{1,190}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/),
    ),
    expected: { en: 'a domain like reply.example.com', fr: 'un domaine comme reponse.example.com' },
    doc: {
      en: 'Domain of the addresses that receive mail, and of nothing else: its MX leads to MAIL_IN_PORT.',
      fr: 'Domaine des adresses qui reçoivent, et de rien d’autre : son MX mène à MAIL_IN_PORT.',
    },
  }),
  mailInCertFile: option({
    name: 'MAIL_IN_CERT_FILE',
    fallback: null,
    fallbackInWords: { en: 'no STARTTLS', fr: 'pas de STARTTLS' },
    schema: folder,
    expected: { en: 'a file', fr: 'un fichier' },
    doc: {
      en: 'Certificate chain (PEM) for STARTTLS of the mail that is received; with MAIL_IN_KEY_FILE.',
      fr: 'Chaîne de certificats (PEM) pour STARTTLS des courriels reçus ; avec MAIL_IN_KEY_FILE.',
    },
  }),
  mailInKeyFile: option({
    name: 'MAIL_IN_KEY_FILE',
    fallback: null,
    fallbackInWords: { en: 'none', fr: 'aucun' },
    schema: folder,
    expected: { en: 'a file', fr: 'un fichier' },
    doc: { en: 'Key of that certificate (PEM).', fr: 'Clé de ce certificat (PEM).' },
  }),
  mailAnswerDelay: option({
    name: 'MAIL_ANSWER_DELAY',
    fallback: '120',
    schema: wholeNumber(0, 3_600),
    expected: { en: 'a whole number from 0 to 3600', fr: 'un nombre entier de 0 à 3600' },
    doc: {
      en: 'Seconds in which an answer by mail can be called back before it is published; 0 publishes it at once.',
      fr: 'Secondes pendant lesquelles une réponse par courriel peut être rappelée avant d’être publiée ; 0 la publie aussitôt.',
    },
  }),
  pushPrivate: option({
    name: 'PUSH_PRIVATE_NETWORKS',
    fallback: 'no',
    schema: v.pipe(
      v.picklist(['no', 'yes'] as const),
      v.transform((said) => said === 'yes'),
    ),
    expected: { en: 'yes or no', fr: 'yes ou no' },
    doc: {
      en: 'Whether browsers may be told through a push service of a private network, also without TLS: for one of your own, and for tests.',
      fr: 'Si les navigateurs peuvent être prévenus par un service push d’un réseau privé, même sans TLS : pour le vôtre, et pour des tests.',
    },
  }),
  logLevel: option({
    name: 'LOG_LEVEL',
    fallback: 'info',
    schema: v.picklist(LOG_LEVELS),
    expected: { en: `one of ${LOG_LEVELS.join(', ')}`, fr: `l’un de ${LOG_LEVELS.join(', ')}` },
    doc: {
      en: 'How much is logged, as JSON lines without content of posts.',
      fr: 'Quantité de journaux, en lignes JSON sans contenu des publications.',
    },
  }),
  trustProxy: option({
    name: 'TRUST_PROXY',
    fallback: '0',
    schema: v.union([
      wholeNumber(0, 10),
      v.pipe(v.string(), v.regex(/^[\da-fA-F.:/,\s]*[.:][\da-fA-F.:/,\s]*$/), v.transform(addressList)),
    ]),
    expected: {
      en: 'the number of reverse proxies in front, or their addresses with commas',
      fr: 'le nombre de proxys placés devant, ou leurs adresses séparées par des virgules',
    },
    doc: {
      en: 'Reverse proxies whose X-Forwarded-* headers count: how many, or their addresses.',
      fr: 'Proxys dont les en-têtes X-Forwarded-* comptent : leur nombre, ou leurs adresses.',
    },
  }),
  ratePerPerson: option({
    name: 'RATE_PER_PERSON',
    fallback: '600',
    schema: wholeNumber(0, 1_000_000),
    expected: { en: 'a whole number, or 0 for no limit', fr: 'un nombre entier, ou 0 pour aucune limite' },
    doc: {
      en: 'Points that one person may spend in a minute: one for a request, and one for every five hundred things that it may bring.',
      fr: 'Points qu’une personne peut dépenser par minute : un par requête, et un par cinq cents éléments qu’elle peut rapporter.',
    },
  }),
  ratePerAddress: option({
    name: 'RATE_PER_ADDRESS',
    fallback: '60',
    schema: wholeNumber(0, 1_000_000),
    expected: { en: 'a whole number, or 0 for no limit', fr: 'un nombre entier, ou 0 pour aucune limite' },
    doc: {
      en: 'Requests in a minute from one address of origin where nobody is signed in; raise it where many people share one.',
      fr: 'Requêtes par minute d’une adresse d’origine où personne n’est connecté ; à relever où beaucoup de gens en partagent une.',
    },
  }),
  s3Url: option({
    name: 'S3_URL',
    fallback: null,
    fallbackInWords: { en: 'files lie in `ENTRENOUS_HOME/files`', fr: 'fichiers dans `ENTRENOUS_HOME/files`' },
    schema: v.pipe(
      address('https:', 'http:'),
      v.check((text) => {
        const { pathname, search, hash, username } = new URL(text);
        return /^\/[^/]+/.test(pathname) && !search && !hash && !username;
      }),
    ),
    expected: {
      en: 'an address like https://s3.example.com/bucket or https://s3.example.com/bucket/folder, without a key in it',
      fr: 'une adresse comme https://s3.example.com/seau ou https://s3.example.com/seau/dossier, sans clé dedans',
    },
    doc: {
      en: 'An S3-compatible store for files and pictures: its address, the bucket, and a folder in it if you like.',
      fr: 'Un stockage compatible S3 pour fichiers et images : son adresse, le seau, et au besoin un dossier.',
    },
  }),
  s3Region: option({
    name: 'S3_REGION',
    fallback: 'us-east-1',
    schema: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
    expected: { en: 'a region like eu-west-3', fr: 'une région comme eu-west-3' },
    doc: { en: 'Region of the S3 store, where it has some.', fr: 'Région du stockage S3, s’il en a.' },
  }),
  s3AccessKeyId: option({
    name: 'S3_ACCESS_KEY_ID',
    fallback: null,
    fallbackInWords: { en: 'the role of the machine', fr: 'le rôle de la machine' },
    schema: v.pipe(v.string(), v.regex(/^\S{1,200}$/)),
    expected: { en: 'the name of a key', fr: 'le nom d’une clé' },
    doc: {
      en: 'Key of the S3 store: it needs PutObject, GetObject, DeleteObject, ListBucket and multipart uploads.',
      fr: 'Clé du stockage S3 : elle a PutObject, GetObject, DeleteObject, ListBucket et les envois en parties.',
    },
  }),
  s3SecretAccessKey: option({
    name: 'S3_SECRET_ACCESS_KEY',
    fallback: null,
    fallbackInWords: { en: 'the role of the machine', fr: 'le rôle de la machine' },
    schema: v.pipe(v.string(), v.regex(/^\S{1,500}$/)),
    expected: { en: 'the secret of that key', fr: 'le secret de cette clé' },
    doc: { en: 'Secret of that key.', fr: 'Secret de cette clé.' },
    secret: true,
  }),
  clamdUrl: option({
    name: 'CLAMD_URL',
    fallback: null,
    fallbackInWords: { en: 'files are not scanned', fr: 'les fichiers ne sont pas analysés' },
    schema: address('tcp:', 'unix:'),
    expected: {
      en: 'an address like tcp://localhost:3310 or unix:/run/clamav/clamd.ctl',
      fr: 'une adresse comme tcp://localhost:3310 ou unix:/run/clamav/clamd.ctl',
    },
    doc: {
      en: 'A clamd that looks at every uploaded file before anybody gets it.',
      fr: 'Un clamd qui examine chaque fichier envoyé avant que quiconque le reçoive.',
    },
  }),
  worker: option({
    name: 'ENTRENOUS_WORKER',
    fallback: 'inline',
    schema: v.picklist(['inline', 'separate'] as const),
    expected: { en: 'inline or separate', fr: 'inline ou separate' },
    doc: {
      en: 'Whether jobs run beside the API (inline) or in a process of their own (separate).',
      fr: 'Travaux à côté de l’API (inline) ou dans un processus à part (separate).',
    },
  }),
  backupDir: option({
    name: 'BACKUP_DIR',
    fallback: null,
    fallbackInWords: { en: 'no backups by themselves', fr: 'pas de sauvegarde automatique' },
    schema: folder,
    expected: { en: 'a folder', fr: 'un dossier' },
    doc: {
      en: 'Folder of the backups, on another disk: with BACKUP_KEY_FILE, one is made each night and one is restored for trial each week.',
      fr: 'Dossier des sauvegardes, sur un autre disque : avec BACKUP_KEY_FILE, une par nuit, et une restauration d’essai par semaine.',
    },
  }),
  backupKeyFile: option({
    name: 'BACKUP_KEY_FILE',
    fallback: null,
    fallbackInWords: { en: 'none', fr: 'aucun' },
    schema: folder,
    expected: { en: 'a file', fr: 'un fichier' },
    doc: {
      en: 'File with the company’s key (an age identity) by which backups are sealed; without it nobody reads them again.',
      fr: 'Fichier de la clé de l’entreprise (une identité age) qui scelle les sauvegardes ; sans elle, personne ne les relit.',
    },
  }),
  backupAt: option({
    name: 'BACKUP_AT',
    fallback: '01:30',
    schema: v.pipe(
      v.string(),
      v.regex(/^([01]\d|2[0-3]):[0-5]\d$/),
      v.transform((text) => ({ hour: Number(text.slice(0, 2)), minute: Number(text.slice(3)) })),
    ),
    expected: { en: 'a time like 01:30', fr: 'une heure comme 01:30' },
    doc: {
      en: 'When the nightly backup begins, in UTC; the weekly trial follows an hour later, on Sundays.',
      fr: 'Heure de la sauvegarde de la nuit, en UTC ; l’essai de la semaine suit une heure après, le dimanche.',
    },
  }),
  backupKeepDays: option({
    name: 'BACKUP_KEEP_DAYS',
    fallback: '30',
    schema: wholeNumber(1, 36_500),
    expected: { en: 'a whole number of days', fr: 'un nombre entier de jours' },
    doc: {
      en: 'After how many days a backup goes: what was erased is gone from the backups then, too.',
      fr: 'Après combien de jours une sauvegarde disparaît : ce qui fut effacé l’est alors aussi des sauvegardes.',
    },
  }),
  oidcProviders: option({
    name: 'OIDC_PROVIDERS',
    fallback: '[]',
    fallbackInWords: { en: 'none', fr: 'aucun' },
    schema: oidcProviders,
    expected: {
      en: 'a JSON list like [{"id":"entra","name":"Company account","issuer":"https://…","clientId":"…","clientSecret":"…"}]',
      fr: 'une liste JSON comme [{"id":"entra","name":"Compte de l’entreprise","issuer":"https://…","clientId":"…","clientSecret":"…"}]',
    },
    doc: {
      en: 'Providers by whose accounts people may sign in (OpenID Connect), as JSON; see docs/single-sign-on.md.',
      fr: 'Fournisseurs dont les comptes permettent de se connecter (OpenID Connect), en JSON ; voir docs/single-sign-on.md.',
    },
    secret: true,
  }),
  samlProviders: option({
    name: 'SAML_PROVIDERS',
    fallback: '[]',
    fallbackInWords: { en: 'none', fr: 'aucun' },
    schema: samlProviders,
    expected: {
      en: 'a JSON list like [{"id":"adfs","name":"Company account","entityId":"…","signInUrl":"https://…","certificates":["MII…"]}]',
      fr: 'une liste JSON comme [{"id":"adfs","name":"Compte de l’entreprise","entityId":"…","signInUrl":"https://…","certificates":["MII…"]}]',
    },
    doc: {
      en: 'The same for providers that speak SAML 2.0, as JSON; see docs/single-sign-on.md.',
      fr: 'De même pour les fournisseurs qui parlent SAML 2.0, en JSON ; voir docs/single-sign-on.md.',
    },
  }),
  language: option({
    name: 'ENTRENOUS_LANGUAGE',
    fallback: null,
    fallbackInWords: { en: 'from `LANG`', fr: 'd’après `LANG`' },
    schema: v.picklist(['fr', 'en'] as const),
    expected: { en: 'fr or en', fr: 'fr ou en' },
    doc: {
      en: 'Language of what the commands print, and the first choice when the network is set up.',
      fr: 'Langue des commandes, et premier choix à la création du réseau.',
    },
  }),
};

function addressList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
