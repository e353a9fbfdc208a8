import { type Effort, sumOf } from '../../domain/interventions.ts'
import type { Money } from '../../domain/money.ts'
import { changeQuery } from '../../state/actions.ts'
import type { LadderStep } from '../../state/effortsLadder.ts'
import { committeesText } from '../../state/effortsText.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { formatCount, formatSek } from '../../symbology/format.ts'
import { Rich } from '../frame/Rich.tsx'
import { SourceLinks } from './Cited.tsx'
import { EffortMark, markOf } from './EffortMark.tsx'
import { LadderBar } from './LadderBar.tsx'
import { StepGlyph } from './StepGlyph.tsx'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './ladder.module.css'

/** One step: its form and name, how many efforts stand on it and which, and what they come to. */
export function LadderRow({
  step,
  patterns,
  pixelsPer,
}: {
  step: LadderStep
  patterns: string
  pixelsPer: (sek: number) => number
}) {
  const text = useInsatserTexts()
  const isChosen = useAppState((state) => state.query.precision) === step.precision
  const { name, gloss } = text.steps[step.precision]
  return (
    <div className={styles.row} data-chosen={isChosen}>
      <StepGlyph precision={step.precision} patterns={patterns} />
      <div className={styles.name}>
        <button
          type="button"
          aria-pressed={isChosen}
          onClick={() => changeQuery({ precision: isChosen ? null : step.precision })}
        >
          {isChosen ? <mark>{name}</mark> : name}
        </button>
        <p>{gloss}</p>
      </div>
      <StepEfforts step={step} />
      <div className={styles.money}>
        <LadderBar step={step} patterns={patterns} pixelsPer={pixelsPer} />
        <p>
          <Rich text={step.moneyText} />
        </p>
        {step.grantedText !== '' && (
          <p>
            <Rich text={step.grantedText} />
          </p>
        )}
      </div>
    </div>
  )
}

function StepEfforts({ step }: { step: LadderStep }) {
  const text = useInsatserTexts()
  const language = useLanguage()
  const efforts = [...step.applied, ...step.running]
  if (efforts.length === 0) return <p className={styles.none}>{text.noEffort}</p>
  const count = { count: efforts.length, text: formatCount(efforts.length, language) }
  return (
    <div>
      <p className={styles.count}>
        <b>{text.efforts(count)}</b>
        <span className={styles.marks} aria-hidden>
          {efforts.map((effort) => (
            <EffortMark key={effort.id} mark={markOf(effort)} />
          ))}
        </span>
        {step.isPlaced && (
          <span>
            {[
              step.closed > 0 ? text.closedList({ count: formatCount(step.closed, language) }) : '',
              step.open > 0 ? text.openList({ count: formatCount(step.open, language) }) : '',
            ]
              .filter((part) => part !== '')
              .join(', ')}
          </span>
        )}
      </p>
      <Names title={text.appliedList} efforts={step.applied} />
      <Names title={text.runningList} efforts={step.running} />
    </div>
  )
}

/** Efforts by name with the sum where it is known, each with its source. */
function Names({ title, efforts }: { title: string; efforts: readonly Effort[] }) {
  const language = useLanguage()
  if (efforts.length === 0) return null
  return (
    <div className={styles.names}>
      <span>{title}</span>
      <ul>
        {efforts.map((effort) => (
          <li key={effort.id}>
            {effort.title[language]} ({committeesText(effort, language)})
            <KnownSum money={sumOf(effort, 'applied')} />
            <GrantedSum money={sumOf(effort, 'granted')} /> <SourceLinks sources={effort.sources} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function KnownSum({ money }: { money: Money }) {
  const language = useLanguage()
  return money.state === 'known' ? <b> {formatSek(money.sek, language)}</b> : null
}

function GrantedSum({ money }: { money: Money }) {
  const text = useInsatserTexts()
  const language = useLanguage()
  return money.state === 'known' ? text.grantedSum({ sum: formatSek(money.sek, language) }) : null
}
