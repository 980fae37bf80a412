// Suites of tests, in order, and the sum as their last line:
//   npm test                  what a developer needs before a push
//   npm test -- all           with the long ones besides, as the build machine does before anything is merged
//   npm test -- checks        only the suites named
import { spawn } from 'node:child_process';

const npm = (script) => ['npm', ['run', '--silent', script]];

/** Steps, and what runs beside each other in each. A check counts as one; a suite of tests prints how many passed and failed. */
const SUITES = {
  checks: [['build'], ['check:types', 'check:lint', 'check:boundaries', 'check:format']],
  server: [['test:server']],
  browser: [['test:browser']],
  long: [['test:long'], ['test:screens']],
  prove: [['test:prove']],
};
const BEFORE_A_PUSH = ['checks', 'server', 'browser'];

const named = process.argv.slice(2);
const unknown = named.filter((name) => name !== 'all' && !Object.hasOwn(SUITES, name));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are ${Object.keys(SUITES).join(', ')}, and all.`);
  process.exit(2);
}
const asked = named.includes('all') ? Object.keys(SUITES) : named.length > 0 ? named : BEFORE_A_PUSH;

const sum = { passed: 0, failed: 0 };
for (const [name, steps] of Object.entries(SUITES)) {
  if (!asked.includes(name)) continue;
  for (const scripts of steps) await Promise.all(scripts.map((script) => take(script, scripts.length === 1)));
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

/** Runs one and adds up what it says; beside others its words are kept together until it ends. */
async function take(script, isAlone) {
  const begun = Date.now();
  const { code, output, last } = await run(script, isAlone);
  const result = lastCount(last) || { passed: code === 0 ? 1 : 0, failed: 0 };
  if (code !== 0 && result.failed === 0) result.failed = 1; // it broke before or after its tests
  sum.passed += result.passed;
  sum.failed += result.failed;
  const seconds = ((Date.now() - begun) / 1_000).toFixed(0);
  console.log(
    `${output}\n${result.failed ? '✗' : '✓'} ${script} (${seconds} s): ${result.passed} passed, ${result.failed} failed\n`,
  );
}

function run(script, isAlone) {
  const [program, args] = npm(script);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', isAlone ? 'inherit' : 'pipe'] });
  let output = '';
  let last = '';
  const hear = (text) => {
    last = (last + text).slice(-10_000);
    if (isAlone) process.stdout.write(text);
    else output += text;
  };
  child.stdout.on('data', hear);
  child.stderr?.on('data', hear);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output, last })));
}

function lastCount(output) {
  const match = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return match && { passed: Number(match[1]), failed: Number(match[2]) };
}
