import type { FigureDelivery } from '../domain/delivery.ts'
import type { Finding } from '../domain/finding.ts'
import type { Layer } from '../domain/layers.ts'
import type { ProtectionFindingCode } from '../domain/protectionFindingCodes.ts'
import { checkProtected } from './checkProtected.ts'
import { crossedLayers } from './crossedLayers.ts'
import { mappedOf } from './deliveredBases.ts'
import { protectColumns } from './protectColumns.ts'
import { protectionFinding, type ProtectionFinding } from './protectionFinding.ts'
import type { ProtectionGround } from './protectionGround.ts'
import type { ProtectionRules } from './rules.ts'

export interface ProtectedDelivery {
  /** Null = a fault: nothing of the delivery may be shown. */
  readonly delivery: FigureDelivery | null
  readonly findings: readonly Finding<ProtectionFindingCode>[]
}

/**
 * Leaves out, rounds and bounds what may not be shown of a delivery that nobody has protected. One that its publisher
 * has protected is shown as it is given, and held against the limits. What has been protected stays as it is when it is
 * protected again. No finding tells a figure that is left out.
 */
export function protectDelivery(
  delivery: FigureDelivery,
  rules: ProtectionRules,
  ground: ProtectionGround,
): ProtectedDelivery {
  const layers = new Map([...ground.layers, ...delivery.layers].map((layer) => [layer.id, layer]))
  const faults = faultsOf(delivery, rules, ground, layers)
  if (faults.length > 0) return { delivery: null, findings: faults }
  const isOurs = delivery.mapping.protection === 'none'
  const told =
    rules.confirmedBy === null
      ? [protectionFinding(isOurs ? 'limitsProposed' : 'limitsProposedChecked', delivery.mapping)]
      : []
  if (!isOurs) return { delivery, findings: [...told, ...checkProtected(delivery, rules, ground, layers)] }
  return protectedToTheEnd(delivery, { rules, ground, layers, told })
}

interface Settings {
  readonly rules: ProtectionRules
  readonly ground: ProtectionGround
  readonly layers: ReadonlyMap<string, Layer>
  readonly told: readonly ProtectionFinding[]
}

/** Every round hides more, or changes nothing: then nothing more would be hidden of what is shown, whoever looks. */
function protectedToTheEnd(delivery: FigureDelivery, { rules, ground, layers, told }: Settings): ProtectedDelivery {
  let shown = delivery
  const findings: ProtectionFinding[] = [...told]
  for (;;) {
    const step = protectColumns(shown, rules, ground, layers)
    if (step === null) {
      return { delivery: null, findings: [...told, protectionFinding('totalsUnprotectable', delivery.mapping)] }
    }
    if (JSON.stringify(step.columns) === JSON.stringify(shown.columns)) return { delivery: shown, findings }
    findings.push(...step.findings)
    shown = { ...shown, columns: step.columns }
  }
}

/** What stops the whole file. */
function faultsOf(
  delivery: FigureDelivery,
  rules: ProtectionRules,
  ground: ProtectionGround,
  layers: ReadonlyMap<string, Layer>,
): readonly ProtectionFinding[] {
  const { mapping, columns } = delivery
  const isMixed = columns.some(({ protection }) => protection !== mapping.protection)
  const computed = columns.filter(
    ({ column }) => !['count', 'share', 'amount'].includes(layers.get(column.layer)?.kind ?? ''),
  )
  return [
    ...(ground.levels.has(mapping.level) ? [] : [protectionFinding('totalsUnprotectable', mapping)]),
    ...(isMixed ? [protectionFinding('protectionMixed', mapping)] : []),
    ...computed.map((one) => protectionFinding('layerComputed', mapping, mappedOf(one, delivery)?.column ?? null)),
    ...crossedLayers(delivery, rules, layers),
  ]
}
