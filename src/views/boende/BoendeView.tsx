import type { ReactNode } from 'react'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectHousing, type HousingModel } from '../../state/housing.ts'
import { otherLevelText } from '../../state/housingOther.ts'
import { housingHeadline, housingNotes } from '../../state/housingText.ts'
import { PictureOrTable } from '../controls/PictureOrTable.tsx'
import { Rich } from '../frame/Rich.tsx'
import { ViewAnswer } from '../frame/ViewAnswer.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { BoendeControls } from './BoendeControls.tsx'
import { BoendeSources } from './BoendeSources.tsx'
import { BoendeTable } from './BoendeTable.tsx'
import { CityDivision } from './CityDivision.tsx'
import { Couplings } from './Couplings.tsx'
import { Districts } from './Districts.tsx'
import { MissingParts } from './MissingParts.tsx'
import { Parts } from './Parts.tsx'
import { ReportCheck } from './ReportCheck.tsx'
import { TernaryPart } from './TernaryPart.tsx'
import { Threshold } from './Threshold.tsx'
import { TypeLegend } from './TypeLegend.tsx'
import { useTexts } from './useTexts.ts'
import styles from './boende.module.css'

/** How mixed is housing? The share that lives mixed at the limit that is set, the types of areas, and what goes with them. */
export function BoendeView({ map }: { map: ReactNode }) {
  const text = useTexts()
  const { display, isEmbedded } = useAppState((state) => state.query)
  const model = useAppState(selectHousing)
  const isTable = display === 'table'
  return (
    <div className={styles.view} data-display={isTable ? 'table' : 'picture'} data-embedded={isEmbedded}>
      <div className={styles.story}>
        <Answer model={model} />
        <div className={styles.controls}>
          {!isEmbedded && <BoendeControls />}
          {model !== undefined && (
            <div className={styles.displays}>
              <PictureOrTable picture={text.displayPicture} rows={model.units.units.length} />
            </div>
          )}
        </div>
        {model !== undefined && (
          <>
            {!isEmbedded && (
              <div className={styles.limit}>
                <Threshold model={model} />
              </div>
            )}
            {isTable ? <BoendeTable model={model} /> : <Pictures model={model} map={map} />}
            <BoendeSources model={model} />
          </>
        )}
      </div>
      {!isTable && !isEmbedded && (
        <aside className={styles.evidence}>{model !== undefined && <Evidence model={model} />}</aside>
      )}
    </div>
  )
}

function Pictures({ model, map }: { model: HousingModel; map: ReactNode }) {
  const isEmbedded = useAppState((state) => state.query.isEmbedded)
  return (
    <>
      <TypeLegend model={model} />
      <div className={styles.pictures}>
        <TernaryPart model={model} />
        <div className={styles.map}>{map}</div>
      </div>
      {!isEmbedded && (
        <div className={styles.pair}>
          <ReportCheck />
          <CityDivision model={model} />
        </div>
      )}
    </>
  )
}

/** What is chosen comes first; else the example stands last. */
function Evidence({ model }: { model: HousingModel }) {
  const unitId = useAppState((state) => state.query.unitId)
  const isChosen = unitId !== null && model.units.indexOf.has(unitId)
  return (
    <>
      {isChosen && <Parts model={model} />}
      <MissingParts />
      <Districts />
      <Couplings model={model} />
      {!isChosen && <Parts model={model} />}
    </>
  )
}

function Answer({ model }: { model: HousingModel | undefined }) {
  const text = useTexts()
  const language = useLanguage()
  const other = useAppState((state) => (state.query.isEmbedded ? undefined : otherLevelText(state, language)))
  return (
    <ViewAnswer
      question={text.question}
      answer={model === undefined ? <Waiting /> : <Rich text={housingHeadline(model, language)} />}
    >
      <p className={styles.note}>
        {model === undefined ? '\u00a0' : [...housingNotes(model, language), other ?? ''].join(' ').trimEnd()}
      </p>
    </ViewAnswer>
  )
}
