import type { CatalogFile } from '../../src/data/schema.ts'
import type { LayerUnit } from '../../src/domain/layers.ts'
import type { Language, LocalText } from '../../src/domain/text.ts'
import { both } from './officialFault.ts'
import type { ColumnChange, Difference } from './officialReport.ts'

export type LayerWords = Pick<CatalogFile['layers'][number], 'id' | 'name' | 'unit'>

const MOST_LAYERS = 30

/** Of each layer the column that has changed most, with the areas that have moved most in it, largest change first. */
export function differenceLines(
  changes: readonly ColumnChange[],
  layers: readonly LayerWords[],
  language: Language,
): string[] {
  const most = new Map<string, ColumnChange>()
  for (const change of changes) {
    const known = most.get(change.layer)
    if (change.largest.length > 0 && (known === undefined || moved(change) > moved(known)))
      most.set(change.layer, change)
  }
  return [...most.values()]
    .toSorted((a, b) => moved(b) - moved(a))
    .slice(0, MOST_LAYERS)
    .flatMap((change) => linesOf(change, layers.find(({ id }) => id === change.layer) ?? null, language))
}

/** How much of the old figure the largest change is. */
const moved = ({ largest }: ColumnChange): number =>
  largest.reduce(
    (most, one) => Math.max(most, Math.abs(one.new - one.old) / Math.max(Math.abs(one.old), Number.EPSILON)),
    0,
  )

function linesOf(
  { layer, level, year, sex, largest, changed, units }: ColumnChange,
  words: LayerWords | null,
  language: Language,
): string[] {
  const name = words === null ? '' : `, ${words.name[language]}`
  const count = both(
    `${changed} av ${units} områden har en annan uppgift än förr`,
    `${changed} of ${units} areas have another figure than before`,
  )
  return [
    `${layer} ${level} ${year} ${sex}${name}: ${count[language]}`,
    ...largest.map((one) => `  ${areaLine(one, words?.unit ?? null, language)}`),
  ]
}

function areaLine(one: Difference, unit: LayerUnit | null, language: Language): string {
  const [old, now] = [one.old, one.new].map((value) => written(value, unit, language))
  const values = both(`${old} förr, ${now} nu`, `${old} before, ${now} now`)
  const change = changeText(one, unit, language)
  return `${one.name} (${one.unit}): ${values[language]}${change === null ? '' : ` (${change})`}`
}

const WORDS: Readonly<Record<LayerUnit, LocalText>> = {
  persons: both('personer', 'people'),
  dwellings: both('bostäder', 'dwellings'),
  percent: both('%', '%'),
  tkr: both('tkr', 'SEK thousand'),
  pbb: both('prisbasbelopp', 'price base amounts'),
  perHectare: both('per hektar', 'per hectare'),
  category: both('', ''),
}

function written(value: number, unit: LayerUnit | null, language: Language): string {
  if (unit === 'percent') return `${decimal(100 * value, 1, language)} %`
  const digits = unit === null ? 5 : 2
  return `${decimal(value, digits, language)} ${unit === null ? '' : WORDS[unit][language]}`.trimEnd()
}

/** Shares by percentage points, other figures by per cent of what they were. */
function changeText({ old, new: now }: Difference, unit: LayerUnit | null, language: Language): string | null {
  if (unit === 'percent') {
    const points = decimal(100 * (now - old), 1, language, true)
    return both(`${points} procentenheter`, `${points} percentage points`)[language]
  }
  // Of nothing, nothing is a per cent.
  if (old === 0) return null
  return `${decimal((100 * (now - old)) / Math.abs(old), 1, language, true)} %`
}

const decimal = (value: number, digits: number, language: Language, isSigned = false): string =>
  value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', {
    maximumFractionDigits: digits,
    signDisplay: isSigned ? 'exceptZero' : 'auto',
  })
