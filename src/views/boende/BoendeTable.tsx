import { fileName, formatCsv } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import { selectUnit } from '../../state/actions.ts'
import { selectCatalog } from '../../state/asked.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import type { HousingModel } from '../../state/housing.ts'
import {
  housingCsv,
  housingRows,
  orderedHousing,
  readHousingOrder,
  writtenRow,
  type HousingRow,
} from '../../state/housingRows.ts'
import { areasName, limitText, typeText } from '../../state/housingText.ts'
import { formatCount, formatYear } from '../../symbology/format.ts'
import { SortHead } from '../table/SortHead.tsx'
import { TableTools } from '../table/TableTools.tsx'
import table from '../table/table.module.css'
import { useTexts } from './useTexts.ts'
import evidence from './evidence.module.css'
import styles from './boende.module.css'

const wideNumber = `${table.number} ${table.wide}`

/** Every area with its forms, its type and how mixed it is. */
export function BoendeTable({ model }: { model: HousingModel }) {
  const messages = useMessages()
  const text = useTexts()
  const language = useLanguage()
  const { sort, rowFilter, unitId } = useAppState((state) => state.query)
  const all = housingRows(model)
  const rows = orderedHousing(all, rowFilter, readHousingOrder(sort), language)
  const chosen = all.find((row) => row.unitId === unitId)
  const caption = text.tableCaption({
    units: `${formatCount(all.length, language)} ${areasName(model, language)}`,
    year: formatYear(model.asked.year),
    basis: messages.laget.basisShort[model.homes.basis],
    threshold: limitText(model.mix.threshold, language),
  })
  return (
    <div className={styles.table}>
      <TableTools shown={rows.length} all={all.length}>
        <Download model={model} />
      </TableTools>
      <div className={table.scroll} tabIndex={0} role="region" aria-label={caption}>
        <table className={table.table}>
          <caption>{caption}</caption>
          <Head model={model} />
          <tbody>
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
      <p className={table.note}>{text.tableNote}</p>
    </div>
  )
}

function Head({ model }: { model: HousingModel }) {
  const text = useTexts()
  const order = readHousingOrder(useAppState((state) => state.query.sort))
  const [rental = '', cooperative = '', owner = ''] = text.forms.map((form) => `${form}, %`)
  return (
    <thead>
      <tr>
        <SortHead order={order} sortKey="name" label={text.areaHead} />
        {model.larger !== null && (
          <SortHead order={order} sortKey="parent" label={text.parentHead} className={table.wide} />
        )}
        <SortHead order={order} sortKey="residents" label={text.residentsHead} className={wideNumber} />
        <SortHead order={order} sortKey="homes" label={text.homesHead} className={wideNumber} />
        <SortHead order={order} sortKey="type" label={text.typeHead} className={evidence.words} />
        <SortHead order={order} sortKey="largest" label={text.largestHead} className={table.number} />
        <SortHead order={order} sortKey="rental" label={rental} className={wideNumber} />
        <SortHead order={order} sortKey="cooperative" label={cooperative} className={wideNumber} />
        <SortHead order={order} sortKey="owner" label={owner} className={wideNumber} />
        <SortHead order={order} sortKey="diversity" label={text.diversityHead} className={wideNumber} />
        <SortHead order={order} sortKey="effective" label={text.effectiveHead} className={wideNumber} />
        {model.homes.quality !== null && (
          <SortHead
            order={order}
            sortKey="quality"
            label={text.qualityHead}
            className={`${table.wide} ${evidence.words}`}
          />
        )}
      </tr>
    </thead>
  )
}

function Row({ row, model, isChosen }: { row: HousingRow; model: HousingModel; isChosen: boolean }) {
  const messages = useMessages()
  const language = useLanguage()
  const written = writtenRow(model, row, language)
  const hasQuality = model.homes.quality !== null
  return (
    <tr className={isChosen ? table.chosen : undefined}>
      <th scope="row">
        <button type="button" onClick={() => selectUnit(isChosen ? null : row.unitId)}>
          {isChosen ? <mark>{row.name}</mark> : row.name}
        </button>
      </th>
      {model.larger !== null && <td className={table.wide}>{row.parent ?? messages.table.wholeCity}</td>}
      <td className={wideNumber}>{row.residents === null ? '' : formatCount(Math.round(row.residents), language)}</td>
      {row.largest.state !== 'value' ? (
        <td className={table.absent} colSpan={hasQuality ? 9 : 8}>
          {messages.laget.states[row.largest.state]}
        </td>
      ) : (
        <>
          <td className={wideNumber}>{formatCount(Math.round(row.homes), language)}</td>
          <td className={evidence.words}>{typeText(row.type, language)}</td>
          <td className={table.number}>{written.largest}</td>
          {written.shares.map((share, form) => (
            <td key={form} className={wideNumber}>
              {share}
            </td>
          ))}
          <td className={wideNumber}>{written.diversity}</td>
          <td className={wideNumber}>{written.effective}</td>
          {hasQuality && <td className={`${table.wide} ${evidence.words}`}>{written.quality}</td>}
        </>
      )}
    </tr>
  )
}

function Download({ model }: { model: HousingModel }) {
  const messages = useMessages()
  const language = useLanguage()
  const source = useAppState(selectCatalog)?.sources.find(({ id }) => id === 'own')
  function save() {
    const { level, year } = model.asked
    const { header, rows } = housingCsv(model, source?.line[language] ?? '', language)
    const limit = String(Math.round(model.mix.threshold * 100))
    download(fileName(['boende', level, formatYear(year), limit], 'csv'), formatCsv(header, rows), 'text/csv')
  }
  return (
    <button type="button" onClick={save}>
      {messages.table.csv}
    </button>
  )
}
