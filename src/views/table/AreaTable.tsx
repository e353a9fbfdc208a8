import { memo, useMemo, useRef, useState } from 'react'
import { gradeOf, type AreaRow } from '../../analysis/areaTable.ts'
import { TENURE_FORMS } from '../../analysis/tenure.ts'
import type { Figure } from '../../domain/figures.ts'
import type { Language } from '../../domain/text.ts'
import { selectUnit } from '../../state/actions.ts'
import { selectAreaTable, type AreaTableModel } from '../../state/areaTable.ts'
import { rowsNamed } from '../../state/tableOrder.ts'
import { absenceText, bareFigureText, contextOf, figureText, unitText } from '../../state/figureText.ts'
import { selectResidual } from '../../state/ownMarks.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { writtenFigure } from '../../state/writtenFigures.ts'
import { formatCount, formatValue } from '../../symbology/format.ts'
import { MoreRows, ROWS_AT_ONCE } from './MoreRows.tsx'
import { TableDownload } from './TableDownload.tsx'
import { SortHead } from './SortHead.tsx'
import { TableTools } from './TableTools.tsx'
import { readSorting, sortRows, type SortKey } from './tableModel.ts'
import { ValueStrip } from './ValueStrip.tsx'
import styles from './table.module.css'

/** The map as a table: every area with the same values and the same reasons for having none. */
export default function AreaTable() {
  const text = useMessages().table
  const model = useAppState(selectAreaTable)
  const { sort, rowFilter, unitId } = useAppState((state) => state.query)
  const language = useLanguage()
  const residual = useAppState(selectResidual)
  const rows = useMemo(
    () => sortRows(rowsNamed(model?.rows ?? [], rowFilter), readSorting(sort), language),
    [model?.rows, rowFilter, sort, language],
  )
  const region = useRef<HTMLDivElement>(null)
  const [most, setMost] = useState(ROWS_AT_ONCE)
  if (model === undefined) return null
  const chosen = model.rows.find((row) => row.unitId === unitId)
  return (
    <div className={styles.block}>
      <TableTools shown={rows.length} all={model.rows.length}>
        <TableDownload model={model} />
      </TableTools>
      <div ref={region} className={styles.scroll} tabIndex={0} role="region" aria-label={model.caption}>
        <table className={styles.table}>
          <caption>{model.caption}</caption>
          <TableHead model={model} sort={sort} />
          <tbody>
            <Row row={model.city} model={model} kind="city" />
            {chosen !== undefined && <Row row={chosen} model={model} kind="chosen" />}
            {rows
              .slice(0, most)
              .filter((row) => row.unitId !== chosen?.unitId)
              .map((row) => (
                <Row key={row.unitId} row={row} model={model} kind="area" />
              ))}
          </tbody>
        </table>
        {rows.length === 0 && <p>{text.empty}</p>}
      </div>
      <MoreRows
        shown={most}
        all={rows.length}
        onShow={(next) => {
          setMost(next)
          // The buttons go with the last row: who pressed one goes on in the table.
          if (next >= rows.length) region.current?.focus()
        }}
      />
      {residual !== null && <p className={styles.note}>{residual}</p>}
      <p className={styles.note}>{text.note}</p>
    </div>
  )
}

