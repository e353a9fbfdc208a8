import { Suspense } from 'react'
import type { Catalog } from '../../domain/dataset.ts'
import { useLanguage, useMessages } from '../../state/hooks.ts'
import { useMeasures } from '../metod/useMeasures.ts'
import styles from './om.module.css'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

interface Word {
  readonly word: string
  readonly meaning: string
}

/** Field terms in plain words, in alphabetical order. What the data set defines is taken from it. */
export function WordsSection({ catalog }: { catalog: Catalog }) {
  return (
    <Section id="words">
      <Suspense>
        <Words catalog={catalog} />
      </Suspense>
    </Section>
  )
}

/** The measures that a reader meets first; the others have pages of their own. */
const EXPLAINED = ['dissimilarity', 'isolation']

function Words({ catalog }: { catalog: Catalog }) {
  const measures = useMeasures()
  const { words } = useOmTexts()
  const { context } = useMessages().laget
  const language = useLanguage()
  const all: readonly Word[] = [
    { word: words.tenure, meaning: words.tenureMeaning },
    { word: words.segregation, meaning: words.segregationMeaning },
    { word: words.background, meaning: context.origin },
    { word: words.perHectare, meaning: words.perHectareMeaning },
    { word: words.priceBase, meaning: words.priceBaseMeaning },
    ...measures
      .filter(({ id }) => EXPLAINED.includes(id))
      .map(({ name, symbol, meaning }) => ({ word: `${name[language]} (${symbol})`, meaning: meaning[language] })),
    ...catalog.levels
      .filter(({ id }) => id === 'deso' || id === 'regso' || id === 'delomrade')
      .map(({ name, description }) => ({ word: name[language], meaning: description[language] })),
    ...catalog.layers
      .filter(({ id }) => id === 'lowStandard')
      .map(({ name, definition }) => ({ word: name[language], meaning: definition[language] })),
  ]
  return (
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
  )
}
