import type { AreaDelivery } from '../domain/areas.ts'
import type { FigureDelivery, GivenFile, Mapping } from '../domain/delivery.ts'
import type { Finding } from '../domain/finding.ts'
import type { ProtectionRules } from '../protection/rules.ts'
import { doubles } from './doubles.ts'
import { byText, orderedFindings } from './findingOrder.ts'
import { doorFinding } from './intakeFinding.ts'
import type { IntakeGround, IntakeResult } from './intakeTypes.ts'
import { nearestWord } from './nearestWord.ts'
import { openFile, type OpenedFile } from './openFile.ts'
import { protectedFiles } from './protectFiles.ts'

/** More than a municipality delivers in a year. */
export const MAX_FILES = 60

/**
 * The one door: reads delivered files by their mappings, the same for the command line and for the page. A file with a
 * fault gives findings and nothing else, and the others go on; a file without a mapping gives a proposal and nothing
 * else. Figures come out protected. Any bytes give an answer, and no order of files or mappings changes it.
 *
 * Whether a mapping is confirmed is the caller's to ask: a person in front of the page confirms by using it.
 */
export async function openFiles(
  files: readonly GivenFile[],
  mappings: readonly Mapping[],
  ground: IntakeGround,
  rules: ProtectionRules,
): Promise<IntakeResult> {
  if (files.length > MAX_FILES) {
    const findings = [doorFinding('tooManyFiles', null, { details: { most: MAX_FILES } })]
    return { proposals: [], tables: [], areas: [], findings }
  }
  const { single, twice } = namedFiles(files)
  const opened: OpenedFile[] = []
  for (const file of single) opened.push(await openFile(file, mappingsOf(file.name, mappings), ground))
  const results = protectedFiles(withoutDoubles(opened), rules, ground)
  return {
    proposals: results.flatMap(({ proposals }) => proposals),
    tables: results.flatMap(({ tables }) => tables),
    areas: results.flatMap(({ areas }) => areas),
    findings: orderedFindings([
      ...results.flatMap(({ findings }) => findings),
      ...twice.map((name) => doorFinding('fileTwice', name)),
      ...withoutFile(files, mappings),
    ]),
  }
}

/** Names differ between systems in how they write letters with marks; nothing else about a name is overlooked. */
const plainName = (name: string): string => name.normalize('NFC')

/** Files in the order of their names; which one a mapping means cannot be said of two with the same name. */
function namedFiles(files: readonly GivenFile[]): { single: GivenFile[]; twice: string[] } {
  const byName = new Map<string, GivenFile[]>()
  for (const file of files) byName.set(plainName(file.name), [...(byName.get(plainName(file.name)) ?? []), file])
  const sorted = [...byName].sort(([a], [b]) => byText(a, b))
  return {
    single: sorted.flatMap(([name, [file, ...others]]) =>
      file === undefined || others.length > 0 ? [] : [{ name, bytes: file.bytes }],
    ),
    twice: sorted.flatMap(([name, same]) => (same.length > 1 ? [name] : [])),
  }
}

/** In an order of their own, so that the order in which they are given does not count. */
const mappingsOf = (name: string, mappings: readonly Mapping[]): Mapping[] =>
  mappings
    .filter(({ file }) => plainName(file) === name)
    .map((mapping) => ({ ...mapping, file: name }))
    .sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b)))

function withoutFile(files: readonly GivenFile[], mappings: readonly Mapping[]): Finding[] {
  const names = files.map(({ name }) => plainName(name))
  const strangers = new Set(mappings.map(({ file }) => plainName(file)).filter((name) => !names.includes(name)))
  return [...strangers].map((found) =>
    doorFinding('mappingWithoutFile', null, { found, details: { nearest: nearestWord(found, names) ?? '' } }),
  )
}

function withoutDoubles(opened: readonly OpenedFile[]): OpenedFile[] {
  const tables: readonly FigureDelivery[] = opened.flatMap((file) => file.tables)
  const areas: readonly AreaDelivery[] = opened.flatMap((file) => file.areas)
  const found = doubles(tables, areas)
  return opened.map((file) => {
    const own = found.filter(({ place }) => place.file === file.name)
    return own.length === 0 ? file : { ...file, tables: [], areas: [], findings: [...file.findings, ...own] }
  })
}
