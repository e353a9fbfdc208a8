import { availabilityOf, sexesOf, yearsOf, type Asked } from '../../analysis/resolve.ts'
import { CLASSIFICATIONS, type Query } from '../../analysis/query.ts'
import type { Catalog } from '../../domain/dataset.ts'
import { SEXES } from '../../domain/figures.ts'
import { LAYER_GROUPS, type Layer } from '../../domain/layers.ts'
import { OWN_MARKS } from '../../i18n/ownFileMarks.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { selectAsked, selectCatalog } from '../../state/selectors.ts'
import { QueryLink } from '../frame/QueryLink.tsx'
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
      <QueryLink to={{ view: 'filer', display: 'map' }} className={styles.openOwn}>
        {OWN_MARKS[query.language].open}
      </QueryLink>
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
  const { group: ownGroup, inPicker } = OWN_MARKS[language]
  const choiceOf = (layer: Layer, group: string, label: string): Choice => ({
    value: layer.id,
    label,
    group,
    reason:
      chosen === null || availabilityOf(catalog, layer.id, chosen) !== undefined
        ? undefined
        : text.notPublishedHere({ levels: levelNames(layer.id) }),
  })
  const choices = [
    ...LAYER_GROUPS.flatMap((group) =>
      catalog.layers
        .filter((layer) => layer.group === group && layer.ownFile === undefined && !isPart(layer.id))
        .map((layer) => choiceOf(layer, text.groups[group], layer.name[language])),
    ),
    ...catalog.layers.flatMap((layer) =>
      layer.ownFile === undefined
        ? []
        : [choiceOf(layer, ownGroup, inPicker({ layer: layer.name[language], name: layer.ownFile }))],
    ),
  ]
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
