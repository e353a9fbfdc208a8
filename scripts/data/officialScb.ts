import { absent, type Figure } from '../../src/domain/figures.ts'
import { LEVELS, type LevelId } from '../../src/domain/units.ts'
import { cityOf } from './areaColumns.ts'
import { protectionOf } from './column.ts'
import type { DesoValues } from './areaSums.ts'
import { nearestYear, type DesoMeasure } from './desoFigures.ts'
import type { PublishedSex, YearCells } from './officialCells.ts'
import { cityBy, figureBy, measureBy, type CellsOfSex } from './officialColumns.ts'
import { both, firstOf, OfficialFault } from './officialFault.ts'
import { noteNotPublished, noteNoRule, noteOtherAreas, noteVintage } from './officialNotes.ts'
import { themeRuleFor, type LayerRule, type OfficialRules, type ThemeRule } from './officialThemes.ts'
import { keyOf, type OfficialColumn, type OfficialNote } from './officialTypes.ts'
import { refuseOtherCategories } from './officialCategories.ts'
import type { Levels } from './units.ts'

/** What the tables of the statistics office are read against. */
export interface ScbGround {
  readonly rules: OfficialRules
  readonly levels: Levels
  /** The municipality that the areas lie in; null where they lie in several. */
  readonly kommun: string | null
  readonly isOwnUnit: (unit: string) => boolean
  /** Residents by set of boundaries and year, for means of the city; what is read here is added. */
  readonly people: Map<string, Map<number, DesoValues>>
}

export interface ScbFigures {
  readonly columns: readonly (OfficialColumn & { readonly level: LevelId })[]
  readonly measures: readonly (DesoMeasure & { readonly from: string })[]
  readonly publishedCities: readonly string[]
  readonly leftOut: readonly OfficialNote[]
}

/**
 * Turns the table of one theme into columns of figures.
 *
 * @throws {OfficialFault} when areas or categories are not those that the project knows
 */
export function scbFigures(ground: ScbGround, theme: string, path: string, years: readonly YearCells[]): ScbFigures {
  const reading = new ThemeReading(ground, theme, path, years)
  for (const cells of years) reading.read(cells)
  return reading.result()
}

class ThemeReading {
  readonly #ground: ScbGround
  readonly #theme: string
  readonly #path: string
  readonly #layers: readonly LayerRule[]
  readonly #ofKommun: ReadonlyMap<number, YearCells>
  readonly #columns: (OfficialColumn & { level: LevelId })[] = []
  readonly #measures: (DesoMeasure & { from: string })[] = []
  readonly #publishedCities = new Set<string>()
  readonly #yearsWithoutRule = new Set<number>()
  readonly #left = new Map<string, { years: number[]; note: (years: readonly number[]) => OfficialNote }>()

  constructor(ground: ScbGround, theme: string, path: string, years: readonly YearCells[]) {
    this.#ground = ground
    this.#theme = theme
    this.#path = path
    this.#layers = ground.rules.layers.filter((rule) => rule.theme === theme)
    this.#ofKommun = new Map(years.filter(({ level }) => level === 'kommun').map((cells) => [cells.year, cells]))
  }

