import { DistributionLegend } from '../../charts/DistributionLegend.tsx'
import { isDrawnAsBars } from '../../charts/distributionLayout.ts'
import { useSize } from '../../charts/useSize.ts'
import type { Language } from '../../domain/text.ts'
import type { LevelInfo } from '../../domain/dataset.ts'
import type { Messages } from '../../i18n/messages.ts'
import { inSentence } from '../../i18n/inSentence.ts'
import { OWN_MARKS } from '../../i18n/ownFileMarks.ts'
import { figureOf } from '../../domain/figures.ts'
import { hoverUnit, selectUnit } from '../../state/actions.ts'
import { selectAreaTable, type AreaTableModel } from '../../state/areaTable.ts'
import { absenceText, figureText, layerTitle, unitText } from '../../state/figureText.ts'
import { layerDistribution } from '../../state/layerDistribution.ts'
import { selectBoundaryFile, selectResidual } from '../../state/ownMarks.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { formatCount } from '../../symbology/format.ts'
import { legendOf } from '../../symbology/legend.ts'
import type { Fill } from '../../symbology/palettes.ts'
import { ClassificationChoice } from '../controls/LayerControls.tsx'
import { OwnMark } from '../frame/OwnMark.tsx'
import { Swatch } from './Swatch.tsx'
import styles from './legend.module.css'

export { Swatch } from './Swatch.tsx'

interface LegendProps {
  readonly orientation: 'vertical' | 'horizontal'
  readonly height: number
}

/** The legend with the distribution in it: classes, how many areas in each, the city, and every kind of gap. */
export function Legend(props: LegendProps) {
  const model = useAppState(selectAreaTable)
  return model === undefined ? <div /> : <LegendOf model={model} {...props} />
}

function LegendOf({ model, ...props }: LegendProps & { model: AreaTableModel }) {
  const messages = useMessages()
  const language = useLanguage()
  const [frame, size] = useSize<HTMLElement>()
  const { layer, sex } = model.field.asked
  const isNumeric = layer.kind !== 'category'
  const isUpright = props.orientation === 'vertical'
  const unit = legendUnit(model, messages, language)
  return (
    <section ref={frame} className={styles.legend} data-orientation={props.orientation}>
      <h2>{messages.map.legendTitle({ layer: layerTitle(model.field.asked, language), unit })}</h2>
      <OwnMark />
      {isNumeric && isUpright && <MarkNote model={model} />}
      {isNumeric && size.width > 0 && <Distribution model={model} width={size.width} {...props} />}
      <ClassList model={model} isHidden={isNumeric} />
      <Absences model={model} />
      <Residual />
      <Boundaries level={model.level} />
      {isNumeric && isUpright && sex !== 'difference' && <Classes />}
    </section>
  )
}

/** Those who belong to no area: part of the city, never on the map. */
function Residual() {
  const text = useAppState(selectResidual)
  return text === null ? null : <p className={styles.residual}>{text}</p>
}

/** Which boundaries are drawn, where they are not the data set's official ones. */
function Boundaries({ level }: { level: LevelInfo }) {
  const text = useMessages().map
  const language = useLanguage()
  const name = useAppState((state) => selectBoundaryFile(state, level.id))
  if (name === null && level.boundaries !== 'schematic') return null
  return <p className={styles.note}>{name === null ? text.schematicShort : OWN_MARKS[language].boundaries({ name })}</p>
}

/** What a circle or a bar is, and what a hollow one means. */
function MarkNote({ model }: { model: AreaTableModel }) {
  const text = useMessages().map
  const language = useLanguage()
  const items = layerDistribution(model, language)?.items ?? []
  return (
    <p className={styles.note}>
      {isDrawnAsBars(items)
        ? text.legendBarNote({ units: inSentence(model.level.plural[language]) })
        : text.legendNote({ unit: inSentence(model.level.name[language]) })}{' '}
      {model.field.quality !== null && text.legendHollow}
    </p>
  )
}

