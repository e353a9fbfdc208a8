import { AREA_LIMITS } from './areaLimits.ts'

/** How much comparing a file may still cause: made to measure, a small file can ask for hours of it. */
export interface Work {
  left: number
}

export const allWork = (): Work => ({ left: AREA_LIMITS.comparisons })

/** Counts comparisons; false when there is nothing left. */
export function spend(work: Work, comparisons: number): boolean {
  work.left -= comparisons
  return work.left >= 0
}
