import type { DeliveredColumn, FigureDelivery } from '../../src/domain/delivery.ts'
import { absent, type Figure } from '../../src/domain/figures.ts'
import type { Layer, Source } from '../../src/domain/layers.ts'
import type { LocalText } from '../../src/domain/text.ts'
import type { LevelId, UnitLevel } from '../../src/domain/units.ts'
import { readDeliveryFile } from '../../src/intake/deliveryFile.ts'
import { cityOf } from './areaColumns.ts'
import { both, firstOf, OfficialFault } from './officialFault.ts'
import type { OfficialFile } from './officialFolders.ts'
import { yearsText } from './officialNotes.ts'
import { sumOfParts } from './officialParts.ts'
import type { OfficialColumn } from './officialTypes.ts'
import { inLevelOrder } from './officialProtection.ts'
import { slug } from './slug.ts'
import type { Levels } from './units.ts'

/** A delivered column before it is known which column of the data set its base is. */
export interface ReadColumn extends OfficialColumn {
  readonly level: LevelId
  readonly baseCounts: readonly (number | null)[] | null
  /** Whether the city's value is computed here because the delivery has no total. */
  readonly isCityComputed: boolean
}

export interface ReadDelivery {
  readonly file: OfficialFile
  /** As it was kept, in the order of the level's units. */
  readonly delivery: FigureDelivery
  readonly columns: readonly ReadColumn[]
  readonly layers: readonly Layer[]
  readonly source: Source
  /** A sentence for each known layer: for which areas and years the figures are the deliverer's. */
  readonly notes: ReadonlyMap<string, LocalText>
}

const IMPORT_AGAIN = both(
  'Läs in den levererade filen igen med npm run data:import.',
  'Bring the delivered file in again with npm run data:import.',
)

/**
 * Reads what an office delivered.
 *
 * @param known ids and kinds of the layers of the data set
 * @param levelNames what the levels are called in the plural
 * @throws {OfficialFault} when the file is broken, or is about other areas or layers than those of the project
 */
export function readDelivery(
  file: OfficialFile,
  levels: Levels,
  known: ReadonlyMap<string, string>,
  levelNames: ReadonlyMap<LevelId, LocalText>,
): ReadDelivery {
  const reading = readDeliveryFile(file.text)
  if ('problem' in reading) {
    const what = both(`filen är skadad (${reading.problem})`, `the file is damaged (${reading.problem})`)
    throw new OfficialFault(file.path, what, IMPORT_AGAIN)
  }
  const { delivery, unitIds } = reading
  const level = levels[delivery.mapping.level]
  refuseOtherAreas(file, delivery, unitIds, level)
  const own = new Set(delivery.layers.map(({ id }) => id))
  const stranger = delivery.columns.find(({ column }) => !known.has(column.layer) && !own.has(column.layer))
  if (stranger !== undefined) throw unknownLayer(file, stranger.column.layer)
  const source = sourceOf(delivery)
  const places = unitIds.map((id) => level.indexOf.get(id) ?? -1)
  const kinds = new Map([...known, ...delivery.layers.map(({ id, kind }) => [id, kind] as const)])
  return {
    file,
    delivery: inLevelOrder(delivery, unitIds, level),
    columns: delivery.columns.map((one) => ({
      ...readColumn(one, level, places, kinds.get(one.column.layer) === 'count'),
      ...(own.has(one.column.layer) ? {} : { source: source.id }),
      from: file.path,
    })),
    layers: delivery.layers.map((layer) => ({ ...layer, source: source.id })),
    source,
    notes: notesOf(delivery, own, source, levelNames.get(level.id) ?? both(level.id, level.id)),
  }
}

function readColumn(
  { column, residual, protection }: DeliveredColumn,
  level: UnitLevel,
  places: readonly number[],
  isCount: boolean,
): Omit<ReadColumn, 'from'> {
  const inOrder = <T>(values: readonly T[], missing: T): T[] => {
    const ordered = level.units.map(() => missing)
    values.forEach((value, index) => (ordered[places[index] ?? -1] = value))
    return ordered
  }
  const figures = inOrder<Figure>(column.figures, absent('missing'))
  const isCityComputed = column.city.state !== 'value'
  const city = isCityComputed && isCount ? sumOf(figures, residual) : column.city
  const { layer, year, sex, referenceDate, vintage, fewestResidents } = column
  return {
    ...{ layer, year, sex, referenceDate, vintage, level: level.id, protection },
    basis: 'published',
    base: null,
    baseCounts: column.base === null ? null : inOrder<number | null>(column.base, null),
    figures,
    ...cityOf(city),
    isCityComputed,
    ...(residual === null ? {} : { residual }),
    ...(fewestResidents === undefined ? {} : { fewestResidents }),
  }
}

/** Those who belong to no area are part of the city. */
const sumOf = (figures: readonly Figure[], residual: Figure | null): Figure =>
  sumOfParts(residual === null ? figures : [...figures, residual])

function sourceOf({ mapping }: FigureDelivery): Source {
  const { publisher, title, licence, url } = mapping.source
  return {
    id: `delivered-${slug(`${publisher} ${title}`).slice(0, 80)}`,
    publisher,
    title: both(title, title),
    licence,
    url,
    line: both(`Källa: ${publisher}, ${title}`, `Source: ${publisher}, ${title}`),
  }
}

function notesOf(
  { columns }: FigureDelivery,
  own: ReadonlySet<string>,
  { publisher, title }: Source,
  areas: LocalText,
): ReadonlyMap<string, LocalText> {
  const layers = new Set(columns.map(({ column }) => column.layer).filter((layer) => !own.has(layer)))
  return new Map(
    [...layers].map((layer) => {
      const years = yearsText(columns.filter(({ column }) => column.layer === layer).map(({ column }) => column.year))
      return [
        layer,
        both(
          `${areas.sv} ${years}: publicerade uppgifter från ${publisher} (${title.sv}).`,
          `${areas.en} ${years}: published figures of ${publisher} (${title.en}).`,
        ),
      ]
    }),
  )
}

function refuseOtherAreas(
  file: OfficialFile,
  { mapping, columns }: FigureDelivery,
  unitIds: readonly string[],
  level: UnitLevel,
): void {
  const vintages = [mapping.vintage, ...columns.map(({ column }) => column.vintage)]
  const vintage = vintages.find((one) => one !== level.vintage)
  if (vintage !== undefined) {
    const what = both(
      `uppgifterna gäller ${vintage}, kartan ${level.vintage}`,
      `the figures are for ${vintage}, the map is ${level.vintage}`,
    )
    throw new OfficialFault(file.path, what, IMPORT_AGAIN)
  }
  const delivered = new Set(unitIds)
  const other = [
    ...unitIds.filter((id) => !level.indexOf.has(id)).map((id) => `+ ${id}`),
    ...[...level.indexOf.keys()].filter((id) => !delivered.has(id)).map((id) => `− ${id}`),
  ]
  if (other.length === 0 && delivered.size === unitIds.length) return
  const what = both(
    `områdena är inte projektets: ${firstOf(other)} (+ bara i filen, − bara i projektet)`,
    `the areas are not the project's: ${firstOf(other)} (+ only in the file, − only in the project)`,
  )
  throw new OfficialFault(file.path, what, IMPORT_AGAIN)
}

const unknownLayer = (file: OfficialFile, layer: string): OfficialFault =>
  new OfficialFault(
    file.path,
    both(
      `lagret ${layer} finns varken i datamängden eller i filen`,
      `the layer ${layer} is neither known nor described`,
    ),
    IMPORT_AGAIN,
  )
