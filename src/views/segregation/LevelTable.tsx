import type { LevelId } from '../../domain/units.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectSegregation, type SegregationModel } from '../../state/segregation.ts'
import { areasOf, estimatedLevel, keptTitle, selectScaleRows, type ScaleRow } from '../../state/segregationScales.ts'
import { symbolOf } from '../../state/segregationSentences.ts'
import { asSentence } from '../../i18n/inSentence.ts'
import { formatCount, formatIndex, formatYear } from '../../symbology/format.ts'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { KeptCells } from './KeptCells.tsx'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'
import tables from './tables.module.css'

/**
 * The same index on every kind of area: how finely the city is cut up decides how high it comes out. Beside it, what of
 * the division among the smallest areas is left when they are merged.
 */
export function LevelTable() {
  const text = useTexts()
  const language = useLanguage()
  const model = useAppState(selectSegregation)
  const rows = useAppState(selectScaleRows)
  if (model === undefined) return null
  const title = keptTitle(rows, language)
  const estimated = estimatedLevel(rows)
  // The column is there from the start: what comes later does not move what is read.
  const hasKept = title !== null || rows.some(({ isSmallest, row }) => isSmallest && row.state === 'waiting')
  return (
    <section className={styles.block}>
      <h2>{title ?? text.levelsTitle}</h2>
      <p className={styles.small}>{text.levelsNote}</p>
      <table className={tables.table}>
        <Head model={model} hasKept={hasKept} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.row.level.id} scale={row} rows={rows} model={model} hasKept={hasKept} />
          ))}
        </tbody>
      </table>
      {title !== null && (
        <p className={styles.small}>
          {text.keptNote}{' '}
          {estimated !== undefined && text.keptEstimate({ units: asSentence(areasOf(estimated, language)) })}{' '}
          <NamedMethodLink measure="mergingLoss" />
        </p>
      )}
    </section>
  )
}

function Head({ model, hasKept }: { model: SegregationModel; hasKept: boolean }) {
  const text = useTexts()
  return (
    <thead>
      <tr>
        <th scope="col">{text.levelsHead.level}</th>
        <th scope="col" className={tables.number}>
          {text.levelsHead.units}
        </th>
        <th scope="col" className={tables.number}>
          <NamedMethodLink
            measure={model.indices.kind === 'two' ? 'dissimilarity' : 'multigroupInformationTheory'}
            symbol={symbolOf(model)}
          />
        </th>
        {hasKept && (
          <th scope="col" colSpan={2} className={tables.number}>
            {text.keptHead}
          </th>
        )}
      </tr>
    </thead>
  )
}

interface RowProps {
  readonly scale: ScaleRow
  readonly rows: readonly ScaleRow[]
  readonly model: SegregationModel
  readonly hasKept: boolean
}

function Row({ scale, rows, model, hasKept }: RowProps) {
  const text = useTexts()
  const language = useLanguage()
  const { row, isSmallest } = scale
  const { id, name } = row.level
  const isShown = id === model.asked.level
  const label = name[language]
  const looks = [isShown && tables.shown, hasKept && !isSmallest && tables.merged].filter(Boolean).join(' ')
  if (row.state !== 'value') {
    return (
      <tr className={looks}>
        <th scope="row">{label}</th>
        <td colSpan={hasKept ? 4 : 2} className={tables.missing}>
          {row.state === 'waiting' ? text.levelWaiting : text.levelMissing({ year: formatYear(model.asked.year) })}
        </td>
      </tr>
    )
  }
  return (
    <tr className={looks}>
      <th scope="row">
        {isShown ? label : <LevelButton id={id} label={label} />}
        {row.basis === 'estimate' && <span className={tables.aside}>, {text.estimated}</span>}
      </th>
      <td className={tables.number}>{formatCount(row.units, language)}</td>
      <td className={tables.number}>{formatIndex(row.index, language)}</td>
      {hasKept && <KeptCells scale={scale} rows={rows} />}
    </tr>
  )
}

function LevelButton({ id, label }: { id: LevelId; label: string }) {
  return (
    <button type="button" onClick={() => changeQuery({ level: id, unitId: null })}>
      {label}
    </button>
  )
}
