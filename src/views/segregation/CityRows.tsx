import { RangeRow } from '../../charts/RangeRow.tsx'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectCityComparisons, type CityComparison, type CityIndex } from '../../state/segregation.ts'
import { knownInterval } from '../../state/segregationChance.ts'
import { placePhrase, rangeText } from '../../state/segregationSentences.ts'
import { formatIndex, formatValue } from '../../symbology/format.ts'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { useIsNarrow } from '../frame/useIsNarrow.ts'
import { useChance } from './useChance.ts'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'
import tables from './tables.module.css'

const STRIP = { wide: 84, narrow: 52 } as const
const ROW = 26

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
  const scales = {
    share: endOf(cities.map(({ share }) => share)),
    index: endOf(cities.map(({ index, groups }) => knownInterval(groups)?.high ?? index)),
  }
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

/** The next tenth above the highest value. */
const endOf = (values: readonly number[]): number =>
  Math.ceil(values.reduce((most, value) => Math.max(most, value), 0) * 10) / 10

function CityRow({ city, scales }: { city: CityIndex; scales: { readonly share: number; readonly index: number } }) {
  const text = useTexts()
  const language = useLanguage()
  const name = city.name ?? text.city
  const interval = knownInterval(city.groups)
  const share = formatValue(city.share, 'percent', language, { bare: true })
  const index = formatIndex(city.index, language)
  const isSubject = city.name === null
  const texts = { title: name, description: text.cityRow({ city: name, share, index }) }
  const isNarrow = useIsNarrow(false)
  const size = { width: isNarrow ? STRIP.narrow : STRIP.wide, height: ROW, isSubject, ...texts }
  return (
    <tr className={isSubject ? tables.shown : undefined}>
      <th scope="row">{name}</th>
      <td aria-hidden>
        <RangeRow {...size} max={scales.share} value={city.share} interval={null} />
      </td>
      <td className={tables.number}>{share}</td>
      <td aria-hidden>
        <RangeRow
          {...size}
          max={scales.index}
          value={city.index}
          interval={interval === undefined ? null : [interval.low, interval.high]}
        />
      </td>
      <td className={tables.number}>{index}</td>
      <td className={tables.interval}>{interval === undefined ? text.pending : rangeText(interval, language)}</td>
    </tr>
  )
}
