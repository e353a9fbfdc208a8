import type { Sex } from '../domain/figures.ts'
import type { EffortKind, Precision, SumStatus } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { LevelId, UnitId } from '../domain/units.ts'
import { DEFAULT_RULE, type PartlyRule, type Scenario, type SplitRule, type UnplacedRule } from './targetingTypes.ts'

/** One question per view. */
export const VIEWS = [
  'laget',
  'segregation',
  'boende',
  'insatser',
  'traffbild',
  'register',
  'filer',
  'om',
  'metod',
] as const
export type View = (typeof VIEWS)[number]

/**
 * The views that have a tab; the pages on method are reached from the figures, the register from the efforts, and files
 * of the reader's own from the layers.
 */
export const TABS: readonly View[] = VIEWS.filter((view) => !['metod', 'register', 'filer'].includes(view))

export const DISPLAYS = ['map', 'table', 'details'] as const
export type Display = (typeof DISPLAYS)[number]

export const CLASSIFICATIONS = ['fixed', 'quantile', 'natural', 'equal'] as const
export type ClassificationId = (typeof CLASSIFICATIONS)[number]

/** What the segregation view divides people or homes by. */
export const DIVISIONS = ['foreignBackground', 'foreignBorn', 'lowStandard', 'tenure'] as const
export type Division = (typeof DIVISIONS)[number]

/** What the local picture of the segregation view shows: each area against the city, or beside its neighbours. */
export const LOCAL_MEASURES = ['quotient', 'difference', 'clusters', 'highLow'] as const
export type LocalMeasure = (typeof LOCAL_MEASURES)[number]

/** In place of a year: efforts whose years are not stated. */
export const NO_YEAR = 'utan'
export type EffortYear = number | typeof NO_YEAR

/** Need as the reader's own file gives it. */
export const OWN_NEED = 'egen'

export const RENDERERS = ['auto', 'svg', 'gl'] as const
export type Renderer = (typeof RENDERERS)[number]

/** What the reader asks: everything that a shared link restores. `null` = the view's or the layer's own choice. */
export interface Query {
  readonly view: View
  readonly layer: string
  readonly level: LevelId | null
  readonly year: number | null
  readonly sex: Sex
  readonly classification: ClassificationId
  /** Largest share of the commonest tenure form at which an area counts as mixed, 0 to 1. */
  readonly mixedThreshold: number
  readonly unitId: UnitId | null
  readonly division: Division
  readonly localMeasure: LocalMeasure
  /** The measure whose method is shown, by its id in the catalogue. */
  readonly measure: string | null
  readonly display: Display
  /** Column of the table and direction, e.g. `name` or `-value`. */
  readonly sort: string
  /** Text that the table's rows are filtered by. */
  readonly rowFilter: string
  readonly committee: string | null
  readonly fund: string | null
  readonly effortYear: EffortYear | null
  readonly effortKind: EffortKind | null
  readonly precision: Precision | null
  /** The effort that is open in the register. */
  readonly effort: string | null
  /** Which sums count; null = the most decided status that any effort has a known sum of. */
  readonly sumStatus: SumStatus | null
  /** The count that need is measured by: a layer's id, or `OWN_NEED` for the reader's own file. */
  readonly needBase: string
  /** The rate that ranks the areas: a layer's id, or `OWN_NEED`. */
  readonly needRate: string
  readonly splitRule: SplitRule
  readonly unplacedRule: UnplacedRule
  readonly partlyRule: PartlyRule
  /** Efforts that are placed by hand, as a supposition. */
  readonly scenario: Scenario
  /** Whether the areas that efforts name are drawn over a layer. */
  readonly showsEfforts: boolean
  readonly renderer: Renderer
  readonly isEmbedded: boolean
  readonly language: Language
}

export const DEFAULT_QUERY: Query = {
  view: 'laget',
  layer: 'lowStandard',
  level: null,
  year: null,
  sex: 'total',
  classification: 'fixed',
  mixedThreshold: 0.6,
  unitId: null,
  division: 'foreignBackground',
  localMeasure: 'quotient',
  measure: null,
  display: 'map',
  sort: 'name',
  rowFilter: '',
  committee: null,
  fund: null,
  effortYear: null,
  effortKind: null,
  precision: null,
  effort: null,
  sumStatus: null,
  needBase: 'lowStandard',
  needRate: 'lowStandard',
  splitRule: DEFAULT_RULE.split,
  unplacedRule: DEFAULT_RULE.unplaced,
  partlyRule: DEFAULT_RULE.partly,
  scenario: [],
  showsEfforts: false,
  renderer: 'auto',
  isEmbedded: false,
  language: 'sv',
}
