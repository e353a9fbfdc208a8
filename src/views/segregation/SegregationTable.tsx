import { figureOf } from '../../domain/figures.ts'
import { fileName, formatCsv } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import { changeQuery, selectUnit } from '../../state/actions.ts'
import { selectCatalog } from '../../state/asked.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import {
  areaContext,
  differenceText,
  localText,
  segregationRows,
  shareText,
  type SegregationRow,
} from '../../state/segregationAreas.ts'
import { unitsName } from '../../state/segregationSentences.ts'
import { orderedRows, readOrder, segregationCsv } from '../../state/segregationTable.ts'
import { formatCount, formatNumber, formatYear } from '../../symbology/format.ts'
import { SortHead } from '../table/SortHead.tsx'
import table from '../table/table.module.css'
import { useTexts } from './useTexts.ts'

/** Every area with its shares, its relation to the city and how far its mix is from it. */
export function SegregationTable({ model }: { model: SegregationModel }) {
  const messages = useMessages()
  const text = useTexts()
  const language = useLanguage()
  const { sort, rowFilter, unitId } = useAppState((state) => state.query)
  const all = segregationRows(model)
  const rows = orderedRows(all, rowFilter, readOrder(sort), language)
  const chosen = all.find((row) => row.unitId === unitId)
  const isTwo = model.local.kind === 'quotient'
  const caption = text.caption({
    division: text.divisions[model.asked.division],
    units: `${formatCount(all.length, language)} ${unitsName(model, language)}`,
    year: formatYear(model.asked.year),
    basis: messages.laget.basisShort[model.groups.basis],
  })
  return (
    <div>
      <div className={table.tools}>
        <label>
          {messages.table.filter}{' '}
          <input
            type="search"
            value={rowFilter}
            onChange={(event) => changeQuery({ rowFilter: event.target.value.slice(0, 80) }, 'replace')}
          />
        </label>
        <span role="status">
          {messages.table.filterResult({
            shown: formatCount(rows.length, language),
            all: formatCount(all.length, language),
          })}
        </span>
        <Download model={model} rows={all} />
      </div>
      <div className={table.scroll} tabIndex={0} role="region" aria-label={caption}>
        <table className={table.table}>
          <caption>{caption}</caption>
          <Head model={model} />
          <tbody>
            <CityRow model={model} />
            {chosen !== undefined && <Row row={chosen} model={model} isChosen />}
            {rows
              .filter((row) => row !== chosen)
              .map((row) => (
                <Row key={row.unitId} row={row} model={model} isChosen={false} />
              ))}
          </tbody>
        </table>
        {rows.length === 0 && <p>{messages.table.empty}</p>}
      </div>
      <p className={table.note}>{isTwo ? text.tableNote : text.tableNoteMany}</p>
    </div>
  )
}

function Head({ model }: { model: SegregationModel }) {
  const text = useTexts()
  const order = readOrder(useAppState((state) => state.query.sort))
  const isTwo = model.local.kind === 'quotient'
  const wideNumber = `${table.number} ${table.wide}`
  return (
    <thead>
      <tr>
        <SortHead order={order} sortKey="name" label={text.area} />
        {model.larger !== null && (
          <SortHead order={order} sortKey="parent" label={text.parent} className={table.wide} />
        )}
        <SortHead order={order} sortKey="residents" label={text.residentsHead} className={wideNumber} />
        {isTwo ? (
          <SortHead order={order} sortKey="share" label={text.shareHead} className={table.number} />
        ) : (
          (['share', 'cooperative', 'owner'] as const).map((key, index) => (
            <SortHead
              key={key}
              order={order}
              sortKey={key}
              label={`${text.formNames[index] ?? ''}, %`}
              className={wideNumber}
            />
          ))
        )}
        <SortHead
          order={order}
          sortKey="local"
          label={isTwo ? text.quotientShort : text.diversity}
          className={table.number}
        />
        <SortHead order={order} sortKey="difference" label={text.difference} className={wideNumber} />
      </tr>
    </thead>
  )
}

function CityRow({ model }: { model: SegregationModel }) {
  const messages = useMessages()
  const language = useLanguage()
  const { groups, local, larger } = model
  const context = areaContext(model, language, Infinity)
  const isTwo = local.kind === 'quotient'
  const shares = isTwo ? groups.shares.slice(0, 1) : groups.shares
  return (
    <tr className={table.city}>
      <th scope="row">{messages.table.city}</th>
      {larger !== null && <td className={table.wide}>{messages.table.wholeCity}</td>}
      <td className={`${table.number} ${table.wide}`}>
        {groups.cityResidents === null ? '' : formatCount(groups.cityResidents, language)}
      </td>
      {shares.map((share, index) => (
        <td key={index} className={isTwo ? table.number : `${table.number} ${table.wide}`}>
          {shareText(figureOf(share), context)}
        </td>
      ))}
      <td className={table.number}>{formatNumber(local.city, language, { digits: 2 })}</td>
      <td className={`${table.number} ${table.wide}`}>{formatNumber(0, language)}</td>
    </tr>
  )
}

function Row({ row, model, isChosen }: { row: SegregationRow; model: SegregationModel; isChosen: boolean }) {
  const messages = useMessages()
  const language = useLanguage()
  const context = areaContext(model, language, row.residents)
  const isTwo = model.local.kind === 'quotient'
  const wideNumber = `${table.number} ${table.wide}`
  return (
    <tr className={isChosen ? table.chosen : undefined}>
      <th scope="row">
        <button type="button" onClick={() => selectUnit(isChosen ? null : row.unitId)}>
          {isChosen ? <mark>{row.name}</mark> : row.name}
        </button>
      </th>
      {model.larger !== null && <td className={table.wide}>{row.parent ?? messages.table.wholeCity}</td>}
      <td className={wideNumber}>{row.residents === null ? '' : formatCount(Math.round(row.residents), language)}</td>
      {row.local.state !== 'value' ? (
        <td className={table.absent} colSpan={row.shares.length + 2}>
          {messages.laget.states[row.local.state]}
        </td>
      ) : (
        <>
          {row.shares.map((share, index) => (
            <td key={index} className={isTwo ? table.number : wideNumber}>
              {shareText(share, context)}
            </td>
          ))}
          <td className={table.number}>{localText(row.local, row.shares[0], context)}</td>
          <td className={wideNumber}>{differenceText(row.difference, context)}</td>
        </>
      )}
    </tr>
  )
}

function Download({ model, rows }: { model: SegregationModel; rows: readonly SegregationRow[] }) {
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
