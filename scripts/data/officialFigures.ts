import type { CitiesFile, FiguresFile } from '../../src/data/schema.ts'
import { figureOf, absent } from '../../src/domain/figures.ts'
import type { Source } from '../../src/domain/layers.ts'
import type { LocalText } from '../../src/domain/text.ts'
import { LEVELS, type LevelId } from '../../src/domain/units.ts'
import type { DesoValues } from './areaSums.ts'
import { readCells } from './officialCells.ts'
import { officialCity, type ReadTheme } from './officialCities.ts'
import { readDelivery, type ReadDelivery } from './officialDeliveries.ts'
import { readOfficialFolders, type OfficialFile, type OfficialFolders } from './officialFolders.ts'
import type { Inputs } from './inputs.ts'
import { INPUT } from './inputPaths.ts'
import { localText } from './localText.ts'
import { noteNoLayer, noteOtherKommuner, noteUnlisted } from './officialNotes.ts'
import { scbFigures, type ScbFigures, type ScbGround } from './officialScb.ts'
import { readOfficialRules, type OfficialRules } from './officialThemes.ts'
import { settleDeliveries } from './officialSettle.ts'
import {
  keyOf,
  type LayerTexts,
  type OfficialColumn,
  type OfficialFigures,
  type OfficialNote,
} from './officialTypes.ts'
import type { Levels } from './units.ts'

/** What the project has without the folders: official figures are held against it. */
export interface OfficialGround {
  readonly inputs: Inputs
  readonly levels: Levels
  readonly shipped: readonly FiguresFile[]
  readonly cities: CitiesFile['cities']
  /** The kommun that each comparison city is. */
  readonly kommunOfCity: ReadonlyMap<string, string>
}

/** The kommun's code is how the codes of its areas begin. */
const KOMMUN_LENGTH = 4
const kommunOf = (unit: string): string => unit.slice(0, KOMMUN_LENGTH)

/**
 * Reads everything that official folders bring.
 *
 * @throws {OfficialFault} when anything in them is not what it is said to be; nothing has been written then
 */
export function readOfficialFigures(ground: OfficialGround, folderPaths: readonly string[]): OfficialFigures {
  const folders = readOfficialFolders(folderPaths)
  const rules = readOfficialRules(ground.inputs)
  const scb = readThemes(ground, rules, folders)
  const deliveries = readDeliveries(ground, folders.deliveries)
  const settled = settleDeliveries(deliveries, scb.columns, ground.shipped)
  const cities = ground.cities.map((city) => ({
    shipped: city,
    ...officialCity(city, ground.kommunOfCity.get(city.id) ?? '', ground.levels.deso.vintage, scb.themes),
  }))
  return {
    files: [...folders.themes.map(({ file }) => file), ...folders.deliveries],
    columns: byLevel([...scb.columns, ...settled.columns]),
    measures: scb.measures,
    cities: cities.map(({ city, shipped }) => city ?? shipped),
    deliveries,
    layers: distinct(
      deliveries.flatMap(({ layers }) => layers),
      ({ id }) => id,
    ),
    sources: distinct(
      deliveries.map((delivery): Source => delivery.source),
      ({ id }) => id,
    ),
    texts: textsOf(rules, scb, deliveries),
    publishedCities: new Set(scb.publishedCities),
    leftOut: [
      ...folders.unlisted.map(noteUnlisted),
      ...scb.leftOut,
      ...settled.leftOut,
      ...cities.flatMap(({ note }) => note ?? []),
    ],
  }
}

type ReadScb = ScbFigures & { readonly themes: readonly ReadTheme[] }

