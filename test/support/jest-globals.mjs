// What test files import from '@jest/globals'. The runner that runs them in bare Node knows no time limits: they are set here.
const runner = globalThis;
export const { describe, expect } = runner;

const USUAL_MS = 30_000;
/** Files that said otherwise. */
const limits = new Map();

const defining = (define) => Object.assign((name, fn, ms) => define(name, fn && limited(fn, ms)), define);
const hook = (define) => (fn, ms) => define(limited(fn, ms));
const withTable =
  (define) =>
  (...table) =>
    defining(define.each(...table));
const limitedTest = (define) =>
  Object.assign(defining(define), {
    each: withTable(define),
    only: Object.assign(defining(define.only), { each: withTable(define.only) }),
  });

function limited(fn, ms = limits.get(expect.getState().testPath) ?? USUAL_MS) {
  return async (...args) => {
    let timer;
    const limit = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`It did not end within ${ms} ms`)), ms);
    });
    try {
      return await Promise.race([fn(...args), limit]);
    } finally {
      clearTimeout(timer);
    }
  };
}

export const afterAll = hook(runner.afterAll);
export const afterEach = hook(runner.afterEach);
export const beforeAll = hook(runner.beforeAll);
export const beforeEach = hook(runner.beforeEach);
export const test = limitedTest(runner.test);
export const it = test;
export const jest = { ...runner.jest, setTimeout: (ms) => limits.set(expect.getState().testPath, ms) };
