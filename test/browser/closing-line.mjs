/** Ends a run with the plain line that the sum over all suites is made from. */
export default class ClosingLine {
  passed = 0;
  failed = 0;

  onTestEnd(test, result) {
    if (result.status === 'skipped') return;
    if (result.status === test.expectedStatus) this.passed++;
    else this.failed++;
  }

  onError() {
    this.failed++;
  }

  onEnd() {
    process.stdout.write(`\n${this.passed} passed, ${this.failed} failed\n`);
  }

  printsToStdio() {
    return false;
  }
}
