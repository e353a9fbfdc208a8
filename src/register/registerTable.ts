/** The table of columns as text for the documentation, in Markdown. */
import type { Language } from '../domain/text.ts'
import { SHEETS } from './registerColumns.ts'

const HEADINGS = {
  sv: ['Kolumn', 'Engelsk rubrik', 'Betyder', 'Tillåtna ord'],
  en: ['Column', 'Swedish heading', 'Means', 'Allowed words'],
} as const

const escaped = (text: string): string => text.replaceAll('|', '\\|')

/** One table a sheet, in the order of the file. */
export function registerTable(language: Language): string {
  const other = language === 'sv' ? 'en' : 'sv'
  return SHEETS.map(({ name, means, columns }) => {
    const rows = columns.map(({ heading, means: text, words = [] }) => [
      heading[language],
      heading[other],
      text[language],
      words.map(({ word }) => word[language]).join(', '),
    ])
    const lines = [HEADINGS[language], HEADINGS[language].map(() => '---'), ...rows]
    const table = lines.map((cells) => `| ${cells.map(escaped).join(' | ')} |`).join('\n')
    return `### ${name[language]}\n\n${means[language]}\n\n${table}`
  }).join('\n\n')
}
