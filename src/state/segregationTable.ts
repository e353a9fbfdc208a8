/** Rows, order and filter of the segregation view's table. */
import { valueOrNull } from '../domain/figures.ts'
import type { Language } from '../domain/text.ts'
import { clusterNumber } from '../symbology/clusterScale.ts'
import { memoize1 } from './memoize.ts'
import type { SegregationModel } from './segregation.ts'
import { segregationRows, type SegregationRow } from './segregationAreas.ts'
import { clusterRow, type ClusterRow } from './segregationClusters.ts'
import { inTableOrder, readTableOrder, rowsNamed, type TableOrder } from './tableOrder.ts'

/** Columns that the table can be ordered by, with the words of the address. */
const SEGREGATION_SORTS = [
  'name',
  'parent',
  'residents',
  'share',
  'cooperative',
  'owner',
  'local',
  'difference',
  'cluster',
  'z',
  'p',
] as const
export type SegregationSort = (typeof SEGREGATION_SORTS)[number]

/** Reads the address's word for an order; anything else is by name. */
export const readOrder = (word: string): TableOrder<SegregationSort> => readTableOrder(word, SEGREGATION_SORTS, 'name')

/** A row with its findings, which are tested for all areas at once. */
export type SegregationTableRow = SegregationRow & ClusterRow

/** Every area of the level with what the table says of it. */
export const segregationTableRows = memoize1((model: SegregationModel): readonly SegregationTableRow[] =>
  segregationRows(model).map((row) => ({ ...row, ...clusterRow(model, row.index) })),
)

type Key = number | string | null

const KEYS: Readonly<Record<SegregationSort, (row: SegregationTableRow) => Key>> = {
  name: ({ name }) => name,
  parent: ({ parent }) => parent,
  residents: ({ residents }) => residents,
  share: ({ shares }) => valueOrNull(shares[0]),
  cooperative: ({ shares }) => valueOrNull(shares[1]),
  owner: ({ shares }) => valueOrNull(shares[2]),
  local: ({ local }) => valueOrNull(local),
  difference: ({ difference }) => valueOrNull(difference),
  cluster: ({ cluster }) => (cluster.state === 'value' ? clusterNumber(cluster.cluster) : null),
  z: ({ z }) => valueOrNull(z),
  p: ({ zP }) => valueOrNull(zP),
}

/** Rows whose own or larger area's name has the text in it, ordered; what has no value comes last both ways. */
export const orderedRows = (
  rows: readonly SegregationTableRow[],
  filter: string,
  { key, isDescending }: TableOrder<SegregationSort>,
  language: Language,
): readonly SegregationTableRow[] =>
  inTableOrder(rowsNamed(rows, filter), isDescending, { keyOf: KEYS[key], nameOf: ({ name }) => name }, language)
