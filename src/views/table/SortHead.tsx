import { changeQuery } from '../../state/actions.ts'
import { writeTableOrder, type TableOrder } from '../../state/tableOrder.ts'
import styles from './table.module.css'

/** A column's head that orders the table by it: upwards first, downwards when pressed again. */
export function SortHead<K extends string>({
  sortKey,
  label,
  order,
  className,
}: {
  sortKey: K
  label: string
  order: TableOrder<K>
  className?: string | undefined
}) {
  const isCurrent = order.key === sortKey
  const direction = !isCurrent ? 'none' : order.isDescending ? 'descending' : 'ascending'
  const sort = writeTableOrder({ key: sortKey, isDescending: isCurrent && !order.isDescending })
  return (
    <th scope="col" aria-sort={direction} className={className}>
      <button type="button" onClick={() => changeQuery({ sort }, 'replace')}>
        {label}
        <span aria-hidden className={styles.arrow}>
          {isCurrent ? (order.isDescending ? '▾' : '▴') : ''}
        </span>
      </button>
    </th>
  )
}
