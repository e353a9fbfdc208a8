/**
 * Files on their way in: given, described, checked, and not shown yet. Kept while the reader looks at other views; nothing
 * here touches what is shown before the reader says so.
 */
import { createStore } from 'zustand/vanilla'
import type { GivenFile, Mapping } from '../domain/delivery.ts'
import type { Finding } from '../domain/finding.ts'
import type { UnitLevel, LevelId } from '../domain/units.ts'
import { intake, MOST_BYTES, ReadingBroke, type IntakeAsked, type IntakeDesk } from '../workers/intakeDesk.ts'
import type { IntakeAnswer, UnopenedFile } from '../workers/intakeWork.ts'
import type { OpenedFile } from './ownFileMaking.ts'
import { showOwnFiles } from './ownFilesActions.ts'
import { groundWhenThere } from './ownFilesGround.ts'
import { holdBeforeLeaving } from './ownFilesLeaving.ts'
import { canShow } from './ownFilesStates.ts'
import { blankMapping, withoutMarks } from './ownMappings.ts'

interface SessionFile extends GivenFile {
  readonly modified: string | null
  /** How large it is, also where its bytes were not taken in. */
  readonly size: number
  /** Why its bytes were not taken in; null where they were. */
  readonly unopened: UnopenedFile['why'] | null
}

/**
 * Why nothing was read: the reader stopped it, the reading itself broke, what reads files did not come, or what they are
 * held against or protected by did not.
 */
export type BreakCause = 'stopped' | 'broke' | 'notFetched' | 'ground' | 'rules'

export type { FileLook } from '../workers/fileLook.ts'

export interface IntakeSession {
  readonly files: readonly SessionFile[]
  /** What the reader has said of the files. */
  readonly confirmed: readonly Mapping[]
  /** What is being said of a file, by its name: proposed by the program, or begun anew. */
  readonly drafts: ReadonlyMap<string, Mapping>
  readonly status: 'idle' | 'reading' | BreakCause
  readonly answer: IntakeAnswer | null
}

const NOTHING: IntakeSession = { files: [], confirmed: [], drafts: new Map(), status: 'idle', answer: null }

export const intakeSession = createStore<IntakeSession>()(() => NOTHING)

let desk: IntakeDesk = intake
/** Lets a test read files by a desk of its own. */
export const readBy = (other: IntakeDesk): void => {
  desk = other
}

/**
 * Takes files in and reads them. One of a name that is there already takes its place and keeps what is said of it: mostly
 * it is the same file, mended.
 */
export async function addFiles(given: readonly File[]): Promise<void> {
  const added = await Promise.all(given.map(sessionFile))
  const names = new Set(added.map(({ name }) => name))
  const { files, drafts } = intakeSession.getState()
  intakeSession.setState({
    files: [...files.filter(({ name }) => !names.has(name)), ...added],
    drafts: new Map([...drafts].filter(([name, draft]) => !names.has(name) || saysSomething(draft))),
  })
  holdBeforeLeaving('on the way in', true)
  await readAgain()
}

async function sessionFile(file: File): Promise<SessionFile> {
  const known = { name: file.name.normalize('NFC'), modified: dayOf(file.lastModified), size: file.size }
  const without = (unopened: UnopenedFile['why']): SessionFile => ({ ...known, bytes: new Uint8Array(), unopened })
  if (file.size > MOST_BYTES) return without('large')
  try {
    return { ...known, bytes: new Uint8Array(await file.arrayBuffer()), unopened: null }
  } catch {
    // Moved, changed, locked by another program or not fetched from the cloud: no browser says which.
    return without('closed')
  }
}

/** A form that was begun for want of anything better gives way to what a mended file lets the program propose. */
const saysSomething = (draft: Mapping): boolean => draft.kind === 'areas' || draft.columns.length > 0

