import { availabilityOf, sexesOf, yearsOf, type Asked } from '../../analysis/resolve.ts'
import { CLASSIFICATIONS, type Query } from '../../analysis/query.ts'
import type { Catalog } from '../../domain/dataset.ts'
import { SEXES } from '../../domain/figures.ts'
import { LAYER_GROUPS } from '../../domain/layers.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { selectAsked, selectCatalog } from '../../state/selectors.ts'
import { AreaSearch } from './AreaSearch.tsx'
import { LevelSelect, YearSelect } from './LevelYear.tsx'
import { Select, type Choice } from './Select.tsx'
import styles from './controls.module.css'

/** What is shown, as a sentence of controls: layer per level, year, sex. */
export function LayerControls() {
  const asked = useAppState(selectAsked)
  const catalog = useAppState(selectCatalog)
  const query = useAppState((state) => state.query)
  if (asked === undefined || catalog === undefined) return null
  return (
    <div className={styles.sentence}>
      <LayerChoice asked={asked} catalog={catalog} />
      <LevelChoice asked={asked} catalog={catalog} />
      <YearSelect year={asked.year} years={yearsOf(availabilityOf(catalog, asked.layer.id, asked.level))} />
      <SexChoice asked={asked} catalog={catalog} />
      {asked.layer.id === 'mixedTenure' && <Threshold query={query} />}
      <AreaSearch />
    </div>
  )
}

interface ChoiceProps {
  readonly asked: Asked
  readonly catalog: Catalog
}

function LayerChoice({ asked, catalog }: ChoiceProps) {
  const text = useMessages().laget
  const language = useLanguage()
  const chosen = useAppState((state) => state.query.level)
  const levelNames = (layer: string) =>
    catalog.levels
      .filter(({ id }) => availabilityOf(catalog, layer, id) !== undefined)
      .map(({ name }) => name[language])
      .join(', ')
  const choices = LAYER_GROUPS.flatMap((group): Choice[] =>
    catalog.layers
      .filter((layer) => layer.group === group && !isPart(layer.id))
      .map((layer) => ({
        value: layer.id,
        label: layer.name[language],
        group: text.groups[group],
        reason:
          chosen === null || availabilityOf(catalog, layer.id, chosen) !== undefined
            ? undefined
            : text.notPublishedHere({ levels: levelNames(layer.id) }),
      })),
  )
  return (
    <Select
      label={text.layerLabel}
      value={asked.layer.id}
      choices={choices}
      onChange={(layer) => changeQuery({ layer, year: null })}
    />
  )
}

/** Counts that shares are made of: in the data, not among the choices. */
const isPart = (layer: string): boolean => layer.startsWith('dwellings') && layer !== 'dwellings'

function LevelChoice({ asked, catalog }: ChoiceProps) {
  const text = useMessages().laget
  const levels = catalog.levels.map((info) => ({
    info,
    isThere: availabilityOf(catalog, asked.layer.id, info.id) !== undefined,
  }))
  return (
    <span className={styles.pair}>
      <span>{text.per}</span>
      <LevelSelect level={asked.level} levels={levels} onChange={(level) => changeQuery({ level, unitId: null })} />
    </span>
  )
}

function SexChoice({ asked, catalog }: ChoiceProps) {
  const text = useMessages().laget
  const sexes = sexesOf(availabilityOf(catalog, asked.layer.id, asked.level), asked.year)
  if (sexes.length < 2) {
    return asked.layer.isSplitBySex ? <span className={styles.aside}>{text.notSplitBySexHere}</span> : null
  }
  return (
    <>
      <span>{text.of}</span>
      <Select
        label={text.sexLabel}
        value={asked.sex}
        choices={sexes.map((sex) => ({ value: sex, label: text.sexes[sex] }))}
        onChange={(value) => changeQuery({ sex: SEXES.find((sex) => sex === value) ?? 'total' })}
      />
    </>
  )
}

function Threshold({ query }: { query: Query }) {
  const text = useMessages().laget
  const percent = Math.round(query.mixedThreshold * 100)
  return (
    <label className={styles.threshold}>
      {text.thresholdLabel}
      <input
        type="range"
        min={34}
        max={100}
        value={percent}
        aria-valuetext={`${percent} %`}
        onChange={(event) => changeQuery({ mixedThreshold: event.target.valueAsNumber / 100 }, 'replace')}
      />
      <output>{`${percent}\u00a0%`}</output>
      <span className={styles.aside}>{text.thresholdNote}</span>
    </label>
  )
}

/** How the classes come about: with the legend, since it changes what the colours mean. */
export function ClassificationChoice() {
  const text = useMessages().laget
  const classification = useAppState((state) => state.query.classification)
  return (
    <Select
      label={text.classificationLabel}
      value={classification}
      choices={CLASSIFICATIONS.map((id) => ({ value: id, label: text.classifications[id] }))}
      onChange={(value) => changeQuery({ classification: CLASSIFICATIONS.find((id) => id === value) ?? 'fixed' })}
    />
  )
}
