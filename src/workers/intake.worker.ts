/** The worker that opens files: nothing but the door to the work. */
import { expose } from 'comlink'
import { intakeWork } from './intakeWork.ts'

const door = { work: intakeWork, isReady: () => true }
export type IntakeDoor = typeof door

expose(door)
