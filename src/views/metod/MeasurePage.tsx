import type { ReactNode } from 'react'
import { endsOf, isEndless } from '../../i18n/metodEnds.ts'
import { UNDEFINED_WHEN } from '../../i18n/metodUndefined.ts'
import type { CatalogEntry } from '../../measures/catalog.ts'
import { useFrameTexts, useLanguage } from '../../state/useAppState.ts'
import { QueryLink } from '../frame/QueryLink.tsx'
import { Rich } from '../frame/Rich.tsx'
import { Formula, MathText } from './Formula.tsx'
import { signsOf } from './notation.ts'
import { referenceOf, worksOf } from './references.ts'
import { viewsShowing, whyNotShown } from './shownIn.ts'
import { useMetodTexts } from './useMetodTexts.ts'
import { WorkedExample } from './WorkedExample.tsx'
import styles from './metod.module.css'

/** Everything there is to say about one measure. */
export function MeasurePage({ entry }: { entry: CatalogEntry }) {
  const text = useMetodTexts()
  const language = useLanguage()
  const name = entry.name[language]
  return (
    <article className={styles.page}>
      <Ways />
      <p className={styles.question}>{text.words.dimensions[entry.dimension]}</p>
      <h1 id="content-heading" tabIndex={-1}>
        {name} <span className={styles.symbol}>{entry.symbol}</span>
      </h1>
      <p className={styles.meaning}>{entry.meaning[language]}</p>
      <Part title={text.formula}>
        <Formula formula={entry.formula} words={entry.formulaWords[language]} name={name} />
        <Notation entry={entry} />
      </Part>
      <Part title={text.range}>
        <Range entry={entry} />
      </Part>
      <Part title={text.cannotSay}>
        <p>{entry.caution[language]}</p>
      </Part>
      {entry.variant !== null && (
        <Part title={text.variant}>
          <p>{entry.variant[language]}</p>
        </Part>
      )}
      <Part title={text.example}>
        <WorkedExample entry={entry} />
      </Part>
      <Part title={text.source}>
        {worksOf(entry.source).map((work) => (
          <p key={work}>{referenceOf(entry.id, work) ?? work}</p>
        ))}
      </Part>
      <ShownIn entry={entry} />
    </article>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Back to the figure, and on to the other measures. */
function Ways() {
  const text = useMetodTexts()
  return (
    <p className={styles.ways}>
      {window.history.length > 1 && (
        <button type="button" onClick={() => window.history.back()}>
          {text.back}
        </button>
      )}
      <QueryLink to={{ measure: null }}>{text.all}</QueryLink>
    </p>
  )
}

function Notation({ entry }: { entry: CatalogEntry }) {
  const text = useMetodTexts()
  const language = useLanguage()
  return (
    <>
      <h3>{text.notation}</h3>
      <dl className={styles.notation}>
        {signsOf(entry, language).map(({ sign, meaning }) => (
          <div key={sign}>
            <dt>
              <MathText formula={sign === 'abs' ? 'abs(...)' : sign} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Range({ entry }: { entry: CatalogEntry }) {
  const text = useMetodTexts()
  const language = useLanguage()
  const [low, high] = entry.range
  const [lowMeaning = '', highMeaning = ''] = endsOf(entry, language, text.ends)
  const undefinedWhen = UNDEFINED_WHEN[entry.id]
  return (
    <>
      <p>
        <Rich
          text={
            isEndless(low) ? text.noLowest({ meaning: lowMeaning }) : text.lowest({ value: low, meaning: lowMeaning })
          }
        />{' '}
        <Rich
          text={
            isEndless(high)
              ? text.noHighest({ meaning: highMeaning })
              : text.highest({ value: high, meaning: highMeaning })
          }
        />
      </p>
      <p>
        {text.unit}: {text.units[entry.unit]}.{' '}
        {text.words.scopes[entry.scope].replace(/^./, (first) => first.toUpperCase())}.
      </p>
      {undefinedWhen !== undefined && (
        <p>
          <b>{text.undefinedWhen}:</b> {language === 'sv' ? undefinedWhen[0] : undefinedWhen[1]} {text.undefinedLead}
        </p>
      )}
    </>
  )
}

function ShownIn({ entry }: { entry: CatalogEntry }) {
  const text = useMetodTexts()
  const { views } = useFrameTexts().frame
  const shown = viewsShowing(entry.id)
  return (
    <section className={styles.end}>
      {shown.length === 0 ? (
        <p>{text.shownNowhere[whyNotShown(entry.id)]}</p>
      ) : (
        <p>
          {text.shownIn}:{' '}
          {shown.map((view, at) => (
            <span key={view}>
              {at > 0 && ', '}
              <QueryLink to={{ view, measure: null }}>{views[view]}</QueryLink>
            </span>
          ))}
        </p>
      )}
      <p>
        {text.code}: <code>{entry.id}</code>
      </p>
    </section>
  )
}
