/** Need as a file of the reader's own gives it, per delområde. It lives in the memory of the page alone. */
import type { Figure } from '../domain/figures.ts'
import type { UnitId } from '../domain/units.ts'

export interface OwnNeed {
  readonly fileName: string
  /** What is counted, in the words of the file's heading. */
  readonly name: string
  readonly counts: ReadonlyMap<UnitId, Figure>
  /** Shares from 0 to 1 where the file has them; otherwise the count over the residents ranks the areas. */
  readonly rates: ReadonlyMap<UnitId, Figure> | null
}
