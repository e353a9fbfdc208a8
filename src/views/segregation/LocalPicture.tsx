import type { ReactNode } from 'react'
import type { LocalMeasure } from '../../analysis/query.ts'
import { LOCAL_MEASURES } from '../../analysis/query.ts'
import type { LinkedMeasure } from '../../i18n/measureNames.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { selectDivisionUnitIndex } from '../../state/segregationAsked.ts'
import { localLead, localTitle } from '../../state/segregationClusterSentences.ts'
import { Segment } from '../controls/Segment.tsx'
import { Rich } from '../frame/Rich.tsx'
import { LocalArea } from './LocalArea.tsx'
import { LocalEnds } from './LocalEnds.tsx'
import { LocalLegend } from './LocalLegend.tsx'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { TestedAgainstChance } from './TestedAgainstChance.tsx'
import { useTexts } from './useTexts.ts'
import evidence from './evidence.module.css'
import styles from './segregation.module.css'

/** Where the groups live: each area against the city or beside its neighbours, on the map and from both ends. */
export function LocalPicture({ model, map }: { model: SegregationModel; map: ReactNode }) {
  const language = useLanguage()
  const chosen = useAppState(selectDivisionUnitIndex)
  const { localMeasure, isEmbedded } = useAppState((state) => state.query)
  const isTested = localMeasure === 'clusters' || localMeasure === 'highLow'
  return (
    <>
      <section>
        <h2>{localTitle(model, localMeasure, language)}</h2>
        {!isEmbedded && <Choice model={model} chosen={localMeasure} />}
        <p className={styles.small}>
          <Rich text={localLead(model, localMeasure, language)} />{' '}
          <NamedMethodLink measure={methodOf(model, localMeasure)} />
        </p>
        {isTested && <TestedAgainstChance model={model} measure={localMeasure} />}
        <div className={evidence.map}>{map}</div>
        <LocalLegend model={model} />
      </section>
      {chosen !== undefined && <LocalArea model={model} index={chosen} />}
      <LocalEnds model={model} />
    </>
  )
}

function Choice({ model, chosen }: { model: SegregationModel; chosen: LocalMeasure }) {
  const text = useTexts()
  const isTwo = model.local.kind === 'quotient'
  return (
    <div className={evidence.choice}>
      <Segment
        label={text.localChoice}
        value={chosen}
        options={LOCAL_MEASURES.map((value) => ({
          value,
          label: value === 'quotient' && !isTwo ? text.localChoiceMany : text.localChoices[value],
        }))}
        onChange={(localMeasure) => changeQuery({ localMeasure })}
      />
    </div>
  )
}

function methodOf({ local }: SegregationModel, measure: LocalMeasure): LinkedMeasure {
  switch (measure) {
    case 'quotient':
      return local.kind === 'quotient' ? 'locationQuotient' : 'diversity'
    case 'difference':
      return 'localSegregation'
    case 'clusters':
      return 'localMoran'
    case 'highLow':
      return 'getisOrdStar'
  }
}
