import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { UnitId } from '../../domain/units.ts'
import { useAppState } from '../../state/hooks.ts'
import { selectTargeting, type TargetingModel } from '../../state/targetingModel.ts'
import { PictureOrTable } from '../controls/PictureOrTable.tsx'
import { useIsNarrow } from '../frame/useIsNarrow.ts'
import { Answer, Findings } from './Answer.tsx'
import { ChosenArea } from './ChosenArea.tsx'
import { DisparityLegend } from './DisparityLegend.tsx'
import { GapLists } from './GapLists.tsx'
import { NamedLists } from './NamedLists.tsx'
import { NoResult } from './NoResult.tsx'
import { RulesInWords } from './RulesInWords.tsx'
import { ScenarioLine } from './ScenarioLine.tsx'
import { Sources } from './Sources.tsx'
import { TargetingControls } from './TargetingControls.tsx'
import { TargetingTable } from './TargetingTable.tsx'
import { useTexts } from './useTexts.ts'
import { WhatIf } from './WhatIf.tsx'
import { usePlacing, type Placing } from './usePlacing.ts'
import styles from './traffbild.module.css'

/** What the answer rests on stands below it, and comes after it. */
const Evidence = lazy(() =>
  import('./evidence/TargetingEvidence.tsx').then((module) => ({ default: module.TargetingEvidence })),
)

/** Draws the map; while an effort is being placed, a press on an area goes to it instead of choosing the area. */
export type DrawMap = (onPlace: ((unitId: UnitId) => void) | null) => ReactNode

/**
 * Does the money reach the need? The answer as an interval, the areas, both ends of the difference, and what if. On a
 * phone the map comes before what the answer comes to, which would fill the screen.
 */
export function TraffbildView({ drawMap }: { drawMap: DrawMap }) {
  const { display, isEmbedded } = useAppState((state) => state.query)
  const model = useAppState(selectTargeting)
  const hasResult = model !== undefined && model !== null
  const isMapFirst = useIsNarrow(isEmbedded) && display !== 'table' && hasResult
  return (
    <div className={styles.view} data-display={display} data-embedded={isEmbedded}>
      <Answer model={model}>{!isMapFirst && <Findings model={model} />}</Answer>
      <ScenarioLine />
      {!isEmbedded && (
        <>
          <RulesInWords />
          <TargetingControls />
        </>
      )}
      {model === null && <NoResult />}
      {hasResult && <Result model={model} drawMap={drawMap} isMapFirst={isMapFirst} />}
      <Sources />
      {!isEmbedded && hasResult && (
        <Suspense fallback={<div className={styles.later} />}>
          <Evidence />
        </Suspense>
      )}
    </div>
  )
}

interface ResultProps {
  readonly model: TargetingModel
  readonly drawMap: DrawMap
  readonly isMapFirst: boolean
}

function Result(props: ResultProps) {
  const { model } = props
  const text = useTexts()
  const display = useAppState((state) => state.query.display)
  return (
    <>
      <div className={styles.displays}>
        <PictureOrTable picture={text.areas.displayPicture} rows={model.level.units.length} />
      </div>
      {display === 'table' ? <TargetingTable model={model} /> : <Pictures {...props} />}
    </>
  )
}

function Pictures({ model, drawMap, isMapFirst }: ResultProps) {
  const isEmbedded = useAppState((state) => state.query.isEmbedded)
  const [placingId, setPlacingId] = useState<string | null>(null)
  const placing = usePlacing(placingId, setPlacingId)
  return (
    <>
      <div className={styles.halves}>
        <div>
          <MapPart model={model} map={drawMap(placing.isOnMap ? placing.toggle : null)} placing={placing} />
          {isMapFirst && (
            <div className={styles.afterMap}>
              <Findings model={model} />
            </div>
          )}
        </div>
        {!isEmbedded && (
          <div>
            <ChosenArea model={model} />
            <GapLists model={model} />
          </div>
        )}
      </div>
      {!isEmbedded && <NamedLists model={model} />}
      {!isEmbedded && <WhatIf placing={placing} />}
    </>
  )
}

function MapPart({ model, map, placing }: { model: TargetingModel; map: ReactNode; placing: Placing }) {
  const text = useTexts()
  return (
    <section className={styles.mapPart} aria-labelledby="map-title">
      <h2 id="map-title">{text.areas.mapTitle}</h2>
      <p className={styles.small}>
        {placing.isOnMap ? text.scenario.onMapHint({ title: placing.title }) : text.areas.mapLead}
      </p>
      <div className={styles.map} data-placing={placing.isOnMap} onKeyDown={placing.stopOnEscape}>
        {map}
      </div>
      <DisparityLegend model={model} />
    </section>
  )
}
