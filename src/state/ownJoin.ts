import type { JoinReport, Mapping } from '../domain/delivery.ts'
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

/** A file that was read, with what was said of it. */
export interface Joined {
  readonly join: JoinReport
  readonly mapping: Mapping
}

/**
 * How the rows or areas of a file meet the units of its level, in words.
 *
 * @param most so many are named on a line; how many more there are is said
 */
export function joinLines(
  { join, mapping }: Joined,
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
  const declared = declaredOf(mapping)
  /** What is neither declared nor found would be an empty line; what is declared is always told, also where it is not there. */
  const declaredLine = (id: keyof Declared, items: readonly string[], isFound: (name: string) => boolean) =>
    declared[id].length + items.length === 0
      ? []
      : [
          withLacking(
            line(id, text[id], items),
            declared[id].filter((name) => !isFound(name)),
          ),
        ]
  const withLacking = (told: JoinLine, lacking: readonly string[]): JoinLine => {
    const names = listed(lacking, most, (count) => text.more({ count: formatCount(count, language) }))
    const parts = [told.which, lacking.length === 0 ? '' : text.notFound({ names })]
    return { ...told, which: parts.filter((part) => part !== '').join('. ') }
  }
  const isIn = (rows: JoinReport['totals']) => (name: string) => rows.some(({ value }) => plain(value) === plain(name))
  return [
    { id: 'matched', label: text.matched, count: text.matchedOf(matched), which: '' },
    line('onlyInFile', text.onlyInFile, strangers),
    line('onlyOnMap', text.onlyOnMap, join.onlyOnMap.map(nameOf)),
    // One that has figures or an area after all is told of in a finding.
    ...declaredLine('knownWithout', join.knownWithout.map(nameOf), () => true),
    line('duplicates', text.duplicates, doubled),
    ...declaredLine('totals', join.totals.map(row), isIn(join.totals)),
    ...declaredLine('residuals', join.residuals.map(row), isIn(join.residuals)),
  ]
}

interface Declared {
  readonly knownWithout: readonly string[]
  readonly totals: readonly string[]
  readonly residuals: readonly string[]
}

/** What the file is said to have beside its areas. Boundaries have neither totals nor residuals. */
const declaredOf = (mapping: Mapping): Declared =>
  mapping.kind === 'table'
    ? { knownWithout: mapping.withoutFigures, totals: mapping.totals, residuals: mapping.residuals }
    : { knownWithout: mapping.withoutArea, totals: [], residuals: [] }

/** As cells are compared with what is declared. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

function listed(items: readonly string[], most: number, more: (count: number) => string): string {
  const named = items.slice(0, most).join(', ')
  return items.length > most ? `${named} ${more(items.length - most)}` : named
}
