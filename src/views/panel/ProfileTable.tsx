import { DotStrip } from '../../charts/DotStrip.tsx'
import { figureOf, type Figure } from '../../domain/figures.ts'
import type { ProfileRow } from '../../analysis/areaProfile.ts'
import { roundOut } from '../../state/areaTable.ts'
import type { AreaPanelModel } from '../../state/areaPanel.ts'
import { inSentence } from '../../i18n/inSentence.ts'
import { CONTROL, INK, MARK, WHITE } from '../../symbology/chrome.ts'
import { formatCount } from '../../symbology/format.ts'
import { bareFigureText, figureText, unitText } from '../../state/figureText.ts'
import { useLanguage, useMessages } from '../../state/hooks.ts'
import styles from './panel.module.css'

/** One layer a row: its place among all areas, and three columns of the same figure. */
export function ProfileTable({ model, stripWidth }: { model: AreaPanelModel; stripWidth: number }) {
  const messages = useMessages()
  const { unit, larger } = model
  return (
    <>
      <Key model={model} />
      <table className={styles.profile}>
        <caption className="visually-hidden">{messages.panel.figures}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.panel.indicator}</th>
            <th scope="col">{unit.name}</th>
            {larger !== null && <th scope="col">{larger.unit.name}</th>}
            <th scope="col">{messages.panel.city}</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <Row key={row.layer.id} row={row} model={model} stripWidth={stripWidth} />
          ))}
        </tbody>
      </table>
    </>
  )
}

/** What the marks of the strips stand for, in the same shapes. */
function Key({ model }: { model: AreaPanelModel }) {
  const text = useMessages().panel
  const language = useLanguage()
  const { unit, larger, level, units } = model
  return (
    <p className={styles.key} aria-hidden>
      <span>
        <svg width="12" height="12">
          <circle cx="6" cy="6" r="4.6" fill={MARK} stroke={INK} strokeWidth="1.6" />
        </svg>
        {unit.name}
      </span>
      {larger !== null && (
        <span>
          <svg width="14" height="12">
            <path d="M7,0.5 L13,6 L7,11.5 L1,6 Z" fill={WHITE} stroke={INK} />
          </svg>
          {larger.unit.name}
        </span>
      )}
      <span>
        <svg width="6" height="12">
          <path d="M3,0 V12" stroke={INK} strokeWidth="1.6" />
        </svg>
        {text.city}
      </span>
      <span>
        <svg width="12" height="12">
          <path d="M2,2 V10 M6,2 V10 M10,2 V10" stroke={CONTROL} />
        </svg>
        {text.allUnits({
          count: formatCount(units.units.filter(({ isInhabited }) => isInhabited).length, language),
          units: inSentence(level.plural[language]),
        })}
      </span>
    </p>
  )
}

function Row({ row, model, stripWidth }: { row: ProfileRow; model: AreaPanelModel; stripWidth: number }) {
  const language = useLanguage()
  const { layer, sex, year } = row
  const residents = model.field.residents[model.index] ?? null
  const write = (figure: Figure, people: number | null) =>
    figure.state === 'value'
      ? bareFigureText(figure, { layer, sex, language, residents: people })
      : figureText(figure, { layer, sex, language, residents: people })
  return (
    <tr>
      <th scope="row">
        {layer.name[language]}, <span>{`${unitText({ layer, sex, language })} ${year}`}</span>
        <Strip row={row} width={stripWidth} />
      </th>
      <td>
        <b>{write(row.area, residents)}</b>
      </td>
      {model.larger !== null && <td>{row.larger === null ? '–' : write(row.larger, Infinity)}</td>}
      <td>{layer.kind === 'count' ? '–' : write(row.city, Infinity)}</td>
    </tr>
  )
}

function Strip({ row, width }: { row: ProfileRow; width: number }) {
  const language = useLanguage()
  const { layer, sex, all } = row
  if (all.length === 0) return null
  const highest = all.reduce((most, value) => Math.max(most, value), -Infinity)
  const lowest = all.reduce((least, value) => Math.min(least, value), Infinity)
  const [low, high] = roundOut(layer.kind === 'amount' ? lowest : 0, highest)
  const end = (value: number) =>
    bareFigureText(figureOf(value), { layer, sex, language, residents: Infinity }).replace(/[,.]0+$/, '')
  const valueOf = (figure: Figure | null) => (figure?.state === 'value' ? figure.value : null)
  const own = valueOf(row.area)
  return (
    <DotStrip
      width={width}
      height={20}
      domain={[low, high]}
      endLabels={[end(low), end(high)]}
      endWidth={26}
      values={all}
      city={layer.kind === 'count' ? null : valueOf(row.city)}
      larger={layer.kind === 'count' ? null : valueOf(row.larger)}
      choices={own === null ? [] : [{ value: own, letter: null }]}
      title={layer.name[language]}
      description={`${end(low)}–${end(high)}`}
    />
  )
}
