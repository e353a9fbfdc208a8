import { useStore } from 'zustand'
import { intakeSession, type IntakeSession } from './ownFilesSession.ts'

/** A part of what is known of files on their way in. */
export const useIntakeSession = <T>(selector: (session: IntakeSession) => T): T => useStore(intakeSession, selector)
