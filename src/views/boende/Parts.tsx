import { TenureBar } from '../../charts/TenureBar.tsx'
import { useSize } from '../../charts/useSize.ts'
import { changeQuery, selectUnit } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { HousingModel } from '../../state/housing.ts'
import { partsText, type PartRow } from '../../state/housingParts.ts'
import { selectParts } from '../../state/housingPeople.ts'
import { Rich } from '../frame/Rich.tsx'
import { useTexts } from './useTexts.ts'
import evidence from './evidence.module.css'
import styles from './boende.module.css'

const BAR = 18
const FORMS = ['rental', 'cooperative', 'owner'] as const

/** One area and the DeSO that touch it: the chosen one, or the one where the two differ most. */
export function Parts({ model }: { model: HousingModel }) {
  const text = useTexts()
  const language = useLanguage()
  const parts = useAppState(selectParts)
  const words = useAppState((state) => partsText(state, model, parts, language))
  if (parts === undefined || words === undefined) return null
  return (
    <section className={evidence.block} aria-labelledby="parts-name">
      <h2 id="parts-name">{parts.isChosen ? <mark>{words.name}</mark> : text.partsTitle}</h2>
      {parts.isChosen && (
        <p className={evidence.actions}>
          <button type="button" onClick={() => changeQuery({ display: 'table' })}>
            {text.inTable}
          </button>
          <button type="button" onClick={() => selectUnit(null)}>
            {text.clear}
          </button>
        </p>
      )}
      {words.sentences.map((sentence) => (
        <p key={sentence} className={evidence.sentence}>
          <Rich text={sentence} />
        </p>
      ))}
      {words.rows.length > 0 && <Bars rows={words.rows} />}
      <p className={styles.small}>{words.notes.join(' ')}</p>
      {!parts.isChosen && (
        <p className={evidence.actions}>
          <button type="button" onClick={() => selectUnit(words.unitId)}>
            {text.choose({ area: words.name })}
          </button>
        </p>
      )}
    </section>
  )
}

function Bars({ rows }: { rows: readonly PartRow[] }) {
  const text = useTexts()
  const [box, { width }] = useSize()
  return (
    <div className={evidence.parts}>
      <p className={styles.small}>
        {text.partsKey} {rows.some(({ part }) => part !== '') && text.partsKeyShare}
      </p>
      {rows.map((row, index) => (
        <div key={row.id} className={index === 0 ? evidence.whole : evidence.part}>
          <span>
            {row.name} {row.part !== '' && <span className={evidence.aside}>{row.part}</span>}
          </span>
          <div ref={index === 0 ? box : undefined}>
            {width > 0 && (
              <TenureBar
                width={width}
                height={BAR}
                title={row.name}
                description={row.description}
                parts={FORMS.map((id, form) => ({
                  id,
                  share: row.shares[form] ?? 0,
                  label: row.labels[form] ?? '',
                }))}
              />
            )}
          </div>
        </div>
      ))}
    </div>
  )
}
