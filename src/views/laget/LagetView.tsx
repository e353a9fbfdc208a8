import { lazy, Suspense, type ReactNode } from 'react'
import { availabilityOf, yearsOf } from '../../analysis/resolve.ts'
import { inSentence } from '../../i18n/inSentence.ts'
import { headline, headlineNote } from '../../state/headline.ts'
import { changeQuery } from '../../state/actions.ts'
import { basisText, layerTitle } from '../../state/figureText.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import {
  selectAsked,
  selectCatalog,
  selectField,
  selectLevel,
  selectLevelInfo,
  selectSummary,
  selectUnitIndex,
} from '../../state/selectors.ts'
import { formatCount } from '../../symbology/format.ts'
import { LayerControls } from '../controls/LayerControls.tsx'
import { Segment } from '../controls/Segment.tsx'
import { Rich } from '../frame/Rich.tsx'
import { ViewAnswer } from '../frame/ViewAnswer.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { useIsNarrow } from '../frame/useIsNarrow.ts'
import { Legend } from '../legend/Legend.tsx'
import { AreaPanel } from '../panel/AreaPanel.tsx'
import { CityPanel } from '../panel/CityPanel.tsx'
import { AboutLayer } from './AboutLayer.tsx'
import { LagetSources } from './LagetSources.tsx'
import { PicturedMap } from './MapPicture.tsx'
import styles from './laget.module.css'

/** The legend lies over the map of a narrow screen and stands beside others. */
const LEGENDS = {
  narrow: { orientation: 'horizontal', height: 120 },
  embedded: { orientation: 'vertical', height: 250 },
  wide: { orientation: 'vertical', height: 430 },
} as const

/** The map comes first; the table is fetched when somebody asks for it. */
const AreaTable = lazy(() => import('../table/AreaTable.tsx'))

/**
 * What does it look like? The chosen layer as a sentence, a map, a table and one area's figures. On a phone the map comes
 * before the note below the sentence.
 */
export function LagetView({ map }: { map: ReactNode }) {
  const display = useAppState((state) => state.query.display)
  const isEmbedded = useAppState((state) => state.query.isEmbedded)
  const isChosen = useAppState(selectUnitIndex) !== undefined
  const isNarrow = useIsNarrow(isEmbedded)
  const isMapFirst = isNarrow && display === 'map'
  return (
    <div className={styles.view} data-display={display} data-embedded={isEmbedded}>
      <div className={styles.story}>
        <Answer>{!isMapFirst && <Note />}</Answer>
        <div className={styles.controls}>
          {isEmbedded ? <EmbedTitle /> : <LayerControls />}
          <DisplayChoice isNarrow={isNarrow} />
        </div>
        <SensitiveContext />
        <SeriesBreaks />
        <Picture map={map} isNarrow={isNarrow} />
        {isMapFirst && <Note />}
        {display === 'table' && !isEmbedded && <AboutLayer />}
        <LagetSources />
      </div>
      {!isEmbedded && (
        <aside className={styles.evidence}>
          {isChosen ? <AreaPanel /> : <CityPanel />}
          <AboutLayer />
        </aside>
      )}
    </div>
  )
}

/** The map with its legend, or the table. */
function Picture({ map, isNarrow }: { map: ReactNode; isNarrow: boolean }) {
  const { display, isEmbedded } = useAppState((state) => state.query)
  if (display === 'table') {
    return (
      <Suspense fallback={<Waiting />}>
        <AreaTable />
      </Suspense>
    )
  }
  return (
    <PicturedMap
      legend={<Legend {...LEGENDS[isNarrow ? 'narrow' : isEmbedded ? 'embedded' : 'wide']} />}
      map={map}
      below={<EffortToggle />}
    />
  )
}

/** What the headline and the note below it are made of, when all of it is there. */
function useHeadlineInput() {
  const language = useLanguage()
  const field = useAppState(selectField)
  const summary = useAppState(selectSummary)
  const level = useAppState(selectLevelInfo)
  const mixedThreshold = useAppState((state) => state.query.mixedThreshold)
  return field === undefined || summary === undefined || level === undefined
    ? undefined
    : { field, summary, level, language, mixedThreshold }
}

