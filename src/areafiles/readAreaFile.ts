import type { AreaFile } from '../domain/areas.ts'
import type { CoordinateSystem, GivenFile } from '../domain/delivery.ts'
import { findingList, type AreaFinding } from './areaFindings.ts'
import { isWithin, type Extent } from './extent.ts'
import { readGeoJson } from './geoJson.ts'
import { isRecord } from './jsonValues.ts'
import { scanJson } from './scanJson.ts'

export { extentOf, type Extent } from './extent.ts'

export interface AreaReading {
  readonly file: AreaFile | null
  readonly findings: readonly AreaFinding[]
}

export async function readAreaFile(
  { name, bytes }: GivenFile,
  asked: { readonly system: CoordinateSystem | null; readonly extent: Extent },
): Promise<AreaReading> {
  const findings = findingList(name)
  const text = new TextDecoder().decode(bytes)
  const document: unknown = scanJson(text, findings) ? JSON.parse(text) : null
  const raw = isRecord(document) ? readGeoJson(document, findings) : null
  for (const { row, parts } of raw?.areas ?? []) {
    const outside = parts?.flat(2).find((position) => !isWithin(position, asked.extent))
    if (outside !== undefined) findings.add('areasFeatureOutside', { row, found: outside.join(', ') })
  }
  if (raw === null || findings.hasFault()) return { file: null, findings: findings.all() }
  const features = raw.areas.map(({ id, properties, parts }) => ({ id, properties, rings: parts }))
  await Promise.resolve()
  return {
    file: { name, format: raw.format, system: 'EPSG:4326', isDeclared: raw.declared.kind === 'known', features },
    findings: findings.all(),
  }
}
