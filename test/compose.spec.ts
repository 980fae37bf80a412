import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Service {
  image: string;
  build?: { context: string; target: string };
  command?: string[];
  init?: boolean;
  read_only?: boolean;
  restart?: string;
  ports?: string[];
  expose?: string[];
  profiles?: string[];
  volumes?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[]; interval: string; timeout: string; retries: number };
}

const text = readFileSync('docker-compose.yml', 'utf8');
const { services, volumes } = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const named = Object.entries(services);
const dockerfile = readFileSync('Dockerfile', 'utf8');
const stages = [...dockerfile.matchAll(/^FROM (\S+) AS (\w+)$/gm)].map(([, from, name]) => ({ from, name }));

/** A tag that names an exact version: at least two numbers, never latest. */
const EXACT = /^[\w./-]+:v?\d+\.\d+(\.\d+)?(-[\w.]+)?(@sha256:[0-9a-f]{64})?$/;

describe('docker-compose.yml', () => {
  test('has every part of the product, and nothing else', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'mail', 'objects', 'postgres', 'proxy', 'worker']);
  });

  test.each(named)('%s: an exact image, a health check, an init process, a restart', (_, service) => {
    expect(service.image).toMatch(EXACT);
    expect(service.init).toBe(true); // zombies are reaped, signals arrive
    expect(service.restart).toBe('unless-stopped');
    const { healthcheck } = service;
    expect(healthcheck?.test[0]).toBe('CMD');
    expect(healthcheck?.test.length).toBeGreaterThan(1);
    expect(healthcheck).toMatchObject({
      interval: expect.stringMatching(/^\d+s$/),
      timeout: expect.stringMatching(/^\d+s$/),
    });
    expect(healthcheck?.retries).toBeGreaterThan(1);
  });

  test('only the proxy is open to the world, with and without TLS; mail only to the machine', () => {
    const open = named.flatMap(([name, { ports = [] }]) => ports.map((port) => `${name} ${port}`));
    expect(open).toEqual(['proxy 80:80', 'proxy 443:443', 'proxy 443:443/udp', 'mail 127.0.0.1:8025:8025']);
  });

  test('every named volume is declared and used, every mounted file exists', () => {
    const mounts = named.flatMap(([, service]) => (service.volumes ?? []).map((mount) => mount.split(':')[0]));
    expect([...new Set(mounts.filter((source) => !source.startsWith('.')))].sort()).toEqual(
      Object.keys(volumes).sort(),
    );
    for (const file of mounts.filter((source) => source.startsWith('.'))) expect(existsSync(file)).toBe(true);
  });

  test('what must outlive a container stands in a volume', () => {
    expect(services['postgres'].volumes).toEqual(['database:/var/lib/postgresql']);
    for (const name of ['api', 'worker']) {
      expect(services[name].volumes).toEqual([`home:${services[name].environment?.['ENTRENOUS_HOME']}`]);
      expect(services[name].read_only).toBe(true);
    }
  });

  test('PostgreSQL is 18, and made as the embedded one is', () => {
    expect(services['postgres'].image).toMatch(/^postgres:18\./);
    for (const option of ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums']) {
      expect(services['postgres'].environment?.['POSTGRES_INITDB_ARGS']).toContain(option);
    }
  });

  test('each waits for what it needs', () => {
    const healthy = { condition: 'service_healthy' };
    expect(services['proxy'].depends_on).toEqual({ api: healthy });
    expect(services['api'].depends_on).toEqual({ postgres: healthy });
    expect(services['worker'].depends_on).toEqual({ api: healthy });
  });

  test('API and worker know the same settings, and only those that there are', async () => {
    const { OPTIONS } = await import('#config');
    const known = Object.values(OPTIONS).map(({ name }) => name);
    expect(services['worker'].environment).toEqual(services['api'].environment);
    for (const name of Object.keys(services['api'].environment ?? {})) expect(known).toContain(name);
    expect(services['api'].environment).toMatchObject({ ENTRENOUS_WORKER: 'separate', TRUST_PROXY: '1' });
  });

  test('holds no password, and asks for those it needs', () => {
    expect(services['postgres'].environment?.['POSTGRES_PASSWORD']).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
    const asked = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
    const example = readFileSync('deploy/env.example', 'utf8');
    for (const name of new Set(asked.filter((each) => each !== 'LOG_LEVEL'))) expect(example).toContain(`${name}=`);
  });

  test('what serves documents starts only when it is asked for', () => {
    expect(named.filter(([, { profiles }]) => profiles).map(([name]) => name)).toEqual(['objects']);
  });
});

describe('Dockerfile', () => {
  test('builds apart from what runs, from exact versions of Node 24', () => {
    expect(stages.map(({ name }) => name)).toEqual(['build', 'runtime', 'worker', 'api']);
    for (const { from } of stages) {
      if (!stages.some(({ name }) => name === from)) expect(from).toMatch(/^node:24\.\d+\.\d+-\w+-slim$/);
    }
    expect(new Set(stages.map(({ from }) => from).filter((from) => from.startsWith('node:'))).size).toBe(1);
  });

  test.each(['api', 'worker'])('%s: its compose service builds the stage that has its command', (name) => {
    const stage = dockerfile.slice(dockerfile.indexOf(` AS ${name}\n`)).split(/\nFROM /)[0];
    expect(services[name].build).toEqual({ context: '.', target: name });
    expect(stage).toContain(`CMD ${JSON.stringify(services[name].command)}`);
    expect(stage).toContain('HEALTHCHECK');
  });

  test('runs as nobody special, and stops by a signal that the product knows', () => {
    const runtime = dockerfile.slice(dockerfile.indexOf(' AS runtime\n'));
    expect(runtime).toMatch(/^USER node$/m);
    expect(runtime).toMatch(/^STOPSIGNAL SIGTERM$/m);
  });

  test('copies only what exists in the repository or is built', () => {
    const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) /gm)].map(([, path]) => path);
    for (const path of copied.filter((each) => each !== 'node_modules' && each !== 'dist'))
      expect(existsSync(path)).toBe(true);
    expect(copied).toEqual(expect.arrayContaining(['node_modules', 'dist', 'package.json', 'apps/cli/bin']));
  });
});

describe('Caddyfile', () => {
  test('puts TLS for PUBLIC_HOST in front of the API', () => {
    const caddyfile = readFileSync('deploy/Caddyfile', 'utf8');
    expect(caddyfile).toMatch(/^\{\$PUBLIC_HOST\} \{$/m);
    expect(caddyfile).toContain('reverse_proxy api:3000');
    expect(caddyfile).not.toMatch(/^\s*encode/m); // the product knows which answers may be
    expect(services['api'].environment?.['PUBLIC_URL']).toMatch(/^https:\/\/\$\{PUBLIC_HOST/);
  });
});
