import { DEFAULT_QUERY } from '../../analysis/query.ts'
import type { Catalog } from '../../domain/dataset.ts'
import type { Register } from '../../domain/interventions.ts'
import { useLanguage, useMessages } from '../../state/hooks.ts'
import { CAPPED_BELOW, formatCount, formatValue, WHOLE_PERCENT_BELOW } from '../../symbology/format.ts'
import { Section } from './Section.tsx'
import { TextList } from './TextList.tsx'
import { useOmTexts } from './useOmTexts.ts'

/** Every limit that somebody had to choose and that nobody but this project has chosen. */
export function OursSection({ catalog, register }: { catalog: Catalog; register: Register | undefined }) {
  const text = useOmTexts().ours
  const { gradeNote } = useMessages().panel
  const language = useLanguage()
  const people = (count: number) => ({ people: formatCount(count, language) })
  const threshold = formatValue(DEFAULT_QUERY.mixedThreshold, 'percent', language, { digits: 0 })
  const classified = catalog.layers.filter(({ breaks }) => breaks !== null).length
  const readings = placeReadings(register, language)
  return (
    <Section id="ours">
      <p>{text.lead}</p>
      <TextList
        items={[
          text.mixed({ threshold }),
          `${text.quality} ${gradeNote}`,
          text.wholePercent(people(WHOLE_PERCENT_BELOW)),
          text.capped(people(CAPPED_BELOW)),
          text.classes({ count: formatCount(classified, language) }),
          ...(readings.length === 0 ? [] : [`${text.places} ${readings.map(text.placeOf).join(' ')}`]),
        ]}
      />
    </Section>
  )
}

/** Names of places that could be read in another way, each once. */
function placeReadings(register: Register | undefined, language: 'sv' | 'en') {
  const byName = new Map<string, string>()
  for (const { name, reading } of (register?.efforts ?? []).flatMap(({ places }) => places)) {
    if (reading !== null) byName.set(name, reading[language])
  }
  return [...byName].map(([name, reading]) => ({ name, reading }))
}
