import { figureOf } from '../../domain/figures.ts'
import { selectUnit } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { areaContext, segregationRows, shareText, type SegregationRow } from '../../state/segregationAreas.ts'
import { localEnds, type LocalEndTexts } from '../../state/segregationLocalEnds.ts'
import { localValue } from '../../state/segregationLocalView.ts'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'
import tables from './tables.module.css'

/** Both ends of the order with the city between them, so that neither stands alone. */
export function LocalEnds({ model }: { model: SegregationModel }) {
  const text = useTexts()
  const language = useLanguage()
  const measure = useAppState((state) => state.query.localMeasure)
  const ends = localEnds(model, measure, language)
  const rows = segregationRows(model)
  const at = (indices: readonly number[]) => indices.flatMap((index) => rows[index] ?? [])
  if (ends === null) return null
  return (
    <section className={styles.block}>
      <h2>{ends.title}</h2>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{text.area}</th>
            {ends.shareHead !== null && (
              <th scope="col" className={tables.number}>
                {ends.shareHead}
              </th>
            )}
            <th scope="col" className={tables.number}>
              {ends.head}
            </th>
          </tr>
        </thead>
        <tbody>
          {at(ends.highest).map((row) => (
            <EndRow key={row.unitId} model={model} row={row} ends={ends} />
          ))}
          <CityRow model={model} ends={ends} />
          {[...at(ends.lowest)].reverse().map((row) => (
            <EndRow key={row.unitId} model={model} row={row} ends={ends} />
          ))}
        </tbody>
      </table>
      <p className={styles.small}>
        {ends.tied} {ends.note}
      </p>
    </section>
  )
}

function CityRow({ model, ends }: { model: SegregationModel; ends: LocalEndTexts }) {
  const text = useTexts()
  const language = useLanguage()
  const city = figureOf(model.groups.shares[0] ?? Number.NaN)
  return (
    <tr className={tables.middle}>
      <th scope="row">{text.wholeCity}</th>
      {ends.shareHead !== null && (
        <td className={tables.number}>{shareText(city, areaContext(model, language, Infinity))}</td>
      )}
      <td className={tables.number}>{ends.city}</td>
    </tr>
  )
}

function EndRow({ model, row, ends }: { model: SegregationModel; row: SegregationRow; ends: LocalEndTexts }) {
  const language = useLanguage()
  const { unitId, localMeasure } = useAppState((state) => state.query)
  const isChosen = unitId === row.unitId
  const context = areaContext(model, language, row.residents)
  const [share = row.local] = row.shares
  return (
    <tr>
      <th scope="row">
        <button type="button" onClick={() => selectUnit(isChosen ? null : row.unitId)}>
          {isChosen ? <mark>{row.name}</mark> : row.name}
        </button>
      </th>
      {ends.shareHead !== null && <td className={tables.number}>{shareText(share, context)}</td>}
      <td className={tables.number}>{localValue(model, row, localMeasure, language)}</td>
    </tr>
  )
}
