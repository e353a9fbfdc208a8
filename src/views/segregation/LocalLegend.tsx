import { DistributionLegend } from '../../charts/DistributionLegend.tsx'
import { hoverUnit, selectUnit } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { swarmOf } from '../../state/segregationSwarm.ts'
import { formatCount, formatNumber, formatQuotient, formatValue } from '../../symbology/format.ts'
import { legendOf, type LegendRow } from '../../symbology/legend.ts'
import { Swatch } from '../legend/Swatch.tsx'
import { useTexts } from './useTexts.ts'
import { useWidth } from './useWidth.ts'
import evidence from './evidence.module.css'
import styles from './segregation.module.css'

/** Many areas have a single tenure form: they stand on top of each other at 0. */
const HEIGHT = { quotient: 150, diversity: 200 } as const

/** The legend: every area as a circle at its value, and the classes as quotients, as shares and with their counts. */
export function LocalLegend({ model }: { model: SegregationModel }) {
  const [box, width] = useWidth()
  return (
    <div className={styles.legend}>
      <div ref={box} style={{ height: HEIGHT[model.local.kind] }}>
        {width > 0 && <Swarm model={model} width={width} />}
      </div>
      <Classes model={model} />
    </div>
  )
}

function Swarm({ model, width }: { model: SegregationModel; width: number }) {
  const text = useTexts()
  const language = useLanguage()
  const unitId = useAppState((state) => state.query.unitId)
  const hoveredId = useAppState((state) => state.hoveredUnitId)
  const { scale, local } = model
  const { items, domain, city } = swarmOf(model, language)
  const [, high] = domain
  const digits = (value: number): number => (Math.round(value * 10) === value * 10 ? 1 : 2)
  return (
    <DistributionLegend
      orientation="horizontal"
      width={width}
      height={HEIGHT[local.kind]}
      title={local.kind === 'quotient' ? text.quotient : text.diversity}
      description={`${city.label}.`}
      scale={scale}
      items={items}
      domain={domain}
      limitLabels={scale.limits.map((limit) => formatNumber(limit, language, { digits: digits(limit) }))}
      startLabel="0"
      endLabel={formatNumber(high, language, { digits: Number.isInteger(high) ? 0 : 1 })}
      // The city's line runs through the bar; the counts stand in the table below.
      countLabels={scale.classes.map(() => '')}
      city={city}
      selectedId={unitId}
      hoveredId={hoveredId}
      onSelect={selectUnit}
      onHover={hoverUnit}
    />
  )
}

/** The classes from high to low, in words: the same order as the two ends below. */
function Classes({ model }: { model: SegregationModel }) {
  const { laget, map } = useMessages()
  const text = useTexts()
  const language = useLanguage()
  const isTwo = model.local.kind === 'quotient'
  const city = model.groups.shares[0] ?? 0
  const { rows, absences } = legendOf(model.scale)
  const range = ({ from, to }: LegendRow, write: (value: number) => string): string => {
    if (from === null) return to === null ? '' : map.classBelow({ to: write(to) })
    return to === null ? map.classAbove({ from: write(from) }) : `${write(from)}–${write(to)}`
  }
  const share = (limit: number) => formatValue(limit * city, 'percent', language, { digits: 0, bare: true })
  return (
    <table className={evidence.classes}>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {isTwo ? text.quotientShort : text.diversity}
          </th>
          {isTwo && <th scope="col">{text.shareHead}</th>}
          <th scope="col" className={evidence.number}>
            {text.levelsHead.units}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...rows].reverse().map((row) => (
          <tr key={row.id}>
            <td>
              <Swatch fill={row} />
            </td>
            <td>{range(row, (value) => formatQuotient(value, language))}</td>
            {isTwo && <td>{range(row, share)}</td>}
            <td className={evidence.number}>{formatCount(row.count, language)}</td>
          </tr>
        ))}
        {absences
          .filter(({ occurs }) => occurs)
          .map(({ state, pattern, count }) => (
            <tr key={state}>
              <td>
                <Swatch fill={{ color: '#fff', pattern }} />
              </td>
              <td colSpan={isTwo ? 2 : 1}>{laget.states[state]}</td>
              <td className={evidence.number}>{formatCount(count, language)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
