/** The money by how it is placed: in any case, perhaps, or not at all, for each sort of money by itself. */
import type { TargetingPart } from '../analysis/targetingTypes.ts'
import type { Language } from '../domain/text.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import { formatCount, formatMillions, formatSek } from '../symbology/format.ts'
import {
  largestOf,
  numberCell,
  shareInterval,
  sumsWord,
  textCell,
  type EvidenceModel,
  type PanelTable,
} from './targetingEvidenceModel.ts'

export interface PlacedPanel {
  readonly title: string
  readonly notes: readonly string[]
  readonly denominator: string
  readonly rows: readonly PlacedPanelRow[]
  readonly max: number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  readonly table: PanelTable
}

interface PlacedPanelRow {
  readonly id: string
  readonly label: string
  readonly total: string
  readonly note: string
  readonly sek: { readonly certain: number; readonly possible: number; readonly none: number }
}

export function placedPanel(model: EvidenceModel, language: Language): PlacedPanel {
  const text = EVIDENCE[language].placed
  const { sums } = model.report
  const parts = model.funds.filter((part) => part.sums.knownSek > 0)
  const share = { low: sums.placedLowSek / sums.knownSek, high: sums.placedHighSek / sums.knownSek }
  const sek = formatSek(sums.knownSek, language)
  const rows = parts.map((part) => placedRow(part, model, language))
  const largest = largestOf(
    parts.map((part) => part.sums.knownSek),
    0,
  )
  return {
    title: text.title({
      share: shareInterval(share, language),
      sek,
      number: formatCount(sums.knownSek, language),
      sums: sumsWord(model, language),
    }),
    notes: [
      text.note({ unknown: formatCount(sums.unknown, language) }),
      ...(parts.length > 1 ? [text.mixed] : []),
      EVIDENCE[language].statusNote[model.report.question.status],
    ],
    denominator: text.denominator({ sek }),
    rows,
    ...moneyAxis(largest, language),
    table: {
      head: Object.values(text.head),
      rows: rows.map(({ label, sek: own }) => [
        textCell(label),
        ...[own.certain + own.possible + own.none, own.certain, own.possible, own.none].map((value) =>
          numberCell(value, (known) => formatCount(known, language), ''),
        ),
      ]),
    },
  }
}

/** A fund's name; the money whose fund no document gives is a sort of its own. */
export function fundName(id: string | null, { register }: EvidenceModel, language: Language): string {
  if (id === null) return EVIDENCE[language].placed.notStated
  return register.funds.find((fund) => fund.id === id)?.name[language] ?? id
}

function placedRow({ id, sums }: TargetingPart, model: EvidenceModel, language: Language): PlacedPanelRow {
  const sek = {
    certain: sums.placedLowSek,
    possible: sums.placedHighSek - sums.placedLowSek,
    none: sums.knownSek - sums.placedHighSek,
  }
  const inWords = (value: number) => formatSek(value, language)
  return {
    id: id ?? '',
    label: fundName(id, model, language),
    total: inWords(sums.knownSek),
    note: EVIDENCE[language].placed.row({
      certain: inWords(sek.certain),
      possible: inWords(sek.possible),
      none: inWords(sek.none),
    }),
    sek,
  }
}

const STEPS = [1, 2, 5, 10, 20, 50, 100].map((step) => step * 100_000)
const MOST_TICKS = 5

/** Whole steps from 0 to the first at or above the largest sum. */
function moneyAxis(largest: number, language: Language): Pick<PlacedPanel, 'max' | 'ticks'> {
  const step = STEPS.find((one) => largest / one <= MOST_TICKS) ?? Math.ceil(largest / MOST_TICKS)
  const count = Math.max(1, Math.ceil(largest / step))
  const ticks = Array.from({ length: count + 1 }, (_, index) => ({
    value: index * step,
    label: EVIDENCE[language].placed.axis({
      millions: formatMillions(index * step, language),
      isLast: index === count,
    }),
  }))
  return { max: count * step, ticks }
}
