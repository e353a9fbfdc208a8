import { figureOf } from '../../domain/figures.ts'
import { selectUnit } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import {
  areaContext,
  localText,
  segregationRows,
  shareText,
  type SegregationRow,
} from '../../state/segregationAreas.ts'
import { formatCount, formatNumber } from '../../symbology/format.ts'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'
import tables from './tables.module.css'

/** Both ends of the order with the city between them, so that neither stands alone. */
export function LocalEnds({ model }: { model: SegregationModel }) {
  const text = useTexts()
  const language = useLanguage()
  const { local, groups } = model
  const isTwo = local.kind === 'quotient'
  const rows = segregationRows(model)
  const at = (indices: readonly number[]) => indices.flatMap((index) => rows[index] ?? [])
  const city = { ...areaContext(model, language, Infinity) }
  const cityShare = figureOf(groups.shares[0] ?? Number.NaN)
  if (local.highest.length === 0) return null
  return (
    <section className={styles.block}>
      <h2>{isTwo ? text.endsTitle : text.endsTitleMany}</h2>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{text.area}</th>
            {isTwo && (
              <th scope="col" className={tables.number}>
                {text.shareHead}
              </th>
            )}
            <th scope="col" className={tables.number}>
              {isTwo ? text.quotientShort : text.diversity}
            </th>
          </tr>
        </thead>
        <tbody>
          {at(local.highest).map((row) => (
            <EndRow key={row.unitId} model={model} row={row} />
          ))}
          <tr className={tables.middle}>
            <th scope="row">{text.wholeCity}</th>
            {isTwo && <td className={tables.number}>{shareText(cityShare, city)}</td>}
            <td className={tables.number}>{formatNumber(local.city, language, { digits: isTwo ? 0 : 2 })}</td>
          </tr>
          {[...at(local.lowest)].reverse().map((row) => (
            <EndRow key={row.unitId} model={model} row={row} />
          ))}
        </tbody>
      </table>
      <p className={styles.small}>
        {local.atLowest > local.lowest.length &&
          text.endsTied({
            count: formatCount(local.atLowest, language),
            shown: formatCount(local.lowest.length, language),
          })}{' '}
        {isTwo ? text.endsNote : text.endsNoteMany}
      </p>
    </section>
  )
}

function EndRow({ model, row }: { model: SegregationModel; row: SegregationRow }) {
  const language = useLanguage()
  const isChosen = useAppState((state) => state.query.unitId) === row.unitId
  const context = areaContext(model, language, row.residents)
  const [share = row.local] = row.shares
  return (
    <tr>
      <th scope="row">
        <button type="button" onClick={() => selectUnit(isChosen ? null : row.unitId)}>
          {isChosen ? <mark>{row.name}</mark> : row.name}
        </button>
      </th>
      {model.local.kind === 'quotient' && <td className={tables.number}>{shareText(share, context)}</td>}
      <td className={tables.number}>{localText(row.local, share, context)}</td>
    </tr>
  )
}
