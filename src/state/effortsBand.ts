/** The money on one scale: what there is to divide, and what was applied for, with the rest that no effort accounts for. */
import { unaccountedFor, type EffortFacts } from '../analysis/effortsFacts.ts'
import { isPlaced, placedPart, placedShareInterval } from '../analysis/effortsSums.ts'
import { type Effort, type Register, sumOf } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { sumMoney } from '../domain/money.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { INSATSER } from '../i18n/insatser.ts'
import { formatCount, formatMillions, formatSek } from '../symbology/format.ts'
import { committeesText, moneyText, restText, totalsText } from './effortsText.ts'
import { selectAllEfforts, selectEffortFacts, selectRegister } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

export interface BandSegment {
  readonly id: string
  readonly sek: number
  /** `placed` may have a place; `known` has none; `unknown` is what no effort's sum accounts for. */
  readonly style: 'grant' | 'own' | 'placed' | 'known' | 'unknown'
  readonly strong: string
  readonly text: string
}

export interface BandRow {
  readonly id: string
  readonly label: string
  readonly note: string
  readonly segments: readonly BandSegment[]
  readonly zero: { readonly strong: string; readonly text: string } | null
}

/** How much room the band has for words: all of them in the bars, only the sums, or a list under the bars. */
export type BandRoom = 'wide' | 'medium' | 'narrow'

export interface Band {
  readonly title: string
  readonly description: string
  /** End of the scale in kronor. */
  readonly max: number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  readonly rows: Readonly<Record<BandRoom, readonly BandRow[]>>
}

const MILLION = 1_000_000
/** A line at every so many millions: the first that gives no more lines than there is room for. */
const TICKS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((millions) => millions * MILLION)
const MOST_TICKS = 6
/** With more known sums, bars of single efforts are too narrow to read: then there are two, with a place and without. */
const MOST_BARS = 8

export function selectBand(state: AppState): Band | undefined {
  return band(selectRegister(state), selectEffortFacts(state), selectAllEfforts(state), state.query.language)
}

const band = memoize1(
  (
    register: Register | undefined,
    facts: EffortFacts | undefined,
    efforts: readonly Effort[],
    language: Language,
  ): Band | undefined => {
    if (register === undefined || facts === undefined) return undefined
    const text = INSATSER[language]
    const largest = facts.totals.reduce(
      (most, { sek }) => Math.max(most, sek),
      Math.max(facts.fundsSek, facts.applied.knownSek, facts.granted.knownSek),
    )
    const max = (Math.ceil(largest / MILLION) + 1) * MILLION
    const step = TICKS.find((tick) => max / tick <= MOST_TICKS) ?? max
    const granted = grantedRows(efforts, language)
    const ticks = Array.from({ length: Math.floor(max / step) + 1 }, (_, index) => index * step)
    return {
      title: text.bandTitle,
      description: [
        text.bandDescription({
          funds: formatSek(facts.fundsSek, language),
          granted: formatSek(facts.granted.highSek, language),
          applied: appliedText(facts, language),
          known: formatSek(facts.applied.knownSek, language),
          placed: text.atMost({ sum: formatSek(facts.applied.highSek, language) }),
        }),
        ...granted.map(({ note }) =>
          text.bandGrantedDescription({ sum: formatSek(facts.granted.knownSek, language), note }),
        ),
      ].join(' '),
      max,
      ticks: ticks.map((value, index) => ({
        value,
        label: text.bandTick({ millions: formatMillions(value, language), isLast: index === ticks.length - 1 }),
      })),
      rows: {
        wide: [fundsRow(register, facts, language, true), appliedRow(facts, efforts, language, false), ...granted],
        medium: [fundsRow(register, facts, language, false), appliedRow(facts, efforts, language, false), ...granted],
        narrow: [fundsRow(register, facts, language, true), appliedRow(facts, efforts, language, true), ...granted],
      },
    }
  },
)

function fundsRow(
  { funds }: Register,
  { fundsSek, granted }: EffortFacts,
  language: Language,
  hasPurpose: boolean,
): BandRow {
  const text = INSATSER[language]
  return {
    id: 'funds',
    label: text.bandFunds,
    note: text.bandFundsNote({ sum: formatSek(fundsSek, language) }),
    segments: funds.flatMap(({ id, amount, name, purpose }, index) =>
      amount.state === 'known'
        ? [
            {
              id,
              sek: amount.sek,
              style: index === 0 ? 'grant' : 'own',
              strong: `${moneyText(amount, language)}, ${inSentence(name[language])}`,
              text: hasPurpose ? purpose[language] : '',
            },
          ]
        : [],
    ),
    zero: granted.highSek === 0 ? { strong: formatSek(0, language), text: text.bandZero } : null,
  }
}

