/** What the view about efforts shows: the register, narrowed by the reader's filter. */
import {
  currentEfforts,
  effortChoices,
  filterEfforts,
  NO_FILTER,
  pastEfforts,
  resolveEffortFilter,
  type EffortFilter,
} from '../analysis/efforts.ts'
import { effortFacts } from '../analysis/effortsFacts.ts'
import { sumByPrecision } from '../analysis/effortsSums.ts'
import type { EffortYear, Query } from '../analysis/query.ts'
import type { Effort, EffortKind, Precision, Register } from '../domain/interventions.ts'
import { memoize1 } from './memoize.ts'
import { selectRegister } from './shownRegister.ts'
import type { AppState } from './store.ts'

export { selectRegister } from './shownRegister.ts'

const facts = memoize1((register: Register | undefined) => (register === undefined ? undefined : effortFacts(register)))
/** The sums and contradictions of the whole register, whatever the filter. */
export const selectEffortFacts = (state: AppState) => facts(selectRegister(state))

const allChoices = memoize1((register: Register | undefined) =>
  register === undefined ? undefined : effortChoices(register),
)

const resolved = memoize1(
  (register: Register | undefined, committee: string | null, fund: string | null, year: EffortYear | null) => {
    const known = allChoices(register)
    return known === undefined ? undefined : resolveEffortFilter({ ...NO_FILTER, committee, fund, year }, known)
  },
)

const filterOf = memoize1(
  (base: EffortFilter | undefined, kind: EffortKind | null, precision: Precision | null): EffortFilter => ({
    ...(base ?? NO_FILTER),
    kind,
    precision,
  }),
)

const resolvedOf = (state: AppState) => {
  const { committee, fund, effortYear }: Query = state.query
  return resolved(selectRegister(state), committee, fund, effortYear)
}

/** The filter as the register can answer it. */
export const selectEffortFilter = (state: AppState): EffortFilter =>
  filterOf(resolvedOf(state)?.filter, state.query.effortKind, state.query.precision)

const choices = memoize1((register: Register | undefined, filter: EffortFilter) =>
  register === undefined ? undefined : effortChoices(register, filter),
)
/** The choices of each filter, with how many efforts each gives while the others stay. */
export const selectEffortChoices = (state: AppState) => choices(selectRegister(state), selectEffortFilter(state))

const unnamedFunds = memoize1((register: Register | undefined): readonly string[] => {
  const named = new Set(all(register).map(({ fund }) => fund))
  return (register?.funds ?? []).map(({ id }) => id).filter((id) => !named.has(id))
})
/** Funds of the register that no effort says that it has. */
export const selectUnnamedFunds = (state: AppState): readonly string[] => unnamedFunds(selectRegister(state))

const NOTHING: readonly string[] = []
/** Choices of the address that the register does not have. */
export const selectUnknownChoices = (state: AppState): readonly string[] => resolvedOf(state)?.unknown ?? NOTHING

export const isFiltered = (filter: EffortFilter): boolean => Object.values(filter).some((value) => value !== null)

const NO_EFFORTS: readonly Effort[] = []
const all = memoize1((register: Register | undefined) =>
  register === undefined ? NO_EFFORTS : currentEfforts(register),
)
/** Every effort of the case and every running one; no history. */
export const selectAllEfforts = (state: AppState): readonly Effort[] => all(selectRegister(state))

const shown = memoize1((efforts: readonly Effort[], filter: EffortFilter) => filterEfforts(efforts, filter))
/** The efforts that fit the filter: what the map, the table and the count show. */
export const selectShownEfforts = (state: AppState): readonly Effort[] =>
  shown(selectAllEfforts(state), selectEffortFilter(state))

const ladder = memoize1((efforts: readonly Effort[], filter: EffortFilter) =>
  sumByPrecision(filterEfforts(efforts, { ...filter, precision: null })),
)
/** The steps under every choice but the step itself, so that the other steps can still be seen and chosen. */
export const selectLadder = (state: AppState) => ladder(selectAllEfforts(state), selectEffortFilter(state))

/** What is kept for the history, outside every sum. */
export const pastEffortsOf = (register: Register | undefined): readonly Effort[] =>
  register === undefined ? NO_EFFORTS : pastEfforts(register)
