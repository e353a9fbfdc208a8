import type { ReactNode } from 'react'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { inSentence } from '../../i18n/inSentence.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { selectDivisionUnitIndex } from '../../state/segregationAsked.ts'
import { formatQuotient, formatValue } from '../../symbology/format.ts'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { LocalArea } from './LocalArea.tsx'
import { LocalEnds } from './LocalEnds.tsx'
import { LocalLegend } from './LocalLegend.tsx'
import { useTexts } from './useTexts.ts'
import evidence from './evidence.module.css'
import styles from './segregation.module.css'

/** Where the groups live: each area against the city, on the map and from both ends. */
export function LocalPicture({ model, map }: { model: SegregationModel; map: ReactNode }) {
  const text = useTexts()
  const language = useLanguage()
  const chosen = useAppState(selectDivisionUnitIndex)
  const { local, info, groups } = model
  const isTwo = local.kind === 'quotient'
  const unit = inSentence(info.name[language])
  return (
    <>
      <section>
        <h2>
          {isTwo
            ? text.localTitle({ share: formatValue(groups.shares[0] ?? 0, 'percent', language) })
            : text.localTitleMany}
        </h2>
        <p className={styles.small}>
          {isTwo ? text.localNote({ unit }) : text.localNoteMany({ unit, city: formatQuotient(local.city, language) })}{' '}
          <NamedMethodLink measure={isTwo ? 'locationQuotient' : 'diversity'} />
        </p>
        <div className={evidence.map}>{map}</div>
        <LocalLegend model={model} />
      </section>
      {chosen !== undefined && <LocalArea model={model} index={chosen} />}
      <LocalEnds model={model} />
    </>
  )
}
