/** Names and numbers of the register in words, for every panel of the view about efforts. */
import type { MoneyTally } from '../analysis/effortsTally.ts'
import type { Interval } from '../analysis/effortsSums.ts'
import type { Register } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { INSATSER_MORE } from '../i18n/insatserMore.ts'
import { formatCount, formatSek, formatValue } from '../symbology/format.ts'
import type { Draft } from './draft.ts'
import { selectAllEfforts, selectRegister, selectShownEfforts } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

/** A number with its words, for texts that bend with it. */
export const counted = (count: number, language: Language) => ({ count, text: formatCount(count, language) })

export const effortCount = (count: number, language: Language): string =>
  INSATSER_MORE[language].efforts(counted(count, language))

export const committeeName = (register: Register, id: string | null, language: Language): string =>
  id === null
    ? INSATSER_MORE[language].unknownCommittee
    : (register.committees.find((committee) => committee.id === id)?.name[language] ?? id)

export const fundName = (register: Register, id: string | null, language: Language): string =>
  id === null
    ? INSATSER_MORE[language].fundNotStated
    : (register.funds.find((fund) => fund.id === id)?.name[language] ?? id)

/** A tally as a cell shows it: a number or the reason why there is none, and beneath it what is not in it. */
export interface TallyText {
  readonly money: string
  readonly isNumber: boolean
  /** Sums that are not known beside one that is; empty where there are none. */
  readonly besides: string
  readonly efforts: string
}

/** Null where there are no efforts: then there is nothing to have a sum. */
export function tallyText(tally: MoneyTally, language: Language): TallyText | null {
  if (tally.efforts === 0) return null
  const efforts = effortCount(tally.efforts, language)
  const missing = missingParts(tally, language)
  if (tally.known > 0) {
    const plus = missing.map((part) => INSATSER_MORE[language].plus({ part }))
    return { money: formatCount(tally.knownSek, language), isNumber: true, besides: plus.join(', '), efforts }
  }
  const money = missing.length === 0 ? INSATSER_MORE[language].notApplicable : missing.join(', ')
  return { money, isNumber: false, besides: '', efforts }
}

/** "11 575 000 kr och 9 okända"; what has no sum of its own is not missing. */
export function tallySentence(tally: MoneyTally, language: Language): string {
  const missing = missingParts(tally, language)
  const parts = tally.known > 0 ? [formatSek(tally.knownSek, language), ...missing] : missing
  return parts.length === 0 ? INSATSER_MORE[language].notApplicable : parts.join(INSATSER_MORE[language].and)
}

function missingParts({ unknown, undecided }: MoneyTally, language: Language): readonly string[] {
  const text = INSATSER_MORE[language]
  return [
    ...(unknown > 0 ? [text.unknown(counted(unknown, language))] : []),
    ...(undecided > 0 ? [text.undecided(counted(undecided, language))] : []),
  ]
}

/** "between 0 and 69.7 %", or one figure where the two ends are written alike. */
export function intervalText({ low, high }: Interval, language: Language): string {
  const digits = (share: number) => (share === 0 || share === 1 ? 0 : 1)
  const written = (share: number, bare: boolean) =>
    formatValue(share, 'percent', language, { bare, digits: digits(share) })
  if (written(low, false) === written(high, false)) return written(high, false)
  return INSATSER_MORE[language].between({ low: written(low, true), high: written(high, false) })
}

/** "between 3,000 and SEK 4,000", or one sum. */
export function sekIntervalText({ low, high }: Interval, language: Language): string {
  const [from, to] = [formatCount(low, language), formatCount(high, language)]
  return from === to ? to : INSATSER_MORE[language].between({ low: from, high: to })
}

const source = memoize1((register: Register | undefined, draft: Draft | null, language: Language): string => {
  const text = INSATSER_MORE[language]
  if (register === undefined) return ''
  if (register.isExample) return text.source({ names: text.example({ name: register.name?.[language] ?? '' }) })
  if (draft === null) return text.source({ names: register.documents.map(({ reference }) => reference).join(', ') })
  const names = draft.fileName === null ? text.ownUnnamed : text.ownFile({ name: draft.fileName })
  return text.source({ names })
})

/** Where the efforts are from, and what their kronor are. */
export const selectEffortsSource = (state: AppState): string =>
  source(selectRegister(state), state.draft, state.query.language)

/** "About the 3 of 30 efforts that are shown", or nothing where all are. */
export function selectShownNote(state: AppState): string {
  const { language } = state.query
  const [shown, all] = [selectShownEfforts(state).length, selectAllEfforts(state).length]
  if (shown === all) return ''
  return INSATSER_MORE[language].filtered({ shown: formatCount(shown, language), all: formatCount(all, language) })
}
