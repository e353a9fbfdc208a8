import { loadExample } from '../data/loadExample.ts'
import { pageSource } from '../data/pageSource.ts'

/** The bytes of the made register, to be read as a file of the reader's own is. */
export const loadExampleFile = () => loadExample(pageSource())