function readThemes(ground: OfficialGround, rules: OfficialRules, { themes }: OfficialFolders): ReadScb {
  const kommuner = new Set(ground.levels.deso.units.map(({ id }) => kommunOf(id)))
  const [only = null] = kommuner.size === 1 ? kommuner : []
  const scbGround: ScbGround = {
    rules,
    levels: ground.levels,
    kommun: only,
    isOwnUnit: (unit) => kommuner.has(kommunOf(unit)),
    people: shippedPeople(ground.shipped),
  }
  const compared = new Set(ground.kommunOfCity.values())
  const leftOut: OfficialNote[] = []
  const read: ReadTheme[] = []
  const parts: ScbFigures[] = []
  // Residents first: means of other themes are weighted by them.
  const ordered = [...themes].sort((a, b) => rank(a.theme) - rank(b.theme))
  for (const { theme, file } of ordered) {
    const layers = rules.layers.filter((rule) => rule.theme === theme)
    if (layers.length === 0) {
      leftOut.push(noteNoLayer(file.path, theme))
      continue
    }
    const strangers = new Set<string>()
    const isWantedUnit = (unit: string): boolean => {
      const kommun = kommunOf(unit)
      const isWanted = kommuner.has(kommun) || compared.has(kommun)
      if (!isWanted) strangers.add(kommun)
      return isWanted
    }
    const categories = new Set(layers.flatMap(({ numerator, base }) => [...numerator, ...base]))
    const years = readCells(file, { theme, rules: rules.themes, categories, isWantedUnit })
    parts.push(scbFigures(scbGround, theme, file.path, years))
    read.push({ path: file.path, layers, years })
    if (strangers.size > 0) leftOut.push(noteOtherKommuner(file.path, [...strangers].sort()))
  }
  return {
    columns: parts.flatMap(({ columns }) => columns),
    measures: parts.flatMap(({ measures }) => measures),
    publishedCities: parts.flatMap(({ publishedCities }) => publishedCities),
    leftOut: [...leftOut, ...parts.flatMap((part) => part.leftOut)],
    themes: read,
  }
}

const rank = (theme: string): number => (theme === 'population' ? 0 : 1)

/** Residents that the project has without the folders, by set of boundaries and year. */
function shippedPeople(shipped: readonly FiguresFile[]): Map<string, Map<number, DesoValues>> {
  const people = new Map<string, Map<number, DesoValues>>()
  for (const { columns, level } of shipped) {
    if (level !== 'deso' && level !== 'regso') continue
    for (const { layer, sex, year, vintage, values } of columns) {
      if (layer !== 'population' || sex !== 'total') continue
      const years = people.get(vintage) ?? new Map<number, DesoValues>()
      const figures = values.map((value) => (value === null ? absent('missing') : figureOf(value)))
      people.set(vintage, years.set(year, figures))
    }
  }
  return people
}

function readDeliveries({ inputs, levels }: OfficialGround, files: readonly OfficialFile[]): ReadDelivery[] {
  const known = new Map(inputs.table(INPUT.layers).map((row) => [row.text('id'), row.text('kind')]))
  const names = new Map(
    inputs.table(INPUT.levels).map((row): [LevelId, LocalText] => [row.oneOf('id', LEVELS), localText(row, 'plural')]),
  )
  return files.map((file) => readDelivery(file, levels, known, names))
}

/** By level, the last of several columns about the same: folders that are given later go before earlier ones. */
function byLevel(
  columns: readonly (OfficialColumn & { readonly level: LevelId })[],
): ReadonlyMap<LevelId, readonly OfficialColumn[]> {
  return new Map(
    LEVELS.map((id) => {
      const last = new Map(columns.filter(({ level }) => level === id).map((column) => [keyOf(column), column]))
      return [id, [...last.values()]]
    }),
  )
}

function textsOf(
  { layers }: OfficialRules,
  scb: ScbFigures,
  deliveries: readonly ReadDelivery[],
): ReadonlyMap<string, LayerTexts> {
  const filled = new Set(scb.columns.map(({ layer }) => layer))
  if (filled.has('population')) filled.add('density')
  const texts = new Map<string, LayerTexts>()
  for (const { layer, definition, sentence } of layers) {
    if (filled.has(layer)) texts.set(layer, { definition, sentence, more: [] })
  }
  for (const [layer, note] of deliveries.flatMap(({ notes }) => [...notes])) {
    const { more = [], ...rest } = texts.get(layer) ?? { definition: null, sentence: null }
    texts.set(layer, { ...rest, more: [...more, note] })
  }
  return texts
}

function distinct<T>(items: readonly T[], idOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [idOf(item), item])).values()]
}
