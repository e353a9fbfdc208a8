import type { Column } from '../math/column.ts'
import type { Positions } from '../math/weights.ts'
import { absoluteCentralization } from '../measures/absoluteCentralization.ts'
import { absoluteConcentration } from '../measures/absoluteConcentration.ts'
import { delta } from '../measures/delta.ts'
import { relativeCentralization } from '../measures/relativeCentralization.ts'
import { relativeConcentration } from '../measures/relativeConcentration.ts'
import { reading, type MeasureReading } from './measureReading.ts'
import type { DivisionGroups } from './segregationGroups.ts'
import type { UnitPlaces } from './unitPlaces.ts'

/** A point of the plane in which the areas lie, in metres. */
export interface PlanePoint {
  readonly east: number
  readonly north: number
}

/**
 * The mean point of everyone who is counted, from the points of the areas: what stands for the centre of the city,
 * since it is computed and not chosen. NaN when nobody is counted.
 */
export function meanPoint(totals: Column, { east, north }: Positions): PlanePoint {
  let [people, sumEast, sumNorth] = [0, 0, 0]
  for (let unit = 0; unit < totals.length; unit++) {
    const here = totals[unit] ?? 0
    if (here === 0) continue
    people += here
    sumEast += here * (east[unit] ?? Number.NaN)
    sumNorth += here * (north[unit] ?? Number.NaN)
  }
  return { east: sumEast / people, north: sumNorth / people }
}

/** How much land a group takes up, beside everyone, whose value tells what the land alone does. */
export function concentrationReadings({ counts, totals }: DivisionGroups, places: UnitPlaces): MeasureReading[] {
  const [group = [], rest = []] = counts
  const { areas } = places
  return [
    reading('delta', delta(group, areas), { about: 'group' }),
    reading('delta', delta(totals, areas), { about: 'everyone', whenUndefined: 'nothingToMeasureBy' }),
    reading('absoluteConcentration', absoluteConcentration(group, rest, areas), { whenUndefined: 'sameSizes' }),
    reading('relativeConcentration', relativeConcentration(group, rest, areas), { whenUndefined: 'sameSizes' }),
  ]
}

/** How close to the residents' mean point a group lives, beside everyone. */
export function centralizationReadings({ counts, totals }: DivisionGroups, places: UnitPlaces): MeasureReading[] {
  const [group = [], rest = []] = counts
  const { areas, positions } = places
  const centre = meanPoint(totals, positions)
  if (!Number.isFinite(centre.east) || !Number.isFinite(centre.north)) return []
  const place = { positions, centre }
  return [
    reading('absoluteCentralization', absoluteCentralization(group, areas, place), { about: 'group' }),
    reading('absoluteCentralization', absoluteCentralization(totals, areas, place), { about: 'everyone' }),
    reading('relativeCentralization', relativeCentralization(group, rest, place)),
  ]
}
