import type { Catalog } from '../../domain/dataset.ts'
import type { Register, SourceLine } from '../../domain/interventions.ts'
import { knownSums, referenceOf } from '../../state/aboutData.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { formatCount } from '../../symbology/format.ts'
import styles from './om.module.css'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

/** Where a memo speaks of 14 areas without naming them. */
const FOURTEEN_AREAS: SourceLine = { document: '002', lines: '65' }

interface Open {
  readonly topic: string
  readonly sentences: readonly string[]
  readonly sources: readonly SourceLine[]
}

/** What nobody has told us, with the lines that leave it open. */
export function UnknownSection({ catalog, register }: { catalog: Catalog; register: Register }) {
  const text = useOmTexts().unknown
  const open = [...useOpenInMemos(register), ...useOpenElsewhere(catalog)]
  return (
    <Section id="unknown">
      <p>{text.lead}</p>
      <ul>
        {open.map(({ topic, sentences, sources }) => (
          <li key={topic}>
            <b>{topic}</b> {sentences.join(' ')}{' '}
            <span className={styles.note}>
              {sources
                .map((source) => text.source({ reference: referenceOf(register, source), lines: linesText(source) }))
                .join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const linesText = ({ lines }: SourceLine): string => lines.replace('-', '–')

/** What the memos themselves say that they leave open, and how many sums they give. */
function useOpenInMemos(register: Register): readonly Open[] {
  const { topics, bothShown, appliedSums, grantedNone, grantedSums } = useOmTexts().unknown
  const language = useLanguage()
  const sums = knownSums(register)
  const known = (count: number) => ({ known: formatCount(count, language), all: formatCount(sums.all, language) })
  const open = (topic: string, ids: readonly string[], more: readonly string[] = []): Open => {
    const statements = register.statements.filter(({ id }) => ids.includes(id))
    return {
      topic,
      sentences: [...statements.map(({ text }) => text[language]), ...more],
      sources: statements.map(({ source }) => source),
    }
  }
  return [
    open(topics.granted, ['division-annex'], [sums.granted === 0 ? grantedNone : grantedSums(known(sums.granted))]),
    open(topics.applied, ['applied-44', 'applied-45'], [bothShown, appliedSums(known(sums.applied))]),
    open(topics.committee, ['committees-identified']),
    open(topics.places, ['few-areas']),
    open(topics.later, ['one-year']),
  ]
}

function useOpenElsewhere({ levels, layers }: Catalog): readonly Open[] {
  const { topics, areas, smallCells } = useOmTexts().unknown
  const language = useLanguage()
  const geso = levels.find(({ id }) => id === 'geso')
  const mixed = layers.find(({ id }) => id === 'mixedTenure')
  return [
    {
      topic: topics.areas,
      sentences: geso === undefined ? [] : [areas({ geso: formatCount(geso.units, language) })],
      sources: [FOURTEEN_AREAS],
    },
    { topic: topics.mixed, sentences: mixed === undefined ? [] : [mixed.definition[language]], sources: [] },
    { topic: topics.smallCells, sentences: [smallCells], sources: [] },
  ]
}
