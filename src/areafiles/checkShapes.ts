import { checkGaps } from './areaGaps.ts'
import { checkOverlapsBetween } from './areaOverlaps.ts'
import type { Generalisation } from '../domain/delivery.ts'
import type { FindingList } from './areaFindings.ts'
import { removeLoops } from './areaLoops.ts'
import type { RawArea } from './rawAreas.ts'
import { checkShape, gridArea } from './shapeFaults.ts'
import { allWork } from './work.ts'

/**
 * Whether each area is clear in itself, and the areas with each other. What is broken already is left out. What a copy
 * that is declared as generalised has lost is mended in place, and told.
 */
export function checkShapes(
  areas: readonly RawArea[],
  generalised: Generalisation | null,
  findings: FindingList,
): void {
  const work = allWork()
  const whole = areas.filter(({ parts, isBroken }) => parts !== null && !isBroken)
  const isMended = generalised === null || removeLoops(whole, generalised.overlapMeters, work, findings)
  const shapes = whole.map(gridArea)
  const isClear = isMended && shapes.every((shape) => checkShape(shape, work, findings))
  const clear = shapes.filter(({ area }) => !area.isBroken)
  const isDone = isClear && checkOverlapsBetween(clear, generalised, work, findings) && checkGaps(clear, work, findings)
  if (!isDone) findings.add('areasTooComplex')
}
