import { checkGaps } from './areaGaps.ts'
import { checkOverlapsBetween } from './areaOverlaps.ts'
import type { FindingList } from './areaFindings.ts'
import type { RawArea } from './rawAreas.ts'
import { checkShape, gridArea } from './shapeFaults.ts'
import { allWork } from './work.ts'

/** Whether each area is clear in itself, and the areas with each other. What is broken already is left out. */
export function checkShapes(areas: readonly RawArea[], findings: FindingList): void {
  const work = allWork()
  const shapes = areas.filter(({ parts, isBroken }) => parts !== null && !isBroken).map(gridArea)
  const isDone =
    shapes.every((shape) => checkShape(shape, work, findings)) &&
    checkOverlapsBetween(
      shapes.filter(({ area }) => !area.isBroken),
      work,
      findings,
    )
  if (!isDone) {
    findings.add('areasTooComplex')
    return
  }
  checkGaps(
    shapes.filter(({ area }) => !area.isBroken),
    findings,
  )
}
