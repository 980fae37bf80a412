import { SAML_KEYS } from '../../../test/prove/seed/saml-key.js';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, loadConfig, OPTIONS, operatorLanguage, optionLines, optionMarkdown } from './index.js';

describe('the configuration', () => {
  test('needs nothing: every setting has a sensible value', () => {
    expect(loadConfig({})).toEqual({
      port: 3000,
      host: null,
      publicUrl: 'http://localhost:3000',
      home: `${process.cwd()}/data`,
      databaseUrl: null,
      smtpUrl: null,
      clamdUrl: null,
      mailFrom: 'Entrenous <no-reply@localhost>',
      oidcProviders: [],
      samlProviders: [],
      mailInPort: null,
      mailInHost: null,
      mailInDomain: 'localhost',
      mailInCertFile: null,
      mailInKeyFile: null,
      mailAnswerDelay: 120,
      pushPrivate: false,
      logLevel: 'info',
      trustProxy: 0,
      ratePerPerson: 600,
      s3AccessKeyId: null,
      s3Region: 'us-east-1',
      s3SecretAccessKey: null,
      s3Url: null,
      ratePerAddress: 60,
      worker: 'inline',
      backupDir: null,
      backupKeyFile: null,
      backupAt: { hour: 1, minute: 30 },
      backupKeepDays: 30,
      language: 'en',
    });
  });

  test('takes an empty variable for an absent one, and a default only where the environment is silent', () => {
    expect(loadConfig({ PORT: '', ENTRENOUS_HOME: '/srv/a' }, { port: '8080', home: '/srv/b' })).toMatchObject({
      port: 8080,
      publicUrl: 'http://localhost:8080',
      home: '/srv/a',
    });
  });

  test('cannot be changed after it was read', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });

  test.each([
    ['PORT', '80', { port: 80 }],
    ['HOST', '::1', { host: '::1' }],
    ['PUBLIC_URL', 'https://reseau.atelier-loire.fr/', { publicUrl: 'https://reseau.atelier-loire.fr' }],
    ['PUBLIC_URL', 'http://127.0.0.1:4000', { publicUrl: 'http://127.0.0.1:4000' }],
    ['TRUST_PROXY', '1', { trustProxy: 1 }],
    ['TRUST_PROXY', '10.0.0.0/8, ::1', { trustProxy: ['10.0.0.0/8', '::1'] }],
    ['DATABASE_URL', 'postgresql://a:b@db/x', { databaseUrl: 'postgresql://a:b@db/x' }],
    ['SMTP_URL', 'smtps://a:b@mail', { smtpUrl: 'smtps://a:b@mail' }],
    ['RATE_PER_PERSON', '0', { ratePerPerson: 0 }],
    ['RATE_PER_ADDRESS', '500', { ratePerAddress: 500 }],
    ['MAIL_ANSWER_DELAY', '0', { mailAnswerDelay: 0 }],
    ['ENTRENOUS_WORKER', 'separate', { worker: 'separate' }],
    ['BACKUP_DIR', '/mnt/backup/../copies', { backupDir: '/mnt/copies' }],
    ['BACKUP_AT', '23:05', { backupAt: { hour: 23, minute: 5 } }],
  ])('%s=%s', (name, text, expected) => {
    expect(loadConfig({ [name]: text })).toMatchObject(expected);
  });

  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000x'],
    ['PORT', '-1'],
    ['HOST', 'a b'],
    ['PUBLIC_URL', 'reseau.fr'],
    ['PUBLIC_URL', 'http://intranet.example.com'],
    ['PUBLIC_URL', 'http://localhost.example.com'],
    ['PUBLIC_URL', 'https://example.com/network'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'a@b.fr\r\nBcc: c@d.fr'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'true'],
    ['ENTRENOUS_WORKER', 'none'],
    ['ENTRENOUS_LANGUAGE', 'de'],
  ])('refuses %s=%j with a sentence that names it, in both languages', (name, text) => {
    const { sentence } = refusal({ [name]: text });
    for (const said of Object.values(sentence)) {
      expect(said).toContain(name);
      expect(said).toContain(text);
    }
  });

  describe('providers', () => {
    const right = {
      id: 'maison',
      name: 'Maison',
      issuer: 'https://id.example',
      clientId: 'a',
      clientSecret: 'hunter2',
    };
    const read = (...all: object[]) => loadConfig({ OIDC_PROVIDERS: JSON.stringify(all) }).oidcProviders;

    test('are a list, each with what it needs', () => {
      expect(read(right)).toEqual([{ ...right, clientAuth: 'basic' }]);
      expect(read({ ...right, clientAuth: 'post', issuer: 'http://127.0.0.1:8080' })).toHaveLength(1);
    });

    test.each<[string, object[]]>([
      ['without a secret', [{ ...right, clientSecret: undefined }]],
      ['in the clear over the network', [{ ...right, issuer: 'http://id.example' }]],
      ['in the clear by a name that only begins well', [{ ...right, issuer: 'http://localhost.example' }]],
      ['with a setting that does not exist', [{ ...right, trustEmail: true }]],
      ['with an id that no address takes', [{ ...right, id: 'Ma Maison' }]],
      ['twice with one id', [right, { ...right, issuer: 'https://other.example' }]],
      ['twice with one issuer', [right, { ...right, id: 'other' }]],
    ])('are refused %s, and no secret is repeated', (_, all) => {
      const refused = refusal({ OIDC_PROVIDERS: JSON.stringify(all) });
      expect(refused.sentence.fr).toContain('OIDC_PROVIDERS');
      expect(JSON.stringify(refused)).not.toContain('hunter2');
    });

    test('are refused as anything but JSON', () => {
      expect(refusal({ OIDC_PROVIDERS: 'https://id.example' }).sentence.en).toContain('OIDC_PROVIDERS');
    });
  });

  describe('providers that speak SAML', () => {
    const { certificate } = SAML_KEYS;
    const right = {
      id: 'societe',
      name: 'Société',
      entityId: 'urn:societe',
      signInUrl: 'https://id.example/sso',
      certificates: [certificate],
    };
    const read = (...all: object[]) => loadConfig({ SAML_PROVIDERS: JSON.stringify(all) }).samlProviders;

    test('are a list, each with what it needs', () => {
      expect(read(right)).toEqual([{ ...right, signOutUrl: null }]);
      const pem = `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`;
      expect(read({ ...right, certificates: [certificate, pem], signInUrl: 'http://127.0.0.1:8080' })).toHaveLength(1);
    });

    test.each<[string, object[]]>([
      ['without a certificate', [{ ...right, certificates: [] }]],
      ['with something else for one', [{ ...right, certificates: ['MII'] }]],
      ['in the clear over the network', [{ ...right, signInUrl: 'http://id.example' }]],
      ['that lead people out in the clear', [{ ...right, signOutUrl: 'http://id.example' }]],
      ['with a setting that does not exist', [{ ...right, wantAssertionsSigned: false }]],
      ['with an id that no address takes', [{ ...right, id: 'Ma Société' }]],
      ['twice with one id', [right, { ...right, entityId: 'urn:other' }]],
      ['twice with one name of their own', [right, { ...right, id: 'other' }]],
    ])('are refused %s', (_, all) => {
      expect(refusal({ SAML_PROVIDERS: JSON.stringify(all) }).sentence.fr).toContain('SAML_PROVIDERS');
    });

    test.each<[string, object]>([
      ['id', { id: 'societe' }],
      ['issuer', { issuer: 'https://id.example' }],
    ])('share no %s with one of OpenID Connect', (_, same) => {
      const oidc = { id: 'maison', name: 'M', issuer: 'https://m.example', clientId: 'a', clientSecret: 'b', ...same };
      const saml = { ...right, entityId: 'https://id.example' };
      const env = { OIDC_PROVIDERS: JSON.stringify([oidc]), SAML_PROVIDERS: JSON.stringify([saml]) };
      expect(refusal(env).sentence.en).toContain('twice');
    });
  });

  test.each(['DATABASE_URL', 'SMTP_URL'])('never repeats a secret: %s', (name) => {
    expect(JSON.stringify(refusal({ [name]: 'mysql://root:hunter2@db' }))).not.toContain('hunter2');
  });

  test.each([
    [{}, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', ENTRENOUS_LANGUAGE: 'fr' }, 'fr'],
  ])('%j speaks %s', (env, language) => {
    expect(operatorLanguage(env)).toBe(language);
    expect(loadConfig(env).language).toBe(language);
  });

  test('every setting stands in the help and in the table, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      for (const { name, doc } of Object.values(OPTIONS)) {
        expect(optionLines(language).some((line) => line.includes(`${name} `) && line.includes(doc[language]))).toBe(
          true,
        );
        expect(optionMarkdown(language)).toContain(`| \`${name}\` |`);
      }
    }
  });
});

function refusal(env: Record<string, string>): ConfigError {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}
