import type { Effort } from '../../domain/interventions.ts'
import type { UnitId } from '../../domain/units.ts'
import { changeQuery } from '../../state/actions.ts'
import type { AreaPanelModel } from '../../state/areaPanel.ts'
import { useLanguage, useMessages } from '../../state/hooks.ts'
import { formatCount, formatSek } from '../../symbology/format.ts'
import styles from './panel.module.css'

/** The efforts of the memos that name the area; their absence says nothing about what is done there. */
export function AreaEfforts({ model }: { model: AreaPanelModel }) {
  const messages = useMessages()
  const text = messages.panel
  const language = useLanguage()
  const { efforts, unit } = model
  if (efforts === null) return null
  const { name } = unit
  return (
    <>
      <h3>
        {efforts.length === 0
          ? text.effortsNone({ name })
          : efforts.length === 1
            ? text.effortsOne({ name })
            : text.effortsMany({ count: formatCount(efforts.length, language), name })}
      </h3>
      {efforts.map((effort) => (
        <EffortLine key={effort.id} effort={effort} unitId={unit.id} />
      ))}
      {efforts.length === 0 && <p className={styles.small}>{text.effortsNoneNote}</p>}
      <p className={styles.actions}>
        <button type="button" onClick={() => changeQuery({ view: 'insatser' })}>
          {messages.laget.toEfforts}
        </button>
      </p>
    </>
  )
}

function EffortLine({ effort, unitId }: { effort: Effort; unitId: UnitId }) {
  const text = useMessages().panel
  const language = useLanguage()
  const year = effort.period === null ? '' : `, ${effort.period.from}`
  const committees = effort.committees.length === 0 ? text.unknownCommittee : effort.committees.join(', ')
  const reading = effort.places.flatMap((place) =>
    place.reading === null || !place.delomraden.includes(unitId) ? [] : [place.reading[language]],
  )
  return (
    <p className={styles.small}>
      {text.effort({ title: effort.title[language], committees, year })}. <Sum effort={effort} />
      {reading.length > 0 && ` ${[...new Set(reading)].join(' ')}`}
    </p>
  )
}

function Sum({ effort }: { effort: Effort }): string {
  const text = useMessages().panel
  const language = useLanguage()
  if (effort.kind === 'running') return text.running
  const applied = effort.sums.applied.money
  if (applied.state !== 'known') return text.sumUnknown
  const sum = formatSek(applied.sek, language)
  return effort.places.length > 1
    ? text.applied({ sum, places: formatCount(effort.places.length, language) })
    : text.appliedOne({ sum })
}
