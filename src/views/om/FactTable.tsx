import { useId, type ReactNode } from 'react'
import table from './facts.module.css'

export interface FactColumn {
  readonly label: string
  /** Numbers stand to the right. */
  readonly isNumber?: boolean
}

export interface FactRow {
  readonly id: string
  /** The first is the row's heading. */
  readonly cells: readonly ReactNode[]
}

export interface FactGroup {
  readonly id: string
  /** Empty when the table has no groups. */
  readonly name: string
  readonly rows: readonly FactRow[]
}

interface FactTableProps {
  readonly caption: string
  readonly columns: readonly FactColumn[]
  readonly groups: readonly FactGroup[]
}

/** With this many columns or fewer a table is no wider than the text. */
const NARROW_COLUMNS = 3

/**
 * A table of facts that becomes a list of entries where it does not fit. The roles are written out because browsers
 * drop those of a table that is no longer laid out as one.
 */
export function FactTable({ caption, columns, groups }: FactTableProps) {
  const prefix = useId()
  return (
    <table role="table" className={table.facts} data-narrow={columns.length <= NARROW_COLUMNS}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label, isNumber }) => (
            <th key={label} role="columnheader" scope="col" data-number={isNumber}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id} role="rowgroup" aria-labelledby={group.name === '' ? undefined : prefix + group.id}>
          {group.name !== '' && (
            <tr role="row" className={table.groupRow}>
              <th role="rowheader" scope="rowgroup" colSpan={columns.length} id={prefix + group.id}>
                {group.name}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ row, columns }: { row: FactRow; columns: readonly FactColumn[] }) {
  return (
    <tr role="row">
      {row.cells.map((cell, index) => {
        const column = columns[index]
        return index === 0 ? (
          <th key={index} role="rowheader" scope="row">
            {cell}
          </th>
        ) : (
          <td key={index} role="cell" data-label={column?.label} data-number={column?.isNumber}>
            {cell}
          </td>
        )
      })}
    </tr>
  )
}
