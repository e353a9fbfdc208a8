import type { SegregationSeries, YearIndex } from '../../analysis/segregationSeries.ts'
import { SERIES_TEXTS } from '../../i18n/segregationSeries.ts'
import { changeQuery } from '../../state/actions.ts'
import { selectCatalog } from '../../state/asked.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { selectSeries } from '../../state/segregationSeries.ts'
import { selectHasSeries, selectSeriesOffers } from '../../state/segregationYears.ts'
import {
  offerLabel,
  seriesIndexSentence,
  seriesNotes,
  seriesSymbol,
  seriesTitle,
} from '../../state/segregationSeriesText.ts'
import { formatYear } from '../../symbology/format.ts'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { Rich } from '../frame/Rich.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { Growing } from './Growing.tsx'
import { SeriesParts } from './SeriesParts.tsx'
import { ShareAndIndex, scalesOf, type ComparedScales } from './ShareAndIndex.tsx'
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

function Years({ series }: { series: SegregationSeries }) {
  const text = useTexts()
  const isTenure = series.division === 'tenure'
  const { years } = series
  const scales = scalesOf(years)
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

function Year({ year, scales }: { year: YearIndex; scales: ComparedScales }) {
  const name = formatYear(year.year)
  return (
    <tr>
      <th scope="row">{name}</th>
      <ShareAndIndex row={year} scales={scales} isSubject title={name} description="" />
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
