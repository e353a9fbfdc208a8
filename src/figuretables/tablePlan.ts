import type { MappedColumn, TableMapping } from '../domain/delivery.ts'
import type { Layer } from '../domain/layers.ts'
import type { UnitLevel } from '../domain/units.ts'
import { comparable } from './cellText.ts'
import { ownLayer, isWellDescribed, OWN_ID } from './ownLayers.ts'
import { parseDeclaredNumber } from '../domain/parseSwedishNumber.ts'
import { WHOLE_TABLE, type TableFindings } from './tableFindings.ts'
import type { TableGround } from './tableGround.ts'

/** One column of the table with the layer that it holds. */
export interface PlannedColumn {
  readonly mapped: MappedColumn
  readonly layer: Layer
  /** Id of the layer that it is a part of. */
  readonly partOf: string | null
}

/** What a mapping says, held against the data set. */
export interface TablePlan {
  readonly mapping: TableMapping
  readonly level: UnitLevel
  readonly columns: readonly PlannedColumn[]
  /** The layers that are new. */
  readonly layers: readonly Layer[]
}

/** Checks a mapping; null where its level does not exist, so that nothing can be said of the table. */
export function tablePlan(mapping: TableMapping, ground: TableGround, findings: TableFindings): TablePlan | null {
  if (mapping.confirmedBy === null) findings.add('mappingNotConfirmed', WHOLE_TABLE)
  const level = ground.levels.get(mapping.level)
  if (level === undefined) {
    findings.add('levelUnknown', WHOLE_TABLE, mapping.level)
    return null
  }
  checkWhole(mapping, level, findings)
  const columns = mapping.columns.flatMap((mapped) => {
    const layer = layerOf(mapped, mapping, ground)
    const spot = { row: null, column: mapped.column }
    checkTimes(mapped, mapping, findings)
    if (layer === null) {
      findings.add('layerUnknown', spot, mapped.layer)
      return []
    }
    if (!isDeliverable(layer) || (mapped.describes !== null && !isWellDescribed(mapped.describes))) {
      findings.add('layerWrong', spot, mapped.layer)
    } else if (!fits(mapped, layer)) {
      findings.add('writtenAsWrong', spot, mapped.writtenAs, { layer: layer.name.sv, layerEn: layer.name.en })
    }
    return [{ mapped, layer, partOf: partOf(mapped, mapping, findings) }]
  })
  checkTwice(columns, findings)
  return { mapping, level, columns, layers: newLayers(columns) }
}

function checkWhole(mapping: TableMapping, level: UnitLevel, findings: TableFindings): void {
  if (mapping.vintage !== level.vintage) {
    findings.add('vintageOther', WHOLE_TABLE, mapping.vintage, { expected: level.vintage })
  }
  for (const id of mapping.withoutFigures) {
    if (!level.indexOf.has(id)) findings.add('withoutFiguresUnknown', WHOLE_TABLE, id)
  }
  for (const [sign, meaning] of Object.entries(mapping.markers)) {
    // A number that is taken for something else, and nothing that is taken for a number, change what a cell says.
    const isNumber = parseDeclaredNumber(sign, mapping.decimal).kind === 'number'
    if (isNumber || (comparable(sign) === '' && meaning === 'zero')) findings.add('markerRefused', WHOLE_TABLE, sign)
  }
}

function checkTimes(mapped: MappedColumn, mapping: TableMapping, findings: TableFindings): void {
  const spot = { row: null, column: mapped.column }
  const yearFault = saidOnce(mapped.year, mapping.yearColumn, 'yearNotSaid', 'yearSaidTwice')
  const sexFault = saidOnce(mapped.sex, mapping.sexColumn, 'sexNotSaid', 'sexSaidTwice')
  if (yearFault !== null) findings.add(yearFault, spot)
  if (mapped.year !== null && !isYear(mapped.year)) findings.add('yearUnreadable', spot, String(mapped.year))
  if (sexFault !== null) findings.add(sexFault, spot)
}

/** The rule that is broken where something is said of a column, and by a column of its own, not once but never or twice. */
function saidOnce<Never, Twice>(
  own: number | string | null,
  column: string | null,
  never: Never,
  twice: Twice,
): Never | Twice | null {
  if (own === null) return column === null ? never : null
  return column === null ? null : twice
}

export const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2100

const layerOf = (mapped: MappedColumn, mapping: TableMapping, { layers }: TableGround): Layer | null =>
  mapped.describes === null
    ? (layers.find(({ id }) => id === mapped.layer) ?? null)
    : OWN_ID.test(mapped.layer) && layers.every(({ id }) => id !== mapped.layer)
      ? ownLayer(mapped.layer, mapped.describes, mapping)
      : null

/** Densities and categories follow from other figures, and are never read. */
const isDeliverable = ({ kind }: Layer): boolean => kind === 'count' || kind === 'share' || kind === 'amount'

function fits({ writtenAs }: MappedColumn, { kind, unit }: Layer): boolean {
  if (kind === 'share') return writtenAs === 'percent' || writtenAs === 'proportion'
  if (kind === 'amount' && unit === 'tkr') return writtenAs === 'kronor' || writtenAs === 'thousandKronor'
  return writtenAs === 'plain'
}

function partOf(mapped: MappedColumn, mapping: TableMapping, findings: TableFindings): string | null {
  if (mapped.partOf === null) return null
  const whole = mapping.columns.find(({ column }) => column === mapped.partOf && column !== mapped.column)
  if (whole === undefined) findings.add('partOfUnknown', { row: null, column: mapped.column }, mapped.partOf)
  return whole?.layer ?? null
}

function checkTwice(columns: readonly PlannedColumn[], findings: TableFindings): void {
  const seen = new Set<string>()
  for (const { mapped } of columns) {
    const key = JSON.stringify([mapped.layer, mapped.year, mapped.sex])
    const details = { year: mapped.year ?? '', sex: mapped.sex ?? '' }
    if (seen.has(key)) findings.add('layerTwice', { row: null, column: mapped.column }, mapped.layer, details)
    seen.add(key)
  }
}

function newLayers(columns: readonly PlannedColumn[]): readonly Layer[] {
  const split = new Set(columns.flatMap(({ mapped, layer }) => (mapped.sex === 'total' ? [] : [layer.id])))
  const own = new Map(columns.flatMap(({ mapped, layer }) => (mapped.describes === null ? [] : [[layer.id, layer]])))
  return [...own.values()].map((layer) => ({ ...layer, isSplitBySex: split.has(layer.id) }))
}
