import { fileName, formatCsv } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import { selectUnit } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { unplacedText } from '../../state/targetingArea.ts'
import { targetingCsv } from '../../state/targetingCsv.ts'
import { selectNeedWords } from '../../state/targeting.ts'
import type { TargetingModel } from '../../state/targetingModel.ts'
import { targetingRows } from '../../state/targetingRows.ts'
import { registerText, scenarioText } from '../../state/targetingScenario.ts'
import {
  orderedTargeting,
  readTargetingOrder,
  TARGETING_COLUMNS,
  writtenCells,
  type TargetingColumn,
} from '../../state/targetingTable.ts'
import { ruleText } from '../../state/targetingText.ts'
import { formatCount } from '../../symbology/format.ts'
import { SortHead } from '../table/SortHead.tsx'
import { TableTools } from '../table/TableTools.tsx'
import table from '../table/table.module.css'
import { useTexts } from './useTexts.ts'
import styles from './traffbild.module.css'

/** What stays on a phone. */
const NARROW: readonly TargetingColumn[] = ['name', 'needShare', 'money', 'disparity']
const WORDS: readonly TargetingColumn[] = ['name', 'parent']

const classOf = (column: TargetingColumn): string =>
  [WORDS.includes(column) ? '' : table.number, NARROW.includes(column) ? '' : table.wide].join(' ').trim()

/** Every delområde with its need and its money. */
export function TargetingTable({ model }: { model: TargetingModel }) {
  const messages = useMessages()
  const { scenario: text } = useTexts()
  const language = useLanguage()
  const { sort, rowFilter, unitId } = useAppState((state) => state.query)
  const order = readTargetingOrder(sort)
  const all = targetingRows(model)
  const rows = orderedTargeting(all, rowFilter, order, language)
  const rule = ruleText(model.report.question.rule, language)
  const unplaced = unplacedText(model, language)
  const caption = text.tableCaption({ units: formatCount(all.length, language), rule, unplaced })
  return (
    <div className={styles.table}>
      <TableTools shown={rows.length} all={all.length}>
        <Download model={model} />
      </TableTools>
      <div className={table.scroll} tabIndex={0} role="region" aria-label={caption}>
        <table className={table.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {TARGETING_COLUMNS.map((column) => (
                <SortHead
                  key={column}
                  order={order}
                  sortKey={column}
                  label={text.heads[column]}
                  className={classOf(column)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.unitId} className={row.unitId === unitId ? table.chosen : undefined}>
                <th scope="row">
                  <button type="button" onClick={() => selectUnit(row.unitId === unitId ? null : row.unitId)}>
                    {row.unitId === unitId ? <mark>{row.name}</mark> : row.name}
                  </button>
                </th>
                {writtenCells(row, language).map(({ column, text: cell }) => (
                  <td key={column} className={classOf(column)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p>{messages.table.empty}</p>}
      </div>
      <p className={table.note}>{text.tableNote}</p>
    </div>
  )
}

function Download({ model }: { model: TargetingModel }) {
  const messages = useMessages()
  const { scenario: text } = useTexts()
  const language = useLanguage()
  const need = useAppState(selectNeedWords)
  const scenario = useAppState((state) => scenarioText(state, language))
  const isDraft = useAppState((state) => state.draft !== null)
  function save() {
    const register = registerText(model.register, isDraft, language)
    const { header, rows } = targetingCsv(model, { need, scenario, register, source: need.source }, language)
    const { status, rule } = model.report.question
    const parts = [
      text.csvName,
      status,
      rule.split,
      rule.unplaced,
      rule.partly,
      ...(scenario === '' ? [] : ['scenario']),
    ]
    download(fileName(parts, 'csv'), formatCsv(header, rows), 'text/csv')
  }
  return (
    <button type="button" onClick={save}>
      {messages.table.csv}
    </button>
  )
}
