import type { Catalog, LevelInfo } from '../../domain/dataset.ts'
import { inSentence } from '../../i18n/inSentence.ts'
import { useLanguage } from '../../state/useAppState.ts'
import styles from './om.module.css'
import { Section } from './Section.tsx'
import { TextList } from './TextList.tsx'
import { useNameList } from './useNameList.ts'
import { useOmTexts } from './useOmTexts.ts'

/** What the map can be trusted with, and how to have official borders in it. */
export function MapSection({ catalog }: { catalog: Catalog }) {
  const text = useOmTexts().map
  const language = useLanguage()
  const listOf = useNameList()
  const names = (boundaries: LevelInfo['boundaries']) =>
    catalog.levels.filter((level) => level.boundaries === boundaries).map((level) => inSentence(level.name[language]))
  const [schematic, official] = [names('schematic'), names('official')]
  return (
    <Section id="map">
      {official.length > 0 && <p>{text.officialLead({ levels: listOf(official) })}</p>}
      {schematic.length > 0 && (
        <>
          <p>{text.schematicLead({ levels: listOf(schematic) })}</p>
          <h3>{text.trueTitle}</h3>
          <TextList items={text.trueItems} />
          <h3>{text.falseTitle}</h3>
          <TextList items={text.falseItems} />
          <p>{text.reportNote}</p>
          <h3>{text.officialTitle}</h3>
          <TextList items={text.officialSteps} isOrdered />
          <pre className={styles.code}>
            <code>{`GEODATA=${text.folder} npm run data:build`}</code>
          </pre>
          <p>{text.officialAfter}</p>
        </>
      )}
    </Section>
  )
}
