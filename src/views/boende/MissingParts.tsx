import { useAppState } from '../../state/hooks.ts'
import { useTexts } from './useTexts.ts'
import evidence from './evidence.module.css'

/** What is not beside the pictures because its file could not be fetched. */
export function MissingParts() {
  const text = useTexts()
  const isDesoLost = useAppState((state) => state.data.figures.deso?.status === 'failed')
  const areDelomradenLost = useAppState((state) => state.data.figures.delomrade?.status === 'failed')
  if (!isDesoLost && !areDelomradenLost) return null
  return (
    <section className={evidence.block}>
      <h2>{text.missingTitle}</h2>
      {areDelomradenLost && <p>{text.missingDistricts}</p>}
      {isDesoLost && <p>{text.missingCoupling}</p>}
    </section>
  )
}
