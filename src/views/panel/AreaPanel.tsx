import { useSize } from '../../charts/useSize.ts'
import { UnitDots } from '../../charts/UnitDots.tsx'
import { absent, figureOf, type Absence } from '../../domain/figures.ts'
import type { Asked } from '../../analysis/resolve.ts'
import type { Language } from '../../domain/text.ts'
import { changeQuery, selectUnit } from '../../state/actions.ts'
import { roundOut } from '../../state/areaTable.ts'
import { selectAreaPanel, type AreaPanelModel } from '../../state/areaPanel.ts'
import { absenceText, bareFigureText, basisSentence, contextOf, figureText, layerTitle } from '../../state/figureText.ts'
import { inSentence } from '../../i18n/inSentence.ts'
import { MESSAGES } from '../../i18n/messages.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { formatCount, formatNumber, formatPoints, formatValue } from '../../symbology/format.ts'
import { formatDate } from '../../symbology/formatDate.ts'
import { OwnMark } from '../frame/OwnMark.tsx'
import { Rich } from '../frame/Rich.tsx'
import { AreaEfforts } from './AreaEfforts.tsx'
import { ProfileTable } from './ProfileTable.tsx'
import { TenureBars } from './TenureBars.tsx'
import styles from './panel.module.css'

/** The chosen area's figures beside those of its larger area and the city. */
export function AreaPanel() {
  const model = useAppState(selectAreaPanel)
  return model === undefined ? null : <PanelOf model={model} />
}

function PanelOf({ model }: { model: AreaPanelModel }) {
  const [panel, { width }] = useSize<HTMLElement>()
  return (
    <section ref={panel} className={styles.panel} aria-labelledby="area-name">
      <PanelHead model={model} />
      {model.unit.isInhabited && width > 0 && (
        <>
          <ProfileTable model={model} stripWidth={Math.min(206, width - 137)} />
          <Within model={model} width={Math.min(372, width)} />
          <TenureBars model={model} width={Math.min(286, width - 92)} />
        </>
      )}
      <AreaEfforts model={model} />
      <Neighbours model={model} />
      {model.unit.isInhabited && <Certainty model={model} />}
    </section>
  )
}

function PanelHead({ model }: { model: AreaPanelModel }) {
  const messages = useMessages()
  const text = messages.panel
  const language = useLanguage()
  const { unit, level, larger, field, index } = model
  const residents = field.residentFigures[index] ?? absent('missing')
  const parent = larger?.unit.name ?? ''
  return (
    <>
      <h2 id="area-name" className={styles.name}>
        <mark>{unit.name}</mark>
      </h2>
      <p className={styles.small}>
        {text.kind({ level: level.name[language], parent })}.{' '}
        {residents.state === 'value'
          ? text.residents({
              count: formatCount(Math.round(residents.value), language),
              basis: messages.laget.basisShort[field.cityResidents?.basis ?? field.basis],
              date: formatDate(field.cityResidents?.referenceDate ?? '', language),
            })
          : noResidentsText(residents.state, field, language)}
      </p>
      <OwnMark />
      <p className={styles.actions}>
        <button type="button" onClick={() => changeQuery({ display: 'table' })}>
          {text.showTable}
        </button>
        <button type="button" onClick={() => selectUnit(null)}>
          {text.clear}
        </button>
      </p>
      <p className={styles.sentence}>
        <Rich text={useSentence(model)} />
      </p>
    </>
  )
}

/** Why no number of residents is written. */
function noResidentsText(state: Absence, { fewestResidents }: AreaPanelModel['field'], language: Language): string {
  if (state === 'noResidents') return MESSAGES[language].panel.noResidents
  return MESSAGES[language].panel.noResidentsFigure({ state: absenceText(state, { language, fewestResidents }) })
}