/** How the classes come about; an embedded page keeps the ones it was made with. */
function Classes() {
  const text = useMessages().laget
  const isEmbedded = useAppState((state) => state.query.isEmbedded)
  if (isEmbedded) return null
  return (
    <div className={styles.classes}>
      {text.classificationLabel}: <ClassificationChoice />
    </div>
  )
}

function legendUnit({ field, level }: AreaTableModel, messages: Messages, language: Language): string {
  const { layer, sex } = field.asked
  if (layer.kind === 'category') return inSentence(level.plural[language])
  const unit = unitText({ layer, sex, language })
  const isShare = layer.unit === 'percent' && sex !== 'difference'
  return isShare ? messages.map.legendShare({ unit, population: layer.population[language] }) : unit
}

function Distribution({ model, orientation, width, height }: LegendProps & { width: number; model: AreaTableModel }) {
  const text = useMessages().map
  const language = useLanguage()
  const unitId = useAppState((state) => state.query.unitId)
  const hoveredId = useAppState((state) => state.hoveredUnitId)
  const distribution = layerDistribution(model, language)
  if (distribution === null) return null
  const { items, scale, domain, city, cityText, limitLabels, ends } = distribution
  const write = (count: number) => formatCount(count, language)
  const counts = scale.classes.map(({ count }, index) =>
    orientation === 'vertical' && index === scale.classes.length - 1
      ? text.legendAreas({ count: write(count) })
      : write(count),
  )
  return (
    <DistributionLegend
      orientation={orientation}
      width={width}
      height={height}
      title={model.caption}
      description={`${cityText}. ${isDrawnAsBars(items) ? text.legendBars({ count: write(items.length) }) : ''}`.trim()}
      scale={scale}
      items={items}
      domain={domain}
      limitLabels={limitLabels}
      startLabel={ends.start}
      endLabel={orientation === 'horizontal' ? ends.end : ''}
      countLabels={counts}
      writeCount={write}
      city={city}
      selectedId={unitId}
      hoveredId={hoveredId}
      onSelect={selectUnit}
      onHover={hoverUnit}
    />
  )
}

/** The classes in words with their counts: visible for categories, for screen readers beside the distribution. */
function ClassList({ model, isHidden }: { model: AreaTableModel; isHidden: boolean }) {
  const messages = useMessages()
  const language = useLanguage()
  const { layer, sex } = model.field.asked
  const { map: text } = messages
  const write = (value: number) => figureText(figureOf(value), { layer, sex, language, residents: Infinity })
  const nameOf = (from: number | null, to: number | null): string => {
    if (layer.kind === 'category') return write(from ?? 0)
    if (from === null) return to === null ? text.legendAreas({ count: '' }) : text.classBelow({ to: write(to) })
    return to === null ? text.classAbove({ from: write(from) }) : text.classRange({ from: write(from), to: write(to) })
  }
  return (
    <ul className={isHidden ? 'visually-hidden' : styles.rows} aria-label={text.legendTable}>
      {legendOf(model.scale).rows.map((row) => (
        <LegendRow
          key={row.id}
          fill={row}
          name={nameOf(row.from, row.to)}
          count={text.legendAreas({ count: formatCount(row.count, language) })}
        />
      ))}
    </ul>
  )
}

function Absences({ model }: { model: AreaTableModel }) {
  const messages = useMessages()
  const language = useLanguage()
  const occurring = legendOf(model.scale).absences.filter(({ occurs }) => occurs)
  if (occurring.length === 0) return null
  return (
    <ul className={styles.rows}>
      {occurring.map(({ state, pattern, count }) => (
        <LegendRow
          key={state}
          fill={{ color: '#fff', pattern }}
          name={absenceText(state, { language, fewestResidents: model.field.fewestResidents })}
          count={messages.map.legendAreas({ count: formatCount(count, language) })}
        />
      ))}
    </ul>
  )
}

export function LegendRow({ fill, name, count }: { fill: Fill; name: string; count: string }) {
  return (
    <li>
      <Swatch fill={fill} />
      <span>{name}</span> <span className={styles.count}>{count}</span>
    </li>
  )
}
