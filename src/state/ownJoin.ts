import type { JoinReport } from '../domain/delivery.ts'
import type { Language } from '../domain/text.ts'
import type { UnitId, UnitLevel } from '../domain/units.ts'
import { OWN_FILES } from '../i18n/ownFiles.ts'
import { formatCount } from '../symbology/format.ts'

/** One line of the report of a join: what, how many, and which. */
export interface JoinLine {
  readonly id: string
  readonly label: string
  readonly count: string
  readonly which: string
}

const LISTED = 12

/**
 * How the rows or areas of a file meet the units of its level, in words.
 *
 * @param most so many are named on a line; how many more there are is said
 */
export function joinLines(
  join: JoinReport,
  level: UnitLevel | undefined,
  language: Language,
  most: number = LISTED,
): readonly JoinLine[] {
  const text = OWN_FILES[language].join
  const nameOf = (id: UnitId): string => level?.units[level.indexOf.get(id) ?? -1]?.name ?? id
  const row = ({ value, row: at }: { readonly value: string; readonly row: number }) =>
    text.row({ value, row: String(at) })
  const strangers = join.onlyInFile.map((stranger) => {
    const names = new Intl.ListFormat(language, { type: text.or }).format(stranger.suggestions.map(nameOf))
    return names === '' ? row(stranger) : `${row(stranger)} ${text.suggested({ names })}`
  })
  const doubled = join.duplicates.map(({ unitId, rows }) =>
    text.rows({ value: nameOf(unitId), rows: rows.map(String).join(', ') }),
  )
  const line = (id: string, label: string, items: readonly string[]): JoinLine => ({
    id,
    label,
    count: formatCount(items.length, language),
    which: listed(items, most, (count) => text.more({ count: formatCount(count, language) })),
  })
  const matched = {
    count: formatCount(join.matched.length, language),
    all: formatCount(level?.units.length ?? join.matched.length, language),
  }
  // Boundaries have neither totals nor residuals: two empty lines would say nothing of them.
  const hasRowsOfNoUnit = join.totals.length + join.residuals.length > 0
  return [
    { id: 'matched', label: text.matched, count: text.matchedOf(matched), which: '' },
    line('onlyInFile', text.onlyInFile, strangers),
    line('onlyOnMap', text.onlyOnMap, join.onlyOnMap.map(nameOf)),
    ...(join.knownWithout.length > 0 ? [line('knownWithout', text.knownWithout, join.knownWithout.map(nameOf))] : []),
    line('duplicates', text.duplicates, doubled),
    ...(hasRowsOfNoUnit ? [line('totals', text.totals, join.totals.map(row))] : []),
    ...(hasRowsOfNoUnit ? [line('residuals', text.residuals, join.residuals.map(row))] : []),
  ]
}

function listed(items: readonly string[], most: number, more: (count: number) => string): string {
  const named = items.slice(0, most).join(', ')
  return items.length > most ? `${named} ${more(items.length - most)}` : named
}