/** How the area differs from the city in the chosen layer, and how many areas lie on either side of it. */
function useSentence({ field, index, rank, level }: AreaPanelModel): string {
  const { panel: text } = useMessages()
  const language = useLanguage()
  const { layer } = field.asked
  const own = field.figures[index]
  const name = layerTitle(field.asked, language)
  if (own?.state !== 'value')
    return own === undefined
      ? ''
      : text.noValue({ layer: name, state: figureText(own, contextOf(field, index, language)) })
  const context = contextOf(field, index, language)
  if (layer.kind === 'category' || layer.kind === 'count' || field.city.state !== 'value') {
    return `${name}: **${figureText(own, context)}**.`
  }
  const sentence = againstCity(field.asked, own.value - field.city.value, language)
  const order = text.rank({
    lower: formatCount(rank.lower, language),
    higher: formatCount(rank.higher, language),
    units: inSentence(level.plural[language]),
  })
  return `${sentence} ${order}`
}

/** Whether the area lies above or below the city, and by how much in the layer's unit. */
function againstCity(asked: Asked, difference: number, language: Language): string {
  const { laget, panel: text } = MESSAGES[language]
  const { layer } = asked
  const isShare = layer.unit === 'percent'
  const name = layerTitle(asked, language)
  const amount = Math.abs(difference)
  const digits = isShare ? 3 : 1
  if (formatNumber(amount, language, { digits }) === formatNumber(0, language, { digits })) {
    return text.equal({ layer: name })
  }
  const written = isShare
    ? `${formatPoints(amount, language)} ${laget.units.percentagePoints}`
    : `${formatValue(amount, layer.unit === 'category' ? 'persons' : layer.unit, language)} ${laget.units[layer.unit]}`
  return (difference > 0 ? text.above : text.below)({ layer: name, difference: written })
}

/** How far apart the parts of the area are: an area is not one number. */
function Within({ model, width }: { model: AreaPanelModel; width: number }) {
  const text = useMessages().panel
  const language = useLanguage()
  const { parts, field, scale } = model
  const [first, last] = [parts[0], parts[parts.length - 1]]
  if (first === undefined || last === undefined || parts.length < 2) return null
  const { layer } = field.asked
  const write = (value: number) =>
    figureText(figureOf(value), { layer, sex: 'total', language, residents: Infinity, isWhole: model.arePartsWhole })
  const [low, high] = roundOut(
    layer.kind === 'amount' ? first.value : 0,
    Math.max(last.value, field.city.state === 'value' ? field.city.value : 0),
  )
  const tickLabel = (value: number) =>
    bareFigureText(figureOf(value), { layer, sex: 'total', language, residents: Infinity }).replace(/[,.]0+$/, '')
  const title = text.within({ low: write(first.value), high: write(last.value) })
  const note = text.withinNote({ layer: layer.name[language], count: formatCount(parts.length, language) })
  return (
    <>
      <h3>{title}</h3>
      <UnitDots
        width={width}
        domain={[low, high]}
        tickLabel={tickLabel}
        dots={parts.map(({ id, value, residents, share }) => ({ id, value, residents, isShared: share < 0.8 }))}
        city={field.city.state === 'value' ? field.city.value : null}
        scale={scale}
        title={title}
        description={note}
      />
      <p className={styles.small}>{note}</p>
    </>
  )
}

function Neighbours({ model }: { model: AreaPanelModel }) {
  const text = useMessages().panel
  const language = useLanguage()
  const { neighbours, units, field } = model
  return (
    <>
      <h3>{text.neighbours}</h3>
      <ul className={styles.neighbours}>
        {neighbours.map((index) => {
          const unit = units.units[index]
          const figure = field.figures[index]
          if (unit === undefined || figure === undefined) return null
          return (
            <li key={unit.id}>
              <button type="button" onClick={() => selectUnit(unit.id)}>
                {unit.name}
              </button>
              <span>{figureText(figure, contextOf(field, index, language))}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Certainty({ model }: { model: AreaPanelModel }) {
  const messages = useMessages()
  const text = messages.panel
  const language = useLanguage()
  const { field, index, parts } = model
  const quality = field.quality?.[index]
  const share =
    quality === undefined || quality === null ? null : formatValue(quality, 'percent', language, { digits: 0 })
  return (
    <>
      <h3>{text.certainty}</h3>
      <p className={styles.small}>
        {share === null
          ? basisSentence(field, language)
          : parts.length === 0
            ? text.certaintyEstimateLarge({ share })
            : text.certaintyEstimate({ count: formatCount(parts.length, language), share })}
        {share !== null && ` ${text.gradeNote}`}
      </p>
    </>
  )
}
