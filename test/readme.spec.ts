import { readFileSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test, jest } from '@jest/globals';
import { OPTIONS } from '#config';
import { FAILURES } from '../apps/cli/src/failures.js';
import { freePort } from '../apps/cli/src/process/free-port.js';
import { newHome } from './support/home.js';
import { commandsOf, tableIn, TABLES, withoutPadding } from './support/readme.js';
import { until } from './support/until.js';

jest.setTimeout(120_000); // each start is a whole product: seconds alone, more beside others

const README = 'README.md';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Commands that this very run cannot repeat, and what else runs them: a file that must name the words. */
const RUN_ELSEWHERE: Record<string, { by: string; words: string }> = {
  'npm ci': { by: '.ci/run', words: 'npm ci' },
  'npm test': { by: '.ci/run', words: 'exec npm test' },
  'npm run prove': { by: 'test/prove.spec.ts', words: "prove('--short'" },
  'npm run check': { by: 'test/run.mjs', words: 'check:boundaries' },
  'npm run backup -- new-key FILE': { by: 'test/long/backup.spec.ts', words: "['backup', 'new-key', key]" },
  'npm run backup': { by: 'test/long/backup.spec.ts', words: "['backup']" },
  'npm run backup -- verify FOLDER': { by: 'test/long/backup.spec.ts', words: "['backup', 'verify', backup]" },
  'npm run backup -- drill': { by: 'test/long/backup.spec.ts', words: "['backup', 'drill']" },
  'npm run restore -- FOLDER': { by: 'test/long/backup.spec.ts', words: "['restore', backup]" },
  'npm run import -- slack EXPORT.zip': { by: 'test/import-slack.spec.ts', words: "run('slack', path)" },
  'npm run import -- slack EXPORT.zip --apply': {
    by: 'test/import-slack.spec.ts',
    words: "run('slack', path, '--apply')",
  },
};

/** Commands about something that is not there: they must say so, in a sentence of their own. */
const REFUSED = [
  ['npm run admin -- recover-owner --email owner@example.com', 'No such owner'],
  ['npm run import -- ldbc DIRECTORY', 'DIRECTORY'],
  ['npm run import -- ldbc DIRECTORY --apply', 'DIRECTORY'],
  ['npm run replay -- ldbc DIRECTORY', 'DIRECTORY'],
] as const;

