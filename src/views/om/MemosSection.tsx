import type { Register } from '../../domain/interventions.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { formatDate } from '../../symbology/formatDate.ts'
import { FactTable } from './FactTable.tsx'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

/** The memos that the efforts are read from. */
export function MemosSection({ register }: { register: Register }) {
  const { memos, titles } = useOmTexts()
  const language = useLanguage()
  const columns = [{ label: memos.reference }, { label: memos.date }, { label: memos.title }]
  const rows = register.documents.map(({ id, reference, date, title }) => ({
    id,
    cells: [reference, formatDate(date, language), title[language]],
  }))
  return (
    <Section id="memos">
      <p>{memos.lead}</p>
      <FactTable caption={titles.memos} columns={columns} groups={[{ id: 'all', name: '', rows }]} />
    </Section>
  )
}
