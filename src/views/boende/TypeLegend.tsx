import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import type { HousingModel } from '../../state/housing.ts'
import { percentText, ruleText } from '../../state/housingText.ts'
import { formatCount } from '../../symbology/format.ts'
import { legendOf } from '../../symbology/legend.ts'
import { mixIdOf, type MixId } from '../../symbology/mixScale.ts'
import { WHITE } from '../../symbology/chrome.ts'
import { Swatch } from '../legend/Swatch.tsx'
import { useTexts } from './useTexts.ts'
import styles from './boende.module.css'
import limit from './limit.module.css'

/** The types with how many areas have them and who lives there; the mixed ones first, what has no value last. */
export function TypeLegend({ model }: { model: HousingModel }) {
  const { laget } = useMessages()
  const text = useTexts()
  const language = useLanguage()
  const isEmbedded = useAppState((state) => state.query.isEmbedded)
  const { absences } = legendOf(model.scale)
  return (
    <div className={limit.legend} data-embedded={isEmbedded}>
      <h2 className="visually-hidden">{text.legendTitle}</h2>
      <ul aria-label={text.legendTitle}>
        {model.mix.counts.map(({ type, units, shareOfPeople }) => {
          const id = mixIdOf(type) ?? 'mixAll'
          return (
            <li key={id}>
              <Swatch fill={model.scale.colorOf({ state: 'value', value: type })} />
              <span className={limit.typeName}>{legendName(id, text)}</span>{' '}
              <span className={limit.typeCount}>
                {text.legendCount({
                  count: formatCount(units, language),
                  share: percentText(units === 0 ? 0 : shareOfPeople, language),
                })}
              </span>
            </li>
          )
        })}
        {absences
          .filter(({ occurs }) => occurs)
          .map(({ state, pattern, count }) => (
            <li key={state}>
              <Swatch fill={{ color: WHITE, pattern }} />
              <span className={limit.typeName}>{laget.states[state]}</span>{' '}
              <span className={limit.typeCount}>{text.legendOnlyCount({ count: formatCount(count, language) })}</span>
            </li>
          ))}
      </ul>
      {!isEmbedded && (
        <details className={styles.small}>
          <summary>{text.legendHow}</summary>
          <p>{ruleText(model.mix.threshold, language)}</p>
        </details>
      )}
    </div>
  )
}

const legendName = (id: MixId, { types, typeShort }: ReturnType<typeof useTexts>): string =>
  id === 'mixAll' ? types[id] : typeShort[id]
