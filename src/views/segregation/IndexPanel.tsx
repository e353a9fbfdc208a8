import { IndexAxis } from '../../charts/IndexAxis.tsx'
import { useSize } from '../../charts/useSize.ts'
import { STANDARD_DRAWS } from '../../analysis/segregationChance.ts'
import type { Language } from '../../domain/text.ts'
import type { SegregationTexts } from '../../i18n/segregation.ts'
import { knownFloor, knownInterval } from '../../state/segregationChance.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectHeadlineComparison, type SegregationModel } from '../../state/segregation.ts'
import { drawing } from '../../state/segregationDrawing.ts'
import { groupWords, rangeText, unitsName } from '../../state/segregationSentences.ts'
import { formatCount, formatIndex, formatNumber, formatValue, formatYear } from '../../symbology/format.ts'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { Rich } from '../frame/Rich.tsx'
import { Growing } from './Growing.tsx'
import { useChance } from './useChance.ts'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'

const HEIGHT = { wide: 150, narrow: 172 } as const
const WIDE = 560

/** The index on its whole scale, from 0 to 1, with what chance gives and the other cities; then without chance. */
export function IndexPanel({ model }: { model: SegregationModel }) {
  useChance()
  const text = useTexts()
  const language = useLanguage()
  const [box, { width }] = useSize()
  const interval = knownInterval(model.groups)
  const floor = knownFloor(model.groups)
  const { draws, seed } = interval ?? STANDARD_DRAWS
  return (
    <section aria-labelledby="index-title">
      <h2 id="index-title">{useTitle(model)}</h2>
      <div ref={box} className={styles.axis}>
        {width > 0 && <Axis model={model} width={width} />}
      </div>
      <p className={styles.corrected}>
        <Growing
          said={
            interval === undefined || floor === undefined ? (
              <Pending />
            ) : (
              <Rich
                text={text.corrected({
                  corrected: formatIndex(interval.corrected, language),
                  range: rangeText(interval, language),
                  floor: formatIndex(floor.mean, language),
                })}
              />
            )
          }
          room={roomOf(text, language)}
        />
      </p>
      <p className={styles.small}>
        {text.intervalNote} {text.intervalDraws({ draws: formatCount(draws, language), seed: String(seed) })}{' '}
        <NamedMethodLink measure={model.indices.kind === 'two' ? 'dissimilarity' : 'multigroupInformationTheory'} />
      </p>
    </section>
  )
}

/** As much room as any numbers need. */
function roomOf(text: SegregationTexts, language: Language): string {
  const [any, all] = [formatIndex(0, language), rangeText({ low: 0, high: 0 }, language)]
  return text.corrected({ corrected: any, range: all, floor: any }).replaceAll('**', '')
}

/** The draws are on their way; how far, where that takes a while. */
function Pending() {
  const text = useTexts()
  const language = useLanguage()
  const share = drawing.progress()
  if (share === null) return text.correctedPending
  return text.correctedProgress({ percent: formatValue(share, 'percent', language, { digits: 0 }) })
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
