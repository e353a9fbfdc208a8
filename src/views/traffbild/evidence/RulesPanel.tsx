import { useId, useState } from 'react'
import { changeQuery } from '../../../state/actions.ts'
import { useLanguage } from '../../../state/hooks.ts'
import { inTableOrder } from '../../../state/tableOrder.ts'
import type { EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import {
  RULE_COLUMNS,
  ruleRows,
  rulesTitle,
  type RuleColumn,
  type RuleRow,
} from '../../../state/targetingEvidenceResults.ts'
import { formatCount } from '../../../symbology/format.ts'
import { SheetCsv } from './SheetCsv.tsx'
import { useEvidenceTexts } from './useEvidenceTexts.ts'
import styles from './evidence.module.css'
import tableStyles from './tables.module.css'

type Column = RuleColumn | 'rule'

interface Order {
  readonly column: Column
  readonly isDescending: boolean
}

/** The rules one by one in words, each a way to choose it. Folded: the dots say the same at a glance. */
export function RulesPanel({ model }: { model: EvidenceModel }) {
  const language = useLanguage()
  const { rules: text } = useEvidenceTexts().tables
  const heading = useId()
  const title = rulesTitle(model, language)
  return (
    <section className={styles.wide} aria-labelledby={heading} data-panel="rules">
      <h3 id={heading}>{title}</h3>
      <details className={styles.details}>
        <summary>{text.summary({ rules: formatCount(model.report.rules.length, language) })}</summary>
        <RulesTable model={model} title={title} />
      </details>
      <p className={styles.tools}>
        <SheetCsv model={model} sheet="rules" />
      </p>
    </section>
  )
}

function RulesTable({ model, title }: { model: EvidenceModel; title: string }) {
  const language = useLanguage()
  const { tables, tools } = useEvidenceTexts()
  const text = tables.rules
  // Not in the address: the lists above have their own order there.
  const [order, setOrder] = useState<Order>({ column: 'rule', isDescending: false })
  const rows = inTableOrder(
    ruleRows(model, language),
    order.isDescending,
    { keyOf: (row) => keyOf(row, order.column), nameOf: ({ index }) => String(index) },
    language,
  )
  return (
    <div className={tableStyles.scroll} tabIndex={0} role="region" aria-label={`${tools.table}: ${title}`}>
      <table className={tableStyles.table}>
        <thead>
          <tr>
            {(['rule', ...RULE_COLUMNS] as const).map((column) => (
              <Head key={column} column={column} label={text.head[column]} order={order} onOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} model={model} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function keyOf(row: RuleRow, column: Column): number | null {
  if (column === 'rule') return row.index
  const value = row.values[column]
  return Number.isFinite(value) ? value : null
}

interface HeadProps {
  readonly column: Column
  readonly label: string
  readonly order: Order
  readonly onOrder: (order: Order) => void
}

function Head({ column, label, order, onOrder }: HeadProps) {
  const isCurrent = order.column === column
  const direction = !isCurrent ? 'none' : order.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={direction} className={column === 'rule' ? undefined : tableStyles.number}>
      <button type="button" onClick={() => onOrder({ column, isDescending: isCurrent && !order.isDescending })}>
        {label}
        <span aria-hidden>{isCurrent ? (order.isDescending ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  )
}

function Row({ row, model }: { row: RuleRow; model: EvidenceModel }) {
  const { rule: text, rules } = useEvidenceTexts().tables
  const rule = model.report.rules[row.index]
  const choose = () => {
    if (rule === undefined) return
    changeQuery({ splitRule: rule.split, unplacedRule: rule.unplaced, partlyRule: rule.partly })
  }
  return (
    <tr className={row.isChosen ? tableStyles.chosen : undefined}>
      <th scope="row">
        {row.words}{' '}
        {row.isChosen ? (
          <mark>{text.chosen}</mark>
        ) : (
          <button type="button" aria-label={`${text.choose}: ${row.words}`} onClick={choose}>
            {text.choose}
          </button>
        )}
      </th>
      {RULE_COLUMNS.every((column) => !Number.isFinite(row.values[column])) ? (
        <td colSpan={RULE_COLUMNS.length} className={tableStyles.number}>
          {rules.noArea}
        </td>
      ) : (
        RULE_COLUMNS.map((column) => (
          <td key={column} className={tableStyles.number}>
            {row.texts[column]}
          </td>
        ))
      )}
    </tr>
  )
}
