import type { Register } from '../../domain/interventions.ts'
import { fileName } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import { changeQuery } from '../../state/actions.ts'
import {
  pastEffortsOf,
  selectEffortFilter,
  selectRegister,
  selectShownEfforts,
  isFiltered,
} from '../../state/effortsView.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { effortsCsv } from './effortCsv.ts'
import { orderEfforts, readEffortOrder, writeEffortOrder, type EffortSort } from './effortOrder.ts'
import { EffortRow } from './EffortRow.tsx'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './effortTable.module.css'

/** Every effort with all that the memos say of it, as the filter leaves them. */
export function EffortTable() {
  const text = useInsatserTexts().table
  const language = useLanguage()
  const register = useAppState(selectRegister)
  const shown = useAppState(selectShownEfforts)
  const sort = useAppState((state) => state.query.sort)
  if (register === undefined) return null
  const rows = orderEfforts(shown, readEffortOrder(sort), language)
  return (
    <div>
      <Download register={register} />
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={text.caption}>
        <table className={styles.table}>
          <caption className="visually-hidden">{text.caption}</caption>
          <Head sort={sort} />
          <tbody>
            {rows.map((effort) => (
              <EffortRow key={effort.id} effort={effort} register={register} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p>{text.empty}</p>}
      </div>
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

function Head({ sort }: { sort: string }) {
  const text = useInsatserTexts().table
  const wide = styles.wide ?? ''
  const number = styles.number ?? ''
  return (
    <thead>
      <tr>
        <SortHead sortKey="name" label={text.name} sort={sort} />
        <SortHead sortKey="committee" label={text.committee} sort={sort} className={wide} />
        <SortHead sortKey="kind" label={text.kind} sort={sort} className={wide} />
        <SortHead sortKey="year" label={text.year} sort={sort} className={wide} />
        <SortHead sortKey="applied" label={text.applied} sort={sort} className={number} />
        <SortHead sortKey="granted" label={text.granted} sort={sort} className={`${number} ${wide}`} />
        <th scope="col" className={wide}>
          {text.fund}
        </th>
        <SortHead sortKey="precision" label={text.precision} sort={sort} className={wide} />
        <SortHead sortKey="places" label={text.places} sort={sort} className={wide} />
        <SortHead sortKey="target" label={text.target} sort={sort} className={wide} />
        <th scope="col" className={wide}>
          {text.sources}
        </th>
      </tr>
    </thead>
  )
}

function SortHead({
  sortKey,
  label,
  sort,
  className,
}: {
  sortKey: EffortSort
  label: string
  sort: string
  className?: string
}) {
  const current = readEffortOrder(sort)
  const isCurrent = current.key === sortKey
  const direction = !isCurrent ? 'none' : current.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={direction} className={className}>
      <button
        type="button"
        onClick={() =>
          changeQuery(
            { sort: writeEffortOrder({ key: sortKey, isDescending: isCurrent && !current.isDescending }) },
            'replace',
          )
        }
      >
        {label}
        {isCurrent && <span aria-hidden>{current.isDescending ? '\u00a0▾' : '\u00a0▴'}</span>}
      </button>
    </th>
  )
}
