import { readFileSync } from 'node:fs';

/**
 * Ends a run with the plain line that the sum over all suites is made from. A test counts once, by its last attempt; each
 * attempt that failed is shown with what stood on the page, also when the next one passed: what fails once has a cause.
 */
export default class ClosingLine {
  outcomes = new Map();
  errors = 0;

  onTestEnd(test, result) {
    if (result.status === 'skipped') return;
    const hasPassed = result.status === test.expectedStatus;
    this.outcomes.set(test.id, hasPassed);
    if (!hasPassed) showPage(test, result);
  }

  onError() {
    this.errors++;
  }

  onEnd() {
    const passed = [...this.outcomes.values()].filter(Boolean).length;
    process.stdout.write(`\n${passed} passed, ${this.outcomes.size - passed + this.errors} failed\n`);
  }

  printsToStdio() {
    return false;
  }
}

function showPage(test, result) {
  const context = result.attachments.find(({ name }) => name === 'error-context');
  if (!context?.path) return;
  const [, page] = /# Page snapshot([^]*?)(?:# Test source|$)/.exec(readFileSync(context.path, 'utf8')) ?? [];
  process.stdout.write(`\n${test.title}, attempt ${result.retry + 1}, on the page:\n${page ?? ''}\n`);
}
