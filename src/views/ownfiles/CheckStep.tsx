import { useRef, useState } from 'react'
import { SEVERITIES, type Finding, type Severity } from '../../domain/finding.ts'
import { fileName, formatCsv } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import type { Language } from '../../domain/text.ts'
import { findingWhereText, intakeFindingText } from '../../i18n/intakeFindings.ts'
import { OWN_FILES } from '../../i18n/ownFiles.ts'
import { announce } from '../../state/actions.ts'
import { joinLines, type Joined } from '../../state/ownJoin.ts'
import { selectGeography } from '../../state/asked.ts'
import { appStore } from '../../state/store.ts'
import { useAppState, useLanguage } from '../../state/useAppState.ts'
import { useIntakeSession } from '../../state/useIntakeSession.ts'
import { formatCount } from '../../symbology/format.ts'
import form from '../register/form.module.css'
import { CHECK_HEADING } from './headings.ts'
import check from './check.module.css'
import styles from './ownfiles.module.css'

/** How the files meet the areas, and everything that was found, before anything is shown. */
export function CheckStep() {
  const language = useLanguage()
  const text = OWN_FILES[language]
  const answer = useIntakeSession((session) => session.answer)
  const hasFiles = useIntakeSession(({ files }) => files.length > 0)
  if (!hasFiles) return null
  const { findings, tables, areas } = answer?.result ?? NOTHING_FOUND
  const joins = [...tables, ...areas]
  if (findings.length + joins.length === 0) return <CheckLater />
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const write = (severity: Severity) => formatCount(count(severity), language)
  return (
    <section className={styles.step} aria-labelledby={CHECK_HEADING}>
      <CheckHeading />
      <p>
        {findings.length === 0
          ? text.findings.none
          : text.findings.summary({ faults: write('fault'), warnings: write('warning'), notes: write('note') })}
        {count('fault') > 0 && ` ${text.findings.nothingChanged}`}
      </p>
      {joins.map((joined, index) => (
        <JoinTable key={index} joined={joined} />
      ))}
      {SEVERITIES.map((severity) => (
        <Findings
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
        />
      ))}
      <p className={styles.tools}>
        <SaveReport findings={findings} joins={joins} />
      </p>
    </section>
  )
}

const NOTHING_FOUND = { findings: [], tables: [], areas: [] } as const

/** Takes the focus when a file has been checked: what came of it stands below. */
const CheckHeading = () => (
  <h2 id={CHECK_HEADING} tabIndex={-1}>
    {OWN_FILES[useLanguage()].steps.check}
  </h2>
)

/** The room of the check, before there is anything to tell. */
function CheckLater() {
  const text = OWN_FILES[useLanguage()]
  return (
    <section className={styles.step} aria-labelledby={CHECK_HEADING}>
      <CheckHeading />
      <p className={styles.hint}>{text.findings.later}</p>
    </section>
  )
}

function JoinTable({ joined }: { joined: Joined }) {
  const language = useLanguage()
  const text = OWN_FILES[language].join
  const geography = useAppState(selectGeography)
  const { join } = joined
  const lines = joinLines(joined, geography?.levels.get(join.level), language)
  return (
    <table className={check.join}>
      <caption>{text.caption({ name: join.file })}</caption>
      <tbody>
        {lines.map(({ id, label, count, which }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className={check.number}>{count}</td>
            <td>{which}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** So many are shown at once; the report has them all. */
const SHOWN = 25

function Findings({ severity, findings }: { severity: Severity; findings: readonly Finding[] }) {
  const language = useLanguage()
  const text = OWN_FILES[language].findings
  const [isWhole, setIsWhole] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  function showAll() {
    setIsWhole(true)
    // The button goes away; the reader goes on from the last one that stood there.
    list.current?.querySelector<HTMLLIElement>('li:last-child')?.focus({ preventScroll: true })
  }
  if (findings.length === 0) return null
  const shown = isWhole ? findings : findings.slice(0, SHOWN)
  return (
    <div className={check.findings} data-severity={severity}>
      <h3>{text.groups[severity]}</h3>
      <ul ref={list}>
        {shown.map((finding, index) => (
          <li key={index} tabIndex={-1}>
            <b>{findingWhereText(finding, language)}</b> {toldText(finding, language)}
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <button type="button" onClick={showAll}>
          {text.more({ count: formatCount(findings.length - shown.length, language) })}
        </button>
      )}
    </div>
  )
}

/** The sentence, with what stood there where neither it nor the place has said so. */
function toldText(finding: Finding, language: Language): string {
  const { found, place } = finding
  const sentence = intakeFindingText(finding, language)
  const isSaid = found === null || found === '' || found === place.column || sentence.includes(found)
  return isSaid ? sentence : `${sentence} ${OWN_FILES[language].findings.found({ found })}`
}

function SaveReport({ findings, joins }: { findings: readonly Finding[]; joins: readonly Joined[] }) {
  const language = useLanguage()
  const { report, findings: words } = OWN_FILES[language]
  function save() {
    const levels = selectGeography(appStore.getState())?.levels
    const joined = joins.flatMap(({ join, mapping }) =>
      joinLines({ join, mapping }, levels?.get(join.level), language, Infinity).map(({ label, count, which }) => [
        report.joinHeader[0] ?? '',
        join.file,
        null,
        null,
        null,
        null,
        [label, count, which].filter((part) => part !== '').join(': '),
      ]),
    )
    const rows = findings.map((finding) => [
      words.severity[finding.severity],
      finding.place.file,
      finding.place.sheet,
      finding.place.row,
      finding.place.column,
      finding.found,
      intakeFindingText(finding, language),
    ])
    const name = fileName([report.fileName], 'csv')
    download(name, formatCsv(report.header, [...rows, ...joined]), 'text/csv')
    announce(report.saved({ name }))
  }
  return (
    <button type="button" className={form.button} onClick={save}>
      {report.save}
    </button>
  )
}
