import { committeesText } from '../../state/effortsText.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectSumStatus } from '../../state/sumStatus.ts'
import { selectTargetingLevel } from '../../state/targeting.ts'
import { areaNames, selectWhatIf, supposePlace, type Placeable } from '../../state/targetingScenario.ts'
import { formatCount, formatSek } from '../../symbology/format.ts'
import { QueryLink } from '../frame/QueryLink.tsx'
import { FoldButton, useFolding } from './Folding.tsx'
import { PlacingEditor } from './PlacingEditor.tsx'
import type { Placing } from './usePlacing.ts'
import { useTexts } from './useTexts.ts'
import whatIf from './whatIf.module.css'
import styles from './traffbild.module.css'

/** What if: the efforts without a place, each with its sum, to be placed as a supposition. */
export function WhatIf({ placing }: { placing: Placing }) {
  const { answer, scenario: text } = useTexts()
  const { efforts } = useAppState(selectWhatIf)
  const folding = useFolding(efforts.length)
  return (
    <section className={whatIf.whatIf} aria-labelledby="what-if">
      <h2 id="what-if">{text.title}</h2>
      <p className={styles.small}>
        {efforts.length === 0 ? text.none : text.lead}{' '}
        <QueryLink to={{ view: 'register', display: 'map' }}>{answer.openRegister}</QueryLink>
      </p>
      {efforts.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{text.effortHead}</th>
              <th scope="col">{text.sumHead}</th>
              <th scope="col">{text.placeHead}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {efforts.map((one, index) => (
              <Row key={one.effort.id} one={one} placing={placing} className={folding.rowClass(index)} />
            ))}
          </tbody>
        </table>
      )}
      <FoldButton folding={folding} />
      <WithoutSum />
    </section>
  )
}

function WithoutSum() {
  const { answer, scenario: text } = useTexts()
  const language = useLanguage()
  const status = useAppState(selectSumStatus)
  const { withoutSum } = useAppState(selectWhatIf)
  if (withoutSum === 0) return null
  const count = { count: withoutSum, text: formatCount(withoutSum, language) }
  return <p className={styles.small}>{text.unknownSums({ ...count, status: answer.statuses[status] })}</p>
}

function Row({ one, placing, className }: { one: Placeable; placing: Placing; className: string | undefined }) {
  const { scenario: text } = useTexts()
  const language = useLanguage()
  const level = useAppState(selectTargetingLevel)
  const { effort, sek, supposed } = one
  const isOpen = placing.effort?.id === effort.id
  const title = effort.title[language]
  const isSupposed = supposed.length > 0
  const place = isSupposed
    ? text.supposed({ areas: areaNames(supposed, level, language) })
    : effort.places.length === 0
      ? text.withoutPlace
      : text.partly
  return (
    <>
      <tr data-effort={effort.id} className={className}>
        <th scope="row">
          {title} <span>({committeesText(effort, language)})</span>
        </th>
        <td className={whatIf.number}>{formatSek(sek, language)}</td>
        <td>{isSupposed ? <mark>{place}</mark> : place}</td>
        <td className={whatIf.actions}>
          <button type="button" aria-expanded={isOpen} onClick={() => placing.open(isOpen ? null : effort.id)}>
            {isSupposed ? text.change : text.place} <span className="visually-hidden">{title}</span>
          </button>
          {isSupposed && (
            <button type="button" onClick={() => supposePlace(effort, [])}>
              {text.remove} <span className="visually-hidden">{title}</span>
            </button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={4}>
            <PlacingEditor placing={placing} />
          </td>
        </tr>
      )}
    </>
  )
}
