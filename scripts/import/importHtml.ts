import { SEVERITY_WORDS } from '../../src/i18n/intakeFindings.ts'
import type { Language } from '../fetch/language.ts'
import { reportParts, type ImportRun, type ReportPart } from './importReport.ts'
import { IMPORT_WORDS } from './importWords.ts'

const STYLE = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #ccc; overflow-wrap: anywhere }
.fault th { border-left: 0.4rem solid #1a1a1a; padding-left: 0.5rem }`

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text of a file stays text on the page, whatever it is written to look like. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

/** The report as a page of its own, without anything from elsewhere. */
export function importHtml(run: ImportRun, language: Language): string {
  const { title, parts, next } = reportParts(run, language)
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...next.map((line) => `<p>${escaped(line)}</p>`),
    ...parts.flatMap((part) => partHtml(part, language)),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function partHtml({ file, summary, findings, lines }: ReportPart, language: Language): string[] {
  const rows = findings.map(
    ({ severity, where, text }) =>
      `<tr class="${severity}"><th scope="row">${SEVERITY_WORDS[language][severity]}</th><td>${escaped(where)}</td><td>${escaped(text)}</td></tr>`,
  )
  return [
    `<h2>${escaped(file ?? IMPORT_WORDS[language].general)}</h2>`,
    `<p>${escaped(summary)}</p>`,
    ...(rows.length === 0 ? [] : ['<table>', ...rows, '</table>']),
    ...(lines.length === 0 ? [] : ['<ul>', ...lines.map((line) => `<li>${escaped(line)}</li>`), '</ul>']),
  ]
}
