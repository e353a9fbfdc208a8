import { text } from './column.ts'

/** The sheet of the follow-up file that says what it is from. It is known when the file comes back. */
export const FOLLOW_UP_SHEET = text('Om uttaget', 'About')
