import { TARGETING_RULES } from '../../analysis/targetingRules.ts'
import { useLanguage } from '../../state/hooks.ts'
import { formatCount } from '../../symbology/format.ts'
import { useIsNarrow } from '../frame/useIsNarrow.ts'
import { MoneyControls } from './MoneyControls.tsx'
import { NeedControls } from './NeedControls.tsx'
import { OwnNeedFile } from './OwnNeedFile.tsx'
import { RuleControls } from './RuleControls.tsx'
import { useTexts } from './useTexts.ts'
import choices from './choices.module.css'
import styles from './traffbild.module.css'

/**
 * What the result rests on, as sentences of choices: which money, which need, and what is taken where nobody says. On a
 * phone they open below the words that say what is chosen.
 */
export function TargetingControls() {
  const { controls: text } = useTexts()
  if (!useIsNarrow(false)) return <Choices />
  return (
    <details className={choices.folded}>
      <summary>{text.change}</summary>
      <Choices />
    </details>
  )
}

function Choices() {
  const { controls: text } = useTexts()
  const language = useLanguage()
  return (
    <div className={choices.controls}>
      <MoneyControls />
      <NeedControls />
      <OwnNeedFile />
      <RuleControls />
      <p className={styles.small}>{text.allWays({ count: formatCount(TARGETING_RULES.length, language) })}</p>
    </div>
  )
}
