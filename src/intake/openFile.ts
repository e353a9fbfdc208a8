import { joinAreas, proposeAreaMapping } from '../areafiles/joinAreas.ts'
import { readAreaFile } from '../areafiles/readAreaFile.ts'
import { extentOf, type Extent } from '../areafiles/extent.ts'
import type { AreaDelivery } from '../domain/areas.ts'
import type { AreaMapping, FigureDelivery, GivenFile, Mapping, TableMapping } from '../domain/delivery.ts'
import type { Finding } from '../domain/finding.ts'
import { proposeTableMapping } from '../figuretables/proposeTableMapping.ts'
import { readFigureTable } from '../figuretables/readFigureTable.ts'
import type { Workbook } from '../sheets/sheetTypes.ts'
import { featureSheet, withFeatureNumbers } from './featureSheet.ts'
import { contentOf } from './fileContent.ts'
import { doorFinding } from './intakeFinding.ts'
import type { IntakeGround } from './intakeTypes.ts'
import { withKnownLayers } from './knownLayers.ts'
import { readTable } from './readTable.ts'
import { codesElsewhere, strangeTable } from './strangeTable.ts'

/** What one file gave, before it is held against the others and protected. */
export interface OpenedFile {
  readonly name: string
  readonly proposals: readonly Mapping[]
  readonly tables: readonly FigureDelivery[]
  readonly areas: readonly AreaDelivery[]
  readonly findings: readonly Finding[]
}

export const isFault = ({ severity }: Finding): boolean => severity === 'fault'

/** Reads one file by its mappings, or proposes one. With a fault there is nothing but findings. */
export async function openFile(
  file: GivenFile,
  mappings: readonly Mapping[],
  ground: IntakeGround,
): Promise<OpenedFile> {
  const opened = await openedOrFault(file, () =>
    mappings.length === 0 ? proposed(file, ground) : mapped(file, mappings, ground),
  )
  return opened.findings.some(isFault) ? { ...opened, proposals: [], tables: [], areas: [] } : opened
}

/** The readers take any bytes. Should one of them still fail, it is a fault of that file and not the end of the run. */
async function openedOrFault({ name }: GivenFile, open: () => Promise<OpenedFile>): Promise<OpenedFile> {
  try {
    return await open()
  } catch {
    return { ...nothing(name), findings: [doorFinding('fileNotRead', name)] }
  }
}

const nothing = (name: string): OpenedFile => ({ name, proposals: [], tables: [], areas: [], findings: [] })

async function mapped(file: GivenFile, mappings: readonly Mapping[], ground: IntakeGround): Promise<OpenedFile> {
  let opened = nothing(file.name)
  for (const mapping of mappings) {
    const one =
      mapping.kind === 'areas' ? await mappedAreas(file, mapping, ground) : await mappedTable(file, mapping, ground)
    opened = {
      ...opened,
      tables: [...opened.tables, ...one.tables],
      areas: [...opened.areas, ...one.areas],
      findings: [...opened.findings, ...one.findings],
    }
  }
  return opened
}

async function mappedAreas(file: GivenFile, mapping: AreaMapping, ground: IntakeGround): Promise<OpenedFile> {
  const level = ground.levels.get(mapping.level)
  if (level === undefined) return withFindings(file, [doorFinding('levelNotHere', file.name, { found: mapping.level })])
  const { system, generalised } = mapping
  const reading = await readAreaFile(file, { system, generalised, extent: extentOf(level) })
  if (reading.file === null) return withFindings(file, reading.findings)
  const { delivery, findings } = joinAreas(reading.file, mapping, level)
  const opened = withFindings(file, [...reading.findings, ...findings])
  return delivery === null ? opened : { ...opened, areas: [delivery] }
}

async function mappedTable(file: GivenFile, mapping: TableMapping, ground: IntakeGround): Promise<OpenedFile> {
  if (contentOf(file.bytes, file.name) === 'table') {
    const { workbook, findings } = await readTable(file)
    return workbook === null ? withFindings(file, findings) : withTable(file, tableReading(workbook, mapping, ground))
  }
  const { file: areas, findings } = await readAreaFile(file, { system: null, extent: wholeExtent(ground) })
  if (areas === null) return withFindings(file, findings)
  const reading = tableReading(featureSheet(areas), mapping, ground)
  return withTable(file, { ...reading, findings: [...findings, ...reading.findings.map(withFeatureNumbers)] })
}

/** Who presses a button to use a mapping confirms it: here the reader of tables is told that somebody will. */
function tableReading(workbook: Workbook, mapping: TableMapping, ground: IntakeGround): TableReading {
  const reading = readFigureTable(workbook, { ...mapping, confirmedBy: mapping.confirmedBy ?? '-' }, ground)
  const { delivery } = reading
  const elsewhere = reading.findings.some(({ code }) => code === 'unitUnknown')
    ? codesElsewhere(workbook, ground)
    : null
  const told = elsewhere === null ? reading.findings : [elsewhere, ...reading.findings]
  const findings = told.map((finding) => withKnownLayers(finding, mapping, ground.layers))
  return { delivery: delivery === null ? null : { ...delivery, mapping }, findings }
}

interface TableReading {
  readonly delivery: FigureDelivery | null
  readonly findings: readonly Finding[]
}

function withTable(file: GivenFile, { delivery, findings }: TableReading): OpenedFile {
  const opened = withFindings(file, findings)
  return delivery === null ? opened : { ...opened, tables: [delivery] }
}

/** What the program thinks that a file holds, and what it met in looking. Only a person can say whether that is so. */
async function proposed(file: GivenFile, ground: IntakeGround): Promise<OpenedFile> {
  const { proposal, findings } = await proposalFor(file, ground)
  if (findings.some(isFault)) return withFindings(file, findings)
  const told = doorFinding(proposal === null ? 'mappingNotPossible' : 'mappingProposed', file.name)
  return { ...withFindings(file, [...findings, told]), proposals: proposal === null ? [] : [proposal] }
}

async function proposalFor(
  file: GivenFile,
  ground: IntakeGround,
): Promise<{ proposal: Mapping | null; findings: readonly Finding[] }> {
  if (contentOf(file.bytes, file.name) === 'table') {
    const { workbook, findings } = await readTable(file)
    if (workbook === null) return { proposal: null, findings }
    return { proposal: proposeTableMapping(workbook, file.name, ground), findings: strangeTable(workbook, ground) }
  }
  const { file: areas, findings } = await readAreaFile(file, { system: null, extent: wholeExtent(ground) })
  return { proposal: areas === null ? null : proposeAreaMapping(areas, [...ground.levels.values()]), findings }
}

/** Where the units of any level lie. */
const wholeExtent = ({ levels }: IntakeGround): Extent =>
  [...levels.values()].map(extentOf).reduce(
    (whole, one) => ({
      west: Math.min(whole.west, one.west),
      south: Math.min(whole.south, one.south),
      east: Math.max(whole.east, one.east),
      north: Math.max(whole.north, one.north),
    }),
    { west: 180, south: 90, east: -180, north: -90 },
  )

const withFindings = ({ name }: GivenFile, findings: readonly Finding[]): OpenedFile => ({ ...nothing(name), findings })
