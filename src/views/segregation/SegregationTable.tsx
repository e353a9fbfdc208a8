import { fileName, formatCsv } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import { selectUnit } from '../../state/actions.ts'
import { selectCatalog } from '../../state/asked.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { unitsName } from '../../state/segregationSentences.ts'
import { segregationCsv } from '../../state/segregationCsv.ts'
import { orderedRows, readOrder, segregationTableRows, type SegregationTableRow } from '../../state/segregationTable.ts'
import { tableColumns, type SegregationColumn } from '../../state/segregationTableColumns.ts'
import { formatCount, formatYear } from '../../symbology/format.ts'
import { SortHead } from '../table/SortHead.tsx'
import { TableTools } from '../table/TableTools.tsx'
import evidence from './evidence.module.css'
import table from '../table/table.module.css'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { useTexts } from './useTexts.ts'

/** Every area with its shares, its relation to the city and how it lies among its neighbours. */
export function SegregationTable({ model }: { model: SegregationModel }) {
  const messages = useMessages()
  const text = useTexts()
  const language = useLanguage()
  const { sort, rowFilter, unitId, localMeasure } = useAppState((state) => state.query)
  const all = segregationTableRows(model)
  const rows = orderedRows(all, rowFilter, readOrder(sort), language)
  const chosen = all.find((row) => row.unitId === unitId)
  const isTwo = model.local.kind === 'quotient'
  const columns = tableColumns(model, localMeasure, language)
  const caption = text.caption({
    division: text.divisions[model.asked.division],
    units: `${formatCount(all.length, language)} ${unitsName(model, language)}`,
    year: formatYear(model.asked.year),
    basis: messages.laget.basisShort[model.groups.basis],
  })
  return (
    <div>
      <TableTools shown={rows.length} all={all.length}>
        <Download model={model} rows={all} />
      </TableTools>
      <div className={table.scroll} tabIndex={0} role="region" aria-label={caption}>
        <table className={table.table}>
          <caption>{caption}</caption>
          <Head columns={columns} />
          <tbody>
            <CityRow columns={columns} />
            {chosen !== undefined && <Row row={chosen} columns={columns} isChosen />}
            {rows
              .filter((row) => row !== chosen)
              .map((row) => (
                <Row key={row.unitId} row={row} columns={columns} isChosen={false} />
              ))}
          </tbody>
        </table>
        {rows.length === 0 && <p>{messages.table.empty}</p>}
      </div>
      <p className={table.note}>{isTwo ? text.tableNote : text.tableNoteMany}</p>
      <p className={table.note}>
        {isTwo
          ? text.tableNoteClusters
          : text.tableNoteClustersMany({ form: (text.formNames[0] ?? '').toLocaleLowerCase(language) })}{' '}
        {model.groups.basis === 'estimate' && text.clustersEstimate}
      </p>
      <p className={table.note}>
        {text.tableMethods}{' '}
        <NamedMethodLink measure={isTwo ? 'locationQuotient' : 'diversity'} symbol={isTwo ? 'LQ' : text.diversity} />,{' '}
        <NamedMethodLink measure="localSegregation" symbol="ls" />,{' '}
        <NamedMethodLink measure="localMoranPermutation" symbol="LISA" />,{' '}
        <NamedMethodLink measure="getisOrdStar" symbol="Gi*" />
      </p>
    </div>
  )
}

interface Columns {
  readonly columns: readonly SegregationColumn[]
}

const classOf = ({ key, isNumber, isWide }: SegregationColumn): string =>
  [isNumber ? table.number : '', isWide ? table.wide : '', key === 'cluster' ? evidence.words : ''].join(' ').trim()

function Head({ columns }: Columns) {
  const text = useTexts()
  const order = readOrder(useAppState((state) => state.query.sort))
  return (
    <thead>
      <tr>
        <SortHead order={order} sortKey="name" label={text.area} />
        {columns.map((column) => (
          <SortHead
            key={column.key}
            order={order}
            sortKey={column.key}
            label={column.label}
            className={classOf(column)}
          />
        ))}
      </tr>
    </thead>
  )
}

function CityRow({ columns }: Columns) {
  const messages = useMessages()
  return (
    <tr className={table.city}>
      <th scope="row">{messages.table.city}</th>
      {columns.map((column) => (
        <td key={column.key} className={classOf(column)}>
          {column.city}
        </td>
      ))}
    </tr>
  )
}

function Row({ row, columns, isChosen }: Columns & { row: SegregationTableRow; isChosen: boolean }) {
  const messages = useMessages()
  const { state } = row.local
  const shown = state === 'value' ? columns : columns.filter(({ isFigure }) => !isFigure)
  return (
    <tr className={isChosen ? table.chosen : undefined}>
      <th scope="row">
        <button type="button" onClick={() => selectUnit(isChosen ? null : row.unitId)}>
          {isChosen ? <mark>{row.name}</mark> : row.name}
        </button>
      </th>
      {shown.map((column) => (
        <td key={column.key} className={classOf(column)}>
          {column.cell(row)}
        </td>
      ))}
      {state !== 'value' && (
        <td className={table.absent} colSpan={columns.length - shown.length}>
          {messages.laget.states[state]}
        </td>
      )}
    </tr>
  )
}

function Download({ model, rows }: { model: SegregationModel; rows: readonly SegregationTableRow[] }) {
  const messages = useMessages()
  const language = useLanguage()
  const source = useAppState(selectCatalog)?.sources.find(({ id }) => id === 'scb-areas')
  function save() {
    const { division, level, year } = model.asked
    const file = segregationCsv(model, rows, source?.line[language] ?? '', language)
    const name = fileName(['segregation', division, level, formatYear(year)], 'csv')
    download(name, formatCsv(file.header, file.rows), 'text/csv')
  }
  return (
    <button type="button" onClick={save}>
      {messages.table.csv}
    </button>
  )
}
