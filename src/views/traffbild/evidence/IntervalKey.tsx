import { useEvidenceTexts } from './useEvidenceTexts.ts'
import keys from './key.module.css'

const MARKS = ['range', 'outer', 'chosen', 'need'] as const

/** What the bar, the diamond and the tick of an interval row stand for. */
export function IntervalKey() {
  const { rows } = useEvidenceTexts()
  return (
    <ul className={keys.key}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <span className={keys.swatch} data-mark={mark} aria-hidden />
          {rows.key[mark]}
        </li>
      ))}
    </ul>
  )
}
