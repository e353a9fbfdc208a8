/** Every line of the memos that the view about efforts rests on, numbered, with what it says in our words. */
import { type Effort, type MemoDocument, type Register, type SourceLine, sumOf } from '../domain/interventions.ts'
import { parseWholeNumber } from '../domain/parseNumber.ts'
import type { Language } from '../domain/text.ts'
import { INSATSER } from '../i18n/insatser.ts'
import { formatSek } from '../symbology/format.ts'
import { committeesText, moneyText } from './effortsText.ts'
import { selectRegister } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

export interface NumberedSource {
  readonly key: string
  /** The address of the line on the page. */
  readonly anchor: string
  readonly number: number
  readonly document: MemoDocument
  readonly lines: string
  readonly says: readonly string[]
}

/** Subjects of statements that this view repeats; the others belong to other views. */
const SUBJECTS = ['applied', 'committees', 'granted', 'asn', 'duration', 'places', 'funds']

export const sourceKey = ({ document, lines }: SourceLine): string => `${document}:${lines}`

const anchorOf = (key: string): string => `kalla-${key.replace(/[^\p{L}\p{N}]+/gu, '-')}`

/** The sources of the view, or undefined while the register is not there. */
export const selectSources = (state: AppState): ReadonlyMap<string, NumberedSource> | undefined =>
  remembered(selectRegister(state), state.query.language)

const remembered = memoize1((register: Register | undefined, language: Language) =>
  register === undefined ? undefined : numberedSources(register, language),
)

export function numberedSources(register: Register, language: Language): ReadonlyMap<string, NumberedSource> {
  const said = new Map<string, { source: SourceLine; says: Set<string> }>()
  for (const { source, text } of claims(register, language)) {
    const entry = said.get(sourceKey(source)) ?? { source, says: new Set() }
    entry.says.add(text)
    said.set(sourceKey(source), entry)
  }
  const ordered = [...said.values()].sort((a, b) => compare(a.source, b.source, register))
  const numbered = new Map<string, NumberedSource>()
  for (const { source, says } of ordered) {
    const document = register.documents.find(({ id }) => id === source.document)
    const key = sourceKey(source)
    if (document === undefined) continue
    numbered.set(key, {
      key,
      anchor: anchorOf(key),
      number: numbered.size + 1,
      document,
      lines: source.lines,
      says: [...says],
    })
  }
  return numbered
}

interface Claim {
  readonly source: SourceLine
  readonly text: string
}

function claims(register: Register, language: Language): readonly Claim[] {
  const text = INSATSER[language]
  return [
    ...register.funds.map(({ name, amount, purpose, source }) => ({
      source,
      text: text.sourceFund({
        name: name[language],
        sum: moneyText(amount, language),
        purpose: purpose[language],
      }),
    })),
    ...register.statements
      .filter(({ subject }) => SUBJECTS.includes(subject))
      .map((statement) => ({ source: statement.source, text: statement.text[language] })),
    ...register.committees.flatMap(({ source }) => (source === null ? [] : [{ source, text: text.sourceDecisions }])),
    ...register.efforts.flatMap((effort) =>
      effort.sources.map((source) => ({ source, text: effortClaim(effort, language) })),
    ),
  ]
}

function effortClaim(effort: Effort, language: Language): string {
  const text = INSATSER[language]
  const { title, kind } = effort
  const [applied, granted] = [sumOf(effort, 'applied'), sumOf(effort, 'granted')]
  const sum =
    kind === 'running'
      ? text.sourceRunning
      : granted.state === 'known'
        ? text.sourceGranted({ sum: formatSek(granted.sek, language) })
        : applied.state === 'known'
          ? text.sourceApplied({ sum: formatSek(applied.sek, language) })
          : text.sourceAppliedUnknown
  return text.sourceEffort({ title: title[language], committees: committeesText(effort, language), sum })
}

function compare(a: SourceLine, b: SourceLine, { documents }: Register): number {
  const place = ({ document }: SourceLine) => documents.findIndex(({ id }) => id === document)
  return place(a) - place(b) || firstLine(a) - firstLine(b) || lastLine(a) - lastLine(b)
}

const lineNumbers = ({ lines }: SourceLine): readonly number[] =>
  (lines.match(/\d+/g) ?? []).map((digits) => parseWholeNumber(digits) ?? 0)
const firstLine = (source: SourceLine): number => lineNumbers(source)[0] ?? 0
const lastLine = (source: SourceLine): number => lineNumbers(source).at(-1) ?? 0
