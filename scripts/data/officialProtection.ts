import type { FigureDelivery } from '../../src/domain/delivery.ts'
import type { UnitLevel } from '../../src/domain/units.ts'
import type { ProtectionGround } from '../../src/protection/protectionGround.ts'
import type { ProtectionRules } from '../../src/protection/rules.ts'
import { staysProtected } from '../../src/protection/staysProtected.ts'
import { both, OfficialFault } from './officialFault.ts'
import type { ReadDelivery } from './officialDeliveries.ts'

/**
 * Refuses deliveries that were protected one by one and together tell what is left out, or that were protected with
 * other limits than the project's or before it was known how many live where.
 *
 * @param ground the data set with all of them in it
 * @throws {OfficialFault} that names the first such delivery
 */
export function refuseComputable(
  deliveries: readonly Pick<ReadDelivery, 'file' | 'delivery'>[],
  rules: ProtectionRules,
  ground: ProtectionGround,
): void {
  const open = deliveries.find(({ delivery }) => !staysProtected(delivery, rules, ground))
  if (open === undefined) return
  throw new OfficialFault(
    open.file.path,
    both(
      'tillsammans med det som nu visas är det som lämnats utanför inte skyddat nog enligt geodata/protection.json',
      'together with what is shown now, what was left out is not protected enough by geodata/protection.json',
    ),
    both(
      'Läs in de levererade filerna igen, alla i samma körning, med npm run data:import och --official för de hämtade mapparna.',
      'Bring the delivered files in again, all in one run, with npm run data:import and --official for the fetched folders.',
    ),
  )
}

/** The delivery with its figures in the order of the level's units as they are now. */
export function inLevelOrder(delivery: FigureDelivery, unitIds: readonly string[], level: UnitLevel): FigureDelivery {
  const at = new Map(unitIds.map((id, index) => [id, index]))
  const ordered = <T>(values: readonly T[]): T[] =>
    level.units.flatMap(({ id }) => {
      const value = values[at.get(id) ?? -1]
      return value === undefined ? [] : [value]
    })
  return {
    ...delivery,
    columns: delivery.columns.map((one) => ({
      ...one,
      column: {
        ...one.column,
        figures: ordered(one.column.figures),
        base: one.column.base === null ? null : ordered(one.column.base),
      },
    })),
  }
}
