import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { endWithParent, runScript } from './runScript.ts'
import { TEST_STEPS, type TestStep } from './testSteps.ts'
import { stepTally, summaryLine, type Tally } from './testSummary.ts'

const reports = mkdtempSync(path.join(tmpdir(), 'hela-malmo-test-'))
const succeeded = new Set<string>()
const lines: string[] = []

async function runStep(step: TestStep, position: number): Promise<Tally> {
  console.log(`\n===== ${position}/${TEST_STEPS.length} ${step.title} =====`)
  if (step.needs !== undefined && !succeeded.has(step.needs)) {
    console.log(`Not run: "npm run ${step.needs}" failed.`)
    return stepTally(false)
  }
  const reportPath = path.join(reports, `${position}.json`)
  const isGood = await runScript({
    script: step.script,
    scriptArguments: step.reportArguments?.(reportPath) ?? [],
    environment: step.reportEnvironment?.(reportPath) ?? {},
    minutes: step.minutes,
  })
  if (isGood) succeeded.add(step.script)
  return step.tally(existsSync(reportPath) ? readFileSync(reportPath, 'utf8') : null, isGood)
}

endWithParent()
const tallies: Tally[] = []
for (const [index, step] of TEST_STEPS.entries()) {
  const started = performance.now()
  const tally = await runStep(step, index + 1)
  tallies.push(tally)
  const seconds = Math.round((performance.now() - started) / 1000)
  lines.push(`${step.title}: ${summaryLine([tally])} (${seconds} s)`)
}
rmSync(reports, { recursive: true })

console.log(`\n===== Summary =====\n${lines.join('\n')}\n`)
console.log(summaryLine(tallies))
process.exitCode = tallies.some((tally) => tally.failed > 0) ? 1 : 0
