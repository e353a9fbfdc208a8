import type { Catalog } from '../../domain/dataset.ts'
import type { Register, SourceLine } from '../../domain/interventions.ts'
import { knownSums, referenceOf } from '../../state/aboutData.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { formatCount } from '../../symbology/format.ts'
import styles from './om.module.css'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

/** Statements of the memos that say what they leave open. */
const OPEN_STATEMENTS = [
  'division-annex',
  'committees-counted',
  'committees-identified',
  'applied-44',
  'applied-45',
  'few-areas',
  'one-year',
]

/** Where the memos speak of the 14 areas without naming them. */
const FOURTEEN_AREAS: SourceLine = { document: '002', lines: '65' }

interface Open {
  readonly text: string
  readonly source: SourceLine | null
}

/** What nobody has told us, with the line that leaves it open. */
export function UnknownSection({ catalog, register }: { catalog: Catalog; register: Register }) {
  const text = useOmTexts().unknown
  const open = useOpenQuestions(catalog, register)
  return (
    <Section id="unknown">
      <p>{text.lead}</p>
      <ul>
        {open.map((question) => (
          <li key={question.text}>
            {question.text}{' '}
            {question.source !== null && (
              <span className={styles.small}>
                {text.source({ reference: referenceOf(register, question.source), lines: question.source.lines })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function useOpenQuestions(catalog: Catalog, register: Register): readonly Open[] {
  const text = useOmTexts().unknown
  const language = useLanguage()
  const write = (count: number) => formatCount(count, language)
  const sums = knownSums(register)
  const geso = catalog.levels.find(({ id }) => id === 'geso')
  const mixed = catalog.layers.find(({ id }) => id === 'mixedTenure')
  const fromMemos = OPEN_STATEMENTS.flatMap((id): Open[] => {
    const statement = register.statements.find((one) => one.id === id)
    return statement === undefined ? [] : [{ text: statement.text[language], source: statement.source }]
  })
  return [
    ...fromMemos,
    {
      text: text.effortSums({ known: write(sums.applied), all: write(sums.all), granted: write(sums.granted) }),
      source: null,
    },
    ...(geso === undefined ? [] : [{ text: text.areas({ geso: write(geso.units) }), source: FOURTEEN_AREAS }]),
    ...(mixed === undefined ? [] : [{ text: mixed.definition[language], source: null }]),
    { text: text.smallCells, source: null },
  ]
}
