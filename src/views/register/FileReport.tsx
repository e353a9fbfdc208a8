import { useEffect, useRef } from 'react'
import type { Finding } from '../../domain/finding.ts'
import type { Register } from '../../domain/interventions.ts'
import { fileName, formatCsv } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import { selectRegister } from '../../state/shownRegister.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { findingText } from '../../state/registerFindingText.ts'
import { countOf } from '../../state/registerView.ts'
import { formatCount } from '../../symbology/format.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import found from './findings.module.css'

/** What came of reading a file. */
export interface Report {
  readonly fileName: string
  readonly isOpened: boolean
  readonly findings: readonly Finding[]
  /** Said where there is nothing to list: that the file could not be fetched. */
  readonly message?: string
}

/** Everything that was found in a file, at once, with where it stands and what can be done. */
export function FileReport({ report, onClose }: { report: Report; onClose: () => void }) {
  const text = useRegisterTexts()
  const language = useLanguage()
  const register = useAppState(selectRegister)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [report])
  const { findings, isOpened, fileName: name } = report
  const count = formatCount(countOf(findings, 'fault'), language)
  return (
    <section className={found.report} aria-labelledby="report-heading">
      <h2 ref={heading} id="report-heading" tabIndex={-1}>
        {isOpened ? text.report.openedTitle({ name }) : text.report.closedTitle({ name })}
      </h2>
      <p>{report.message ?? (isOpened ? text.report.openedText : text.report.closedText({ count }))}</p>
      {findings.length > 0 && register !== undefined && <Findings report={report} register={register} />}
      <p className={found.reportTools}>
        {findings.length > 0 && register !== undefined && <ReportCsv report={report} register={register} />}
        <button type="button" onClick={onClose}>
          {text.report.dismiss}
        </button>
      </p>
    </section>
  )
}

function Findings({ report, register }: { report: Report; register: Register }) {
  const text = useRegisterTexts()
  const language = useLanguage()
  const { nothing } = text.report
  return (
    <div
      className={found.scroll}
      tabIndex={0}
      role="region"
      aria-label={text.report.caption({ name: report.fileName })}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{text.report.severity}</th>
            <th scope="col">{text.report.sheet}</th>
            <th scope="col" className={found.number}>
              {text.report.row}
            </th>
            <th scope="col">{text.report.column}</th>
            <th scope="col">{text.report.found}</th>
            <th scope="col">{text.report.todo}</th>
          </tr>
        </thead>
        <tbody>
          {bySeverity(report.findings).map((finding, index) => (
            <tr key={index} data-severity={finding.severity}>
              <td>{text.severity[finding.severity]}</td>
              <td>{finding.place.sheet ?? nothing}</td>
              <td className={found.number}>{finding.place.row ?? nothing}</td>
              <td>{finding.place.column ?? nothing}</td>
              <td>{finding.found ?? nothing}</td>
              <td>{findingText(finding, register, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const GRAVITY = { fault: 0, warning: 1, note: 2 } as const
const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])

function ReportCsv({ report, register }: { report: Report; register: Register }) {
  const text = useRegisterTexts()
  const language = useLanguage()
  const { severity, sheet, row, column, found, todo } = text.report
  function save() {
    const rows = bySeverity(report.findings).map((finding) => [
      text.severity[finding.severity],
      finding.place.sheet,
      finding.place.row,
      finding.place.column,
      finding.found,
      findingText(finding, register, language),
    ])
    const csv = formatCsv([severity, sheet, row, column, found, todo], rows)
    download(fileName([text.report.fileName], 'csv'), csv, 'text/csv')
  }
  return (
    <button type="button" onClick={save}>
      {text.report.csv}
    </button>
  )
}
