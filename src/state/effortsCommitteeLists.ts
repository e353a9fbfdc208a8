/** The efforts in the order of their committees. */
import { committeesOf, effortsOf } from '../analysis/effortsMatrix.ts'
import { placedByCommittee } from '../analysis/effortsPlaced.ts'
import { sumsByStatus } from '../analysis/effortsStatus.ts'
import { tallySums } from '../analysis/effortsTally.ts'
import type { Effort, Register, SumStatus } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { INSATSER } from '../i18n/insatser.ts'
import { INSATSER_AREAS } from '../i18n/insatserAreas.ts'
import { INSATSER_MORE } from '../i18n/insatserMore.ts'
import { formatCount, formatRange, formatYear } from '../symbology/format.ts'
import type { EffortList, ListGroup, ListRow } from './effortsAreaLists.ts'
import { committeeName, counted, effortCount, tallySentence } from './effortsNames.ts'
import { placedTextOf } from './effortsPlaced.ts'
import { listOf } from './effortsText.ts'
import { selectRegister, selectShownEfforts } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'
import { selectSumStatus } from './sumStatus.ts'

const committeeLists = memoize1(
  (
    efforts: readonly Effort[],
    register: Register | undefined,
    status: SumStatus,
    language: Language,
  ): EffortList | undefined => {
    if (register === undefined) return undefined
    const text = INSATSER_AREAS[language]
    const ids = register.committees.map(({ id }) => id)
    const committees = committeesOf(efforts, ids)
    const shared = efforts.filter((effort) => effort.committees.length > 1).length
    const placed = placedByCommittee(efforts, ids, status)
    return {
      title: text.byCommitteeTitle({
        efforts: effortCount(efforts.length, language),
        committees: formatCount(committees.filter((id) => id !== null).length, language),
      }),
      note: text.byCommitteeNote({ shared: counted(shared, language) }),
      groups: committees.map((id): ListGroup => {
        const own = effortsOf(efforts, id)
        const part = placed.find((row) => row.id === id)
        const share = part === undefined ? '' : text.groupPlaced({ share: placedTextOf(part, language) })
        return {
          id: id ?? '',
          name: committeeName(register, id, language),
          aside: [`${effortCount(own.length, language)}.`, ...statusSentences(own, language), share].join(' '),
          rows: own.map((effort) => committeeRow(effort, id, status, language)),
        }
      }),
    }
  },
)

/** Committees in the order of the register, each with its efforts; or undefined while the register is not there. */
export const selectCommitteeLists = (state: AppState): EffortList | undefined =>
  committeeLists(selectShownEfforts(state), selectRegister(state), selectSumStatus(state), state.query.language)

/** Every status of which a sum is known, or which sum is not. */
function statusSentences(efforts: readonly Effort[], language: Language): readonly string[] {
  const text = INSATSER_MORE[language]
  const known = sumsByStatus(efforts).filter(({ sum }) => sum.known > 0)
  const statuses: readonly SumStatus[] = known.length === 0 ? ['applied'] : known.map(({ status }) => status)
  return statuses.map((status) =>
    text.statusSum({ head: text.statusHeads[status], sum: tallySentence(tallySums(efforts, status), language) }),
  )
}

function committeeRow(effort: Effort, id: string | null, status: SumStatus, language: Language): ListRow {
  const text = INSATSER_AREAS[language]
  const others = effort.committees.filter((other) => other !== id)
  const { money } = effort.sums[status]
  return {
    effort,
    cells: [
      others.length === 0 ? '' : text.with({ committees: listOf(others, language) }),
      yearsText(effort, language),
      whereText(effort, language),
    ],
    sum: money.state === 'known' ? formatCount(money.sek, language) : INSATSER[language].money[money.state],
    isNumber: money.state === 'known',
  }
}

function yearsText({ period }: Effort, language: Language): string {
  if (period === null) return INSATSER_AREAS[language].yearNotStated
  const [from, to] = [formatYear(period.from), formatYear(period.to)]
  return from === to ? from : formatRange(from, to)
}

function whereText({ places, precision, isOpenEnded, hasCityWidePart }: Effort, language: Language): string {
  const { steps, table } = INSATSER[language]
  if (places.length === 0) return steps[precision].name
  const names = places.map(({ name }) => name).join(', ') + (isOpenEnded ? INSATSER_AREAS[language].openList : '')
  return hasCityWidePart ? `${names}, ${table.alsoCityWide}` : names
}
