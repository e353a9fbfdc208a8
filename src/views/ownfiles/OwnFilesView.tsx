import { useEffect, useRef, useState, type ChangeEvent, type DragEvent, type ReactNode } from 'react'
import { OWN_FILES, type OwnFilesTexts } from '../../i18n/ownFiles.ts'
import { OWN_FILES_FORM } from '../../i18n/ownFilesForm.ts'
import { announce } from '../../state/actions.ts'
import { addFiles, intakeSession, showFiles, startOver } from '../../state/ownFilesSession.ts'
import { canShow, isFault, stateOfFile } from '../../state/ownFilesStates.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { useIntakeSession } from '../../state/useIntakeSession.ts'
import { formatCount } from '../../symbology/format.ts'
import { QueryLink } from '../frame/QueryLink.tsx'
import { Rich } from '../frame/Rich.tsx'
import { ViewAnswer } from '../frame/ViewAnswer.tsx'
import { CheckStep } from './CheckStep.tsx'
import { FileForm } from './FileForm.tsx'
import { FileList } from './FileList.tsx'
import { DESCRIBE_HEADING, FILES_HEADING, focusOn } from './headings.ts'
import { Reading } from './Reading.tsx'
import form from '../register/form.module.css'
import fields from './fileForm.module.css'
import styles from './ownfiles.module.css'

/** Files of the reader's own: given, described, checked and shown, on one page. */
export function OwnFilesView() {
  const text = OWN_FILES[useLanguage()]
  const [isDropping, setIsDropping] = useState(false)
  useSpokenOutcome()
  function drop(event: DragEvent) {
    event.preventDefault()
    setIsDropping(false)
    take([...event.dataTransfer.files])
  }
  return (
    <div
      className={styles.view}
      data-dropping={isDropping}
      onDragOver={(event) => {
        event.preventDefault()
        setIsDropping(true)
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setIsDropping(false)
      }}
      onDrop={drop}
    >
      <Answer />
      <section className={styles.step} aria-labelledby={FILES_HEADING}>
        <h2 id={FILES_HEADING} tabIndex={-1}>
          {text.steps.files}
        </h2>
        <Giving />
        <FileList />
      </section>
      <DescribeStep />
      <CheckStep />
      <ShowStep />
    </div>
  )
}

function take(files: readonly File[]): void {
  if (files.length > 0) void addFiles(files)
}

function Answer() {
  const language = useLanguage()
  const text = OWN_FILES[language]
  const count = useIntakeSession(({ files }) => files.length)
  const isReady = useIntakeSession(canShow)
  const files = text.files({ count, text: formatCount(count, language) })
  const faultCount = useIntakeSession(({ answer }) => (answer?.result.findings ?? []).filter(isFault).length)
  const faults = text.faults({ text: formatCount(faultCount, language) })
  const waiting = faultCount > 0 ? text.headlineFaulty({ files, faults }) : text.headlineWaiting({ files })
  const headline = count === 0 ? text.headlineEmpty : isReady ? text.headlineReady({ files }) : waiting
  return (
    <ViewAnswer question={text.question} answer={<Rich text={headline} />}>
      <p className={styles.privacy}>{text.privacy}</p>
      <p className={styles.toMap}>
        <QueryLink to={{ view: 'laget' }}>{text.toMap}</QueryLink>
      </p>
    </ViewAnswer>
  )
}

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.geojson,.json,.topojson,.gpkg,.zip'

function Giving() {
  const text = OWN_FILES[useLanguage()]
  const input = useRef<HTMLInputElement>(null)
  const hasFiles = useIntakeSession(({ files }) => files.length > 0)
  function choose(event: ChangeEvent<HTMLInputElement>) {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    take(files)
  }
  return (
    <div className={styles.giving}>
      <p className={styles.tools}>
        <button type="button" className={styles.primary} onClick={() => input.current?.click()}>
          {text.choose}
        </button>
        <span className={styles.onlyWide}>{text.drop}</span>
        {hasFiles && (
          <button
            type="button"
            onClick={() => {
              startOver()
              focusOn(FILES_HEADING)
            }}
          >
            {text.startOver}
          </button>
        )}
      </p>
      <input ref={input} type="file" multiple accept={ACCEPTED} hidden aria-label={text.choose} onChange={choose} />
      <p className={styles.hint}>{text.formats}</p>
      <p className={styles.dropHere} aria-hidden>
        {text.dropHere}
      </p>
      <Reading />
    </div>
  )
}

