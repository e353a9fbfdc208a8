/**
 * Files on their way in: given, described, checked, and not shown yet. Kept while the reader looks at other views; nothing
 * here touches what is shown before the reader says so.
 */
import { createStore } from 'zustand/vanilla'
import { pageSource } from '../data/pageSource.ts'
import type { GivenFile, Mapping } from '../domain/delivery.ts'
import type { Finding } from '../domain/finding.ts'
import type { IntakeGround } from '../intake/intakeTypes.ts'
import type { ProtectionRules } from '../protection/rules.ts'
import { intake, type IntakeAsked, type IntakeDesk } from '../workers/intakeDesk.ts'
import type { IntakeAnswer } from '../workers/intakeWork.ts'
import type { FileLook } from '../workers/fileLook.ts'
import { selectGeography } from './asked.ts'
import { valueOf } from './loadable.ts'
import type { OpenedFile } from './ownFileMaking.ts'
import { showOwnFiles } from './ownFilesActions.ts'
import { rulesFile } from '../workers/rulesFile.ts'
import { blankMapping, withoutMarks } from './ownMappings.ts'
import { selectShippedCatalog } from './shownData.ts'
import { appStore, type AppState } from './store.ts'

interface SessionFile extends GivenFile {
  readonly modified: string | null
}

export type { FileLook } from '../workers/fileLook.ts'

export interface IntakeSession {
  readonly files: readonly SessionFile[]
  /** What the reader has said of the files. */
  readonly confirmed: readonly Mapping[]
  /** What is being said of a file, by its name: proposed by the program, or begun anew. */
  readonly drafts: ReadonlyMap<string, Mapping>
  readonly status: 'idle' | 'reading' | 'broken'
  readonly answer: IntakeAnswer | null
}

const NOTHING: IntakeSession = { files: [], confirmed: [], drafts: new Map(), status: 'idle', answer: null }

export const intakeSession = createStore<IntakeSession>()(() => NOTHING)

/** Larger files are not taken into memory at all. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024

let desk: IntakeDesk = intake
/** Lets a test read files by a desk of its own. */
export const readBy = (other: IntakeDesk): void => {
  desk = other
}

/** Takes files in and reads them. One of a name that is there already takes its place. */
export async function addFiles(given: readonly File[]): Promise<void> {
  const added = await Promise.all(
    given.map(async (file): Promise<SessionFile> => {
      const bytes = file.size > MAX_FILE_BYTES ? new Uint8Array() : new Uint8Array(await file.arrayBuffer())
      return { name: file.name.normalize('NFC'), bytes, modified: dayOf(file.lastModified) }
    }),
  )
  const names = new Set(added.map(({ name }) => name))
  const { files, drafts } = intakeSession.getState()
  intakeSession.setState({
    files: [...files.filter(({ name }) => !names.has(name)), ...added],
    drafts: new Map([...drafts].filter(([name]) => !names.has(name))),
  })
  await readAgain()
}

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

async function readAgain(): Promise<void> {
  asked?.giveUp()
  const { files, confirmed } = intakeSession.getState()
  intakeSession.setState({ status: 'reading', answer: null })
  const [ground, rules] = await Promise.all([groundWhenThere(), rulesWhenThere()])
  // Something newer may have been asked while the figures came.
  const now = intakeSession.getState()
  if (files !== now.files || confirmed !== now.confirmed) return
  if (rules === 'unreadable') {
    intakeSession.setState({ status: 'broken' })
    return
  }
  const given = files.map(({ name, bytes }) => ({ name, bytes }))
  const mine = desk({ files: given, mappings: confirmed, ground, rules })
  asked = mine
  try {
    const answer = await mine.answer
    if (answer === null || asked !== mine) return
    intakeSession.setState({ status: 'idle', answer, drafts: draftsWith(answer, ground) })
  } catch {
    if (asked === mine) intakeSession.setState({ status: 'broken' })
  }
}

async function rulesWhenThere(): Promise<ProtectionRules | null | 'unreadable'> {
  await groundWhenThere()
  const manifest = valueOf(appStore.getState().data.manifest)
  if (manifest === undefined) return 'unreadable'
  return rulesFile(pageSource(), manifest).catch(() => 'unreadable' as const)
}

/** Stops reading; the files stay and can be read again. */
export function giveUpReading(): void {
  asked?.giveUp()
  asked = undefined
  intakeSession.setState({ status: 'broken' })
}

/** A form for every file that nothing is known of: what the program proposes, or an empty one. */
function draftsWith({ result, looks, mappingFiles }: IntakeAnswer, { levels }: IntakeGround): IntakeSession['drafts'] {
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

const isSettled = ({ data }: AppState): boolean =>
  (valueOf(data.catalog)?.levels ?? []).every(({ id }) => ['ready', 'failed'].includes(data.figures[id]?.status ?? ''))

/** What files are held against, once everything of it has come that will come. */
function groundWhenThere(): Promise<IntakeGround> {
  return new Promise((resolve) => {
    const isThere = (state: AppState): boolean =>
      isSettled(state) && selectGeography(state) !== undefined && selectShippedCatalog(state) !== undefined
    const settle = () => resolve(groundOf(appStore.getState()))
    if (isThere(appStore.getState())) {
      settle()
      return
    }
    const stop = appStore.subscribe((state) => {
      if (!isThere(state)) return
      stop()
      settle()
    })
  })
}

function groundOf(state: AppState): IntakeGround {
  const levels: IntakeGround['levels'] = selectGeography(state)?.levels ?? new Map()
  const columns = new Map(
    Array.from(levels.keys(), (level) => [level, valueOf(state.data.figures[level])?.columns ?? []] as const),
  )
  return { levels, layers: selectShippedCatalog(state)?.layers ?? [], columns }
}

/** The findings that are about one file. */
export const findingsOf = ({ answer }: IntakeSession, name: string): readonly Finding[] =>
  (answer?.result.findings ?? []).filter(({ place }) => place.file === name)

export const isFault = ({ severity }: Finding): boolean => severity === 'fault'

/** The look of a file that has been read as far as its first rows. */
export const lookOf = ({ answer }: IntakeSession, name: string): FileLook | undefined =>
  answer?.looks.find(({ file }) => file === name)

/** Where one file is on its way. */
export type FileState = 'reading' | 'mapping' | 'asks' | 'faulty' | 'ready' | 'unread'

export function stateOfFile(session: IntakeSession, name: string): FileState {
  const { status, answer } = session
  if (status === 'reading') return 'reading'
  if (answer === null) return 'unread'
  const isFaulty = findingsOf(session, name).some(isFault)
  if (answer.mappingFiles.some(({ file }) => file === name)) return isFaulty ? 'faulty' : 'mapping'
  if (isFaulty) return 'faulty'
  const { tables, areas } = answer.result
  return [...tables, ...areas].some(({ mapping }) => mapping.file === name) ? 'ready' : 'asks'
}

/** Whether there is something to show, and nothing wrong with anything that was given. */
export const canShow = (session: IntakeSession): boolean =>
  session.status === 'idle' &&
  session.answer !== null &&
  session.answer.result.tables.length + session.answer.result.areas.length > 0 &&
  !session.answer.result.findings.some(isFault) &&
  session.files.every(({ name }) => ['ready', 'mapping'].includes(stateOfFile(session, name)))

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
