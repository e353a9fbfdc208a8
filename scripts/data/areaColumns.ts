import { absent, figureOf, type Basis, type Figure } from '../../src/domain/figures.ts'
import type { LevelId, UnitLevel } from '../../src/domain/units.ts'
import type { Column } from './column.ts'
import type { Spread } from './crosswalk.ts'
import { DESO_AMOUNTS, DESO_SHARES, DESO_YEAR, TENURES, type DesoFigures, type Tenure } from './desoFigures.ts'
import { DECIMALS, rounded } from './rounding.ts'

/** The layers of 2024 and 2025 on one level: published for DeSO, summed for RegSO, estimated for the rest. */
export function areaColumns(level: UnitLevel, spread: Spread, deso: DesoFigures, cityHectares: number): Column[] {
  const maker = new AreaColumns(level, spread, deso)
  return [
    maker.count('population', DESO_YEAR.population, [deso.population]),
    maker.density(cityHectares),
    ...DESO_SHARES.map((layer) => maker.share(layer)),
    ...DESO_AMOUNTS.map((layer) => maker.amount(layer)),
    ...TENURES.map((tenure) => maker.dwellings(tenure, [tenure])),
    maker.dwellings('dwellings', TENURES),
    maker.dwellings('dwellingsTenure', KNOWN_TENURES),
    ...KNOWN_TENURES.map((tenure) => maker.tenureShare(tenure)),
  ]
}

const KNOWN_TENURES = ['dwellingsRental', 'dwellingsCooperative', 'dwellingsOwner'] as const

/** Parts that are the whole city: every DeSO once. */
const wholeCity = (deso: DesoFigures): Spread => [deso.population.map((_, index) => ({ deso: index, weight: 1 }))]

class AreaColumns {
  readonly #level: UnitLevel
  readonly #spread: Spread
  readonly #city: Spread
  readonly #deso: DesoFigures
  readonly #people: readonly number[]

  constructor(level: UnitLevel, spread: Spread, deso: DesoFigures) {
    this.#level = level
    this.#spread = spread
    this.#city = wholeCity(deso)
    this.#deso = deso
    this.#people = weightedSums(spread, deso.population)
  }

  /** Each part is rounded before the parts are added, so that a total is always the sum of what is shown. */
  count(layer: string, year: number, parts: readonly (readonly number[])[]): Column {
    const total = (spread: Spread): number[] =>
      parts
        .map((part) => weightedSums(spread, part))
        .reduce<number[]>(
          (sums, part) => spread.map((_, index) => (sums[index] ?? 0) + rounded(part[index] ?? 0, DECIMALS.count)),
          [],
        )
    return {
      ...this.#frame(layer, year, 'exact'),
      referenceDate: layer === 'population' ? `${year}-12-31` : String(year),
      base: null,
      figures: this.#figures(total(this.#spread)),
      city: total(this.#city)[0] ?? null,
    }
  }

  dwellings(layer: string, tenures: readonly Tenure[]): Column {
    return this.count(
      layer,
      DESO_YEAR.dwellings,
      tenures.map((tenure) => this.#deso.dwellings[tenure]),
    )
  }

  /** The city has one land area on all levels, though the levels' own sums differ a little. */
  density(cityHectares: number): Column {
    const hectares = this.#level.units.map((unit) => unit.areaHectares)
    const perHectare = (people: number, area: number): number => rounded(people / area, DECIMALS.density)
    const [cityPeople = 0] = weightedSums(this.#city, this.#deso.population)
    return {
      ...this.#frame('density', DESO_YEAR.population, 'exact'),
      referenceDate: `${DESO_YEAR.population}-12-31`,
      base: null,
      figures: this.#figures(this.#people.map((people, index) => perHectare(people, hectares[index] ?? Number.NaN))),
      city: perHectare(cityPeople, cityHectares),
    }
  }

  /** Numerators are share times residents; where the source's base is another, its column names no base. */
  share(layer: (typeof DESO_SHARES)[number]): Column {
    const year = DESO_YEAR[layer]
    const base = RESIDENTS_AS_BASE.includes(layer) ? { layer: 'population', year: DESO_YEAR.population } : null
    return {
      ...this.#frame(layer, year, layer === 'foreignBackground' ? 'exact' : 'inexact'),
      base,
      ...this.#means(this.#deso.shares[layer], DECIMALS.share),
    }
  }

  amount(layer: (typeof DESO_AMOUNTS)[number]): Column {
    return {
      ...this.#frame(layer, DESO_YEAR[layer], 'inexact'),
      base: null,
      ...this.#means(this.#deso.amounts[layer], DECIMALS.amount),
    }
  }

  tenureShare(tenure: (typeof KNOWN_TENURES)[number]): Column {
    const shares = (spread: Spread): number[] => {
      const sums = KNOWN_TENURES.map((known) => weightedSums(spread, this.#deso.dwellings[known]))
      const own = weightedSums(spread, this.#deso.dwellings[tenure])
      return spread.map((_, index) => (own[index] ?? 0) / sums.reduce((total, sum) => total + (sum[index] ?? 0), 0))
    }
    const layer = tenure.replace('dwellings', 'tenure')
    return {
      ...this.#frame(layer, DESO_YEAR.dwellings, 'exact'),
      base: { layer: 'dwellingsTenure', year: DESO_YEAR.dwellings },
      figures: this.#figures(shares(this.#spread).map((share) => rounded(share, DECIMALS.share))),
      city: rounded(shares(this.#city)[0] ?? Number.NaN, DECIMALS.share),
    }
  }

  #frame(layer: string, year: number, sum: 'exact' | 'inexact') {
    const basis = basisOf(this.#level.id, sum)
    const vintage = basis === 'estimate' ? 'deso-2025' : this.#level.vintage
    return { layer, year, sex: 'total', basis, referenceDate: String(year), vintage } as const
  }

  /** Means over the parts, weighted by residents. */
  #means(values: readonly number[], decimals: number): Pick<Column, 'figures' | 'city'> {
    const weighted = values.map((value, index) => value * (this.#deso.population[index] ?? 0))
    const mean = (spread: Spread): number[] => {
      const people = weightedSums(spread, this.#deso.population)
      return weightedSums(spread, weighted).map((sum, index) => rounded(sum / (people[index] ?? 0), decimals))
    }
    return { figures: this.#figures(mean(this.#spread)), city: mean(this.#city)[0] ?? null }
  }

  #figures(values: readonly number[]): Figure[] {
    return values.map((value, index) => {
      if (this.#spread[index]?.length === 0) return absent('noResidents')
      return Number.isFinite(value) ? figureOf(value) : absent('notApplicable')
    })
  }
}

/** The layers whose counts the app may compute as share times residents. */
const RESIDENTS_AS_BASE: readonly string[] = ['lowStandard', 'foreignBackground']

/**
 * RegSO are whole DeSO, so counts and shares of counts are exact sums there. Shares of a base that is not in the
 * data, shares that are published in whole per cent, and medians are not.
 */
function basisOf(level: LevelId, sum: 'exact' | 'inexact'): Basis {
  if (level === 'deso') return 'published'
  return level === 'regso' && sum === 'exact' ? 'summed' : 'estimate'
}

function weightedSums(spread: Spread, values: readonly number[]): number[] {
  return spread.map((parts) => parts.reduce((sum, { deso, weight }) => sum + weight * (values[deso] ?? Number.NaN), 0))
}
