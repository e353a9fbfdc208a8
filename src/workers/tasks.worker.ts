/** The worker: nothing but the door to the tasks. */
import { expose } from 'comlink'
import { taskDoor } from './taskDoor.ts'

/** Long enough to lose nothing to pauses, short enough to hear at once that something newer is asked. */
const SLICE_MS = 10

expose(taskDoor(SLICE_MS))
