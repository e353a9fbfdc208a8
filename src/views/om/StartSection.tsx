import { DEFAULT_QUERY, type Query } from '../../analysis/query.ts'
import { changeQuery } from '../../state/actions.ts'
import { formatQuery } from '../../state/url.ts'
import { useAppState } from '../../state/useAppState.ts'
import { Rich } from '../frame/Rich.tsx'
import styles from './om.module.css'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

const WAYS: readonly { readonly id: 'income' | 'segregation' | 'efforts'; readonly change: Partial<Query> }[] = [
  { id: 'income', change: { view: 'laget', layer: DEFAULT_QUERY.layer, level: null, year: null, display: 'map' } },
  { id: 'segregation', change: { view: 'segregation', display: 'map' } },
  { id: 'efforts', change: { view: 'insatser', display: 'map' } },
]

/** What the site is for, three questions to begin with, and three ways to misread it. */
export function StartSection() {
  const text = useOmTexts()
  return (
    <Section id="start">
      <p>{text.intro}</p>
      <h3>{text.questionsTitle}</h3>
      <ul className={styles.ways}>
        {WAYS.map(({ id, change }) => (
          <li key={id}>
            <ViewLink change={change}>{text.questions[id]}</ViewLink>
          </li>
        ))}
      </ul>
      <h3>{text.careTitle}</h3>
      <ul>
        {text.care.map((item) => (
          <li key={item}>
            <Rich text={item} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A link to another view: a real address, followed without loading the page anew. */
function ViewLink({ change, children }: { change: Partial<Query>; children: string }) {
  const query = useAppState((state) => state.query)
  return (
    <a
      href={formatQuery({ ...query, ...change }) || '?'}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        changeQuery(change)
      }}
    >
      {children}
    </a>
  )
}
