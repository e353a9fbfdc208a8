import type { Finding, Severity } from '../domain/finding.ts'
import type { ReadingFindingCode } from '../domain/findingCodes.ts'

export type ReadingFinding = Finding<ReadingFindingCode>

/** Where in the file, with the numbers that findings are put in order by. */
export interface CellSpot {
  readonly sheet: string | null
  readonly sheetOrder: number
  readonly row: number | null
  readonly column: string | null
  readonly columnOrder: number
}

interface More {
  readonly effortId?: string | null
  readonly found?: string | null
  readonly details?: Finding['details']
}

const SEVERITY: Partial<Readonly<Record<ReadingFindingCode, Severity>>> = {
  columnUnknown: 'note',
  columnWithoutHeading: 'note',
  sheetUnknown: 'note',
  idMade: 'note',
  cellChanged: 'note',
  zerosRestored: 'warning',
  documentUnknown: 'warning',
  linkNotEncrypted: 'warning',
  sumRemoved: 'warning',
  idNotInRegister: 'warning',
}

export const WHOLE_FILE: CellSpot = { sheet: null, sheetOrder: -1, row: null, column: null, columnOrder: -1 }

/** Everything that is found in a file, to be said at once. */
export class FindingList {
  readonly #found: { readonly spot: CellSpot; readonly finding: ReadingFinding }[] = []
  readonly #file: string
  /** A cell may be looked at more than once; what is wrong with it is said once. */
  readonly #said = new Set<string>()

  constructor(file: string) {
    this.#file = file
  }

  add(code: ReadingFindingCode, spot: CellSpot, { effortId = null, found = null, details = {} }: More = {}): void {
    const { sheet, row, column } = spot
    const said = JSON.stringify([code, spot, found, details])
    if (this.#said.has(said)) return
    this.#said.add(said)
    const place = { file: this.#file, sheet, row, column }
    this.#found.push({ spot, finding: { severity: SEVERITY[code] ?? 'fault', code, place, effortId, found, details } })
  }

  get hasFault(): boolean {
    return this.#found.some(({ finding }) => finding.severity === 'fault')
  }

  /** By sheet, row and column, and where these are the same in the order in which they were found. */
  inOrder(): readonly ReadingFinding[] {
    const orderOf = ({ spot }: { readonly spot: CellSpot }): readonly number[] => [
      spot.sheetOrder,
      spot.row ?? 0,
      spot.columnOrder,
    ]
    return this.#found
      .toSorted((a, b) => {
        const [left, right] = [orderOf(a), orderOf(b)]
        return left.map((value, at) => value - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0
      })
      .map(({ finding }) => finding)
  }
}
