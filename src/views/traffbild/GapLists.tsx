import { selectUnit } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { gapRows, type KnownRow } from '../../state/targetingLists.ts'
import type { TargetingModel } from '../../state/targetingModel.ts'
import { areaSentence } from '../../state/targetingRows.ts'
import { formatCount } from '../../symbology/format.ts'
import { signedPoints } from '../../symbology/formatInterval.ts'
import { Rich } from '../frame/Rich.tsx'
import { useTexts } from './useTexts.ts'
import areas from './areas.module.css'
import styles from './traffbild.module.css'

/** Both ends of the difference between money and need, equally many areas of each. */
export function GapLists({ model }: { model: TargetingModel }) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  const { gaps, opposite } = gapRows(model)
  if (gaps.length === 0) return <p className={styles.small}>{text.listsNone}</p>
  return (
    <section className={areas.lists} aria-labelledby="gap-lists">
      <h2 id="gap-lists">{text.listsTitle}</h2>
      <div className={areas.pair}>
        <AreaList title={text.gapsTitle} rows={gaps} model={model} id="gaps" />
        <AreaList title={text.oppositeTitle} rows={opposite} model={model} id="opposite" />
      </div>
      <p className={styles.small}>
        {text.listsLead({ count: formatCount(gaps.length, language) })} <strong>{text.notNamed}</strong>
      </p>
    </section>
  )
}

interface ListProps {
  readonly title: string
  readonly rows: readonly KnownRow[]
  readonly model: TargetingModel
  readonly id: string
}

function AreaList({ title, rows, model, id }: ListProps) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  const unitId = useAppState((state) => state.query.unitId)
  return (
    <div className={areas.list}>
      <h3 id={id}>{title}</h3>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{text.areaCol}</th>
            <th scope="col">{text.points}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unitId}>
              <td>
                <AreaButton row={row} isChosen={row.unitId === unitId} />
                <p>
                  <Rich text={sentenceAfterName(areaSentence(model, row, language), row.name)} />
                </p>
              </td>
              <td>{signedPoints(row.area.disparity.chosen, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A name that chooses its area. */
export function AreaButton({ row, isChosen }: { row: KnownRow; isChosen: boolean }) {
  return (
    <>
      <button type="button" onClick={() => selectUnit(isChosen ? null : row.unitId)}>
        {isChosen ? <mark>{row.name}</mark> : row.name}
      </button>{' '}
      <span>{row.parent}</span>
    </>
  )
}

/** The name stands above as a button. */
const sentenceAfterName = (sentence: string, name: string): string =>
  sentence.startsWith(`${name}: `) ? sentence.slice(name.length + 2) : sentence
