import type { FiguresFile } from '../../src/data/schema.ts'
import { valueOrNull } from '../../src/domain/figures.ts'
import type { LevelId } from '../../src/domain/units.ts'
import type { ReadColumn, ReadDelivery } from './officialDeliveries.ts'
import { both, OfficialFault } from './officialFault.ts'
import { noteBaseUnknown } from './officialNotes.ts'
import { keyOf, type OfficialColumn, type OfficialNote } from './officialTypes.ts'

type OnLevel = OfficialColumn & { readonly level: LevelId }

/**
 * Settles what a delivered column cannot say by itself: which column of the data set its base is, and the city's value
 * where the delivery has no row for it.
 *
 * @throws {OfficialFault} when two deliveries are about the same
 */
export function settleDeliveries(
  deliveries: readonly ReadDelivery[],
  scb: readonly OnLevel[],
  shipped: readonly FiguresFile[],
): { columns: OnLevel[]; leftOut: OfficialNote[] } {
  const delivered = deliveries.flatMap(({ columns }) => columns)
  refuseTwice(delivered)
  const leftOut: OfficialNote[] = []
  const columns = delivered.map((column): OnLevel => {
    const base = baseOf(column, [...delivered, ...scb], shipped)
    if (base === null && column.baseCounts !== null) {
      leftOut.push(noteBaseUnknown(column.from, column.layer, column.year))
    }
    const city = column.isCityComputed && column.city === null ? knownCity(column, scb, shipped) : null
    return { ...column, base, ...(city === null ? {} : { city }) }
  })
  return { columns, leftOut }
}

function refuseTwice(columns: readonly ReadColumn[]): void {
  const seen = new Map<string, string>()
  for (const column of columns) {
    const key = `${column.level} ${keyOf(column)}`
    const other = seen.get(key)
    if (other !== undefined) {
      throw new OfficialFault(
        column.from,
        both(`${key} finns även i ${other}`, `${key} is in ${other} too`),
        both(
          'Behåll en av leveranserna: ta bort den andra och dess rad i manifest.json, eller läs in till en ny mapp.',
          'Keep one of the deliveries: take away the other and its entry in manifest.json, or bring in to a new folder.',
        ),
      )
    }
    seen.set(key, column.from)
  }
}

/** The count column with exactly the delivered base, first among what was delivered, then among what there is. */
function baseOf(
  column: ReadColumn,
  official: readonly OnLevel[],
  shipped: readonly FiguresFile[],
): OfficialColumn['base'] {
  const { baseCounts, level, sex, year } = column
  if (baseCounts === null) return null
  const isSame = (values: readonly (number | null)[]): boolean =>
    values.length === baseCounts.length && values.every((value, index) => value === baseCounts[index])
  const found =
    official.find(
      (one) => one !== column && one.level === level && one.sex === sex && isSame(one.figures.map(valueOrNull)),
    ) ??
    shipped
      .find((file) => file.level === level)
      ?.columns.find((one) => one.sex === sex && one.year === year && isSame(one.values))
  return found === undefined ? null : { layer: found.layer, year: found.year }
}

function knownCity(column: ReadColumn, scb: readonly OnLevel[], shipped: readonly FiguresFile[]): number | null {
  const key = keyOf(column)
  const published = scb.find((one) => keyOf(one) === key && one.city !== null)
  if (published !== undefined) return published.city
  const file = shipped.find(({ level }) => level === column.level)
  return file?.columns.find((one) => keyOf(one) === key)?.city ?? null
}