function appliedRow(facts: EffortFacts, efforts: readonly Effort[], language: Language, isNarrow: boolean): BandRow {
  const text = INSATSER[language]
  return {
    id: 'applied',
    label: text.bandApplied,
    note: appliedText(facts, language),
    segments: [...knownSegments(efforts, language, isNarrow), ...restSegments(facts, efforts, language)],
    zero: null,
  }
}

/** What was applied for: the totals that a document gives, or without one what is known. */
function appliedText(facts: EffortFacts, language: Language): string {
  const text = INSATSER[language]
  if (facts.totals.length > 0) return text.bandAppliedNote({ totals: totalsText(facts, language) })
  return text.bandAppliedKnown({ sum: formatSek(facts.applied.knownSek, language) })
}

/** What is known to be granted, with how many sums are not; no row where none is known, since it would look like 0. */
function grantedRows(efforts: readonly Effort[], language: Language): readonly BandRow[] {
  const text = INSATSER[language]
  const { known, unknown } = sumMoney(efforts.map(({ sums }) => sums.granted.money))
  if (known === 0) return []
  const isGranted = (effort: Effort): boolean => sumOf(effort, 'granted').state === 'known'
  return [
    {
      id: 'granted',
      label: text.bandGranted,
      note: text.bandGrantedNote({ known: formatCount(known, language), unknown: formatCount(unknown, language) }),
      segments: groupedSegments(efforts.filter(isGranted), language, 'granted'),
      zero: null,
    },
  ]
}

/** Many sums as two bars: what may have a place, and what has none. */
function groupedSegments(
  known: readonly Effort[],
  language: Language,
  of: 'applied' | 'granted' = 'applied',
): readonly BandSegment[] {
  const text = INSATSER[language]
  const { knownSek, highSek } = placedShareInterval(known, of)
  const parts = [
    { style: 'placed', sek: highSek, own: known.filter((effort) => placedPart(effort).high > 0) },
    { style: 'known', sek: knownSek - highSek, own: known.filter((effort) => placedPart(effort).high < 1) },
  ] as const
  return parts.flatMap(({ style, sek, own }): readonly BandSegment[] => {
    if (sek === 0) return []
    const efforts = text.efforts({ count: own.length, text: formatCount(own.length, language) })
    const said = style === 'placed' ? text.bandPlaced({ title: efforts }) : text.bandNotPlaced({ efforts })
    return [{ id: style, sek, style, strong: formatSek(sek, language), text: said }]
  })
}

/** The known sums, those that may have a place first. */
function knownSegments(efforts: readonly Effort[], language: Language, isNarrow: boolean): readonly BandSegment[] {
  const text = INSATSER[language]
  const known = efforts.filter((effort) => sumOf(effort, 'applied').state === 'known')
  if (known.length > MOST_BARS) return groupedSegments(known, language)
  return [...known.filter(isPlaced), ...known.filter((effort) => !isPlaced(effort))].map((effort) => {
    const applied = sumOf(effort, 'applied')
    const sek = applied.state === 'known' ? applied.sek : 0
    const title = `${effort.title[language]} (${committeesText(effort, language)})`
    if (isPlaced(effort)) {
      const strong = formatSek(sek, language)
      return {
        id: effort.id,
        sek,
        style: 'placed',
        strong,
        text: isNarrow ? text.bandPlaced({ title }) : text.bandPlacedShort,
      }
    }
    return isNarrow
      ? { id: effort.id, sek, style: 'known', strong: formatSek(sek, language), text: title }
      : { id: effort.id, sek, style: 'known', strong: formatMillions(sek, language), text: '' }
  })
}

/** What is left of the lowest total, with the words, and what the highest adds to it, without. */
function restSegments(facts: EffortFacts, efforts: readonly Effort[], language: Language): readonly BandSegment[] {
  const text = INSATSER[language]
  const rests = unaccountedFor(facts)
  if (rests.every((rest) => rest === 0)) return []
  return rests.map((rest, index) => ({
    id: `rest${index}`,
    sek: rest - (rests[index - 1] ?? 0),
    style: 'unknown',
    strong: index === 0 ? text.bandRest({ sums: restText(facts, language) }) : '',
    text:
      index === 0
        ? text.bandRestNote({
            totals: facts.totals.length,
            totalsText: formatCount(facts.totals.length, language),
            efforts: efforts.filter(isWithoutSum).length,
            effortsText: formatCount(efforts.filter(isWithoutSum).length, language),
          })
        : '',
  }))
}

const isWithoutSum = (effort: Effort): boolean =>
  effort.kind === 'funded' && ['unknown', 'undecided'].includes(sumOf(effort, 'applied').state)
