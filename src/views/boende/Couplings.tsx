import { DotRow } from '../../charts/DotRow.tsx'
import type { Coupling } from '../../analysis/housingCoupling.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { HousingModel } from '../../state/housing.ts'
import { couplingDetail, couplingSentences, groupDefinition, levelName } from '../../state/housingCoupling.ts'
import { selectCouplings, type CouplingsModel } from '../../state/housingPeople.ts'
import { percentText } from '../../state/housingText.ts'
import { formatShare, formatYear } from '../../symbology/format.ts'
import { MIX_FILLS, mixIdOf, type MixId } from '../../symbology/mixScale.ts'
import { Rich } from '../frame/Rich.tsx'
import { Swatch } from '../legend/Swatch.tsx'
import { useTexts } from './useTexts.ts'
import evidence from './evidence.module.css'
import styles from './boende.module.css'

const DOTS = { width: 112, height: 26 } as const

/** How much of where groups live goes together with the tenure types, one block a group. */
export function Couplings({ model }: { model: HousingModel }) {
  const couplings = useAppState(selectCouplings)
  if (couplings === undefined) return null
  return couplings.couplings.map((coupling, index) => (
    <Block key={coupling.division} coupling={coupling} index={index} couplings={couplings} model={model} />
  ))
}

interface BlockProps {
  readonly coupling: Coupling
  readonly index: number
  readonly couplings: CouplingsModel
  readonly model: HousingModel
}

function Block({ coupling, index, couplings, model }: BlockProps) {
  const text = useTexts()
  const language = useLanguage()
  const { division, year, homesYear, rows, cityShare } = coupling
  const units = levelName(
    useAppState((state) => state),
    couplings.level,
    language,
  )
  const definition = useAppState((state) => groupDefinition(state, division, language))
  const other = couplings.other?.couplings[index]
  const otherUnits = model.info.plural[language]
  const max = Math.ceil(rows.reduce((most, { share }) => Math.max(most, share), cityShare) * 10) / 10
  const sentences = couplingSentences({ coupling, units, other, otherUnits }, language)
  return (
    <section className={evidence.block}>
      <h2>{text.couplingTitle[division]}</h2>
      {sentences.map((sentence) => (
        <p key={sentence} className={evidence.sentence}>
          <Rich text={sentence} />
        </p>
      ))}
      <table className={evidence.rows}>
        <caption>
          {text.couplingRows({ units, year: formatYear(year), homesYear: formatYear(homesYear) })}.{' '}
          {text.couplingCity({ share: percentText(cityShare, language) })}
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col" colSpan={3}>
              {text.couplingHead.type}
            </th>
            <th scope="col">{text.couplingHead.share}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ type, share, people }) => {
            const id: MixId = mixIdOf(type) ?? 'mixAll'
            const written = formatShare(share, people, language, { bare: true })
            return (
              <tr key={id}>
                <td className={evidence.swatch}>
                  <Swatch fill={MIX_FILLS[id]} />
                </td>
                <th scope="row">{id === 'mixAll' ? text.types.mixAll : text.typeShort[id]}</th>
                <td aria-hidden className={evidence.dots}>
                  <DotRow
                    {...DOTS}
                    max={max}
                    value={share}
                    city={cityShare}
                    title={text.types[id]}
                    description={written}
                  />
                </td>
                <td className={evidence.number}>{written}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <details className={styles.small}>
        <summary>{text.couplingHow}</summary>
        <p>{definition}</p>
        <p>{couplingDetail(coupling, units, language)}</p>
        {other !== undefined && <p>{couplingDetail(other, otherUnits, language)}</p>}
      </details>
    </section>
  )
}
