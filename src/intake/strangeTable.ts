/** Why no unit is recognised in a table, where that can be told. */
import type { Finding } from '../domain/finding.ts'
import { cellText } from '../figuretables/cellText.ts'
import { proposedUnits } from '../figuretables/proposedUnits.ts'
import type { Workbook } from '../sheets/sheetTypes.ts'
import { doorFinding } from './intakeFinding.ts'
import type { IntakeGround } from './intakeTypes.ts'

/** Codes of the small areas of Statistics Sweden: the kommun, whose first zero may be lost, and the area within it. */
const CODE = /^(\d{3,4})(?:[ABC]\d{4}|R\d{3})$/
const KOMMUN_LENGTH = 4
const COLUMNS = 20
/** Fewer may be anything. */
const FEWEST = 2

/** That the codes of a table are of another kommun; null where they are not, or some are of this one. */
export function codesElsewhere({ fileName, sheets }: Workbook, { levels }: IntakeGround): Finding | null {
  const here = new Set([...levels.values()].flatMap(({ units }) => units.flatMap(({ id }) => kommunIn(id) ?? [])))
  for (const { rows } of sheets) {
    for (let at = 0; at < COLUMNS; at += 1) {
      const codes = rows.map((cells) => cellText(cells[at]).trim()).filter((text) => CODE.test(text))
      const [found] = codes
      if (found === undefined || codes.length < FEWEST || codes.some((code) => here.has(kommunIn(code) ?? ''))) continue
      const isZeroLost = kommunIn(found)?.startsWith('0') === true && !found.startsWith('0') ? 1 : 0
      const details = { kommun: kommunIn(found) ?? '', here: [...here].join(', '), isZeroLost }
      return doorFinding('codesElsewhere', fileName, { found, details })
    }
  }
  return null
}

const kommunIn = (code: string): string | null => CODE.exec(code)?.[1]?.padStart(KOMMUN_LENGTH, '0') ?? null

/** What keeps a table in which no unit is recognised from being described; none where one is recognised. */
export function strangeTable(workbook: Workbook, ground: IntakeGround): readonly Finding[] {
  if (proposedUnits(workbook, ground) !== null) return []
  const elsewhere = codesElsewhere(workbook, ground)
  if (elsewhere !== null) return [elsewhere]
  return proposedUnits(withHeadings(workbook), ground) === null ? [] : [doorFinding('headingsNone', workbook.fileName)]
}

/** The same table below a row of headings of its own. */
function withHeadings({ sheets, ...workbook }: Workbook): Workbook {
  const headed = sheets.map((sheet) => {
    const headings = (sheet.rows[0] ?? []).map((_, at) => `kolumn ${at + 1}`)
    return { ...sheet, rows: [headings, ...sheet.rows] }
  })
  return { ...workbook, sheets: headed }
}
