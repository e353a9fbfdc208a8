import { TENURE_FORMS } from '../../analysis/tenure.ts'
import { useLanguage } from '../../state/hooks.ts'
import type { HousingModel } from '../../state/housing.ts'
import { selectSegmentations } from '../../state/housingPeople.ts'
import { areasName, percentText } from '../../state/housingText.ts'
import { formatIndex, formatYear } from '../../symbology/format.ts'
import { QueryLink } from '../frame/QueryLink.tsx'
import { Rich } from '../frame/Rich.tsx'
import { useTexts } from './useTexts.ts'
import evidence from './evidence.module.css'
import styles from './boende.module.css'

const EXPLAINED = [
  { id: 'multigroupInformationTheory', symbol: 'H' },
  { id: 'mutualInformation', symbol: 'M' },
  { id: 'dissimilarity', symbol: 'D' },
] as const

/** How far apart the forms are in the whole city, counted in homes and by residents: two answers to two questions. */
export function CityDivision({ model }: { model: HousingModel }) {
  const text = useTexts()
  const language = useLanguage()
  const { homes, residents } = selectSegmentations(model)
  const index = (value: number) => formatIndex(value, language)
  const rows: readonly (readonly [string, string, string])[] = [
    [text.cityH, index(homes.informationTheory), index(residents.informationTheory)],
    [text.cityM, index(homes.mutualInformation), index(residents.mutualInformation)],
    ...TENURE_FORMS.map((_, form): [string, string, string] => [
      text.cityD({ form: text.formsInSentence[form] ?? '' }),
      index(homes.dissimilarity[form] ?? 0),
      index(residents.dissimilarity[form] ?? 0),
    ]),
    ...TENURE_FORMS.map((_, form): [string, string, string] => [
      text.cityShare({ form: text.formsInSentence[form] ?? '' }),
      percentText(homes.shares[form] ?? 0, language),
      percentText(residents.shares[form] ?? 0, language),
    ]),
  ]
  return (
    <section className={evidence.plain}>
      <h2>{text.cityTitle}</h2>
      <p className={evidence.sentence}>
        <Rich
          text={text.cityNote({
            homesH: index(homes.informationTheory),
            peopleH: index(residents.informationTheory),
            units: areasName(model, language),
            year: formatYear(model.homes.year),
          })}
        />
      </p>
      <table className={evidence.rows}>
        <thead>
          <tr>
            <th scope="col">{text.cityHead.measure}</th>
            <th scope="col" className={evidence.number}>
              {text.cityHead.homes}
            </th>
            <th scope="col" className={evidence.number}>
              {text.cityHead.residents}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, first, second]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={evidence.number}>{first}</td>
              <td className={evidence.number}>{second}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>{text.cityMeaning}</p>
      <p className={evidence.actions}>
        {EXPLAINED.map(({ id, symbol }) => (
          <QueryLink key={id} to={{ view: 'metod', measure: id, display: 'map' }}>
            {text.howMeasure({ symbol })}
          </QueryLink>
        ))}
      </p>
    </section>
  )
}
