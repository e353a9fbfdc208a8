import { SEVERITIES, type Finding, type Severity } from '../../domain/finding.ts'
import type { Effort, Register } from '../../domain/interventions.ts'
import type { Language } from '../../domain/text.ts'
import { changeQuery } from '../../state/actions.ts'
import { selectRegister } from '../../state/shownRegister.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { findingText } from '../../state/registerFindingText.ts'
import { selectFindings, selectFindingsByEffort } from '../../state/registerView.ts'
import { formatCount } from '../../symbology/format.ts'
import { QueryLink } from '../frame/QueryLink.tsx'
import { afterDrawing, focusChecks, focusField } from './focus.ts'
import { fieldOf } from './fieldOfCheck.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import found from './findings.module.css'
import styles from './register.module.css'

const NONE: readonly Finding[] = []

/** Everything that the checks say of the register, gravest first; each leads to its effort and field. */
export function AllChecks() {
  const text = useRegisterTexts()
  const findings = useAppState(selectFindings)
  return (
    <section className={found.checks} aria-labelledby="checks-heading">
      <h2 id="checks-heading" tabIndex={-1}>
        {text.checks.title}
      </h2>
      <p className={styles.small}>{findings.length === 0 ? text.checks.none : text.checks.note}</p>
      {SEVERITIES.map((severity) => (
        <Group key={severity} severity={severity} findings={findings.filter((one) => one.severity === severity)} />
      ))}
    </section>
  )
}

function Group({ severity, findings }: { severity: Severity; findings: readonly Finding[] }) {
  const text = useRegisterTexts()
  const language = useLanguage()
  const register = useAppState(selectRegister)
  if (findings.length === 0 || register === undefined) return null
  const count = formatCount(findings.length, language)
  return (
    <section data-severity={severity} className={found.group}>
      <h3>{text.checks.group({ name: text.severities[severity], count })}</h3>
      <ul>
        {saidAlike(findings, register, language).map(({ words, alike }) => (
          <li key={`${words} ${alike[0]?.effortId ?? ''}`}>
            {alike.map((finding, index) => (
              <span key={index}>
                {index > 0 && '; '}
                <AboutEffort finding={finding} />
              </span>
            ))}
            . {words}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface SaidAlike {
  readonly words: string
  readonly alike: readonly Finding[]
}

/** Findings in the same words stand together, each with its effort, so that the words are read once. */
function saidAlike(findings: readonly Finding[], register: Register, language: Language): readonly SaidAlike[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const words = findingText(finding, register, language)
    const group = groups.get(words)
    if (group === undefined) groups.set(words, [finding])
    else group.push(finding)
  }
  return Array.from(groups, ([words, alike]) => ({ words, alike }))
}

function AboutEffort({ finding }: { finding: Finding }) {
  const text = useRegisterTexts()
  const language = useLanguage()
  const effort = useAppState(selectRegister)?.efforts.find(({ id }) => id === finding.effortId)
  if (effort === undefined) return <b>{text.checks.whole}</b>
  return (
    <QueryLink
      to={{ view: 'register', effort: effort.id }}
      onFollow={() => afterDrawing(() => focusField(fieldOf(finding)))}
    >
      {effort.title[language]}
    </QueryLink>
  )
}

/** What the checks say of one effort, beside its fields. */
export function EffortChecks({ effort }: { effort: Effort }) {
  const text = useRegisterTexts()
  const language = useLanguage()
  const register = useAppState(selectRegister)
  const findings = useAppState(selectFindingsByEffort).get(effort.id) ?? NONE
  return (
    <section className={found.ofEffort} aria-labelledby="effort-checks">
      <h3 id="effort-checks">{text.checks.ofEffort}</h3>
      {findings.length === 0 ? (
        <p className={styles.small}>{text.checks.noneOfEffort}</p>
      ) : (
        <ul>
          {findings.map((finding, index) => (
            <li key={index} data-severity={finding.severity}>
              <b>{text.severity[finding.severity]}.</b>{' '}
              {register === undefined ? '' : findingText(finding, register, language)}{' '}
              <button type="button" onClick={() => focusField(fieldOf(finding))}>
                {text.checks.toField}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.small}>
        <button
          type="button"
          onClick={() => {
            changeQuery({ effort: null })
            afterDrawing(focusChecks)
          }}
        >
          {text.checks.all}
        </button>
      </p>
    </section>
  )
}
