import type { Catalog } from '../../domain/dataset.ts'
import { measureEntry } from '../../measures/catalog.ts'
import { useLanguage, useMessages } from '../../state/hooks.ts'
import styles from './om.module.css'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

interface Word {
  readonly word: string
  readonly meaning: string
}

/** Field terms in plain words, in alphabetical order. What the data set defines is taken from it. */
export function WordsSection({ catalog }: { catalog: Catalog }) {
  const { words } = useOmTexts()
  const { context } = useMessages().laget
  const language = useLanguage()
  const fromMeasure = (id: string): Word => {
    const { name, symbol, meaning } = measureEntry(id)
    return { word: `${name[language]} (${symbol})`, meaning: meaning[language] }
  }
  const all: readonly Word[] = [
    { word: words.tenure, meaning: words.tenureMeaning },
    { word: words.segregation, meaning: words.segregationMeaning },
    { word: words.background, meaning: context.origin },
    { word: words.perHectare, meaning: words.perHectareMeaning },
    { word: words.priceBase, meaning: words.priceBaseMeaning },
    fromMeasure('dissimilarity'),
    fromMeasure('isolation'),
    ...catalog.levels
      .filter(({ id }) => id === 'deso' || id === 'regso' || id === 'delomrade')
      .map(({ name, description }) => ({ word: name[language], meaning: description[language] })),
    ...catalog.layers
      .filter(({ id }) => id === 'lowStandard')
      .map(({ name, definition }) => ({ word: name[language], meaning: definition[language] })),
  ]
  return (
    <Section id="words">
      <dl className={styles.words}>
        {[...all]
          .sort((a, b) => a.word.localeCompare(b.word, language))
          .map(({ word, meaning }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
      </dl>
    </Section>
  )
}
