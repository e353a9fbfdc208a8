import type { Effort } from '../../domain/interventions.ts'
import { changeQuery, selectUnit } from '../../state/actions.ts'
import { committeesText } from '../../state/effortsText.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { areaFacts } from '../../state/targetingArea.ts'
import { knownRow, type KnownRow } from '../../state/targetingLists.ts'
import type { TargetingModel } from '../../state/targetingModel.ts'
import { areaSentence, effortSumText, targetingRows } from '../../state/targetingRows.ts'
import { formatCount } from '../../symbology/format.ts'
import { Rich } from '../frame/Rich.tsx'
import { useTexts } from './useTexts.ts'
import areas from './areas.module.css'
import styles from './traffbild.module.css'

/** The chosen area: its need and its money, by the chosen rule and over all assumptions, and the efforts that name it. */
export function ChosenArea({ model }: { model: TargetingModel }) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  const unitId = useAppState((state) => state.query.unitId)
  const row = targetingRows(model).find((known) => known.unitId === unitId)
  if (row === undefined) return <p className={`${styles.small} ${styles.hint}`}>{text.chooseHint}</p>
  const { area } = row
  const known = knownRow(row)
  return (
    <section className={areas.chosen} aria-labelledby="area-name">
      <h2 id="area-name">
        <mark>{row.name}</mark>
      </h2>
      {area !== null && (
        <p className={styles.small}>{text.people({ count: formatCount(Math.round(area.people), language) })}</p>
      )}
      <p>
        <Rich text={areaSentence(model, row, language)} />
      </p>
      {known !== null && <Facts model={model} row={known} />}
      {known !== null && <Efforts model={model} row={known} />}
      <p className={areas.actions}>
        <button type="button" onClick={() => changeQuery({ display: 'table' })}>
          {text.inTable}
        </button>
        <button type="button" onClick={() => changeQuery({ view: 'laget', level: 'delomrade', display: 'map' })}>
          {text.areaFigures}
        </button>
        <button type="button" onClick={() => selectUnit(null)}>
          {text.clear}
        </button>
      </p>
    </section>
  )
}

interface AreaProps {
  readonly model: TargetingModel
  readonly row: KnownRow
}

function Facts({ model, row }: AreaProps) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  const { single, ranges, perNeed, rulesNote } = areaFacts(model, row, language)
  const isShown = !('why' in perNeed)
  return (
    <table className={areas.facts}>
      <thead>
        <tr>
          <td />
          <th scope="col">{text.chosenHeading}</th>
          <th scope="col">{text.rulesHeading}</th>
          <th scope="col">{text.possibleHeading}</th>
        </tr>
      </thead>
      <tbody>
        {[...single, ...(isShown ? [] : [{ name: text.perNeedHead, value: perNeed.why }])].map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td colSpan={3}>{value}</td>
          </tr>
        ))}
        {[...ranges, ...(isShown ? [{ name: text.perNeedHead, ...perNeed }] : [])].map((fact) => (
          <tr key={fact.name}>
            <th scope="row">{fact.name}</th>
            <td>{fact.chosen}</td>
            <td>{fact.rules}</td>
            <td>{fact.possible}</td>
          </tr>
        ))}
        {isShown && (
          <tr className={areas.beside}>
            <td colSpan={4}>{perNeed.beside}</td>
          </tr>
        )}
        {rulesNote !== '' && (
          <tr className={areas.beside}>
            <td colSpan={4}>{rulesNote}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Efforts({ model, row: { area } }: AreaProps) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  const efforts = area.efforts.flatMap((index) => model.efforts[index] ?? [])
  if (efforts.length === 0) return <p>{text.namedByNone}</p>
  return (
    <>
      <p>{text.namedBy({ count: efforts.length, text: formatCount(efforts.length, language) })}</p>
      <ul className={areas.efforts}>
        {efforts.map((effort) => (
          <EffortLine key={effort.id} effort={effort} model={model} />
        ))}
      </ul>
    </>
  )
}

function EffortLine({ effort, model }: { effort: Effort; model: TargetingModel }) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  const isSupposed = useAppState(({ query }) => query.scenario.some(({ effortId }) => effortId === effort.id))
  return (
    <li>
      <b>{effort.title[language]}</b> ({committeesText(effort, language)}):{' '}
      {effortSumText(effort, model.report.question.status, language)}
      {isSupposed && `, ${text.supposed}`}
    </li>
  )
}
