import { figureOf } from '../../domain/figures.ts'
import { selectUnit } from '../../state/actions.ts'
import { contextOf, figureText, layerTitle } from '../../state/figureText.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { selectField, selectLevel, selectSummary } from '../../state/selectors.ts'
import { writtenOrder } from '../../state/writtenFigures.ts'
import { OwnMark } from '../frame/OwnMark.tsx'
import styles from './panel.module.css'

const MOST_IN_END = 3

/** What stands beside the map before an area is chosen: how to choose one, and both ends of the order. */
export function CityPanel() {
  const messages = useMessages()
  const text = messages.panel
  const language = useLanguage()
  const field = useAppState(selectField)
  const level = useAppState(selectLevel)
  const summary = useAppState(selectSummary)
  const isOrdered = field !== undefined && field.asked.layer.kind !== 'category'
  const order = summary === undefined || !isOrdered ? [] : writtenOrder(field, summary).order
  // Of few areas, none stands in both ends.
  const length = Math.min(MOST_IN_END, Math.floor(order.length / 2))
  const ends =
    length === 0
      ? []
      : [
          { title: text.highest, indices: order.slice(-length).reverse() },
          { title: text.lowest, indices: order.slice(0, length) },
        ]
  return (
    <section className={styles.panel}>
      <h2 className={styles.name}>{text.chooseTitle}</h2>
      <p className={styles.sentence}>{text.chooseText}</p>
      {field !== undefined && ends.length > 0 && (
        <p className={styles.sentence}>
          {layerTitle(field.asked, language)} {field.asked.year}
        </p>
      )}
      <OwnMark />
      {ends.map(({ title, indices }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className={styles.neighbours}>
            {indices.map((index) => {
              const unit = level?.units[index]
              const figure = field?.figures[index] ?? figureOf(Number.NaN)
              if (unit === undefined || field === undefined) return null
              return (
                <li key={unit.id}>
                  <button type="button" onClick={() => selectUnit(unit.id)}>
                    {unit.name}
                  </button>
                  <span>{figureText(figure, contextOf(field, index, language))}</span>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
      {ends.length > 0 && (
        <p className={styles.small}>
          {text.extremesNote} {summary !== undefined && order.length < summary.withValue && text.extremesCapped}
        </p>
      )}
    </section>
  )
}
