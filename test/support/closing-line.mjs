/** Ends a run with the plain line that the sum over all suites is made from. */
export default class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites, testResults }) {
    const brokenSuites = testResults.filter((suite) => suite.testExecError).length;
    const failed = numFailedTests + (numFailedTests === 0 ? Math.max(brokenSuites, numFailedTestSuites) : brokenSuites);
    process.stdout.write(`\n${numPassedTests} passed, ${failed} failed\n`);
  }
}