describe('every command of the README does what it says', () => {
  const home = newHome();
  let port: number;

  beforeAll(async () => {
    port = await freePort();
  });
  afterAll(() => rmSync(dirname(home), { recursive: true, force: true }));

  const npm = (command: string) => {
    const [program, ...args] = command.split(' ');
    const child = spawn(program, args, {
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        LANG: 'C',
        LOG_LEVEL: 'silent',
        ENTRENOUS_HOME: home,
        PORT: String(port),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    return { child, ended, said: () => output };
  };
  const runToEnd = async (command: string) => {
    const { ended, said } = npm(command);
    return { exitCode: await ended, output: `${said()}` };
  };
  const runUntil = async (command: string, pattern: RegExp) => {
    const { child, ended, said } = npm(command);
    await until(`${command} to say ${pattern}`, () => pattern.test(said()) || child.exitCode !== null, 90_000);
    const health = await fetch(`http://localhost:${port}/health/live`);
    child.kill('SIGINT');
    const exitCode = await ended;
    return { exitCode, output: said(), health: health.status };
  };

  test('all of them are known to this test', () => {
    const tested = [
      'npm start',
      'npm run demo',
      'npm start -- --help',
      'npm run migrate',
      'npm run audit:verify',
      'npm run bench',
    ];
    expect([...new Set(commandsOf(README))].sort()).toEqual(
      [...tested, ...REFUSED.map(([command]) => command), ...Object.keys(RUN_ELSEWHERE)].sort(),
    );
    for (const command of commandsOf(README)) {
      const [, script] = command.match(/^npm (?:run )?([\w:]+)/) ?? [];
      expect(['ci', ...Object.keys(scripts)]).toContain(script);
    }
  });

  test.each(Object.entries(RUN_ELSEWHERE))('%s is run elsewhere', (_, { by, words }) => {
    expect(readFileSync(by, 'utf8')).toContain(words);
  });

  test('npm start -- --help', async () => {
    const { exitCode, output } = await runToEnd('npm start -- --help');
    expect(exitCode).toBe(0);
    for (const { name } of Object.values(OPTIONS)) expect(output).toContain(name);
  });

  test('npm start', async () => {
    const { exitCode, output, health } = await runUntil('npm start', /Ctrl-C stops/);
    expect({ exitCode, health }).toEqual({ exitCode: 0, health: 200 });
    expect(output).toMatch(/http:\/\/localhost:\d+\/setup\?token=/);
  });

  test('npm run audit:verify', async () => {
    const { exitCode, output } = await runToEnd('npm run audit:verify');
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: expect.stringMatching(/rows of the audit log fit/) });
    const [head] = /[\da-f]{64}/.exec(output)!;
    expect(await runToEnd(`npm run audit:verify -- --head ${head}`)).toMatchObject({ exitCode: 0 });
    expect(await runToEnd(`npm run audit:verify -- --head ${'f'.repeat(64)}`)).toMatchObject({ exitCode: 45 });
  });

  test('npm run migrate', async () => {
    expect(await runToEnd('npm run migrate')).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('at this version'),
    });
  });

  test.each(REFUSED)('%s, on a network without any of it, says so', async (command, words) => {
    const { exitCode, output } = await runToEnd(command);
    expect(exitCode).not.toBe(0);
    expect(exitCode).not.toBe(1); // a sentence, not a stack
    expect(output).toContain(words);
  });

  test('npm run bench, with little of everything', async () => {
    rmSync(home, { recursive: true });
    const little = '--posts 3000 --seconds 0.2 --rounds 1';
    const { exitCode, output } = await runToEnd(`npm run bench -- ${little}`);
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: expect.stringMatching(/p99|99/) });
  }, 180_000);

  test('npm run demo', async () => {
    rmSync(home, { recursive: true });
    const { exitCode, output, health } = await runUntil('npm run demo', /(.+@.+\n){3}/);
    expect({ exitCode, health }).toEqual({ exitCode: 0, health: 200 });
    expect(output.match(/^ {2}\S+@\S+ {2}.+, an? .+$/gm)).toHaveLength(3);
  });
});

describe('what the README tells', () => {
  test.each(Object.keys(TABLES))('its table of %s is the product’s own', (name) => {
    if (process.env['UPDATE_README']) {
      const filled = readFileSync(README, 'utf8').replace(
        new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
        (_, begin: string, end: string) => `${begin}\n\n${TABLES[name]}\n\n${end}`,
      );
      writeFileSync(README, filled);
    }
    expect(tableIn(README, name)).toBe(withoutPadding(TABLES[name]));
  });

  test.each([README, 'CONTRIBUTING.md', 'docs/how-it-is-built.md', 'deploy/README.md'])(
    '%s links only to what exists',
    (file) => {
      const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(
        ([, path]) => path,
      );
      for (const path of links) expect([path, existsSync(join(dirname(file), path))]).toEqual([path, true]);
      const named = [
        ...readFileSync(file, 'utf8').matchAll(/`((?:apps|libs|test|docs|migrations|deploy)\/[\w./-]+)`/g),
      ];
      for (const [, path] of named) expect([path, existsSync(path)]).toEqual([path, true]);
    },
  );

  test('the commands of CONTRIBUTING name scripts, suites and tests that exist', () => {
    const commands = commandsOf('CONTRIBUTING.md');
    expect(commands.length).toBeGreaterThan(3);
    const suites = readFileSync('test/run.mjs', 'utf8');
    for (const command of commands.filter((line) => line.startsWith('npm '))) {
      const [, script, asked] = /^npm (?:run )?([\w:]+)(?: -- (\S+))?$/.exec(command)!;
      expect(['ci', ...Object.keys(scripts)]).toContain(script);
      if (script === 'test' && asked) expect(suites).toContain(`  ${asked}: [`);
      if (script === 'test:server')
        expect(readdirSync('test').some((name) => `test/${name}`.startsWith(asked))).toBe(true);
    }
    expect(existsSync('.githooks/pre-commit')).toBe(true);
  });

  test('every failure has a code in it', () => {
    const table = tableIn(README, 'exit codes');
    for (const { exitCode } of Object.values(FAILURES)) expect(table).toContain(`|${exitCode}|`);
  });
});
