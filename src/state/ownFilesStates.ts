import type { Finding } from '../domain/finding.ts'
import type { FileLook } from '../workers/fileLook.ts'
import type { IntakeSession } from './ownFilesSession.ts'

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
