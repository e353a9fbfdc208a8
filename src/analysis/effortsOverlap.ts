/** Areas that several efforts name, and areas that none names, beside how many there have a low economic standard. */
import type { Figure } from '../domain/figures.ts'
import type { Effort } from '../domain/interventions.ts'
import type { LocalText } from '../domain/text.ts'
import type { UnitId } from '../domain/units.ts'

/** Efforts of one theme that name the same areas. */
export interface ThemeOverlap {
  readonly theme: LocalText
  readonly efforts: readonly Effort[]
  readonly unitIds: readonly UnitId[]
}

const themeKey = ({ theme }: Effort): string => theme?.sv.trim().toLocaleLowerCase('sv') ?? ''
const areasOf = ({ places }: Effort): readonly UnitId[] => places.flatMap(({ delomraden }) => delomraden)

/** Areas with several efforts of the same theme; areas with the very same efforts stand together. */
export function themeOverlaps(efforts: readonly Effort[], unitIds: readonly UnitId[]): readonly ThemeOverlap[] {
  const found = new Map<string, { theme: LocalText; efforts: readonly Effort[]; unitIds: UnitId[] }>()
  for (const unitId of unitIds) {
    const here = efforts.filter((effort) => areasOf(effort).includes(unitId))
    for (const key of new Set(here.map(themeKey))) {
      const own = here.filter((effort) => themeKey(effort) === key)
      const theme = own[0]?.theme
      if (key === '' || own.length < 2 || theme === null || theme === undefined) continue
      const id = [key, ...own.map((effort) => effort.id)].join('\n')
      const overlap = found.get(id) ?? { theme, efforts: own, unitIds: [] }
      overlap.unitIds.push(unitId)
      found.set(id, overlap)
    }
  }
  return [...found.values()]
}

/** Efforts that name an area and state no theme: they are compared with none. */
export const withoutTheme = (efforts: readonly Effort[]): readonly Effort[] =>
  efforts.filter((effort) => themeKey(effort) === '' && areasOf(effort).length > 0)

/** With fewer residents an area has no share of its own here. */
export const LEAST_RESIDENTS = 100

/** One area with its share of residents with a low economic standard. */
export interface AreaShare {
  readonly unitId: UnitId
  readonly share: number
  readonly residents: number
}

/** Two lists of equal form: over the city's share and not named, under it and named. */
export interface NamedAgainstNeed {
  readonly cityShare: number
  /** Highest share first. */
  readonly aboveNotNamed: readonly AreaShare[]
  /** Lowest share first. */
  readonly belowNamed: readonly AreaShare[]
  readonly above: number
  readonly below: number
  /** Areas that are compared with nothing: too few residents, or no figure. */
  readonly leftOut: number
}

export interface NeedFigures {
  readonly unitIds: readonly UnitId[]
  readonly shares: readonly Figure[]
  readonly residents: readonly (number | null)[]
  readonly city: Figure
}

/** Null where the city has no share to compare with. */
export function namedAgainstNeed(efforts: readonly Effort[], need: NeedFigures): NamedAgainstNeed | null {
  const { city } = need
  if (city.state !== 'value') return null
  const named = new Set(efforts.flatMap(areasOf))
  const areas = need.unitIds.flatMap((unitId, index): AreaShare[] => {
    const [figure, residents] = [need.shares[index], need.residents[index] ?? 0]
    return figure?.state === 'value' && residents >= LEAST_RESIDENTS ? [{ unitId, share: figure.value, residents }] : []
  })
  const above = areas.filter(({ share }) => share > city.value)
  const below = areas.filter(({ share }) => share < city.value)
  return {
    cityShare: city.value,
    aboveNotNamed: above.filter(({ unitId }) => !named.has(unitId)).sort((a, b) => b.share - a.share),
    belowNamed: below.filter(({ unitId }) => named.has(unitId)).sort((a, b) => a.share - b.share),
    above: above.length,
    below: below.length,
    leftOut: need.unitIds.length - areas.length,
  }
}
