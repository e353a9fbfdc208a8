import type { ReactNode } from 'react'
import { useSize } from '../../charts/useSize.ts'
import { changeQuery } from '../../state/actions.ts'
import { selectAllEfforts } from '../../state/effortsView.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { formatCount } from '../../symbology/format.ts'
import { Segment } from '../controls/Segment.tsx'
import { useIsNarrow } from '../frame/useIsNarrow.ts'
import { Answer } from './Answer.tsx'
import { Decisions, History } from './Decisions.tsx'
import { EffortFilters } from './EffortFilters.tsx'
import { EffortTable } from './EffortTable.tsx'
import { Ladder } from './Ladder.tsx'
import { LowerPart } from './LowerPart.tsx'
import { MemoFacts } from './MemoFacts.tsx'
import { MoneyPart } from './MoneyPart.tsx'
import { moneyScale } from './moneyScale.ts'
import { PlacesPart } from './PlacesPart.tsx'
import { SourceList } from './SourceList.tsx'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './insatser.module.css'

/** Where do the efforts take place? The money, the named areas, and as large as them what has no place. */
export function InsatserView({ map, committeeMaps }: { map: ReactNode; committeeMaps: ReactNode }) {
  const { display, isEmbedded } = useAppState((state) => state.query)
  const [element, { width }] = useSize()
  const scale = moneyScale(width)
  return (
    <div className={styles.view} data-embedded={isEmbedded}>
      <div ref={element}>
        <Answer />
        <MoneyPart width={width} scale={scale} />
        <MemoFacts />
        <div className={styles.tools}>
          <EffortFilters />
          <DisplayChoice />
        </div>
        {display === 'table' ? (
          <EffortTable />
        ) : (
          <div className={styles.halves}>
            <PlacesPart map={map} />
            <Ladder scale={scale} />
          </div>
        )}
        {!isEmbedded && display !== 'table' && <LowerPart committeeMaps={committeeMaps} />}
        <History />
        <Decisions />
        <SourceList />
      </div>
    </div>
  )
}

function DisplayChoice() {
  const text = useInsatserTexts()
  const language = useLanguage()
  const { display, isEmbedded } = useAppState((state) => state.query)
  const count = useAppState(selectAllEfforts).length
  const isNarrow = useIsNarrow(isEmbedded)
  return (
    <Segment
      label={text.displayLabel}
      value={display === 'table' ? 'table' : 'map'}
      options={[
        { value: 'map', label: isNarrow ? text.displayMapShort : text.displayMap },
        {
          value: 'table',
          label: isNarrow ? text.displayTableShort : text.displayTable({ rows: formatCount(count, language) }),
        },
      ]}
      onChange={(value) => changeQuery({ display: value })}
    />
  )
}
