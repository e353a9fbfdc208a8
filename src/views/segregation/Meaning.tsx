import { useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { meaningOf } from '../../state/segregationSentences.ts'
import { Rich } from '../frame/Rich.tsx'
import { Growing } from './Growing.tsx'
import { useChance } from './useChance.ts'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'

/** Which of the sentences waits for the draws. */
const CHANCE = 1

/** What the index says in plain sentences, and what it does not say. */
export function Meaning({ model }: { model: SegregationModel }) {
  useChance()
  const text = useTexts()
  const language = useLanguage()
  return (
    <section className={styles.block}>
      <h2>{text.meaningTitle}</h2>
      {meaningOf(model, language).map((sentence, index) => (
        <p key={index}>
          {index === CHANCE ? (
            <Growing said={<Rich text={sentence} />} room={text.meaningChanceFar.replaceAll('**', '')} />
          ) : (
            <Rich text={sentence} />
          )}
        </p>
      ))}
      <p className={styles.small}>{text.meaningCity}</p>
    </section>
  )
}
