import { spawn, type ChildProcess } from 'node:child_process'

/** What to run and for how long at most. */
export interface ScriptRun {
  readonly script: string
  readonly scriptArguments: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly minutes: number
}

const isWindows = process.platform === 'win32'
let current: ChildProcess | null = null

/**
 * Runs an npm script with its output on the screen and nothing to read from.
 *
 * @returns whether it ended well; a script that crashes, or is still running when its time is up, did not
 */
export function runScript(run: ScriptRun): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', run.script, '--', ...run.scriptArguments], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CI: 'true', ...run.environment },
      // npm is a batch file on Windows; elsewhere a group of its own lets the whole family be ended at once.
      shell: isWindows,
      detached: !isWindows,
    })
    current = child
    const limit = setTimeout(() => {
      console.error(`\n${run.script} was stopped after ${run.minutes} minutes.`)
      endFamily(child)
    }, run.minutes * 60_000)
    const settle = (isGood: boolean) => {
      clearTimeout(limit)
      current = null
      resolve(isGood)
    }
    child.once('error', (reason) => {
      console.error(`${run.script} could not be started: ${reason.message}`)
      settle(false)
    })
    child.once('exit', (code) => {
      settle(code === 0)
    })
  })
}

/** Ends the running script when this process is asked to end: being a group of its own, it would live on. */
export function endWithParent(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      if (current !== null) endFamily(current)
      process.exit(1)
    })
  }
}

function endFamily(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (isWindows) child.kill()
  else process.kill(-child.pid, 'SIGKILL')
}
