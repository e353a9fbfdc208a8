import * as v from 'valibot'
import type { BuiltFrom } from './inputs.ts'
import { DataProblem } from './dataProblem.ts'

/** One file of the data set before it is written. */
export interface OutputFile {
  readonly id: string
  /** Its name in the folder before its hash is put into it. */
  readonly path: string
  /** Text, or bytes of a spreadsheet. */
  readonly content: string | Uint8Array
  readonly rows: number
  readonly referenceDates: readonly string[]
  readonly builtFrom: readonly BuiltFrom[]
}

interface Frame {
  readonly id: string
  readonly path?: string
  readonly rows: number
  readonly referenceDates?: readonly string[]
  readonly builtFrom: readonly BuiltFrom[]
}

/** Checks the content against its schema and writes it out in one fixed way, so that equal content has equal bytes. */
export function outputFile(frame: Frame, schema: v.GenericSchema, content: unknown): OutputFile {
  const result = v.safeParse(schema, content)
  if (!result.success) {
    const [issue] = result.issues
    const what = `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`
    throw new DataProblem(frame.id, what, 'The build would write a file that the app refuses; mend its input.')
  }
  return {
    id: frame.id,
    path: frame.path ?? `${frame.id}.json`,
    content: `${JSON.stringify(content)}\n`,
    rows: frame.rows,
    referenceDates: [...new Set(frame.referenceDates ?? [])].sort(),
    builtFrom: frame.builtFrom,
  }
}
