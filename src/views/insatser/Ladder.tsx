import { useId } from 'react'
import { PatternDefs } from '../../charts/patterns.tsx'
import { selectBand } from '../../state/effortsBand.ts'
import { selectLadderGroups, type LadderGroup } from '../../state/effortsLadder.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { formatCount } from '../../symbology/format.ts'
import { Rich } from '../frame/Rich.tsx'
import { EffortMark } from './EffortMark.tsx'
import { LadderRow } from './LadderRow.tsx'
import { ladderScale, type MoneyScale } from './moneyScale.ts'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './ladder.module.css'

/** Every effort on the step that its place is stated with; the steps without a place take their full room. */
export function Ladder({ scale }: { scale: MoneyScale }) {
  const text = useInsatserTexts()
  const language = useLanguage()
  const groups = useAppState(selectLadderGroups)
  const max = useAppState(selectBand)?.max
  const patterns = useId()
  const all = groups.reduce((sum, { efforts }) => sum + efforts, 0)
  const { hasOwnScale, pixelsPer } = ladderScale(
    (sek) => (max === undefined ? 0 : scale.pixelsPer(sek, max)),
    groups.flatMap(({ steps }) => steps.map(({ sums }) => sums.reduce((sum, sek) => sum + sek, 0))),
  )
  return (
    <section className={styles.ladder}>
      <svg width="0" height="0" className={styles.defs} aria-hidden>
        <PatternDefs idPrefix={patterns} only={['placeNamed', 'placeOpen']} />
      </svg>
      <h2>{text.ladderTitle({ efforts: text.efforts({ count: all, text: formatCount(all, language) }) })}</h2>
      <p className={styles.small}>{text.ladderNote({ hasOwnScale })}</p>
      <ul className={styles.key}>
        {(['known', 'unknown', 'running'] as const).map((mark) => (
          <li key={mark}>
            <EffortMark mark={mark} />{' '}
            {{ known: text.markKnown, unknown: text.markUnknown, running: text.markRunning }[mark]}
          </li>
        ))}
      </ul>
      {groups.map((group) => (
        <Group key={group.id} group={group} patterns={patterns} pixelsPer={pixelsPer} />
      ))}
    </section>
  )
}

function Group({
  group,
  patterns,
  pixelsPer,
}: {
  group: LadderGroup
  patterns: string
  pixelsPer: (sek: number) => number
}) {
  const text = useInsatserTexts()
  const language = useLanguage()
  const efforts = text.efforts({ count: group.efforts, text: formatCount(group.efforts, language) })
  return (
    <section className={styles.group} data-group={group.id}>
      <h3>
        <span>{group.id === 'named' ? text.named({ efforts }) : text.unnamed({ efforts })}</span>
        <span>
          <Rich text={group.moneyText} />
          {group.grantedText !== '' && (
            <>
              <br />
              <Rich text={group.grantedText} />
            </>
          )}
        </span>
      </h3>
      {group.steps.map((step) => (
        <LadderRow key={step.precision} step={step} patterns={patterns} pixelsPer={pixelsPer} />
      ))}
    </section>
  )
}
