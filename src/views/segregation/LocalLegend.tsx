import { DistributionLegend } from '../../charts/DistributionLegend.tsx'
import { hoverUnit, selectUnit } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { localName } from '../../state/segregationLocalView.ts'
import { localView } from '../../state/segregationLocalView.ts'
import { swarmOf } from '../../state/segregationSwarm.ts'
import { LocalClasses } from './LocalClasses.tsx'
import { useWidth } from './useWidth.ts'
import styles from './segregation.module.css'

/** Many areas have a single tenure form: they stand on top of each other at 0. */
const HEIGHT = { quotient: 150, diversity: 200 } as const

/** The legend: every area as a circle at its value, and the classes in words and with their counts. */
export function LocalLegend({ model }: { model: SegregationModel }) {
  const [box, width] = useWidth()
  const measure = useAppState((state) => state.query.localMeasure)
  return (
    <div className={styles.legend}>
      {/* Clusters are kinds and not amounts: they have no axis that the areas could stand along. */}
      {measure !== 'clusters' && (
        <div ref={box} style={{ height: HEIGHT[model.local.kind] }}>
          {width > 0 && <Swarm model={model} width={width} />}
        </div>
      )}
      <LocalClasses model={model} />
    </div>
  )
}

function Swarm({ model, width }: { model: SegregationModel; width: number }) {
  const language = useLanguage()
  const { unitId, localMeasure } = useAppState((state) => state.query)
  const hoveredId = useAppState((state) => state.hoveredUnitId)
  const { scale } = localView(model, localMeasure)
  const { items, domain, city, limitLabels, ends } = swarmOf(model, localMeasure, language)
  return (
    <DistributionLegend
      orientation="horizontal"
      width={width}
      height={HEIGHT[model.local.kind]}
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
      city={city}
      selectedId={unitId}
      hoveredId={hoveredId}
      onSelect={selectUnit}
      onHover={hoverUnit}
    />
  )
}
