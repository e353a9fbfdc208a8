import { randomSource } from '../../src/math/rng.ts'
import { AnswerCache } from './answerCache.ts'
import { languageOf, readArguments, type FetchOptions } from './arguments.ts'
import { Asker } from './asker.ts'
import { Client } from './client.ts'
import { systemClock, type Clock } from './clock.ts'
import { readConfig } from './config.ts'
import { DiskFault } from './diskFault.ts'
import { dryRunScb } from './dryRun.ts'
import { FetchFault } from './fetchFault.ts'
import { OutputFolder } from './manifest.ts'
import { Progress, type Say } from './progress.ts'
import { RunReport } from './report.ts'
import { dryRunMalmo, runMalmo } from './runMalmo.ts'
import { runScb, scbRun, type Run } from './runScb.ts'
import { summary } from './summary.ts'
import type { Environment } from './unreached.ts'

/** Where a run speaks and what time it goes by. */
export interface Surroundings {
  /** Progress, on standard error. */
  readonly tell: Say
  /** Results, on standard output. */
  readonly print: Say
  readonly clock: Clock
  /** Says which proxy is set. */
  readonly environment: Environment
}

/** The waits of a run are random, and the same in every run. */
const SEED = 20

export const processSurroundings: Surroundings = {
  tell: (line) => void process.stderr.write(`${line}\n`),
  print: (line) => void process.stdout.write(`${line}\n`),
  clock: systemClock,
  environment: process.env,
}

/**
 * Fetches from the publishers what the command line asks for.
 *
 * @returns the exit code: 1 when anything was at fault
 */
export async function fetchData(given: readonly string[], around: Surroundings): Promise<number> {
  try {
    return await work(readArguments(given), around)
  } catch (cause) {
    const fault = cause instanceof DiskFault ? cause.fault : cause
    if (!(fault instanceof FetchFault)) throw cause
    around.print(fault.in(languageOf(given)))
    return 1
  }
}

async function work(options: FetchOptions, around: Surroundings): Promise<number> {
  const run = startRun(options, around)
  if (options.from.includes('scb')) {
    const scb = scbRun(run)
    await (options.isDryRun ? dryRunScb(scb, around.print) : runScb(scb))
  }
  if (options.from.includes('malmo')) {
    if (options.isDryRun) dryRunMalmo(run, around.print)
    else await runMalmo(run)
  }
  around.print(summary(run.report, run.asker, options, around.environment))
  return run.report.isFaulty ? 1 : 0
}

function startRun(options: FetchOptions, { tell, clock }: Surroundings): Run {
  const progress = new Progress(tell, options.language, clock)
  const report = new RunReport()
  const client = new Client({
    clock,
    uniform: randomSource(SEED).uniform,
    onRetry: (request, waitMs, why) => progress.waiting(request, waitMs, why),
    onMoved: (from, to) => report.moved.add(`${from} → ${to}`),
    onUnreached: (host, why) => {
      report.unreached.set(host, why)
      progress.unreached(host, why)
    },
  })
  const config = readConfig(options.config)
  const { reuseDays } = config.publishers
  const { mode, isDryRun } = options
  return {
    config,
    options,
    asker: new Asker({ cache: new AnswerCache(options.cache), client, clock, mode, reuseDays, isDryRun }),
    progress,
    report,
    output: new OutputFolder(options.out),
  }
}
