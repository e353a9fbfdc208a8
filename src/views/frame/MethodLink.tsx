import { useFrameTexts } from '../../state/useAppState.ts'
import { QueryLink } from './QueryLink.tsx'
import styles from './frame.module.css'

export interface MethodLinkProps {
  /** The id of the measure in the catalogue. */
  readonly measure: string
  /** Its name in the reader's language, for who cannot see what the link stands beside. */
  readonly name: string
  /** Shown instead of the words "Så räknas det" where there is room for a letter only. */
  readonly symbol?: string
}

/** From a figure to the page on how it is computed. */
export function MethodLink({ measure, name, symbol }: MethodLinkProps) {
  const { frame } = useFrameTexts()
  return (
    <QueryLink to={{ view: 'metod', measure, display: 'map' }} className={styles.methodLink}>
      {symbol === undefined ? (
        <>
          {frame.methodLink} <span className="visually-hidden">({name})</span>
        </>
      ) : (
        <>
          <span className="visually-hidden">{frame.methodOf({ name })},</span> {symbol}
        </>
      )}
    </QueryLink>
  )
}
