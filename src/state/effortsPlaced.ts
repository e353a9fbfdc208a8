/** The panel on how much of each committee's and each fund's money has a place. */
import { placedByCommittee, placedByFund, type PlacedOfPart } from '../analysis/effortsPlaced.ts'
import { placedShareInterval, type Interval } from '../analysis/effortsSums.ts'
import type { MoneyTally } from '../analysis/effortsTally.ts'
import type { Effort, Register, SumStatus } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { INSATSER_MORE } from '../i18n/insatserMore.ts'
import { formatCount, formatSek } from '../symbology/format.ts'
import { committeeName, counted, fundName, intervalText, sekIntervalText } from './effortsNames.ts'
import { listOf } from './effortsText.ts'
import { selectRegister, selectShownEfforts } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'
import { selectSumStatus } from './sumStatus.ts'

export interface PlacedRow {
  readonly id: string
  readonly name: string
  readonly known: string
  readonly kronor: string
  /** Null where there is no share: then the words say why. */
  readonly share: Interval | null
  readonly shareText: string
  /** What the row's interval leaves open between committees; empty where nothing. */
  readonly remark: string
}

export interface PlacedPanel {
  readonly title: string
  readonly note: string
  readonly committees: readonly PlacedRow[]
  readonly funds: readonly PlacedRow[]
}

const panel = memoize1(
  (
    efforts: readonly Effort[],
    register: Register | undefined,
    status: SumStatus,
    language: Language,
  ): PlacedPanel | undefined => {
    if (register === undefined) return undefined
    const text = INSATSER_MORE[language]
    const committees = placedByCommittee(
      efforts,
      register.committees.map(({ id }) => id),
      status,
    )
    const funds = placedByFund(
      efforts,
      register.funds.map(({ id }) => id),
      status,
    )
    const unnamed = funds.filter(({ tally }) => tally.efforts === 0)
    const names = unnamed.map(({ id }) => fundName(register, id, language))
    const without = names.length === 0 ? '' : text.placedFundsNone({ names: listOf(names, language) })
    return {
      title: titleOf(efforts, status, language),
      note: `${text.placedNote} ${text.placedFunds} ${without}`.trim(),
      committees: committees.map((part) => placedRow(part, committeeName(register, part.id, language), language)),
      funds: funds.map((part) => placedRow(part, fundName(register, part.id, language), language)),
    }
  },
)

function titleOf(efforts: readonly Effort[], status: SumStatus, language: Language): string {
  const text = INSATSER_MORE[language]
  const whole = placedShareInterval(efforts, status)
  const name = text.statusNames[status]
  if (whole.knownSek === 0) return text.placedTitleNone({ status: name })
  return text.placedTitle({
    share: intervalText(whole, language),
    sum: formatSek(whole.knownSek, language),
    status: name,
  })
}

function placedRow(part: PlacedOfPart, name: string, language: Language): PlacedRow {
  const text = INSATSER_MORE[language]
  const { tally, share, undivided } = part
  const due = tally.efforts - tally.notApplicable
  const of = { known: formatCount(tally.known, language), of: formatCount(due, language) }
  const row = {
    id: part.id ?? '',
    name,
    known: due === 0 ? '' : text.placedKnown(of),
    kronor: tally.known === 0 ? '' : sekIntervalText(part.ownSek, language),
  }
  if (Number.isNaN(share.high)) return { ...row, share: null, shareText: whyNoShare(tally, language), remark: '' }
  const remark = undivided > 0 ? text.undivided(counted(undivided, language)) : ''
  return { ...row, share, shareText: intervalText(share, language), remark }
}

function whyNoShare({ efforts, known, notApplicable }: MoneyTally, language: Language): string {
  const text = INSATSER_MORE[language]
  if (efforts === 0) return text.noEffort
  if (efforts === notApplicable) return text.notApplicable
  return known === 0 ? text.placedUnknown : text.placedZero
}

/** Placed shares of committees and funds, or undefined while the register is not there. */
export const selectPlacedPanel = (state: AppState): PlacedPanel | undefined =>
  panel(selectShownEfforts(state), selectRegister(state), selectSumStatus(state), state.query.language)

/** The placed share of one committee in words, for the list by committee. */
export const placedTextOf = (part: PlacedOfPart, language: Language): string => placedRow(part, '', language).shareText
