import { lazy, Suspense } from 'react'
import type { Register } from '../../domain/interventions.ts'
import { fileName } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import {
  pastEffortsOf,
  selectEffortFilter,
  selectRegister,
  selectShownEfforts,
  isFiltered,
} from '../../state/effortsView.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { effortsCsv } from './effortCsv.ts'
import type { TableOrder } from '../../state/tableOrder.ts'
import { SortHead } from '../table/SortHead.tsx'
import { readGrouping } from './effortGrouping.ts'
import { orderEfforts, readEffortOrder, type EffortSort } from './effortOrder.ts'
import { EffortRow } from './EffortRow.tsx'
import { GroupChoice } from './GroupChoice.tsx'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './effortTable.module.css'

const AreaTables = lazy(() => import('./GroupedTables.tsx').then((module) => ({ default: module.AreaTables })))
const CommitteeTables = lazy(() =>
  import('./GroupedTables.tsx').then((module) => ({ default: module.CommitteeTables })),
)

/** Every effort with all that the documents say of it, as the filter leaves them; in rows, by area or by committee. */
export function EffortTable() {
  const register = useAppState(selectRegister)
  const isEmbedded = useAppState((state) => state.query.isEmbedded)
  const asked = useAppState((state) => readGrouping(state.query.sort))
  if (register === undefined) return null
  const grouping = isEmbedded ? 'plain' : asked
  return (
    <div>
      <Download register={register} />
      {!isEmbedded && (
        <div className={styles.order}>
          <GroupChoice />
        </div>
      )}
      {grouping === 'plain' ? (
        <Rows register={register} />
      ) : (
        <Suspense fallback={<div className={styles.room} />}>
          {grouping === 'byArea' ? <AreaTables /> : <CommitteeTables />}
        </Suspense>
      )}
    </div>
  )
}

function Rows({ register }: { register: Register }) {
  const text = useInsatserTexts().table
  const language = useLanguage()
  const shown = useAppState(selectShownEfforts)
  const sort = useAppState((state) => state.query.sort)
  const rows = orderEfforts(shown, readEffortOrder(sort), language)
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={text.caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{text.caption}</caption>
        <Head order={readEffortOrder(sort)} />
        <tbody>
          {rows.map((effort) => (
            <EffortRow key={effort.id} effort={effort} register={register} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>{text.empty}</p>}
    </div>
  )
}

/** The rows that are shown; the history goes with them, marked as such, when nothing is filtered away. */
function Download({ register }: { register: Register }) {
  const text = useInsatserTexts().table
  const language = useLanguage()
  const shown = useAppState(selectShownEfforts)
  const filter = useAppState(selectEffortFilter)
  const efforts = isFiltered(filter) ? shown : [...shown, ...pastEffortsOf(register)]
  return (
    <p className={styles.tools}>
      <span aria-hidden>{text.caption}</span>
      <button
        type="button"
        onClick={() =>
          download(
            fileName([language === 'sv' ? 'insatser' : 'efforts'], 'csv'),
            effortsCsv(efforts, register, language),
            'text/csv',
          )
        }
      >
        {text.csv}
      </button>
    </p>
  )
}

function Head({ order }: { order: TableOrder<EffortSort> }) {
  const text = useInsatserTexts().table
  const wide = styles.wide ?? ''
  const number = styles.number ?? ''
  return (
    <thead>
      <tr>
        <SortHead sortKey="name" label={text.name} order={order} />
        <SortHead sortKey="committee" label={text.committee} order={order} className={wide} />
        <SortHead sortKey="kind" label={text.kind} order={order} className={wide} />
        <SortHead sortKey="year" label={text.year} order={order} className={wide} />
        <SortHead sortKey="applied" label={text.applied} order={order} className={number} />
        <SortHead sortKey="granted" label={text.granted} order={order} className={`${number} ${wide}`} />
        <th scope="col" className={wide}>
          {text.fund}
        </th>
        <SortHead sortKey="precision" label={text.precision} order={order} className={wide} />
        <SortHead sortKey="places" label={text.places} order={order} className={wide} />
        <SortHead sortKey="target" label={text.target} order={order} className={wide} />
        <th scope="col" className={wide}>
          {text.sources}
        </th>
      </tr>
    </thead>
  )
}
