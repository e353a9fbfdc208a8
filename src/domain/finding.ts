/** What a check has to say about data that somebody has given us, in a form that every language can be written from. */

/** A fault stops what was asked for; a warning and a note do not. */
export const SEVERITIES = ['fault', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Where in what was given: each part null where it does not apply. Rows count from 1 as a spreadsheet shows them. */
export interface FindingPlace {
  readonly file: string | null
  readonly sheet: string | null
  readonly row: number | null
  /** The heading of the column as it stands in the file. */
  readonly column: string | null
}

export interface Finding<Code extends string = string> {
  readonly severity: Severity
  /** Which rule, e.g. `sumNotExact`; the texts in both languages are found by it. */
  readonly code: Code
  readonly place: FindingPlace
  /** The effort that it is about, where there is one. */
  readonly effortId: string | null
  /** What stood there, as text. */
  readonly found: string | null
  /** What the text needs besides: names, sums, years. Numbers stay numbers, so that each language writes its own. */
  readonly details: Readonly<Record<string, string | number>>
}

export const NOWHERE: FindingPlace = { file: null, sheet: null, row: null, column: null }
