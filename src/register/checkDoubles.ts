import type { Effort, Register } from '../domain/interventions.ts'
import type { RegisterFinding } from '../domain/registerCheck.ts'
import { groupBy } from './effortParts.ts'
import { registerFinding } from './registerFinding.ts'
import { plainText } from './registerWords.ts'

/** Efforts that may be one and the same, or that work with the same thing in the same place (002:59). */
export const checkDoubles = ({ efforts }: Register): RegisterFinding[] => [
  ...duplicates(efforts),
  ...sharedThemesAndPlaces(efforts),
]

/** Years that nobody has stated may be the same. */
function overlapInTime({ period: a }: Effort, { period: b }: Effort): boolean {
  return a === null || b === null || (a.from <= b.to && b.from <= a.to)
}

/** Committees that nobody has stated may be the same; a common one is enough. */
const shareCommittee = ({ committees: a }: Effort, { committees: b }: Effort): boolean =>
  a.length === 0 || b.length === 0 || a.some((id) => b.includes(id))

function duplicates(efforts: readonly Effort[]): RegisterFinding[] {
  return [...groupBy(efforts, ({ title }) => plainText(title.sv)).values()].flatMap((group) =>
    group.flatMap((effort, index) => {
      const other = group
        .slice(0, index)
        .find((earlier) => overlapInTime(effort, earlier) && shareCommittee(effort, earlier))
      return other === undefined ? [] : [registerFinding('duplicate', otherOf(other), { effortId: effort.id })]
    }),
  )
}

const otherOf = ({ id, title }: Effort): { otherId: string; otherTitle: string } => ({
  otherId: id,
  otherTitle: title.sv,
})

interface Named {
  readonly effort: Effort
  readonly place: string
}

/** One finding for each set of efforts, at the first of them, with every place that they share. */
function sharedThemesAndPlaces(efforts: readonly Effort[]): RegisterFinding[] {
  const found = new Map<
    string,
    { readonly theme: string; readonly efforts: readonly Effort[]; readonly places: Set<string> }
  >()
  for (const [theme, group] of groupBy(efforts, ({ theme }) => (theme === null ? null : plainText(theme.sv)))) {
    for (const named of byArea(group).values()) {
      const parallel = named.filter(({ effort }) => named.some((other) => areParallel(effort, other.effort)))
      if (parallel.length < 2) continue
      const key = [theme, ...parallel.map(({ effort }) => effort.id)].join('\n')
      const entry = found.get(key) ?? { theme, efforts: parallel.map(({ effort }) => effort), places: new Set() }
      entry.places.add(parallel[0]?.place ?? '')
      found.set(key, entry)
    }
  }
  return [...found.values()].flatMap(sharedFinding)
}

/** Efforts by delområde, each once; a place is called what the effort that comes first calls it. */
function byArea(efforts: readonly Effort[]): Map<string, Named[]> {
  const areas = efforts.flatMap((effort) =>
    [...new Map(effort.places.flatMap(({ name, delomraden }) => delomraden.map((area) => [area, name] as const)))].map(
      ([area, place]) => ({ area, effort, place }),
    ),
  )
  return groupBy(areas, ({ area }) => area)
}

const areParallel = (a: Effort, b: Effort): boolean =>
  a !== b && overlapInTime(a, b) && !a.related.includes(b.id) && !b.related.includes(a.id)

function sharedFinding({
  efforts,
  places,
}: {
  readonly efforts: readonly Effort[]
  readonly places: ReadonlySet<string>
}): RegisterFinding[] {
  const [first, second] = efforts
  if (first === undefined || second === undefined) return []
  const details = {
    ...otherOf(second),
    theme: first.theme?.sv ?? '',
    place: [...places].join(', '),
    otherCount: efforts.length - 1,
  }
  return [registerFinding('sharedThemeAndPlace', details, { effortId: first.id })]
}
