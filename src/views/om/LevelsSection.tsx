import type { Catalog } from '../../domain/dataset.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { formatCount } from '../../symbology/format.ts'
import { FactTable } from './FactTable.tsx'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

/** The divisions of the city: how many areas, who draws them, and how the map draws them. */
export function LevelsSection({ catalog }: { catalog: Catalog }) {
  const text = useOmTexts()
  const { levels } = text
  const language = useLanguage()
  const columns = [
    { label: levels.name },
    { label: levels.count, isNumber: true },
    { label: levels.drawn },
    { label: levels.vintage },
    { label: levels.description },
  ]
  const rows = catalog.levels.map((level) => ({
    id: level.id,
    cells: [
      level.name[language],
      formatCount(level.units, language),
      levels[level.boundaries],
      <code key="vintage">{level.vintage}</code>,
      level.description[language],
    ],
  }))
  return (
    <Section id="levels">
      <p>{levels.lead}</p>
      <FactTable caption={text.titles.levels} columns={columns} groups={[{ id: 'all', name: '', rows }]} />
    </Section>
  )
}