function Answer({ children }: { children: ReactNode }) {
  const messages = useMessages()
  const input = useHeadlineInput()
  return (
    <ViewAnswer
      question={messages.laget.question}
      answer={input === undefined ? <Waiting /> : <Rich text={headline(input)} />}
    >
      {children}
    </ViewAnswer>
  )
}

function Note() {
  const messages = useMessages()
  const input = useHeadlineInput()
  const isEmbedded = useAppState((state) => state.query.isEmbedded)
  if (isEmbedded) return null
  return (
    <p className={styles.note}>
      {input === undefined ? '\u00a0' : headlineNote(input)}{' '}
      <button type="button" onClick={() => changeQuery({ view: 'insatser', display: 'map' })}>
        {messages.laget.toEfforts}
      </button>
    </p>
  )
}

/** Draws what efforts name over the layer. The names are of delområden, so other levels have nothing to draw. */
function EffortToggle() {
  const text = useMessages().map
  const showsEfforts = useAppState((state) => state.query.showsEfforts)
  const level = useAppState(selectLevel)?.id
  if (level !== 'delomrade') return null
  return (
    <label className={styles.toggle}>
      <input
        type="checkbox"
        checked={showsEfforts}
        onChange={(event) => changeQuery({ showsEfforts: event.target.checked })}
      />
      {text.showEfforts}
    </label>
  )
}

function EmbedTitle() {
  const language = useLanguage()
  const text = useMessages().laget
  const field = useAppState(selectField)
  const level = useAppState(selectLevelInfo)
  if (field === undefined || level === undefined) return null
  return (
    <p className={styles.embedTitle}>
      <b>{layerTitle(field.asked, language)}</b> {text.per} {inSentence(level.name[language])}, {field.asked.year},{' '}
      {basisText(field, language)}.
    </p>
  )
}

function DisplayChoice({ isNarrow }: { isNarrow: boolean }) {
  const text = useMessages().laget
  const language = useLanguage()
  const { display, isEmbedded } = useAppState((state) => state.query)
  const count = useAppState(selectLevel)?.units.length ?? 0
  const table = isNarrow || isEmbedded ? text.tableShort : text.table({ rows: formatCount(count, language) })
  const options = [
    { value: 'map' as const, label: text.displays.map },
    { value: 'table' as const, label: table },
    ...(isNarrow && !isEmbedded ? [{ value: 'details' as const, label: text.displays.details }] : []),
  ]
  return (
    <div className={styles.displays}>
      <Segment
        label={text.displayLabel}
        value={display === 'details' && !isNarrow ? 'map' : display}
        options={options}
        onChange={(value) => changeQuery({ display: value })}
      />
    </div>
  )
}

/** Years that the series cannot be followed across, where the reader can choose years on both sides. */
function SeriesBreaks() {
  const text = useMessages().laget
  const language = useLanguage()
  const asked = useAppState(selectAsked)
  const catalog = useAppState(selectCatalog)
  const entry =
    asked === undefined || catalog === undefined ? undefined : availabilityOf(catalog, asked.layer.id, asked.level)
  if (asked === undefined || entry === undefined) return null
  const years = yearsOf(entry)
  const breaks = asked.layer.seriesBreaks.filter(
    ({ year }) => years.some((other) => other < year) && years.some((other) => other >= year),
  )
  return breaks.map(({ year, reason }) => (
    <p key={year} className={styles.note}>
      {text.seriesBreak({ year: String(year), reason: reason[language] })}
    </p>
  ))
}

/** Layers about origin and support open with a line of context. */
function SensitiveContext() {
  const text = useMessages().laget.context
  const layer = useAppState(selectField)?.asked.layer
  if (layer === undefined || !layer.isSensitive) return null
  return <p className={styles.note}>{layer.group === 'origin' ? text.origin : text.support}</p>
}
