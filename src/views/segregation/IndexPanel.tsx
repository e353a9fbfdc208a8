import { IndexAxis } from '../../charts/IndexAxis.tsx'
import type { Language } from '../../domain/text.ts'
import type { SegregationTexts } from '../../i18n/segregation.ts'
import { knownFloor, knownInterval } from '../../state/segregationChance.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectHeadlineComparison, type SegregationModel } from '../../state/segregation.ts'
import { groupWords, rangeText, unitsName } from '../../state/segregationSentences.ts'
import { formatCount, formatIndex, formatNumber, formatYear } from '../../symbology/format.ts'
import { Rich } from '../frame/Rich.tsx'
import { useChance } from './useChance.ts'
import { useTexts } from './useTexts.ts'
import { useWidth } from './useWidth.ts'
import styles from './segregation.module.css'

const HEIGHT = { wide: 150, narrow: 172 } as const
const WIDE = 560

/** The index on its whole scale, from 0 to 1, with what chance gives and the other cities; then without chance. */
export function IndexPanel({ model }: { model: SegregationModel }) {
  useChance()
  const text = useTexts()
  const language = useLanguage()
  const [box, width] = useWidth()
  const interval = knownInterval(model.groups)
  const floor = knownFloor(model.groups)
  return (
    <section aria-labelledby="index-title">
      <h2 id="index-title">{useTitle(model)}</h2>
      <div ref={box} className={styles.axis}>
        {width > 0 && <Axis model={model} width={width} />}
      </div>
      <p className={styles.corrected}>
        {interval === undefined || floor === undefined ? (
          text.correctedPending
        ) : (
          <Rich
            text={text.corrected({
              corrected: formatIndex(interval.corrected, language),
              range: rangeText(interval, language),
              floor: formatIndex(floor.mean, language),
            })}
          />
        )}
      </p>
      <p className={styles.small}>
        {text.intervalNote}{' '}
        {interval !== undefined &&
          text.intervalDraws({ draws: formatCount(interval.draws, language), seed: String(interval.seed) })}
      </p>
    </section>
  )
}

function useTitle(model: SegregationModel): string {
  const text = useTexts()
  const language = useLanguage()
  const [words, units, year] = [groupWords(model, language), unitsName(model, language), formatYear(model.asked.year)]
  return words === null ? text.axisTitle.many({ units, year }) : text.axisTitle.two({ ...words, units, year })
}

function Axis({ model, width }: { model: SegregationModel; width: number }) {
  const text = useTexts()
  const language = useLanguage()
  const title = useTitle(model)
  const others = useOthers()
  const interval = knownInterval(model.groups)
  const chance = chanceBand(model, text, language)
  const { kind } = model.indices
  const isWide = width >= WIDE
  const figure = formatIndex(model.index, language)
  const note = interval === undefined ? text.subjectPending : text.subject({ range: rangeText(interval, language) })
  const steps = isWide ? FINE_STEPS : COARSE_STEPS
  return (
    <IndexAxis
      width={width}
      height={isWide ? HEIGHT.wide : HEIGHT.narrow}
      title={title}
      description={[`${figure}, ${note}`, ...others.map(({ label }) => label), chance?.label ?? ''].join('. ')}
      ticks={steps.map((value) => ({ value, label: tickLabel(value, language) }))}
      chance={chance}
      subject={{
        value: model.index,
        figure,
        note,
        interval: interval === undefined ? null : [interval.low, interval.high],
      }}
      others={others}
      startLabel={isWide ? text.axisStart[kind] : text.axisStartShort}
      endLabel={isWide ? text.axisEnd[kind] : text.axisEndShort}
    />
  )
}

const FINE_STEPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
const COARSE_STEPS = [0, 0.2, 0.4, 0.6, 0.8, 1]

const tickLabel = (value: number, language: Language): string =>
  formatNumber(value, language, { digits: Number.isInteger(value) ? 0 : 1 })

/** The other cities as marks, where they have the same kind of areas. */
function useOthers() {
  const text = useTexts()
  const language = useLanguage()
  const comparison = useAppState(selectHeadlineComparison)
  return (comparison?.others ?? []).map(({ index, name }) => ({
    value: index,
    label: `${name ?? text.city} ${formatIndex(index, language)}`,
  }))
}

function chanceBand({ groups }: SegregationModel, text: SegregationTexts, language: Language) {
  const floor = knownFloor(groups)
  if (floor === undefined) return null
  return { from: floor.low, to: floor.high, label: text.chance({ range: rangeText(floor, language) }) }
}
