import type { LevelInfo } from '../../domain/dataset.ts'
import { inSentence } from '../../i18n/inSentence.ts'
import { selectEstimatedLevels, selectGradeCounts, selectUninhabited } from '../../state/aboutData.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { formatCount } from '../../symbology/format.ts'
import { Rich } from '../frame/Rich.tsx'
import styles from './om.module.css'
import { Section } from './Section.tsx'
import { TextList } from './TextList.tsx'
import { useNameList } from './useNameList.ts'
import { useOmTexts } from './useOmTexts.ts'

/** How figures for areas that nobody publishes figures for come about, and how far they can be trusted. */
export function EstimatesSection() {
  const text = useOmTexts().estimates
  const { gradeNote } = useMessages().panel
  const language = useLanguage()
  const listOf = useNameList()
  const levels = useAppState(selectEstimatedLevels)
  const smallest = levels.find(({ id }) => id === 'delomrade')
  if (smallest === undefined) return null
  return (
    <Section id="estimates">
      <p>{text.lead({ levels: listOf(levels.map((level) => inSentence(level.plural[language]))) })}</p>
      <h3>{text.stepsTitle}</h3>
      <TextList items={text.steps} />
      <h3>{text.qualityTitle}</h3>
      <p>{text.quality}</p>
      <GradeCounts level={smallest} />
      <p className={styles.note}>{gradeNote}</p>
      <h3>{text.uninhabitedTitle}</h3>
      <Uninhabited level={smallest} />
    </Section>
  )
}

function GradeCounts({ level }: { level: LevelInfo }) {
  const text = useOmTexts().estimates
  const language = useLanguage()
  const counts = useAppState((state) => selectGradeCounts(state, level.id))
  if (counts === undefined) return null
  const [high, medium, low] = [counts.high, counts.medium, counts.low].map((count) => formatCount(count, language))
  return (
    <p>
      <Rich
        text={text.counts({
          high: high ?? '',
          medium: medium ?? '',
          low: low ?? '',
          units: inSentence(level.plural[language]),
        })}
      />
    </p>
  )
}

function Uninhabited({ level }: { level: LevelInfo }) {
  const text = useOmTexts().estimates
  const language = useLanguage()
  const count = useAppState((state) => selectUninhabited(state, level.id))
  if (count === undefined) return null
  const units = inSentence(level.plural[language])
  return (
    <p>
      <Rich
        text={text.uninhabited({
          count: formatCount(count, language),
          all: formatCount(level.units, language),
          units,
        })}
      />
    </p>
  )
}
