import type { PanelTable } from '../../../state/targetingEvidenceModel.ts'
import { useEvidenceTexts } from './useEvidenceTexts.ts'
import tableStyles from './tables.module.css'

/** A table whose first column names its rows; numbers stand to the right. */
export function PanelTableOf({ table, caption }: { table: PanelTable; caption: string }) {
  const { tools } = useEvidenceTexts()
  const isNumber = (column: number) => table.rows.some((row) => row[column]?.isNumber === true)
  return (
    <div className={tableStyles.scroll} tabIndex={0} role="region" aria-label={`${tools.table}: ${caption}`}>
      <table className={tableStyles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.head.map((label, column) => (
              <th key={label} scope="col" className={isNumber(column) ? tableStyles.number : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row" className={cell.isNumber ? tableStyles.number : undefined}>
                    {cell.text}
                  </th>
                ) : (
                  <td key={column} colSpan={cell.span} className={cell.isNumber ? tableStyles.number : undefined}>
                    {cell.text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
