import { DistributionLegend } from '../../charts/DistributionLegend.tsx'
import { useSize } from '../../charts/useSize.ts'
import type { LocalMeasure } from '../../analysis/query.ts'
import { hoverUnit, selectUnit } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { localName } from '../../state/segregationLocalView.ts'
import { swarmOf } from '../../state/segregationSwarm.ts'
import { formatCount } from '../../symbology/format.ts'
import { LocalClasses } from './LocalClasses.tsx'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'

const HEIGHT = 150
/** Many areas have a single tenure form: they stand on top of each other at 0. */
const TALL = 200

const heightOf = ({ local }: SegregationModel, measure: LocalMeasure): number =>
  local.kind === 'diversity' && measure === 'quotient' ? TALL : HEIGHT

/** The legend: every area as a circle at its value, and the classes in words and with their counts. */
export function LocalLegend({ model }: { model: SegregationModel }) {
  const [box, { width }] = useSize()
  const text = useTexts()
  const measure = useAppState((state) => state.query.localMeasure)
  return (
    <div className={styles.legend}>
      {/* Clusters are kinds and not amounts: they have no axis that the areas could stand along. */}
      {measure !== 'clusters' && (
        <div ref={box} style={{ height: heightOf(model, measure) }}>
          {width > 0 && <Swarm model={model} width={width} />}
        </div>
      )}
      {measure === 'difference' && <p className={styles.small}>{text.differenceAxis}</p>}
      <LocalClasses model={model} />
    </div>
  )
}

function Swarm({ model, width }: { model: SegregationModel; width: number }) {
  const language = useLanguage()
  const { unitId, localMeasure } = useAppState((state) => state.query)
  const hoveredId = useAppState((state) => state.hoveredUnitId)
  const { items, scale, domain, city, limitLabels, ends } = swarmOf(model, localMeasure, language)
  return (
    <DistributionLegend
      orientation="horizontal"
      width={width}
      height={heightOf(model, localMeasure)}
      title={localName(model, localMeasure, language)}
      description={`${city.label}.`}
      scale={scale}
      items={items}
      domain={domain}
      limitLabels={limitLabels}
      startLabel={ends.start}
      endLabel={ends.end}
      // The city's line runs through the bar; the counts stand in the table below.
      countLabels={scale.classes.map(() => '')}
      writeCount={(count) => formatCount(count, language)}
      city={city}
      selectedId={unitId}
      hoveredId={hoveredId}
      onSelect={selectUnit}
      onHover={hoverUnit}
    />
  )
}
