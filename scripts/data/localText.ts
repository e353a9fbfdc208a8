import type { LocalText } from '../../src/domain/text.ts'
import type { Row } from './csv.ts'
import { DataProblem } from './dataProblem.ts'

/** The text of a pair of columns, `nameSv` and `nameEn` say; both languages must be there. */
export const localText = (row: Row, column: string): LocalText => ({
  sv: row.text(`${column}Sv`),
  en: row.text(`${column}En`),
})

/** As above, or null where both languages are empty; one language alone is refused. */
export function optionalLocalText(row: Row, column: string): LocalText | null {
  const sv = row.optionalText(`${column}Sv`)
  const en = row.optionalText(`${column}En`)
  if (sv === null && en === null) return null
  if (sv === null || en === null) {
    throw new DataProblem(row.where, `"${column}" is in one language only`, 'Write the other, or neither.')
  }
  return { sv, en }
}
