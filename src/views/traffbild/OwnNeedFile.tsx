import { useId, useRef, useState } from 'react'
import { DEFAULT_QUERY, OWN_NEED } from '../../analysis/query.ts'
import type { UnitLevel } from '../../domain/units.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { openOwnNeed, closeOwnNeed } from '../../state/ownNeedActions.ts'
import { selectTargetingLevel } from '../../state/targeting.ts'
import { findingText } from '../../state/targetingOwnNeed.ts'
import { readOwnNeed, type OwnNeedFinding } from '../../register/readOwnNeed.ts'
import { formatCount } from '../../symbology/format.ts'
import { useTexts } from './useTexts.ts'
import choices from './choices.module.css'
import styles from './traffbild.module.css'

/** What came of the file that was picked last. */
type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable'; readonly file: string }
  | {
      readonly kind: 'read'
      readonly file: string
      readonly isUsed: boolean
      readonly findings: readonly OwnNeedFinding[]
    }

/** Need from a file of the reader's own, with everything that was found in it, at once. */
export function OwnNeedFile() {
  const { controls: text } = useTexts()
  const level = useAppState(selectTargetingLevel)
  const own = useAppState((state) => state.ownNeed)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  if (level === undefined) return null
  const pick = async (file: File | undefined) => {
    if (file === undefined) return
    setOutcome({ kind: 'reading' })
    setOutcome(await read(file, level))
    if (input.current !== null) input.current.value = ''
  }
  return (
    <details className={styles.small} open={outcome.kind !== 'none' || own !== null ? true : undefined}>
      <summary>{text.ownTitle}</summary>
      <p id={`${id}how`}>{text.ownHow}</p>
      <label className={choices.file}>
        <input
          ref={input}
          type="file"
          accept=".csv,.xlsx,.txt"
          aria-describedby={`${id}how`}
          onChange={(event) => void pick(event.target.files?.[0])}
        />
        <span>{text.ownPick}</span>
      </label>
      <div role="status">
        <Opened onClose={() => setOutcome({ kind: 'none' })} />
        <Result outcome={outcome} />
      </div>
    </details>
  )
}

/** The reader is loaded with the first file. */
async function read(file: File, level: UnitLevel): Promise<Outcome> {
  const { readWorkbook } = await import('../../sheets/readWorkbook.ts')
  const reading = await readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name)
  if ('finding' in reading) return { kind: 'unreadable', file: file.name }
  const { need, findings } = readOwnNeed(reading.workbook, level)
  if (need !== null) {
    openOwnNeed(need)
    changeQuery({ needBase: OWN_NEED, needRate: OWN_NEED })
  }
  return { kind: 'read', file: file.name, isUsed: need !== null, findings }
}

function Opened({ onClose }: { onClose: () => void }) {
  const { controls: text } = useTexts()
  const language = useLanguage()
  const own = useAppState((state) => state.ownNeed)
  if (own === null) return null
  const known = [...own.counts.values()].filter(({ state }) => state === 'value').length
  function close() {
    closeOwnNeed()
    changeQuery({ needBase: DEFAULT_QUERY.needBase, needRate: DEFAULT_QUERY.needRate })
    onClose()
  }
  return (
    <p>
      <mark>{text.ownOpened({ name: own.name, file: own.fileName, areas: formatCount(known, language) })}</mark>{' '}
      <button type="button" onClick={close}>
        {text.ownClose}
      </button>
    </p>
  )
}

function Result({ outcome }: { outcome: Outcome }) {
  const { controls: text } = useTexts()
  const language = useLanguage()
  if (outcome.kind === 'none') return null
  if (outcome.kind === 'reading') return <p>{text.ownReading}</p>
  if (outcome.kind === 'unreadable') return <p>{text.ownUnreadable({ file: outcome.file })}</p>
  const { file, isUsed, findings } = outcome
  if (findings.length === 0) return null
  const count = { count: findings.length, text: formatCount(findings.length, language) }
  return (
    <>
      <p>{isUsed ? text.ownNotes({ file }) : text.ownFailed({ file, ...count })}</p>
      <ul>
        {findings.map((finding, index) => (
          <li key={index} data-severity={finding.severity}>
            {findingText(finding, language)}
          </li>
        ))}
      </ul>
    </>
  )
}