/** One form a file that is not described yet or that its description does not fit; the others are folded. */
function DescribeStep() {
  const language = useLanguage()
  const text = OWN_FILES[language]
  const files = useIntakeSession((session) => session.files)
  const drafts = useIntakeSession((session) => session.drafts)
  const described = files.flatMap(({ name }) => drafts.get(name) ?? [])
  const isRead = useIntakeSession(({ answer }) => answer !== null)
  if (files.length === 0) return null
  if (described.length === 0) {
    return (
      <section className={styles.step} aria-labelledby={DESCRIBE_HEADING}>
        <DescribeHeading />
        <p className={styles.hint}>{isRead ? text.describeNothing : text.describeLater}</p>
      </section>
    )
  }
  return (
    <section className={styles.step} aria-labelledby={DESCRIBE_HEADING}>
      <DescribeHeading />
      <p className={styles.hint}>{text.describeText}</p>
      {described.map((mapping) => (
        <Described
          key={mapping.file}
          name={mapping.file}
          title={OWN_FILES_FORM[language].title({ name: mapping.file })}
        >
          <FileForm mapping={mapping} />
        </Described>
      ))}
    </section>
  )
}

/** Takes the focus from the list of files: what is to be described stands below. */
const DescribeHeading = () => (
  <h2 id={DESCRIBE_HEADING} tabIndex={-1}>
    {OWN_FILES[useLanguage()].steps.describe}
  </h2>
)

function Described({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  const state = useIntakeSession((session) => stateOfFile(session, name))
  // While everything is read again, what is folded stays folded, so that nothing jumps.
  const [isReady, setIsReady] = useState(state === 'ready')
  if (state !== 'reading' && isReady !== (state === 'ready')) setIsReady(state === 'ready')
  return (
    <details className={fields.described} open={!isReady}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  )
}

function ShowStep() {
  const text = OWN_FILES[useLanguage()]
  const hasFiles = useIntakeSession(({ files }) => files.length > 0)
  const isReady = useIntakeSession(canShow)
  if (!hasFiles) return null
  return (
    <section className={styles.step} aria-labelledby="own-show">
      <h2 id="own-show">{text.steps.show}</h2>
      <p className={styles.hint}>{isReady ? text.show.ready : text.show.blocked}</p>
      <p className={styles.tools}>
        <button
          type="button"
          className={isReady ? styles.primary : form.button}
          disabled={!isReady}
          onClick={showFiles}
        >
          {text.show.button}
        </button>
      </p>
    </section>
  )
}

/** Says that files are being read, where that takes a while, and once what came of them, for those who do not see it. */
function useSpokenOutcome(): void {
  const language = useLanguage()
  const text = OWN_FILES[language]
  const answer = useIntakeSession((session) => session.answer)
  const isReading = useIntakeSession(({ status }) => status === 'reading')
  useEffect(() => {
    if (isReading) announce(text.reading)
  }, [isReading, text])
  useEffect(() => {
    if (answer !== null) announce(outcome(text, (count) => formatCount(count, language)))
  }, [answer, text, language])
}

function outcome(text: OwnFilesTexts, write: (count: number) => string): string {
  const session = intakeSession.getState()
  const faults = (session.answer?.result.findings ?? []).filter(isFault).length
  if (faults > 0) return text.said.faults({ count: faults, text: write(faults) })
  const asks = session.files.filter(({ name }) => stateOfFile(session, name) === 'asks').length
  const named = (count: number) => text.files({ count, text: write(count) })
  return asks > 0 ? text.said.asks({ files: named(asks) }) : text.said.ready({ files: named(session.files.length) })
}
