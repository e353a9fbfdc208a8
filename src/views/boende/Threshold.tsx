import { useEffect, useId, useRef } from 'react'
import { MixCurve } from '../../charts/MixCurve.tsx'
import { useSize } from '../../charts/useSize.ts'
import { announce, changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { HousingModel } from '../../state/housing.ts'
import { curveMarks, curveSteps, type Mark } from '../../state/housingCurve.ts'
import { selectDistricts } from '../../state/housingDistricts.ts'
import { limitText, LIMITS, percentText, rangesText, thresholdText } from '../../state/housingText.ts'
import { formatNumber } from '../../symbology/format.ts'
import { useTexts } from './useTexts.ts'
import styles from './boende.module.css'
import limit from './limit.module.css'

const [LOWEST, HIGHEST] = LIMITS.map((limit) => Math.round(limit * 100)) as [number, number]
const TICKS = [40, 50, 60, 70, 80, 90] as const
/** Half the slider's thumb, as the style sheet has it: the curve's axis lies where the thumb's middle goes. */
const THUMB = 12
const HEIGHT = 104
/** Under this width the marks have their short names. */
const ROOM_FOR_NAMES = 560
/** The sentence is read out when the limit has stood still for so long. */
const PAUSE = 300

/** The limit as a control, on the curve of what every limit would give. */
export function Threshold({ model }: { model: HousingModel }) {
  const text = useTexts()
  const language = useLanguage()
  const districts = useAppState(selectDistricts)
  const id = useId()
  const percent = Math.round(model.mix.threshold * 100)
  useAnnounced(thresholdText(model, language))
  const together = districts?.check.numbersHoldAt ?? []
  return (
    <section className={limit.threshold} aria-labelledby={id}>
      <div>
        <h2 id={id}>{text.thresholdTitle}</h2>
        <p className={styles.small}>{text.thresholdNote}</p>
        <div className={limit.steps}>
          <button
            type="button"
            aria-label={text.thresholdLess}
            disabled={percent <= LOWEST}
            onClick={() => set(percent - 1)}
          >
            −
          </button>
          <output>{limitText(model.mix.threshold, language)}</output>
          <button
            type="button"
            aria-label={text.thresholdMore}
            disabled={percent >= HIGHEST}
            onClick={() => set(percent + 1)}
          >
            +
          </button>
        </div>
        <p className={styles.small}>
          {text.curveCaption}{' '}
          {districts !== undefined &&
            (together.length === 0 ? text.noneTogether : text.someTogether({ range: rangesText(together, language) }))}
        </p>
      </div>
      <div>
        <Curve model={model} marks={curveMarks(model, districts, language)} />
        <input
          type="range"
          className={limit.slider}
          aria-label={text.thresholdTitle}
          min={LOWEST}
          max={HIGHEST}
          value={percent}
          aria-valuetext={thresholdText(model, language)}
          onChange={(event) => set(event.target.valueAsNumber)}
        />
        <div className={limit.ticks} aria-hidden>
          {TICKS.map((tick) => (
            <span key={tick} style={{ left: `${((tick - LOWEST) / (HIGHEST - LOWEST)) * 100}%` }}>
              {tick === TICKS.at(-1) ? limitText(tick / 100, language) : formatNumber(tick, language)}
            </span>
          ))}
        </div>
      </div>
    </section>
  )
}

/** A refinement of the same question, so it is no step for the back button. */
const set = (percent: number) =>
  changeQuery({ mixedThreshold: Math.min(HIGHEST, Math.max(LOWEST, percent)) / 100 }, 'replace')

/** Says the sentence once the reader has stopped moving the limit; not when the page opens. */
function useAnnounced(sentence: string): void {
  const last = useRef(sentence)
  useEffect(() => {
    if (last.current === sentence) return undefined
    const waiting = setTimeout(() => {
      last.current = sentence
      announce(sentence)
    }, PAUSE)
    return () => clearTimeout(waiting)
  }, [sentence])
}

function Curve({ model, marks }: { model: HousingModel; marks: readonly Mark[] }) {
  const text = useTexts()
  const language = useLanguage()
  const [box, { width }] = useSize()
  const { threshold, mixed } = model.mix
  const share = percentText(mixed.shareOfPeople, language)
  const isWide = width >= ROOM_FOR_NAMES
  return (
    <div ref={box} className={limit.curve}>
      {width > 0 && (
        <MixCurve
          width={width}
          height={HEIGHT}
          domain={LIMITS}
          inset={THUMB}
          title={text.curveTitle}
          description={text.curveDescription({
            threshold: limitText(threshold, language),
            share,
            marks: marks.map((mark) => `${mark.title}: ${mark.text}.`).join(' '),
          })}
          steps={curveSteps(model)}
          marks={isWide ? marks : marks.map((mark) => ({ ...mark, title: mark.short, text: '' }))}
          now={{ threshold, share: mixed.shareOfPeople, label: share }}
          yTicks={[0, 0.5, 1].map((value) => ({
            value,
            label: value === 1 ? limitText(value, language) : formatNumber(value * 100, language),
          }))}
        />
      )}
    </div>
  )
}
