import type { SegregationSeries, YearIndex } from '../../analysis/segregationSeries.ts'
import { RangeRow } from '../../charts/RangeRow.tsx'
import { SERIES_TEXTS } from '../../i18n/segregationSeries.ts'
import { changeQuery } from '../../state/actions.ts'
import { selectCatalog } from '../../state/asked.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { knownInterval } from '../../state/segregationChance.ts'
import { rangeText } from '../../state/segregationSentences.ts'
import { selectSeries } from '../../state/segregationSeries.ts'
import { selectHasSeries, selectSeriesOffers } from '../../state/segregationYears.ts'
import {
  offerLabel,
  seriesIndexSentence,
  seriesNotes,
  seriesSymbol,
  seriesTitle,
} from '../../state/segregationSeriesText.ts'
import { formatIndex, formatValue, formatYear } from '../../symbology/format.ts'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { Rich } from '../frame/Rich.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { useIsNarrow } from '../frame/useIsNarrow.ts'
import { Growing } from './Growing.tsx'
import { SeriesParts } from './SeriesParts.tsx'
import { useChance } from './useChance.ts'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'
import tables from './tables.module.css'

/** Share and index over the years on the same boundaries; where there is one year only, which groups have several. */
export function SeriesPanel({ model }: { model: SegregationModel }) {
  const series = useAppState(selectSeries)
  const isAwaited = useAppState(selectHasSeries)
  return (
    <section className={styles.block}>
      {series !== undefined ? (
        <Series series={series} model={model} />
      ) : isAwaited ? (
        <p className={styles.small}>
          <Waiting />
        </p>
      ) : (
        <NoSeries model={model} />
      )}
    </section>
  )
}

function Series({ series, model }: { series: SegregationSeries; model: SegregationModel }) {
  useChance()
  const language = useLanguage()
  const levels = useAppState(selectCatalog)?.levels ?? []
  const { said, room } = seriesIndexSentence(series, language)
  return (
    <>
      <h2>{seriesTitle(series, language)}</h2>
      <p>
        <Growing said={<Rich text={said} />} room={room} />
      </p>
      <p className={styles.small}>{seriesNotes(series, levels, model.info, language).join(' ')}</p>
      <Years series={series} />
      {series.change !== null && <SeriesParts series={series} change={series.change} />}
    </>
  )
}

const STRIP = { wide: 84, narrow: 52 } as const
const ROW = 26

/** The next tenth above the highest value. */
const endOf = (values: readonly number[]): number =>
  Math.ceil(values.reduce((most, value) => Math.max(most, value), 0) * 10) / 10

function Years({ series }: { series: SegregationSeries }) {
  const text = useTexts()
  const isTenure = series.division === 'tenure'
  const { years } = series
  const scales = {
    share: endOf(years.map(({ share }) => share)),
    index: endOf(years.map(({ index, groups }) => knownInterval(groups)?.high ?? index)),
  }
  return (
    <table className={tables.cities}>
      <thead>
        <tr>
          <th scope="col">{SERIES_TEXTS[useLanguage()].seriesYear}</th>
          <th scope="col" colSpan={2}>
            {isTenure ? text.cityShareTenure : text.cityShare}
          </th>
          <th scope="col" colSpan={3}>
            <NamedMethodLink
              measure={isTenure ? 'multigroupInformationTheory' : 'dissimilarity'}
              symbol={text.cityIndex({ symbol: seriesSymbol(series) })}
            />
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <Year key={year.year} year={year} scales={scales} />
        ))}
      </tbody>
    </table>
  )
}

function Year({ year, scales }: { year: YearIndex; scales: { readonly share: number; readonly index: number } }) {
  const text = useTexts()
  const language = useLanguage()
  const isNarrow = useIsNarrow(false)
  const interval = knownInterval(year.groups)
  const [share, index] = [
    formatValue(year.share, 'percent', language, { bare: true }),
    formatIndex(year.index, language),
  ]
  const texts = { title: formatYear(year.year), description: '' }
  const size = { width: isNarrow ? STRIP.narrow : STRIP.wide, height: ROW, isSubject: true, ...texts }
  return (
    <tr>
      <th scope="row">{formatYear(year.year)}</th>
      <td aria-hidden>
        <RangeRow {...size} max={scales.share} value={year.share} interval={null} />
      </td>
      <td className={tables.number}>{share}</td>
      <td aria-hidden>
        <RangeRow
          {...size}
          max={scales.index}
          value={year.index}
          interval={interval === undefined ? null : [interval.low, interval.high]}
        />
      </td>
      <td className={tables.number}>{index}</td>
      <td className={tables.interval}>{interval === undefined ? text.pending : rangeText(interval, language)}</td>
    </tr>
  )
}

/** One year only: said, with a way to the groups that have several. */
function NoSeries({ model }: { model: SegregationModel }) {
  const text = useTexts()
  const language = useLanguage()
  const levels = useAppState(selectCatalog)?.levels ?? []
  const offers = useAppState(selectSeriesOffers)
  const series = SERIES_TEXTS[language]
  const { division, year } = model.asked
  return (
    <>
      <h2>{series.seriesNone({ division: text.divisions[division], year: formatYear(year) })}</h2>
      <p className={styles.small}>{series.seriesNoneText}</p>
      {offers.map((offer) => (
        <p key={offer.division}>
          <button
            type="button"
            onClick={() =>
              changeQuery({ division: offer.division, level: offer.level, year: offer.lastYear, unitId: null })
            }
          >
            {offerLabel(offer, levels, language)}
          </button>
        </p>
      ))}
    </>
  )
}
