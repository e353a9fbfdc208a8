import type { ReactNode } from 'react'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import {
  selectHeadlineComparison,
  selectIsComparisonAwaited,
  selectSegregation,
  type SegregationModel,
} from '../../state/segregation.ts'
import { awaitedRoom, segregationHeadline } from '../../state/segregationHeadline.ts'
import { coverageNote } from '../../state/segregationSentences.ts'
import { PictureOrTable } from '../controls/PictureOrTable.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { Rich } from '../frame/Rich.tsx'
import { ViewAnswer } from '../frame/ViewAnswer.tsx'
import { CityRows } from './CityRows.tsx'
import { NoCities } from './NoCities.tsx'
import { CurvePanel } from './CurvePanel.tsx'
import { DivisionControls } from './DivisionControls.tsx'
import { IndexPanel } from './IndexPanel.tsx'
import { LaterPanels } from './LaterPanels.tsx'
import { LevelTable } from './LevelTable.tsx'
import { LocalPicture } from './LocalPicture.tsx'
import { Growing } from './Growing.tsx'
import { Meaning } from './Meaning.tsx'
import { MeasureTable } from './MeasureTable.tsx'
import { SegregationSources } from './SegregationSources.tsx'
import { SegregationTable } from './SegregationTable.tsx'
import { useChance, useChanceDrawing } from './useChance.ts'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'

/** How far apart do we live? The index of the chosen groups, what chance gives, other cities, and the local picture. */
export function SegregationView({ map }: { map: ReactNode }) {
  const text = useTexts()
  const { display, isEmbedded } = useAppState((state) => state.query)
  const model = useAppState(selectSegregation)
  useChanceDrawing()
  const isTable = display === 'table'
  return (
    <div className={styles.view} data-display={isTable ? 'table' : 'picture'} data-embedded={isEmbedded}>
      <div className={styles.story}>
        <Answer model={model} />
        <div className={styles.controls}>
          {!isEmbedded && <DivisionControls />}
          {model !== undefined && (
            <div className={styles.displays}>
              <PictureOrTable picture={text.displayPicture} rows={model.units.units.length} />
            </div>
          )}
        </div>
        {model !== undefined && <Content model={model} isTable={isTable} />}
      </div>
      {!isTable && model !== undefined && (
        <aside className={styles.evidence}>
          <LocalPicture model={model} map={map} />
        </aside>
      )}
      {!isTable && !isEmbedded && model !== undefined && <MeasureTable model={model} />}
    </div>
  )
}

function Content({ model, isTable }: { model: SegregationModel; isTable: boolean }) {
  return (
    <>
      {isTable ? <SegregationTable model={model} /> : <Story model={model} />}
      <SegregationSources model={model} />
    </>
  )
}

function Story({ model }: { model: SegregationModel }) {
  const comparison = useAppState(selectHeadlineComparison)
  const isAwaited = useAppState(selectIsComparisonAwaited)
  const isCompared = comparison !== undefined || isAwaited
  const isEmbedded = useAppState((state) => state.query.isEmbedded)
  if (isEmbedded) return <IndexPanel model={model} />
  return (
    <>
      <IndexPanel model={model} />
      {isCompared ? (
        <>
          <div className={styles.pair}>
            <Meaning model={model} />
            <LevelTable />
          </div>
          <div className={styles.pair}>
            <CityRows />
            <CurvePanel model={model} />
          </div>
        </>
      ) : (
        <div className={styles.pair}>
          <div>
            <Meaning model={model} />
            <LevelTable />
          </div>
          <div>
            <CurvePanel model={model} />
            <NoCities model={model} />
          </div>
        </div>
      )}
      <LaterPanels model={model} />
    </>
  )
}

function Answer({ model }: { model: SegregationModel | undefined }) {
  const messages = useMessages()
  const text = useTexts()
  const language = useLanguage()
  const isEmbedded = useAppState((state) => state.query.isEmbedded)
  const isOrigin = model?.asked.division === 'foreignBackground' || model?.asked.division === 'foreignBorn'
  return (
    <ViewAnswer question={text.question} answer={<Headline model={model} />}>
      <p className={styles.note}>
        {model === undefined ? '\u00a0' : coverageNote(model, language)}{' '}
        {isOrigin && !isEmbedded && messages.laget.context.origin}
      </p>
    </ViewAnswer>
  )
}

/** One sentence after the other: the last waits for the draws, and has its room from the start. */
function Headline({ model }: { model: SegregationModel | undefined }) {
  useChance()
  const language = useLanguage()
  const comparison = useAppState(selectHeadlineComparison)
  const isAwaited = useAppState(selectIsComparisonAwaited)
  if (model === undefined) return <Waiting />
  if (isAwaited) return <Growing said={<Waiting />} room={awaitedRoom(model, language)} />
  const { said, room } = segregationHeadline(model, comparison, language)
  return <Growing said={<Rich text={said} />} room={room} />
}
