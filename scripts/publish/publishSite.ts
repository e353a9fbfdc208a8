import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { CheckReport } from '../data/check/checkData.ts'
import { LEDGER, ledgerText, outlived, readLedger, withNew, withOld } from './ledger.ts'
import { missingFrom, OPERATOR, sha256Of, siteFiles, type SiteFile } from './siteFiles.ts'

export interface Publication {
  /** The built site. */
  readonly from: string
  /** The folder that the web server gives out. */
  readonly to: string
  readonly isDryRun: boolean
  readonly now: Date
  /** What is wrong with the data, in sentences, and what nobody has confirmed; nothing is copied unless both are empty. */
  readonly checkData: (folder: string) => Promise<Pick<CheckReport, 'errors' | 'unconfirmed'>>
  /** Told after every step. A test stops the publication here, as a power cut would. */
  readonly onStep?: (step: string) => void
}

export type PublishReport =
  | {
      readonly state: 'refused'
      readonly reason: 'sameFolder' | 'notBuilt' | 'unconfirmed'
      readonly found: readonly string[]
    }
  | { readonly state: 'refused'; readonly reason: 'data'; readonly found: CheckReport['errors'] }
  | { readonly state: 'unread'; readonly found: readonly string[] }
  | {
      readonly state: 'planned' | 'published'
      readonly copied: readonly string[]
      readonly unchanged: number
      readonly removed: readonly string[]
    }

const BESIDE = '.publishing-'

/**
 * Puts a built site into the folder of a web server: files with their content in their name first, the page after
 * them and the manifest last, each in one move. Whoever reads meanwhile, and whoever reads after an interruption, has
 * the old edition or the new one and never a mixture. Calling it again finishes what was interrupted.
 */
export async function publishSite(publication: Publication): Promise<PublishReport> {
  const { from, to, isDryRun, now, onStep = () => undefined } = publication
  const refusal = await refusalOf(publication)
  if (refusal !== null) return refusal

  const files = siteFiles(from)
  const current = new Set(files.map(({ path }) => path))
  const wanted = files.filter((file) => !isThere(to, file))
  const ledger = readLedger(to)
  const removed = outlived(withOld(ledger, current, now), now)
  const done = { copied: wanted.map(({ path }) => path), unchanged: files.length - wanted.length, removed }
  if (isDryRun) return { state: 'planned', ...done }

  removeLeftovers(to)
  const known = withNew(ledger, [...current])
  writeWhole(to, LEDGER, Buffer.from(ledgerText(known)), onStep)
  for (const { path } of wanted) writeWhole(to, path, readFileSync(join(from, path)), onStep)
  const unread = files.filter((file) => !isThere(to, file)).map(({ path }) => path)
  if (unread.length > 0) return { state: 'unread', found: unread }

  const dated = withOld(known, current, now)
  writeWhole(to, LEDGER, Buffer.from(ledgerText(dated)), onStep)
  for (const path of removed) {
    rmSync(join(to, path), { force: true })
    onStep(`removed ${path}`)
  }
  const rest = new Map([...dated].filter(([path]) => !removed.includes(path)))
  if (removed.length > 0) writeWhole(to, LEDGER, Buffer.from(ledgerText(rest)), onStep)
  return { state: 'published', ...done }
}

/** Why nothing may be copied, or null. */
async function refusalOf({ from, to, checkData }: Publication): Promise<PublishReport | null> {
  if (isInside(from, to) || isInside(to, from)) return { state: 'refused', reason: 'sameFolder', found: [to] }
  const missing = missingFrom(from)
  if (missing.length > 0) return { state: 'refused', reason: 'notBuilt', found: missing }
  const { errors, unconfirmed } = await checkData(join(from, 'data'))
  if (errors.length > 0) return { state: 'refused', reason: 'data', found: errors }
  return unconfirmed.length > 0 ? { state: 'refused', reason: 'unconfirmed', found: unconfirmed } : null
}

const isInside = (inner: string, outer: string): boolean =>
  `${resolve(inner)}${sep}`.startsWith(`${resolve(outer)}${sep}`)

/** Read back from the folder, not remembered: what counts is what the server will give out. */
function isThere(folder: string, { path, sha256 }: SiteFile): boolean {
  const target = join(folder, path)
  if (!existsSync(target)) return false
  return path === OPERATOR || sha256Of(target) === sha256
}

/** Writes beside the target and moves it there, so that nobody ever reads half a file. */
function writeWhole(folder: string, path: string, content: Uint8Array, onStep: (step: string) => void): void {
  const target = join(folder, path)
  const beside = join(folder, `${BESIDE}${process.pid}`)
  mkdirSync(dirname(target), { recursive: true })
  const file = openSync(beside, 'w')
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  onStep(`written ${path}`)
  renameSync(beside, target)
  onStep(`moved ${path}`)
}

function removeLeftovers(folder: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return
  for (const name of readdirSync(folder)) if (name.startsWith(BESIDE)) rmSync(join(folder, name))
}
