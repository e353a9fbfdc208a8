import { absent, figureOf, type Absence, type Basis, type Figure } from '../../src/domain/figures.ts'
import type { LevelId, UnitLevel } from '../../src/domain/units.ts'
import { numberAt, usableParts, weightedSum, wholeCity, type DesoValues, type Usable } from './areaSums.ts'
import { protectionOf, type Column } from './column.ts'
import type { Part, Spread } from './crosswalk.ts'
import { nearestYear, type Combination, type DesoFigures, type DesoMeasure } from './desoFigures.ts'
import { DECIMALS, rounded } from './rounding.ts'

/** What the areas of a level are made of. */
export interface AreaGround {
  readonly level: UnitLevel
  readonly spread: Spread
  /** The set of boundaries that the DeSO figures are for. */
  readonly desoVintage: string
  /** Land of the whole city: the same on all levels, though the levels' own sums differ a little. */
  readonly cityHectares: number
}

/** The layers of DeSO figures on one level: published for DeSO, summed for RegSO, estimated for the rest. */
export function areaColumns(ground: AreaGround, deso: DesoFigures): Column[] {
  const maker = new AreaColumns(ground, deso)
  return [...deso.measures.map((measure) => maker.column(measure)), ...maker.densities()]
}

class AreaColumns {
  readonly #ground: AreaGround
  readonly #deso: DesoFigures

  constructor(ground: AreaGround, deso: DesoFigures) {
    this.#ground = ground
    this.#deso = deso
  }

  column(measure: DesoMeasure): Column {
    const { layer, year, sex, referenceDate, base, how, isExactSum } = measure
    const peopleYear = nearestYear(weighingYears(this.#deso.people), year) ?? year
    const people = this.#deso.people.get(peopleYear) ?? []
    const basis = basisOf(this.#ground.level.id, isExactSum)
    // A DeSO's own mean is what is published for it: nothing is weighed.
    const own = this.#ground.level.id === 'deso' && how.kind === 'mean' ? how : null
    const figureFor = (parts: readonly Part[], isWhole: boolean): Figure => {
      const usable = usableParts(parts, neededBy(how, people), people, isWhole)
      return combined(how, usable, people)
    }
    const [cityParts = []] = wholeCity(people.length)
    const city = measure.city?.state === 'value' ? measure.city : figureFor(cityParts, how.kind === 'count')
    return {
      ...this.#frame(basis),
      layer,
      year,
      sex,
      referenceDate,
      base: base?.layer === 'population' ? { layer: base.layer, year: peopleYear } : base,
      figures: this.#ground.spread.map((parts, index) => {
        if (parts.length === 0) return absent('noResidents')
        return own === null ? figureFor(parts, basis === 'summed') : publishedMean(own, index)
      }),
      ...cityOf(city),
      ...protectionOf(measure),
    }
  }

  /** Residents per hectare, for every year that has residents. */
  densities(): Column[] {
    const basis = basisOf(this.#ground.level.id, true)
    const hectares = this.#ground.level.units.map((unit) => unit.areaHectares)
    return [...this.#deso.people].map(([year, people]) => {
      const dense = (parts: readonly Part[], area: number): Figure => {
        const usable = usableParts(parts, [people], people, true)
        if ('state' in usable) return absent(usable.state)
        return figureOrNot(rounded(weightedSum(usable.parts, people) / area, DECIMALS.density))
      }
      const [cityParts = []] = wholeCity(people.length)
      const published = this.#deso.measures.find((one) => one.layer === 'population' && one.year === year)?.city
      const city =
        published?.state === 'value'
          ? figureOf(rounded(published.value / this.#ground.cityHectares, DECIMALS.density))
          : dense(cityParts, this.#ground.cityHectares)
      return {
        ...this.#frame(basis),
        layer: 'density',
        year,
        sex: 'total',
        referenceDate: `${year}-12-31`,
        base: null,
        figures: this.#ground.spread.map((parts, index) =>
          parts.length === 0 ? absent('noResidents') : dense(parts, hectares[index] ?? Number.NaN),
        ),
        ...cityOf(city),
      }
    })
  }

  #frame(basis: Basis): Pick<Column, 'basis' | 'vintage'> {
    return { basis, vintage: basis === 'estimate' ? this.#ground.desoVintage : this.#ground.level.vintage }
  }
}

/** The years whose residents are all known; where there is none, those that there are. */
function weighingYears(people: ReadonlyMap<number, DesoValues>): number[] {
  const whole = [...people].filter(([, values]) => values.every(({ state }) => state === 'value'))
  return (whole.length > 0 ? whole : [...people]).map(([year]) => year)
}

/** The columns that a figure needs of every part. */
function neededBy(how: Combination, people: DesoValues): DesoValues[] {
  if (how.kind === 'count') return [...how.parts]
  return how.kind === 'ratio' ? [...how.parts, ...how.whole] : [how.values, people]
}

function combined(how: Combination, usable: Usable, people: DesoValues): Figure {
  if ('state' in usable) return absent(usable.state)
  const { parts } = usable
  const add = (columns: readonly DesoValues[]): number =>
    columns.reduce((total, values) => total + weightedSum(parts, values), 0)
  if (how.kind === 'count') {
    const sum = how.parts.reduce((total, values) => total + rounded(weightedSum(parts, values), DECIMALS.count), 0)
    return figureOrNot(sum)
  }
  if (how.kind === 'ratio') return figureOrNot(rounded(add(how.parts) / add(how.whole), DECIMALS.share))
  const weighted = parts.map(({ deso, weight }) => weight * (numberAt(how.values, deso) * numberAt(people, deso)))
  const sum = weighted.reduce((total, value) => total + value, 0)
  return figureOrNot(rounded(sum / weightedSum(parts, people), how.decimals))
}

function publishedMean({ values, decimals }: Combination & { kind: 'mean' }, index: number): Figure {
  const figure = values[index] ?? absent('missing')
  return figure.state === 'value' ? figureOf(rounded(figure.value, decimals)) : figure
}

/** A ratio of nothing to nothing has no value. */
const figureOrNot = (value: number): Figure => (Number.isFinite(value) ? figureOf(value) : absent('notApplicable'))

/** The city's value, and the reason where there is none. */
export function cityOf(figure: Figure): { city: number | null; cityState?: Absence } {
  return figure.state === 'value' ? { city: figure.value } : { city: null, cityState: figure.state }
}

function basisOf(level: LevelId, isExactSum: boolean): Basis {
  if (level === 'deso') return 'published'
  return level === 'regso' && isExactSum ? 'summed' : 'estimate'
}
