import type { Language } from '../fetch/language.ts'
import { reportTables, type ReportGround, type ReportTable } from './reportTables.ts'
import { WORDS } from './reportWords.ts'

const STYLE = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
table { border-collapse: collapse; width: 100%; margin: 0 0 2.5rem; font-size: 0.875rem }
caption { text-align: left; font-size: 1.25rem; font-weight: 600; padding: 0 0 0.5rem }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #ccc; overflow-wrap: anywhere }
.number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal }
@media print { body { margin: 0; max-width: none; font-size: 9pt } thead { display: table-header-group } tr { break-inside: avoid } }`

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text of the data stays text on the page, whatever it is written to look like. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

/** What stands first: which edition, and whether it passes its checks. */
export function leadLines({ data, checks }: ReportGround, language: Language): readonly string[] {
  const broken = {
    sv: `${checks.errors.length} fel. Datamängden ska inte publiceras.`,
    en: `${checks.errors.length} faults. The data set is not to be published.`,
  }
  const { datasetVersion, files } = data.manifest
  const edition = {
    sv: `Datamängd ${datasetVersion}, ${files.length} filer.`,
    en: `Data set ${datasetVersion}, ${files.length} files.`,
  }
  const passed = checks.unconfirmed.length === 0 ? WORDS.holds : WORDS.holdsUnconfirmed
  return [edition[language], checks.errors.length === 0 ? passed[language] : broken[language]]
}

/** The report for the terminal. */
export function reportText(ground: ReportGround, language: Language): string {
  const tables = reportTables(ground, language).map(({ title, head, rows }) => {
    const widths = head.map((word, index) =>
      rows.reduce((widest, row) => Math.max(widest, row[index]?.length ?? 0), word.length),
    )
    const line = (row: readonly string[]) =>
      `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd()
    return ['', title, line(head), ...rows.map(line)].join('\n')
  })
  return [WORDS.title[language], ...leadLines(ground, language), ...tables, ''].join('\n')
}

/** The report as a page of its own, without a script and without anything from elsewhere. */
export function reportHtml(ground: ReportGround, language: Language): string {
  const title = escaped(WORDS.title[language])
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${title}</h1>`,
    ...leadLines(ground, language).map((line) => `<p>${escaped(line)}</p>`),
    ...reportTables(ground, language).map(tableHtml),
    '</main></body></html>',
    '',
  ].join('\n')
}

function tableHtml({ title, head, rows, numbersFrom = Infinity }: ReportTable): string {
  const mark = (index: number) => (index >= numbersFrom ? ' class="number"' : '')
  const headings = head.map((word, index) => `<th scope="col"${mark(index)}>${escaped(word)}</th>`).join('')
  const lines = rows.map((row) => {
    const [first = '', ...rest] = row
    const cells = rest.map((cell, index) => `<td${mark(index + 1)}>${escaped(cell)}</td>`)
    return `<tr><th scope="row">${escaped(first)}</th>${cells.join('')}</tr>`
  })
  return [
    `<table><caption>${escaped(title)}</caption><thead><tr>${headings}</tr></thead><tbody>`,
    ...lines,
    '</tbody></table>',
  ].join('\n')
}
