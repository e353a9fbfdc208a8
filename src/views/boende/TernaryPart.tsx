import { useMemo } from 'react'
import { areMovedApart, FARTHEST_MOVE, TernaryPlot } from '../../charts/TernaryPlot.tsx'
import { useSize } from '../../charts/useSize.ts'
import { absent } from '../../domain/figures.ts'
import { inSentence } from '../../i18n/inSentence.ts'
import { hoverUnit, selectUnit } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { HousingModel } from '../../state/housing.ts'
import { circlesOf } from '../../state/housingRows.ts'
import { areasName, limitText } from '../../state/housingText.ts'
import { formatCount, formatNumber } from '../../symbology/format.ts'
import { useTexts } from './useTexts.ts'
import styles from './boende.module.css'

const TICKS = [0.2, 0.4, 0.6, 0.8] as const

/** Every area between three corners, tied to the map: what is pointed at or chosen in one is so in the other. */
export function TernaryPart({ model }: { model: HousingModel }) {
  const text = useTexts()
  const language = useLanguage()
  const [box, { width, height }] = useSize()
  const unitId = useAppState((state) => state.query.unitId)
  const hoveredId = useAppState((state) => state.hoveredUnitId)
  const { mix, scale, units, asked, info } = model
  const fillOf = useMemo(
    () => (id: string) => scale.colorOf(mix.types[units.indexOf.get(id) ?? -1] ?? absent('missing')),
    [mix, scale, units],
  )
  const threshold = limitText(mix.threshold, language)
  const items = circlesOf(model)
  return (
    <figure className={styles.ternary}>
      <div ref={box} className={styles.triangle}>
        {width > 0 && (
          <TernaryPlot
            width={width}
            height={height}
            title={text.ternaryTitle({ units: inSentence(info.name[language]), year: String(asked.year) })}
            description={text.ternaryDescription({
              all: formatCount(mix.mixed.units, language),
              units: areasName(model, language),
              mixed: formatCount(mix.mixed.mixedUnits, language),
              threshold,
            })}
            items={items}
            fillOf={fillOf}
            threshold={mix.threshold}
            thresholdLabel={threshold}
            ticks={TICKS.map((value) => ({ value, label: formatNumber(value * 100, language) }))}
            corners={text.corners}
            selectedId={unitId}
            hoveredId={hoveredId}
            onSelect={(id) => selectUnit(id === unitId ? null : id)}
            onHover={hoverUnit}
          />
        )}
      </div>
      <figcaption className={styles.small}>
        {areMovedApart(items)
          ? `${text.ternaryNote({ unit: inSentence(info.name[language]) })} ${text.ternaryMoved({ pixels: FARTHEST_MOVE })}`
          : text.ternaryTogether({ units: areasName(model, language) })}
      </figcaption>
    </figure>
  )
}
