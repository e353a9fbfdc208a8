/** Which money the counted sums are: from which funds, with which purposes, and by which documents. */
import type { EffortFacts } from '../analysis/effortsFacts.ts'
import type { TargetingSums } from '../analysis/targetingTypes.ts'
import type { Effort, Fund, Register, SumStatus } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { TARGETING } from '../i18n/targeting.ts'
import { formatCount } from '../symbology/format.ts'
import { listOf } from './effortsText.ts'

/** The purposes differ: said of funds that the register has, and of no others. */
const haveOwnPurposes = (funds: readonly Fund[]): boolean => new Set(funds.map(({ purpose }) => purpose.sv)).size > 1

/** Money with different purposes is never added without saying so. */
export function fundsText({ funds }: TargetingSums, register: Register, language: Language): string {
  const text = TARGETING[language].answer
  const stated = funds.filter((fund) => fund !== null)
  const names = stated.map((fund) => fundName(fund, register, language))
  const [only] = names
  if (only === undefined) return text.fundUnknown
  if (stated.length < funds.length) return text.fundsPartly({ names: listOf([...names, text.fundNotStated], language) })
  if (names.length === 1) return text.oneFund({ name: only })
  const found = register.funds.filter(({ id }) => stated.includes(id))
  const said = { count: formatCount(names.length, language), names: listOf(names, language) }
  return haveOwnPurposes(found) ? text.manyFunds(said) : text.severalFunds(said)
}

function fundName(fund: string, { funds }: Register, language: Language): string {
  const known = funds.find(({ id }) => id === fund)
  return known === undefined ? fund : inSentence(known.name[language])
}

/** "ur 2 medel med olika syften", where the money that is divided is more than one fund's; empty where it is one's. */
export function dividedFunds({ funds }: Register, language: Language): string {
  const text = TARGETING[language].answer
  const known = funds.filter(({ amount }) => amount.state === 'known')
  if (known.length < 2) return ''
  const count = formatCount(known.length, language)
  return haveOwnPurposes(known) ? text.fromFundsApart({ count }) : text.fromFunds({ count })
}

/** Sums are divided and none of them is known as granted: then the headline has what is divided. */
export const isGrantedUnknown = ({ fundsSek, granted }: EffortFacts): boolean => fundsSek > 0 && granted.knownSek === 0

/**
 * References of the documents that the sums on the screen are from, in the order of the register: those of the counted
 * sums, and of the funds where the headline has them.
 */
export function moneyReferences(
  efforts: readonly Effort[],
  status: SumStatus,
  { documents, funds }: Register,
  hasFunds: boolean,
): readonly string[] {
  const counted = efforts.filter(({ isHistory, sums }) => !isHistory && sums[status].money.state === 'known')
  const ids = new Set([
    ...counted.flatMap(({ sums }) => sums[status].source?.document ?? []),
    ...(hasFunds ? funds.map(({ source }) => source.document) : []),
  ])
  return documents.filter(({ id }) => ids.has(id)).map(({ reference }) => reference)
}
