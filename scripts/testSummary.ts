import * as v from 'valibot'

/** What a step of the test run adds to the last line. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const unitReport = v.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) })),
})

const browserReport = v.object({
  errors: v.array(v.unknown()),
  stats: v.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
})

/** A step without tests of its own, such as the linter, counts as one. */
export function stepTally(hasSucceeded: boolean): Tally {
  return hasSucceeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Counts the tests of Vitest's JSON report. A file that fails before its first test counts as one failed test, and a
 * test that was left out has not passed.
 */
export function unitTally(report: string | null, hasSucceeded: boolean): Tally {
  const read = parseReport(unitReport, report)
  if (read === null) return stepTally(false)
  const brokenFiles = read.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = read.numFailedTests + read.numPendingTests + read.numTodoTests + brokenFiles
  return consistent({ passed: read.numPassedTests, failed }, hasSucceeded)
}

/** Counts the tests of Playwright's JSON report; one that passed only at a second try is failed, as is one left out. */
export function browserTally(report: string | null, hasSucceeded: boolean): Tally {
  const read = parseReport(browserReport, report)
  if (read === null) return stepTally(false)
  const { expected, unexpected, flaky, skipped } = read.stats
  const failed = unexpected + flaky + skipped + (unexpected === 0 ? read.errors.length : 0)
  return consistent({ passed: expected, failed }, hasSucceeded)
}

/** The last line of a test run. */
export function summaryLine(tallies: readonly Tally[]): string {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0)
  return `${sum((tally) => tally.passed)} passed, ${sum((tally) => tally.failed)} failed`
}

/** A run that ended badly, or had nothing to run, has a failure even if no single test tells of one. */
function consistent(tally: Tally, hasSucceeded: boolean): Tally {
  const isUnexplained = tally.failed === 0 && (!hasSucceeded || tally.passed === 0)
  return isUnexplained ? { ...tally, failed: 1 } : tally
}

function parseReport<T extends v.GenericSchema>(schema: T, report: string | null): v.InferOutput<T> | null {
  if (report === null) return null
  try {
    const result = v.safeParse(schema, JSON.parse(report))
    return result.success ? result.output : null
  } catch {
    // A report cut short by a crash is no report.
    return null
  }
}
