import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectScenario } from '../../state/targeting.ts'
import { scenarioLine, unknownInScenario } from '../../state/targetingScenario.ts'
import { QueryLink } from '../frame/QueryLink.tsx'
import { useTexts } from './useTexts.ts'
import styles from './traffbild.module.css'

/** That figures rest on a supposition, and the way back; and what a link supposes that is not there. */
export function ScenarioLine() {
  const { scenario: text } = useTexts()
  const language = useLanguage()
  const query = useAppState((state) => state.query.scenario)
  const resolved = useAppState(selectScenario)
  const isDraft = useAppState((state) => state.draft !== null)
  const [title, moves] = useAppState((state) => scenarioLineKey(state, language)).split('\n')
  const unknown = unknownInScenario(resolved, language)
  if (query.length === 0) return null
  return (
    <div className={styles.scenario}>
      {title !== undefined && moves !== undefined && (
        <p>
          <mark>{title}</mark> {text.activeWhat({ moves })} {isDraft && text.ownFile}
        </p>
      )}
      {unknown !== null && <p role="status">{unknown}</p>}
      <p>
        <QueryLink to={{ scenario: [] }}>{text.without}</QueryLink>
      </p>
    </div>
  )
}

/** One text, so that the line is drawn again only when it says something else. */
function scenarioLineKey(state: Parameters<typeof scenarioLine>[0], language: 'sv' | 'en'): string {
  const line = scenarioLine(state, language)
  return line === null ? '' : `${line.title}\n${line.moves}`
}
