/** The ladder: each step with its efforts, its kronor in words and the parts of its bar. */
import { isPlaced, placedShareInterval, PLACED_STEPS, type PrecisionStep } from '../analysis/effortsSums.ts'
import { type Effort, type Precision, sumOf } from '../domain/interventions.ts'
import type { MoneySum } from '../domain/money.ts'
import type { Language } from '../domain/text.ts'
import { INSATSER } from '../i18n/insatser.ts'
import { formatCount, formatSek } from '../symbology/format.ts'
import { selectLadder } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

export interface LadderStep {
  readonly precision: Precision
  readonly applied: readonly Effort[]
  readonly running: readonly Effort[]
  /** Efforts whose list of places is closed, and open; both 0 where no places are named. */
  readonly closed: number
  readonly open: number
  readonly moneyText: string
  /** Known sums in kronor, largest first. */
  readonly sums: readonly number[]
  readonly unknown: number
  readonly isPlaced: boolean
}

export interface LadderGroup {
  readonly id: 'named' | 'unnamed'
  readonly efforts: number
  readonly moneyText: string
  readonly steps: readonly LadderStep[]
}

/** A step that no effort of the register can take is left out, but for the most exact one: its 0 is an answer. */
const ALWAYS: readonly Precision[] = ['point', 'areas', 'city', 'community', 'intendedLocal', 'notStated']

export const selectLadderGroups = (state: AppState): readonly LadderGroup[] =>
  groups(selectLadder(state), state.query.language)

const groups = memoize1((steps: readonly PrecisionStep[], language: Language): readonly LadderGroup[] =>
  (['named', 'unnamed'] as const).map((id) => {
    const own = steps.filter(({ precision }) => PLACED_STEPS.includes(precision) === (id === 'named'))
    const efforts = own.flatMap((step) => step.efforts)
    const money: MoneySum = {
      knownSek: own.reduce((sum, { applied }) => sum + applied.knownSek, 0),
      known: own.reduce((sum, { applied }) => sum + applied.known, 0),
      unknown: own.reduce((sum, { applied }) => sum + applied.unknown, 0),
    }
    return {
      id,
      efforts: efforts.length,
      moneyText: ladderMoney(money, efforts, language),
      steps: own
        .filter(({ precision, efforts: found }) => found.length > 0 || ALWAYS.includes(precision))
        .map((step) => ladderStep(step, language)),
    }
  }),
)

function ladderStep({ precision, efforts, applied }: PrecisionStep, language: Language): LadderStep {
  const placed = efforts.filter(isPlaced)
  return {
    precision,
    applied: efforts.filter(({ kind }) => kind === 'funded'),
    running: efforts.filter(({ kind }) => kind === 'running'),
    closed: placed.filter(({ isOpenEnded }) => !isOpenEnded).length,
    open: placed.filter(({ isOpenEnded }) => isOpenEnded).length,
    moneyText: ladderMoney(applied, efforts, language),
    sums: efforts
      .map((effort) => sumOf(effort, 'applied'))
      .flatMap((money) => (money.state === 'known' ? [money.sek] : []))
      .sort((a, b) => b - a),
    unknown: applied.unknown,
    isPlaced: PLACED_STEPS.includes(precision),
  }
}

/** "högst 5 625 000 kr och 1 okänd": the known sum, never without the number of unknown ones. */
function ladderMoney({ knownSek, known, unknown }: MoneySum, efforts: readonly Effort[], language: Language): string {
  const text = INSATSER[language]
  const count = { count: unknown, text: formatCount(unknown, language) }
  if (known === 0) return unknown === 0 ? text.moneyNone : text.moneyUnknownOnly(count)
  const { lowSek, highSek } = placedShareInterval(efforts)
  const sum = formatSek(knownSek, language)
  const written = lowSek < highSek ? text.atMost({ sum }) : sum
  return unknown === 0 ? `**${written}**` : `**${written}** ${text.moneyAlsoUnknown(count)}`
}
