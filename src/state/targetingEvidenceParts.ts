/** Each fund and each committee judged by itself, never added up. */
import type { TargetingPart } from '../analysis/targetingTypes.ts'
import type { Language } from '../domain/text.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import { formatCount } from '../symbology/format.ts'
import { fundName } from './targetingEvidencePlaced.ts'
import {
  indexInterval,
  percentRange,
  rangeCell,
  sekRange,
  sumsWord,
  textCell,
  type Cell,
  type EvidenceModel,
  type PanelTable,
} from './targetingEvidenceModel.ts'

export interface PartsPanel {
  readonly title: string
  readonly notes: readonly string[]
  readonly blocks: readonly { readonly id: 'funds' | 'committees'; readonly name: string; readonly table: PanelTable }[]
}

export function partsPanel(model: EvidenceModel, language: Language): PartsPanel {
  const text = EVIDENCE[language].tables.parts
  const block = (id: 'funds' | 'committees', parts: readonly TargetingPart[]) => ({
    id,
    name: text[id],
    table: {
      head: [text[id], ...Object.values(text.head).slice(1)],
      rows: parts.map((part) => partCells(part, partName(id, part.id, model, language), language)),
    },
  })
  return {
    title: partsTitle(model, language),
    notes: [text.note, text.several],
    blocks: [block('funds', model.funds), block('committees', model.committees)],
  }
}

/**
 * Funds and committees apart, since they are the same money. Money of no stated fund is no fund; an effort of no stated
 * committee still has one, which is unknown.
 */
function partsTitle(model: EvidenceModel, language: Language): string {
  const text = EVIDENCE[language].tables.parts
  const sums = sumsWord(model, language)
  const phrase = (parts: readonly TargetingPart[], write: (p: { computed: string; of: string }) => string) => {
    const computed = parts.filter(({ amountToMove }) => amountToMove !== null)
    if (parts.every(({ id }) => id === null)) return []
    return [write({ computed: formatCount(computed.length, language), of: formatCount(parts.length, language) })]
  }
  const phrases = [
    ...phrase(
      model.funds.filter(({ id }) => id !== null),
      text.ofFunds,
    ),
    ...phrase(model.committees, text.ofCommittees),
  ]
  if (phrases.length === 0) return text.titleNone({ sums })
  return text.title({ sums, parts: new Intl.ListFormat(language).format(phrases) })
}

function partName(kind: 'funds' | 'committees', id: string | null, model: EvidenceModel, language: Language): string {
  const text = EVIDENCE[language].tables.parts
  if (kind === 'funds') return id === null ? text.noFund : fundName(id, model, language)
  if (id === null) return text.noCommittee
  return model.register.committees.find((committee) => committee.id === id)?.name[language] ?? id
}

function partCells(
  { sums, amountToMove, kakwaniIndex }: TargetingPart,
  name: string,
  language: Language,
): readonly Cell[] {
  const text = EVIDENCE[language].tables.parts
  const unknown: Cell = { text: formatCount(sums.unknown, language), raw: sums.unknown, isNumber: true }
  if (sums.efforts === 0) {
    return [textCell(name), wordsCell(EVIDENCE[language].file.sumStates.unknown), unknown, wordsCell(text.why.noSum, 3)]
  }
  const known: Cell = { text: formatCount(sums.knownSek, language), raw: sums.knownSek, isNumber: true }
  const share = { low: sums.placedLowSek / sums.knownSek, high: sums.placedHighSek / sums.knownSek }
  const placed =
    sums.knownSek > 0 ? rangeCell(share, percentRange(share, language)) : wordsCell(EVIDENCE[language].noNumber)
  if (amountToMove === null) return [textCell(name), known, unknown, placed, wordsCell(text.why.noPlace, 2)]
  return [
    textCell(name),
    known,
    unknown,
    placed,
    rangeCell(amountToMove, sekRange(amountToMove, language)),
    kakwaniIndex === null
      ? wordsCell(EVIDENCE[language].noNumber)
      : rangeCell(kakwaniIndex, indexInterval(kakwaniIndex, language)),
  ]
}

const wordsCell = (text: string, span = 1): Cell => ({ text, raw: text, isNumber: true, span })
