/** The panel on committees and how exactly their efforts say where they take place. */
import { committeeMatrix, type CommitteeMatrix } from '../analysis/effortsMatrix.ts'
import { PLACED_STEPS } from '../analysis/effortsSums.ts'
import { PRECISIONS, type Effort, type Register, type SumStatus } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { INSATSER_MORE } from '../i18n/insatserMore.ts'
import { formatCount } from '../symbology/format.ts'
import { committeeName, counted, tallyText, type TallyText } from './effortsNames.ts'
import { listOf } from './effortsText.ts'
import { selectRegister, selectShownEfforts } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'
import { selectSumStatus } from './sumStatus.ts'

export interface MatrixPanelRow {
  readonly id: string
  readonly name: string
  /** One for each step, then all of them. */
  readonly cells: readonly (TallyText | null)[]
}

export interface MatrixPanel {
  readonly title: string
  readonly note: string
  readonly rows: readonly MatrixPanelRow[]
  readonly total: readonly (TallyText | null)[]
  readonly status: SumStatus
}

const panel = memoize1(
  (efforts: readonly Effort[], register: Register | undefined, status: SumStatus, language: Language) => {
    if (register === undefined) return undefined
    const text = INSATSER_MORE[language]
    const matrix = committeeMatrix(
      efforts,
      register.committees.map(({ id }) => id),
      status,
    )
    const names = matrix.without.map((id) => committeeName(register, id, language))
    const without = names.length === 0 ? '' : text.matrixWithout({ names: listOf(names, language) })
    const found: MatrixPanel = {
      title: titleOf(matrix, language),
      note: `${text.matrixNote({ shared: counted(matrix.shared, language) })} ${without}`.trim(),
      rows: matrix.rows.map(({ committee, cells, total }) => ({
        id: committee ?? '',
        name: committeeName(register, committee, language),
        cells: [...cells, total].map((cell) => tallyText(cell, language)),
      })),
      total: [...matrix.columns, matrix.total].map((cell) => tallyText(cell, language)),
      status,
    }
    return found
  },
)

function titleOf({ rows }: CommitteeMatrix, language: Language): string {
  const text = INSATSER_MORE[language]
  const known = rows.filter(({ committee }) => committee !== null)
  const naming = known.filter(({ cells }) =>
    PLACED_STEPS.some((step) => (cells[PRECISIONS.indexOf(step)]?.efforts ?? 0) > 0),
  )
  if (known.length === 0) return text.matrixTitleNone
  return text.matrixTitle({ naming: formatCount(naming.length, language), of: formatCount(known.length, language) })
}

/** The table of committees and steps, or undefined while the register is not there. */
export const selectMatrixPanel = (state: AppState): MatrixPanel | undefined =>
  panel(selectShownEfforts(state), selectRegister(state), selectSumStatus(state), state.query.language)