function TableHead({ model, sort }: { model: AreaTableModel; sort: string }) {
  const messages = useMessages()
  const text = messages.table
  const language = useLanguage()
  const { layer, sex } = model.field.asked
  const unit = unitText({ layer, sex, language })
  const head = (key: SortKey, label: string, className?: string) => (
    <SortHead key={key} sortKey={key} label={label} order={readSorting(sort)} className={className} />
  )
  const shortLabel = unit === '' ? layer.short[language] : `${layer.short[language]}, ${unit}`
  return (
    <thead>
      <tr>
        {head('name', text.area)}
        {model.parentName !== null && head('parent', text.parent, styles.wide)}
        {head('residents', text.residents, `${styles.number} ${styles.wide}`)}
        {model.strip !== null && (
          <th scope="col" className={styles.strip}>
            <span className="visually-hidden">{text.strip}</span>
            <span aria-hidden className={styles.stripEnds}>
              <span>{model.strip.lowText}</span>
              <span>{text.city}</span>
              <span>{model.strip.highText}</span>
            </span>
          </th>
        )}
        {head('value', shortLabel, styles.number)}
        {model.city.tenure.length > 0 &&
          TENURE_FORMS.map((form, index) =>
            head(
              (['tenure0', 'tenure1', 'tenure2'] as const)[index] ?? 'tenure0',
              `${messages.laget.tenure[form]}, %`,
              `${styles.number} ${styles.wide}`,
            ),
          )}
        {model.city.efforts !== null && head('efforts', text.efforts, `${styles.number} ${styles.wide}`)}
        {model.field.quality !== null && head('quality', text.certainty, styles.wide)}
      </tr>
    </thead>
  )
}

interface RowProps {
  readonly row: AreaRow
  readonly model: AreaTableModel
}

const Row = memo(function Row({ row, model, kind }: RowProps & { kind: 'city' | 'chosen' | 'area' }) {
  const messages = useMessages()
  const language = useLanguage()
  return (
    <tr className={styles[kind]}>
      <th scope="row">
        {row.unitId === null ? (
          row.name
        ) : (
          <button type="button" onClick={() => selectUnit(kind === 'chosen' ? null : row.unitId)}>
            {kind === 'chosen' ? <mark>{row.name}</mark> : row.name}
          </button>
        )}
      </th>
      {model.parentName !== null && <td className={styles.wide}>{row.parent ?? messages.table.wholeCity}</td>}
      <td className={`${styles.number} ${styles.wide}`}>{residentsText(row.residents, language, model.field)}</td>
      {model.strip !== null && (
        <td className={styles.strip}>
          <ValueStrip
            figure={row.value}
            fill={model.scale.colorOf(writtenFigure(row.value, contextOfRow(row, model, language))).color}
            strip={model.strip}
            isHollow={row.quality !== null && gradeOf(row.quality) === 'low'}
            isChosen={kind === 'chosen'}
          />
        </td>
      )}
      <ValueCell row={row} model={model} />
      <OtherCells row={row} model={model} />
    </tr>
  )
})

const contextOfRow = ({ unitId }: AreaRow, { field, units }: AreaTableModel, language: Language) =>
  contextOf(field, unitId === null ? null : (units.indexOf.get(unitId) ?? null), language)

function ValueCell({ row, model }: RowProps) {
  const language = useLanguage()
  const { value } = row
  const context = contextOfRow(row, model, language)
  if (value.state !== 'value') return <td className={styles.absent}>{figureText(value, context)}</td>
  const isNumber = model.field.asked.layer.kind !== 'category'
  return <td className={isNumber ? styles.number : styles.absent}>{bareFigureText(value, context)}</td>
}

/** What stands beside the chosen layer: tenure, efforts, and how sure the estimate is. */
function OtherCells({ row, model }: RowProps) {
  const { grades } = useMessages().panel
  const language = useLanguage()
  return (
    <>
      {row.tenure.map((share, index) => (
        <td key={TENURE_FORMS[index]} className={`${styles.number} ${styles.wide}`}>
          {share.state === 'value' ? formatValue(share.value, 'percent', language, { bare: true, digits: 0 }) : '–'}
        </td>
      ))}
      {model.city.efforts !== null && (
        <td className={`${styles.number} ${styles.wide}`}>{formatCount(row.efforts ?? 0, language)}</td>
      )}
      {model.field.quality !== null && (
        <td className={styles.wide}>{row.quality === null ? '' : grades[gradeOf(row.quality)]}</td>
      )}
    </>
  )
}

function residentsText(residents: Figure, language: Language, { fewestResidents }: AreaTableModel['field']): string {
  return residents.state === 'value'
    ? formatCount(Math.round(residents.value), language)
    : absenceText(residents.state, { language, fewestResidents })
}
