import { selectEffortFacts, selectRegister } from '../../state/effortsView.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectSumStatus } from '../../state/sumStatus.ts'
import { selectNeedWords, selectTargetingEfforts, selectTargetingReport } from '../../state/targeting.ts'
import { isGrantedUnknown, moneyReferences } from '../../state/targetingFunds.ts'
import { listOf } from '../../state/effortsText.ts'
import { MapKind } from '../frame/MapKind.tsx'
import { useTexts } from './useTexts.ts'
import styles from './traffbild.module.css'

/** Where money, need and map are from. */
export function Sources() {
  const { areas } = useTexts()
  const language = useLanguage()
  const register = useAppState(selectRegister)
  const need = useAppState(selectNeedWords)
  const efforts = useAppState(selectTargetingEfforts)
  const status = useAppState(selectSumStatus)
  const hasResult = useAppState((state) => Boolean(selectTargetingReport(state)))
  const facts = useAppState(selectEffortFacts)
  const hasFunds = facts !== undefined && isGrantedUnknown(facts)
  const references = register === undefined ? [] : moneyReferences(efforts, status, register, hasFunds)
  return (
    <div className={styles.sources}>
      <p>
        {hasResult && (
          <>
            {areas.sourceMoney}
            {references.length === 0 ? areas.sourceUnknown : listOf(references, language)}.{' '}
          </>
        )}
        {areas.sourceNeed}
        {need.source}. <MapKind level="delomrade" />
      </p>
    </div>
  )
}
