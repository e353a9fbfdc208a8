/** The ladder: each step with its efforts, its kronor in words and the parts of its bar, which is what was applied for. */
import { isPlaced, placedShareInterval, PLACED_STEPS, type PrecisionStep } from '../analysis/effortsSums.ts'
import { type Effort, type Precision, sumOf } from '../domain/interventions.ts'
import { sumMoney } from '../domain/money.ts'
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
  /** Empty where the efforts that are shown have no known granted sum: the answer says that of all of them. */
  readonly grantedText: string
  /** Known sums in kronor, largest first. */
  readonly sums: readonly number[]
  readonly unknown: number
  readonly isPlaced: boolean
}

export interface LadderGroup {
  readonly id: 'named' | 'unnamed'
  readonly efforts: number
  readonly moneyText: string
  readonly grantedText: string
  readonly steps: readonly LadderStep[]
}

/** A step that no effort of the register can take is left out, but for the most exact one: its 0 is an answer. */
const ALWAYS: readonly Precision[] = ['point', 'areas', 'city', 'community', 'intendedLocal', 'notStated']

export const selectLadderGroups = (state: AppState): readonly LadderGroup[] =>
  groups(selectLadder(state), state.query.language)

const groups = memoize1((steps: readonly PrecisionStep[], language: Language): readonly LadderGroup[] => {
  const hasGranted = steps.some((step) => step.efforts.some(({ sums }) => sums.granted.money.state === 'known'))
  const grantedOf = (efforts: readonly Effort[]): string => (hasGranted ? grantedText(efforts, language) : '')
  return (['named', 'unnamed'] as const).map((id) => {
    const own = steps.filter(({ precision }) => PLACED_STEPS.includes(precision) === (id === 'named'))
    const efforts = own.flatMap((step) => step.efforts)
    return {
      id,
      efforts: efforts.length,
      moneyText: ladderMoney(efforts, language),
      grantedText: grantedOf(efforts),
      steps: own
        .filter(({ precision, efforts: found }) => found.length > 0 || ALWAYS.includes(precision))
        .map((step) => ({ ...ladderStep(step, language), grantedText: grantedOf(step.efforts) })),
    }
  })
})

function ladderStep(
  { precision, efforts, applied }: PrecisionStep,
  language: Language,
): Omit<LadderStep, 'grantedText'> {
  const placed = efforts.filter(isPlaced)
  return {
    precision,
    applied: efforts.filter(({ kind }) => kind === 'funded'),
    running: efforts.filter(({ kind }) => kind === 'running'),
    closed: placed.filter(({ isOpenEnded }) => !isOpenEnded).length,
    open: placed.filter(({ isOpenEnded }) => isOpenEnded).length,
    moneyText: ladderMoney(efforts, language),
    sums: efforts
      .map((effort) => sumOf(effort, 'applied'))
      .flatMap((money) => (money.state === 'known' ? [money.sek] : []))
      .sort((a, b) => b - a),
    unknown: applied.unknown,
    isPlaced: PLACED_STEPS.includes(precision),
  }
}

/** "högst 5 625 000 kr och 1 okänd": the known sum, never without the number of unknown ones. */
function ladderMoney(efforts: readonly Effort[], language: Language, of: 'applied' | 'granted' = 'applied'): string {
  const { knownSek, known, unknown } = sumMoney(efforts.map(({ sums }) => sums[of].money))
  const text = INSATSER[language]
  const count = { count: unknown, text: formatCount(unknown, language) }
  if (known === 0) return unknown === 0 ? text.moneyNone[of] : text.moneyUnknownOnly(count)
  const { lowSek, highSek } = placedShareInterval(efforts, of)
  const sum = formatSek(knownSek, language)
  const written = lowSek < highSek ? text.atMost({ sum }) : sum
  return unknown === 0 ? `**${written}**` : `**${written}** ${text.moneyAlsoUnknown(count)}`
}

/** What of it was granted: a bar of its own would be taken for an addition, as it is of the same efforts. */
const grantedText = (efforts: readonly Effort[], language: Language): string =>
  efforts.length === 0 ? '' : INSATSER[language].granted({ money: ladderMoney(efforts, language, 'granted') })
