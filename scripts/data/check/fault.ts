import type { LocalText } from '../../../src/domain/text.ts'

/** What breaks the data contract: where in the data set, and what is wrong there, for whoever publishes it. */
export type Fault = LocalText

/** A fault with its place before it: the id of a file, of a column, of an area. */
export const faultAt = (where: string, sv: string, en: string): Fault => ({
  sv: `${where}: ${sv}`,
  en: `${where}: ${en}`,
})

/** A fault of a part, told with the place of the part. */
export const within = (where: string, { sv, en }: Fault): Fault => faultAt(where, sv, en)
