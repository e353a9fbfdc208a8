import type { Catalog } from '../../domain/dataset.ts'
import type { Register } from '../../domain/interventions.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { formatDate } from '../../symbology/formatDate.ts'
import { FactTable } from './FactTable.tsx'
import table from './facts.module.css'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

/** The memos that the efforts are read from. */
export function MemosSection({ catalog, register }: { catalog: Catalog; register: Register }) {
  const { memos, sources, titles } = useOmTexts()
  const language = useLanguage()
  const lineOf = (id: string) => catalog.sources.find((source) => source.id === `memo-${id}`)?.line[language] ?? ''
  const columns = [{ label: memos.reference }, { label: memos.date }, { label: memos.title }, { label: sources.line }]
  const rows = register.documents.map(({ id, reference, date, title }) => ({
    id,
    cells: [
      <span key="reference" className={table.date}>
        {reference}
      </span>,
      <span key="date" className={table.date}>
        {formatDate(date, language)}
      </span>,
      title[language],
      lineOf(id),
    ],
  }))
  return (
    <Section id="memos">
      <p>{memos.lead}</p>
      <FactTable caption={titles.memos} columns={columns} groups={[{ id: 'all', name: '', rows }]} />
    </Section>
  )
}
