import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectCityComparisons, type CityComparison, type CityIndex } from '../../state/segregation.ts'
import { placePhrase } from '../../state/segregationSentences.ts'
import { formatIndex, formatValue } from '../../symbology/format.ts'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { ShareAndIndex, scalesOf, type ComparedScales } from './ShareAndIndex.tsx'
import { useChance } from './useChance.ts'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'
import tables from './tables.module.css'

/** Share and index of three cities on scales of their own: the one does not follow from the other. */
export function CityRows() {
  useChance()
  const text = useTexts()
  const comparisons = useAppState(selectCityComparisons)
  return (
    <section className={styles.block}>
      <h2>{text.citiesTitle}</h2>
      <p className={styles.small}>{comparisons.length === 0 ? text.citiesWaiting : text.citiesNote}</p>
      {comparisons.map((comparison) => (
        <CityBlock key={comparison.division} comparison={comparison} />
      ))}
    </section>
  )
}

function CityBlock({ comparison }: { comparison: CityComparison }) {
  const text = useTexts()
  const language = useLanguage()
  const { division, own, others } = comparison
  const isTenure = division === 'tenure'
  const cities = [own, ...others]
  const scales = scalesOf(cities)
  const title = text.cityBlock({
    division: text.divisions[division],
    place: placePhrase(comparison, language),
  })
  return (
    <table className={tables.cities}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{text.cityName}</span>
          </th>
          <th scope="col" colSpan={2}>
            {isTenure ? text.cityShareTenure : text.cityShare}
          </th>
          <th scope="col" colSpan={3}>
            <NamedMethodLink
              measure={isTenure ? 'multigroupInformationTheory' : 'dissimilarity'}
              symbol={text.cityIndex({ symbol: isTenure ? 'H' : 'D' })}
            />
          </th>
        </tr>
      </thead>
      <tbody>
        {cities.map((city) => (
          <CityRow key={city.id} city={city} scales={scales} />
        ))}
      </tbody>
    </table>
  )
}

function CityRow({ city, scales }: { city: CityIndex; scales: ComparedScales }) {
  const text = useTexts()
  const language = useLanguage()
  const name = city.name ?? text.city
  const share = formatValue(city.share, 'percent', language, { bare: true })
  const index = formatIndex(city.index, language)
  const isSubject = city.name === null
  return (
    <tr className={isSubject ? tables.shown : undefined}>
      <th scope="row">{name}</th>
      <ShareAndIndex
        row={city}
        scales={scales}
        isSubject={isSubject}
        title={name}
        description={text.cityRow({ city: name, share, index })}
      />
    </tr>
  )
}
