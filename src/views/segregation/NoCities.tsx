import { changeQuery } from '../../state/actions.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'

/** Why no other city stands beside Malmö here, and where one does. */
export function NoCities({ model }: { model: SegregationModel }) {
  const text = useTexts()
  const { division, level } = model.asked
  if (division === 'foreignBorn') return <p className={styles.small}>{text.citiesNone}</p>
  if (level === 'deso') return <p className={styles.small}>{text.citiesWaiting}</p>
  return (
    <p className={styles.small}>
      {text.citiesOnlyDeso}{' '}
      <button type="button" onClick={() => changeQuery({ level: 'deso', year: null, unitId: null })}>
        {text.showDeso}
      </button>
    </p>
  )
}
