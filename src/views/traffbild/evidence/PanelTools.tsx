import type { RefObject } from 'react'
import { fileName, formatCsv } from '../../../export/csv.ts'
import { download } from '../../../export/download.ts'
import { pictureOf, pngOf } from '../../../export/picture.ts'
import { announce } from '../../../state/actions.ts'
import { useLanguage } from '../../../state/hooks.ts'
import { aboutFacts } from '../../../state/targetingEvidenceAbout.ts'
import type { EvidenceModel, PanelTable } from '../../../state/targetingEvidenceModel.ts'
import { evidenceFileParts } from '../../../state/targetingEvidenceSheets.ts'
import { useEvidenceTexts } from './useEvidenceTexts.ts'
import styles from './evidence.module.css'

interface PanelToolsProps {
  readonly model: EvidenceModel
  readonly id: string
  readonly title: string
  readonly denominator: string
  /** What the forms of the picture stand for, where its key is not a part of it. */
  readonly forms?: string
  readonly table: PanelTable
  readonly picture: RefObject<HTMLDivElement | null>
}

/** The files of one panel: the picture as drawn or in dots, and its table. */
export function PanelTools({ model, id, title, denominator, forms, table, picture }: PanelToolsProps) {
  const text = useEvidenceTexts()
  const language = useLanguage()
  const facts = aboutFacts(model, denominator, language)
  const parts = [...evidenceFileParts(model, language), id]
  const drawn = (): string | null => {
    const drawing = picture.current?.querySelector('svg')
    const key = forms === undefined ? [] : [{ term: text.forms.label, words: forms }]
    const notes = [...key, ...facts].map(({ term, words }) => `${term}: ${words}`)
    return drawing === null || drawing === undefined ? null : pictureOf(drawing, { title, notes })
  }
  const saveSvg = () => {
    const svg = drawn()
    if (svg !== null) download(fileName(parts, 'svg'), svg, 'image/svg+xml')
  }
  const savePng = () => {
    const svg = drawn()
    if (svg === null) return
    pngOf(svg).then(
      (bytes) => download(fileName(parts, 'png'), bytes, 'image/png'),
      () => announce(text.tables.files.failed),
    )
  }
  const saveCsv = () => {
    const context = facts.map(({ words }) => words)
    const rows = table.rows.map((row) => [...row.map(({ raw }) => raw), ...context])
    const head = [...table.head, ...facts.map(({ term }) => term)]
    download(fileName(parts, 'csv'), formatCsv(head, rows), 'text/csv')
  }
  const formats = [
    { format: text.tools.svg, save: saveSvg },
    { format: text.tools.png, save: savePng },
    { format: text.tools.csv, save: saveCsv },
  ]
  return (
    <p className={styles.tools}>
      <span aria-hidden>{text.tools.download}</span>
      {formats.map(({ format, save }) => (
        <button key={format} type="button" aria-label={text.tools.get({ format, title })} onClick={save}>
          {format}
        </button>
      ))}
    </p>
  )
}
