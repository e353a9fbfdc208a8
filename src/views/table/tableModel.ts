/** Order, filter and file of the area table; no arithmetic. */
import type { AreaRow } from '../../analysis/areaTable.ts'
import { valueOrNull } from '../../domain/figures.ts'
import type { Language } from '../../domain/text.ts'
import { inTableOrder, readTableOrder, type TableOrder } from '../../state/tableOrder.ts'

const SORTABLE = [
  'name',
  'parent',
  'residents',
  'value',
  'tenure0',
  'tenure1',
  'tenure2',
  'efforts',
  'quality',
] as const
export type SortKey = (typeof SORTABLE)[number]

export type Sorting = TableOrder<SortKey>

/** Reads the address's word for an order; anything else is by name. */
export const readSorting = (word: string): Sorting => readTableOrder(word, SORTABLE, 'name')

function keyOf(row: AreaRow, key: SortKey): number | string | null {
  switch (key) {
    case 'name':
      return row.name
    case 'parent':
      return row.parent
    case 'residents':
      return valueOrNull(row.residents)
    case 'value':
      return valueOrNull(row.value)
    case 'tenure0':
      return valueOrNull(row.tenure[0])
    case 'tenure1':
      return valueOrNull(row.tenure[1])
    case 'tenure2':
      return valueOrNull(row.tenure[2])
    case 'efforts':
      return row.efforts
    case 'quality':
      return row.quality
  }
}

/** Rows in the order asked for; what has no value comes last in both directions, by name. */
export const sortRows = (rows: readonly AreaRow[], sorting: Sorting, language: Language): readonly AreaRow[] =>
  inTableOrder(
    rows,
    sorting.isDescending,
    { keyOf: (row) => keyOf(row, sorting.key), nameOf: ({ name }) => name },
    language,
  )
