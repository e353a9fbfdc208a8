import { group } from 'd3'
import type { LocalText } from '../../src/domain/text.ts'
import type { LevelId } from '../../src/domain/units.ts'
import { both } from './officialFault.ts'
import type { Made } from './officialLarger.ts'
import { yearsText } from './officialNotes.ts'
import type { LayerTexts, OfficialFigures, OfficialNote } from './officialTypes.ts'

/** The levels whose areas are whole delområden put together. */
export const LARGER_LEVELS = ['geso', 'stadsdel', 'stadsomrade'] as const satisfies readonly LevelId[]

export type WhyNot = 'amount' | 'noBase' | 'protectedHere' | 'noneKnown' | 'estimateStays'

/** A delivered column of delområden that nothing follows from for a larger level. */
export interface NotMade {
  readonly level: LevelId
  readonly layer: string
  readonly year: number
  readonly from: string
  readonly why: WhyNot
}

const AREAS: Readonly<Record<string, LocalText>> = {
  geso: both('GeSO', 'GeSO areas'),
  stadsdel: both('stadsdelar', 'city districts'),
  stadsomrade: both('stadsområden', 'city areas'),
}

const DELIVER_THEM = both(
  'Leverera de större områdenas egna uppgifter, om de finns.',
  'Deliver the figures of the larger areas themselves, if there are any.',
)

const WORDS: Readonly<Record<WhyNot, { readonly why: LocalText; readonly mend: LocalText }>> = {
  amount: {
    why: both(
      'Medianer och medelvärden för större områden går inte att räkna ut ur delområdenas.',
      'Medians and means of larger areas cannot be computed from those of delområden.',
    ),
    mend: DELIVER_THEM,
  },
  noBase: {
    why: both(
      'Det är inte känt hur många andelarna är räknade på, så de kan inte läggas ihop.',
      'It is not known how many the shares are taken of, so that they cannot be put together.',
    ),
    mend: both(
      'Ange underlaget (base) i mappningen, eller leverera de större områdenas egna uppgifter.',
      'Name the base in the mapping, or deliver the figures of the larger areas themselves.',
    ),
  },
  protectedHere: {
    why: both(
      'Andelarna är avrundade här till skydd, och antalen bakom dem finns inte i filen som en del av underlaget.',
      'The shares were rounded here for protection, and the counts behind them are not in the file as a part of the base.',
    ),
    mend: both(
      'Leverera antalen i samma fil, med partOf i mappningen, eller de större områdenas egna uppgifter.',
      'Deliver the counts in the same file, with partOf in the mapping, or the figures of the larger areas themselves.',
    ),
  },
  noneKnown: {
    why: both(
      'I varje större område saknar minst ett delområde sin uppgift.',
      'In every larger area at least one delområde has no figure.',
    ),
    mend: DELIVER_THEM,
  },
  estimateStays: {
    why: both(
      'Skattningen ur DeSO står kvar: i något större område saknar ett delområde sin uppgift.',
      'The estimate from DeSO stands: in some larger area a delområde has no figure.',
    ),
    mend: DELIVER_THEM,
  },
}

/** What is told of the larger areas: in the definitions of layers, and in the list of what was left out. */
export function notesOfLarger(
  made: readonly Made[],
  notMade: readonly NotMade[],
  texts: OfficialFigures['texts'],
): { readonly texts: OfficialFigures['texts']; readonly leftOut: readonly OfficialNote[] } {
  const told = new Map<string, LayerTexts>(texts)
  // A layer of the delivery's own has a source of its own, and says nothing of DeSO that would have to be put right.
  const known = made.filter(({ column }) => column.source !== undefined)
  for (const [layer, some] of group(known, ({ column }) => column.layer)) {
    const { more = [], ...rest } = told.get(layer) ?? { definition: null, sentence: null }
    told.set(layer, { ...rest, more: [...more, madeNote(some)] })
  }
  const groups = group(notMade, ({ from, layer, why }) => `${from} ${layer} ${why}`)
  return { texts: told, leftOut: [...groups.values()].map(notMadeNote) }
}

function madeNote(made: readonly Made[]): LocalText {
  const areas = areasOf(made)
  const years = yearsText(made.map(({ column }) => column.year))
  return both(
    `Större områden ${years} (${areas.sv}): beräknade här ur uppgifterna för delområden.`,
    `Larger areas ${years} (${areas.en}): computed here from the figures of delområden.`,
  )
}

function notMadeNote(some: readonly NotMade[]): OfficialNote {
  const [first] = some
  const { why, mend } = WORDS[first?.why ?? 'noneKnown']
  const areas = areasOf(some)
  const what = `${first?.from ?? ''}, ${first?.layer ?? ''} ${yearsText(some.map(({ year }) => year))}`
  return { what: both(`${what}, ${areas.sv}`, `${what}, ${areas.en}`), why, mend }
}

function areasOf(some: readonly { readonly level: LevelId }[]): LocalText {
  const names = [...new Set(some.map(({ level }) => level))].flatMap((level) => AREAS[level] ?? [])
  return both(names.map(({ sv }) => sv).join(', '), names.map(({ en }) => en).join(', '))
}
