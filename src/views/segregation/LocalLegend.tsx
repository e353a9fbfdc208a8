import { DistributionLegend } from '../../charts/DistributionLegend.tsx'
import { hoverUnit, selectUnit } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { areaName, segregationRows } from '../../state/segregationAreas.ts'
import { formatCount, formatNumber, formatQuotient, formatValue } from '../../symbology/format.ts'
import { legendOf } from '../../symbology/legend.ts'
import { unitsName } from '../../state/segregationSentences.ts'
import { LegendRow } from '../legend/Legend.tsx'
import { useTexts } from './useTexts.ts'
import { useWidth } from './useWidth.ts'
import styles from './segregation.module.css'

const HEIGHT = 150

/** The legend with the areas in it: every area is a circle at its value, in the colour that it has on the map. */
export function LocalLegend({ model }: { model: SegregationModel }) {
  const { map } = useMessages()
  const text = useTexts()
  const language = useLanguage()
  const [box, width] = useWidth()
  const isTwo = model.local.kind === 'quotient'
  const occurring = legendOf(model.scale).absences.filter(({ occurs }) => occurs)
  return (
    <div className={styles.legend}>
      <div className={styles.sides} aria-hidden>
        <span>{isTwo ? text.lowSide : text.lowMix}</span>
        <span>{isTwo ? text.highSide : text.highMix}</span>
      </div>
      <div ref={box} className={styles.swarm}>
        {width > 0 && <Swarm model={model} width={width} />}
      </div>
      <ClassList model={model} />
      {isTwo && <ShareLimits model={model} />}
      <p className={styles.small}>{text.legendNote({ units: unitsName(model, language) })}</p>
      <Absences occurring={occurring} count={(count) => map.legendAreas({ count: formatCount(count, language) })} />
    </div>
  )
}

function Swarm({ model, width }: { model: SegregationModel; width: number }) {
  const text = useTexts()
  const language = useLanguage()
  const unitId = useAppState((state) => state.query.unitId)
  const hoveredId = useAppState((state) => state.hoveredUnitId)
  const { scale, local, groups, asked } = model
  const items = segregationRows(model).flatMap((row) =>
    row.local.state === 'value'
      ? [
          {
            id: row.unitId,
            name: areaName(row, asked.level),
            value: row.local.value,
            residents: row.residents,
            isUncertain: (groups.quality?.[row.index] ?? 1) < 0.5,
          },
        ]
      : [],
  )
  const isTwo = local.kind === 'quotient'
  const high = isTwo ? Math.ceil(Math.max(2, ...items.map(({ value }) => value)) * 2) / 2 : 1
  const digits = (value: number): number => (Math.round(value * 10) === value * 10 ? 1 : 2)
  return (
    <DistributionLegend
      orientation="horizontal"
      width={width}
      height={HEIGHT}
      title={isTwo ? text.quotient : text.diversity}
      description={`${text.wholeCity} ${formatQuotient(local.city, language)}.`}
      scale={scale}
      items={items}
      domain={[0, high]}
      limitLabels={scale.limits.map((limit) => formatNumber(limit, language, { digits: digits(limit) }))}
      startLabel="0"
      endLabel={formatNumber(high, language, { digits: Number.isInteger(high) ? 0 : 1 })}
      countLabels={scale.classes.map(({ count }) => formatCount(count, language))}
      city={{
        value: local.city,
        label: `${text.city} ${isTwo ? formatNumber(local.city, language) : formatQuotient(local.city, language)}`,
      }}
      selectedId={unitId}
      hoveredId={hoveredId}
      onSelect={selectUnit}
      onHover={hoverUnit}
    />
  )
}

/** The classes in words with their counts, for those who do not see the drawing. */
function ClassList({ model }: { model: SegregationModel }) {
  const { map } = useMessages()
  const language = useLanguage()
  const write = (value: number) => formatQuotient(value, language)
  const nameOf = (from: number | null, to: number | null): string => {
    if (from === null) return to === null ? '' : map.classBelow({ to: write(to) })
    return to === null ? map.classAbove({ from: write(from) }) : map.classRange({ from: write(from), to: write(to) })
  }
  return (
    <ul className="visually-hidden" aria-label={map.legendTable}>
      {model.scale.classes.map(({ id, from, to, count }) => (
        <li key={id}>{`${nameOf(from, to)}: ${map.legendAreas({ count: formatCount(count, language) })}`}</li>
      ))}
    </ul>
  )
}

/** The limits of the classes as the shares that they mean. */
function ShareLimits({ model }: { model: SegregationModel }) {
  const text = useTexts()
  const language = useLanguage()
  const city = model.groups.shares[0] ?? 0
  return (
    <table className={styles.limits}>
      <tbody>
        <tr>
          <th scope="row">{text.limitsQuotient}</th>
          {model.scale.limits.map((limit) => (
            <td key={limit}>{formatQuotient(limit, language)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{text.limitsShare}</th>
          {model.scale.limits.map((limit) => (
            <td key={limit}>{formatValue(limit * city, 'percent', language, { digits: 0, bare: true })}</td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function Absences({
  occurring,
  count,
}: {
  occurring: ReturnType<typeof legendOf>['absences']
  count: (areas: number) => string
}) {
  const { laget } = useMessages()
  if (occurring.length === 0) return null
  return (
    <ul className={styles.absences}>
      {occurring.map(({ state, pattern, count: areas }) => (
        <LegendRow key={state} fill={{ color: '#fff', pattern }} name={laget.states[state]} count={count(areas)} />
      ))}
    </ul>
  )
}