  read(cells: YearCells): void {
    const rule = themeRuleFor(this.#ground.rules.themes, this.#theme, cells.year)
    if (rule === undefined) return void this.#yearsWithoutRule.add(cells.year)
    refuseOtherCategories(rule, this.#layers, this.#path, cells)
    if (cells.level === 'kommun') return
    const units = new Set([...cells.units].filter(this.#ground.isOwnUnit))
    if (units.size === 0) return
    const level = this.#levelFor(cells, units)
    if (level !== null) this.#add(rule, cells, level)
  }

  result(): ScbFigures {
    const { rules } = this.#ground
    const without =
      this.#yearsWithoutRule.size === 0 || rules.layers.every(({ theme }) => theme !== this.#theme)
        ? []
        : [noteNoRule(this.#path, this.#theme, this.#yearsWithoutRule)]
    return {
      columns: this.#columns,
      measures: this.#measures,
      publishedCities: [...this.#publishedCities],
      leftOut: [...without, ...[...this.#left.values()].map(({ years, note }) => note(years))],
    }
  }

  #leave(key: string, year: number, note: (years: readonly number[]) => OfficialNote): void {
    const left = this.#left.get(key) ?? { years: [], note }
    this.#left.set(key, left)
    left.years.push(year)
  }

  /** The level whose map the areas can be shown on; null = none, which is told. */
  #levelFor({ vintage, year }: YearCells, units: ReadonlySet<string>): LevelId | null {
    const { levels, rules } = this.#ground
    const own = LEVELS.find((id) => levels[id].vintage === vintage)
    if (own !== undefined) {
      const other = difference(units, levels[own].indexOf)
      if (other.length > 0) throw otherUnits(this.#path, vintage, other)
      return own
    }
    const rule = rules.vintages.find((one) => one.vintage === vintage)
    if (rule === undefined) throw unknownVintage(this.#path, vintage)
    if (!rule.isShown) {
      this.#leave(vintage, year, (years) => noteVintage(this.#path, rule, years))
      return null
    }
    const other = difference(units, levels[rule.level].indexOf)
    if (other.length === 0) return rule.level
    this.#leave(vintage, year, (years) => noteOtherAreas(this.#path, vintage, years, other))
    return null
  }

  #add(rule: ThemeRule, cells: YearCells, level: LevelId): void {
    const units = this.#ground.levels[level].units.map(({ id }) => id)
    const isOwnVintage = this.#ground.levels[level].vintage === cells.vintage
    for (const sex of cells.sexes) {
      for (const layer of this.#layers) {
        if (layer.kind === 'density') continue
        const of = { path: this.#path, cells, sex }
        const figures = units.map((unit) => figureBy(layer, of, unit))
        if (figures.every(({ state }) => state !== 'value')) {
          const what = `${layer.layer}, ${cells.vintage}, ${sex}`
          this.#leave(what, cells.year, (years) => noteNotPublished(this.#path, what, years))
          continue
        }
        if (layer.layer === 'population' && sex === 'total') this.#rememberPeople(cells, figures)
        const published = this.#publishedCity(layer, cells.year, sex)
        if (published !== null) this.#publishedCities.add(keyOf({ layer: layer.layer, year: cells.year, sex }))
        this.#columns.push(this.#column(layer, rule, of, { level, figures, published, units }))
        if (level !== 'deso' || !isOwnVintage) continue
        const frame = { referenceDate: rule.referenceDate(cells.year), city: published, ...protectionOf(rule) }
        this.#measures.push({ ...measureBy(layer, of, units, frame), from: this.#path })
      }
    }
  }

  #rememberPeople({ vintage, year }: YearCells, figures: DesoValues): void {
    const years = this.#ground.people.get(vintage) ?? new Map<number, DesoValues>()
    this.#ground.people.set(vintage, years.set(year, figures))
  }

  #column(
    layer: LayerRule,
    rule: ThemeRule,
    of: CellsOfSex,
    made: { level: LevelId; figures: readonly Figure[]; published: Figure | null; units: readonly string[] },
  ): OfficialColumn & { level: LevelId } {
    const { cells, sex, path } = of
    const people = this.#ground.people.get(cells.vintage) ?? new Map<number, DesoValues>()
    const year = nearestYear(people.keys(), cells.year)
    const weights = year === null ? null : (people.get(year) ?? null)
    return {
      layer: layer.layer,
      year: cells.year,
      sex,
      basis: 'published',
      referenceDate: rule.referenceDate(cells.year),
      vintage: cells.vintage,
      base: layer.baseLayer === null ? null : { layer: layer.baseLayer, year: cells.year },
      figures: made.figures,
      ...cityOf(made.published ?? cityBy(layer, of, made.units, weights)),
      level: made.level,
      from: path,
      ...protectionOf(rule),
    }
  }

  #publishedCity(layer: LayerRule, year: number, sex: PublishedSex): Figure | null {
    const { kommun } = this.#ground
    const cells = this.#ofKommun.get(year)
    const figure =
      kommun === null || cells === undefined
        ? absent('missing')
        : figureBy(layer, { path: this.#path, cells, sex }, kommun)
    return figure.state === 'value' ? figure : null
  }
}

/** Units that only one of the two has: a plus for those of the table, a minus for those of the project. */
const difference = (units: ReadonlySet<string>, known: ReadonlyMap<string, number>): string[] => [
  ...[...units].filter((unit) => !known.has(unit)).map((unit) => `+ ${unit}`),
  ...[...known.keys()].filter((unit) => !units.has(unit)).map((unit) => `− ${unit}`),
]

const otherUnits = (path: string, vintage: string, other: readonly string[]): OfficialFault =>
  new OfficialFault(
    path,
    both(
      `områdena av ${vintage} är inte projektets: ${firstOf(other)} (+ bara i tabellen, − bara i projektet)`,
      `the areas of ${vintage} are not the project's: ${firstOf(other)} (+ only in the table, − only in the project)`,
    ),
    both(
      'Hämta temat igen; om utgivaren har ändrat indelningen ska geodata/units bytas ut först.',
      'Fetch the theme again; if the publisher has changed the division, geodata/units has to be replaced first.',
    ),
  )

const unknownVintage = (path: string, vintage: string): OfficialFault =>
  new OfficialFault(
    path,
    both(`indelningen ${vintage} är okänd`, `the set of boundaries ${vintage} is unknown`),
    both(
      'Lägg till den i geodata/official-vintages.csv, eller ändra vintage i geodata/levels.csv.',
      'Add it to geodata/official-vintages.csv, or change vintage in geodata/levels.csv.',
    ),
  )
