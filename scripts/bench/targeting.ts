import { applyScenario } from '../../src/analysis/targetingScenario.ts'
import { targetingParts } from '../../src/analysis/targetingParts.ts'
import { targetingReport } from '../../src/analysis/targetingReport.ts'
import type { Need, TargetingQuestion } from '../../src/analysis/targetingTypes.ts'
import { blankEffort, EMPTY_REGISTER, withSum, type Effort, type Place } from '../../src/domain/interventions.ts'
import { unitLevel, type UnitLevel } from '../../src/domain/units.ts'
import { checkRegister } from '../../src/register/checkRegister.ts'
import { randomSource, type RandomSource } from '../../src/math/rng.ts'

/** As many areas as the city has DeSO, and many more efforts than a year has. */
const AREAS = 209
const EFFORTS = 1000
const SEED = 20251231
const QUESTION: TargetingQuestion = {
  status: 'applied',
  rule: { split: 'equal', unplaced: 'leftOut', partly: 'named' },
}

const below = (random: RandomSource, limit: number): number => Math.floor(random.uniform() * limit)

const level: UnitLevel = unitLevel(
  'delomrade',
  'made-up',
  Array.from({ length: AREAS }, (_, index) => ({
    id: String(index),
    name: String(index),
    point: [0, 0],
    areaHectares: 1,
    isInhabited: true,
    parents: {},
  })),
  [],
)

function needOfAreas(random: RandomSource): Need {
  const people = Array.from({ length: AREAS }, () => 200 + below(random, 4000))
  const rates = people.map(() => random.uniform() ** 2 / 2)
  return { people, rates, counts: people.map((count, area) => count * (rates[area] ?? 0)) }
}

/** Half of the efforts name one to four places, some of them whole districts; the rest is partly or not placed. */
function effort(random: RandomSource, index: number): Effort {
  const placeAt = (first: number, areas: number): Place => ({
    name: String(first),
    level: 'delomrade',
    unitId: null,
    delomraden: Array.from({ length: areas }, (_, step) => String((first + step) % AREAS)),
    reading: null,
    share: null,
  })
  const places = Array.from({ length: 1 + below(random, 4) }, () =>
    placeAt(below(random, AREAS), random.uniform() < 0.2 ? 8 : 1),
  )
  const words = `${index} samverkan mellan skola, fritid och föreningar om ungas tid efter skolan`
  const title = { sv: words, en: words }
  const money = { state: 'known', sek: 10_000 * (1 + below(random, 100)), priceYear: 2025 } as const
  const kind = random.uniform()
  return {
    ...withSum(blankEffort(String(index), title, 'funded'), 'applied', money),
    committees: [String(index % 10)],
    fund: String(index % 3),
    precision: kind < 0.7 ? 'areas' : 'city',
    places: kind < 0.7 ? places : [],
    isOpenEnded: kind < 0.15,
  }
}

export function benchInput() {
  const random = randomSource(SEED)
  const need = needOfAreas(random)
  const efforts = Array.from({ length: EFFORTS }, (_, index) => effort(random, index))
  return { efforts, level, need, question: QUESTION }
}

/** What the views compute after a change: of rule, status, need or scenario, and of the register. */
export function targetingRuns() {
  const input = benchInput()
  const { efforts } = input
  const scenario = efforts.slice(-20).map(({ id }) => ({ effortId: id, delomraden: ['0', '1'] }))
  const register = { ...EMPTY_REGISTER, efforts }
  return {
    'view traffbild: report': () => targetingReport(input),
    'view traffbild: report after a scenario': () =>
      targetingReport({ ...input, efforts: applyScenario(efforts, scenario, level).efforts }),
    'view traffbild: funds': () => targetingParts(input, 'fund'),
    'view traffbild: committees': () => targetingParts(input, 'committee'),
    'view register: checks': () => checkRegister(register),
  }
}