/** The day of a moment, where the reader is. */
function dayOf(time: number): string | null {
  if (!Number.isFinite(time) || time <= 0) return null
  const date = new Date(time)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

export async function removeFile(name: string): Promise<void> {
  const { files, drafts, confirmed } = intakeSession.getState()
  const kept = files.filter((file) => file.name !== name)
  if (kept.length === 0) {
    startOver()
    return
  }
  intakeSession.setState({
    files: kept,
    drafts: new Map([...drafts].filter(([file]) => file !== name)),
    confirmed: confirmed.filter(({ file }) => file !== name),
  })
  await readAgain()
}

/** Forgets everything that is not shown. */
export function startOver(): void {
  asked?.giveUp()
  asked = undefined
  intakeSession.setState(NOTHING)
  holdBeforeLeaving('on the way in', false)
}

export function changeDraft(mapping: Mapping): void {
  const drafts = new Map(intakeSession.getState().drafts).set(mapping.file, mapping)
  intakeSession.setState({ drafts })
}

/** Reads a file as its form says. */
export async function confirmDraft(file: string): Promise<void> {
  const { drafts, confirmed } = intakeSession.getState()
  const mapping = drafts.get(file)
  if (mapping === undefined) return
  intakeSession.setState({ confirmed: [...confirmed.filter((one) => one.file !== file), mapping] })
  await readAgain()
}

let asked: IntakeAsked | undefined

/** Reads everything that was given by what is said of it; also what reading broke on before. */
export async function readAgain(): Promise<void> {
  asked?.giveUp()
  asked = undefined
  const { files, confirmed } = intakeSession.getState()
  intakeSession.setState({ status: 'reading', answer: null })
  const there = await groundWhenThere()
  // Something newer may have been asked, or this given up, while the figures came.
  const now = intakeSession.getState()
  if (files !== now.files || confirmed !== now.confirmed || now.status !== 'reading') return
  if (there.lack !== null) {
    intakeSession.setState({ status: there.lack })
    return
  }
  const { ground, rules } = there
  const mine = desk({ ...filesOf(now), mappings: confirmed, ground, rules })
  asked = mine
  try {
    const answer = await mine.answer
    if (answer === null || asked !== mine) return
    const drafts = draftsWith(answer, ground.levels)
    intakeSession.setState({ status: 'idle', answer: withoutAsking(answer, drafts), drafts })
  } catch (error) {
    if (asked === mine) intakeSession.setState({ status: causeOf(error) })
  }
}

/** What browsers say when a piece of the program does not come. */
const NOT_FETCHED = /dynamically imported module|importing a module script/i

const causeOf = (error: unknown): BreakCause =>
  !(error instanceof ReadingBroke) && error instanceof Error && NOT_FETCHED.test(error.message) ? 'notFetched' : 'broke'

function filesOf({ files }: IntakeSession) {
  return {
    files: files.filter(({ unopened }) => unopened === null).map(({ name, bytes }) => ({ name, bytes })),
    unopened: files.flatMap(({ name, size, unopened }) =>
      unopened === null ? [] : [{ name, bytes: size, why: unopened }],
    ),
  }
}

/** Stops reading; the files stay and can be read again. */
export function giveUpReading(): void {
  asked?.giveUp()
  asked = undefined
  intakeSession.setState({ status: 'stopped' })
}

/** That a file has no mapping yet is no finding here: its form asks. */
function withoutAsking(answer: IntakeAnswer, drafts: IntakeSession['drafts']): IntakeAnswer {
  const isAsking = ({ code, place: { file } }: Finding): boolean =>
    (code === 'mappingProposed' || code === 'mappingNotPossible') && file !== null && drafts.has(file)
  const findings = answer.result.findings.filter((finding) => !isAsking(finding))
  return { ...answer, result: { ...answer.result, findings } }
}

/** A form for every file that nothing is known of: what the program proposes, or an empty one. */
function draftsWith(
  { result, looks, mappingFiles }: IntakeAnswer,
  levels: ReadonlyMap<LevelId, UnitLevel>,
): IntakeSession['drafts'] {
  const drafts = new Map(intakeSession.getState().drafts)
  for (const { mappings } of mappingFiles) {
    for (const mapping of mappings) if (!drafts.has(mapping.file)) drafts.set(mapping.file, mapping)
  }
  for (const proposal of result.proposals)
    if (!drafts.has(proposal.file)) drafts.set(proposal.file, withoutMarks(proposal))
  for (const look of looks) {
    const blank = drafts.has(look.file) ? null : blankMapping(look, levels)
    if (blank !== null) drafts.set(look.file, blank)
  }
  return drafts
}

/** Puts everything that passed beside the data set. */
export function showFiles(): void {
  const session = intakeSession.getState()
  const { answer, files } = session
  if (answer === null || !canShow(session)) return
  const opened = files.flatMap(({ name, modified }): OpenedFile[] => {
    const isOf = ({ mapping }: { readonly mapping: Mapping }) => mapping.file === name
    const tables = answer.result.tables.filter(isOf)
    const areas = answer.result.areas.filter(isOf)
    const drawn = answer.drawn.filter(({ file }) => file === name)
    return tables.length + areas.length === 0 ? [] : [{ name, modified, tables, areas, drawn }]
  })
  startOver()
  showOwnFiles(opened)
}
