import { at, type Column } from '../math/column.ts'

/** @throws {RangeError} on another number of areas than units, or an area that is negative or no finite number */
export function assertAreas(measure: string, areas: Column, units: number): void {
  if (areas.length !== units) {
    throw new RangeError(
      `${measure} requires one area per unit, got ${String(areas.length)} for ${String(units)} units`,
    )
  }
  for (let i = 0; i < units; i++) {
    const area = at(areas, i)
    if (!(area >= 0 && area < Infinity)) {
      throw new RangeError(
        `${measure} requires areas of at least 0 square metres, got ${String(area)} at unit ${String(i)}`,
      )
    }
  }
}
