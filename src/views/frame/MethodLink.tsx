import { MEASURE_NAMES, type LinkedMeasure } from '../../i18n/measureNames.ts'
import { useFrameTexts, useLanguage } from '../../state/useAppState.ts'
import { QueryLink } from './QueryLink.tsx'
import styles from './frame.module.css'

interface Looks {
  /** Shown instead of the words "Så räknas det" where there is room for a letter only. */
  readonly symbol?: string
}

/** The id of a measure; with its name in the reader's language where the catalogue is at hand. */
type MethodLinkProps = Looks &
  ({ readonly measure: LinkedMeasure } | { readonly measure: string; readonly name: string })

/** From a figure to the page on how it is computed. */
export function MethodLink(props: MethodLinkProps) {
  const { frame } = useFrameTexts()
  const language = useLanguage()
  const name = 'name' in props ? props.name : MEASURE_NAMES[props.measure][language]
  return (
    <QueryLink to={{ view: 'metod', measure: props.measure, display: 'map' }} className={styles.methodLink}>
      {props.symbol === undefined ? (
        <>
          {frame.methodLink} <span className="visually-hidden">({name})</span>
        </>
      ) : (
        <>
          <span className="visually-hidden">{frame.methodOf({ name })},</span> {props.symbol}
        </>
      )}
    </QueryLink>
  )
}
