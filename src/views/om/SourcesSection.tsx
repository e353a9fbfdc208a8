import type { Catalog } from '../../domain/dataset.ts'
import type { Source } from '../../domain/layers.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { FactTable } from './FactTable.tsx'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

/** The memos have a table of their own, with more to say of each. */
const isNoMemo = ({ id }: Source): boolean => !id.startsWith('memo-')

/** Who publishes what, under which licence, and how to name them. */
export function SourcesSection({ catalog }: { catalog: Catalog }) {
  const text = useOmTexts()
  const language = useLanguage()
  const columns = [
    { label: text.sources.publisher },
    { label: text.sources.title },
    { label: text.sources.licence },
    { label: text.sources.line },
  ]
  const rows = catalog.sources.filter(isNoMemo).map((source) => ({
    id: source.id,
    cells: [
      source.publisher,
      <>
        {source.title[language]}
        {source.url !== null && (
          <>
            {'. '}
            <a href={source.url} rel="noopener noreferrer" aria-label={`${text.sources.link}: ${source.publisher}`}>
              {text.sources.link}
            </a>
          </>
        )}
      </>,
      source.licence,
      source.line[language],
    ],
  }))
  return (
    <Section id="sources">
      <p>{text.sources.lead}</p>
      <FactTable caption={text.titles.sources} columns={columns} groups={[{ id: 'all', name: '', rows }]} />
    </Section>
  )
}
