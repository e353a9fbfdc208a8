import type { Effort } from '../../domain/interventions.ts'
import { changeQuery, selectUnit } from '../../state/actions.ts'
import { effortsNaming, selectEffortLevel } from '../../state/effortsMap.ts'
import { committeesText } from '../../state/effortsText.ts'
import { selectShownEfforts } from '../../state/effortsView.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { useFrameTexts } from '../../state/useAppState.ts'
import { formatCount, formatSek } from '../../symbology/format.ts'
import { SourceLinks } from './Cited.tsx'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './places.module.css'

/** The chosen area and the efforts that name it; what is not named is not thereby without efforts. */
export function ChosenArea() {
  const text = useInsatserTexts()
  const { frame } = useFrameTexts()
  const language = useLanguage()
  const unitId = useAppState((state) => state.query.unitId)
  const level = useAppState(selectEffortLevel)
  const shown = useAppState(selectShownEfforts)
  if (level === undefined || unitId === null) return <p className={styles.small}>{text.chosenHint}</p>
  const unit = level.units[level.indexOf.get(unitId) ?? -1]
  if (unit === undefined) return <p className={styles.small}>{frame.resolved.unit({ asked: unitId })}</p>
  const efforts = effortsNaming(shown, unit.id)
  const count = { count: efforts.length, text: formatCount(efforts.length, language) }
  return (
    <section className={styles.chosen} aria-label={unit.name}>
      <h3>
        <mark>{unit.name}</mark>
      </h3>
      <p>
        {efforts.length === 0
          ? `${text.chosenNone({ name: unit.name })} ${text.notNamed}`
          : text.chosenSome({ efforts: text.efforts(count), name: unit.name })}
      </p>
      <ul>
        {efforts.map((effort) => (
          <ChosenEffort key={effort.id} effort={effort} unitId={unit.id} />
        ))}
      </ul>
      <p className={styles.actions}>
        <button type="button" onClick={() => selectUnit(null)}>
          {text.clearArea}
        </button>
        <button type="button" onClick={() => changeQuery({ view: 'laget', level: 'delomrade', display: 'map' })}>
          {text.areaFigures}
        </button>
      </p>
    </section>
  )
}

function ChosenEffort({ effort, unitId }: { effort: Effort; unitId: string }) {
  const language = useLanguage()
  const place = effort.places.find(({ delomraden }) => delomraden.includes(unitId))
  return (
    <li>
      <b>{effort.title[language]}</b> ({committeesText(effort, language)}). <ChosenSum effort={effort} />{' '}
      {place !== undefined && place.reading !== null && `${place.name}: ${place.reading[language]} `}
      {effort.note?.[language]} <SourceLinks sources={effort.sources} />
    </li>
  )
}

function ChosenSum({ effort }: { effort: Effort }): string {
  const text = useInsatserTexts()
  const language = useLanguage()
  if (effort.kind === 'running') return text.chosenRunning
  const applied = effort.sums.applied.money
  if (applied.state !== 'known') return text.chosenSumUnknown
  const sum = formatSek(applied.sek, language)
  if (effort.places.length < 2) return text.chosenSumOne({ sum })
  return text.chosenSum({ sum, places: formatCount(effort.places.length, language) })
}
