import type { DataFolder } from './readDataFolder.ts'

type Register = DataFolder['interventions']
type EffortEntry = Register['efforts'][number]

/** What the labour market and social affairs committee applied for. Source: ASN-2023-5446, lines 127-129. */
const ASN_APPLIED = 8_075_000

/** The register: every reference resolves, every place is an area, and sums agree with what the memos say. */
export function checkRegister({ interventions, units }: DataFolder): string[] {
  const delomraden = new Set(units.levels.find(({ id }) => id === 'delomrade')?.unitIds)
  const { efforts, committees, funds, statements, documents } = interventions
  const known = {
    committees: new Set(committees.map(({ id }) => id)),
    funds: new Set(funds.map(({ id }) => id)),
    documents: new Set(documents.map(({ id }) => id)),
    delomraden,
  }
  const sources = [...committees, ...funds, ...statements].flatMap(({ id, source }) =>
    source !== null && !known.documents.has(source.document)
      ? [`register: ${id} is from the unknown ${source.document}`]
      : [],
  )
  const repeated = efforts.length - new Set(efforts.map(({ id }) => id)).size
  return [
    ...(repeated > 0 ? [`register: ${repeated} ids of efforts occur twice`] : []),
    ...efforts.flatMap((effort) => checkEffort(effort, known).map((error) => `register: ${effort.id} ${error}`)),
    ...sources,
    ...checkAsnSum(efforts),
  ]
}

function checkEffort(
  effort: EffortEntry,
  known: Readonly<Record<'committees' | 'funds' | 'documents' | 'delomraden', ReadonlySet<string>>>,
): string[] {
  const needsPlaces = ['point', 'areas', 'largerArea'].includes(effort.precision)
  return [
    ...effort.committees.filter((id) => !known.committees.has(id)).map((id) => `names the unknown committee ${id}`),
    ...(effort.fund !== null && !known.funds.has(effort.fund) ? [`names the unknown fund ${effort.fund}`] : []),
    ...(effort.sources.length === 0 ? ['has no source'] : []),
    ...effort.sources
      .filter(({ document }) => !known.documents.has(document))
      .map(({ document }) => `is from the unknown ${document}`),
    ...(needsPlaces === effort.places.length > 0 ? [] : [`is of precision ${effort.precision} with its places`]),
    ...effort.places.flatMap((place) =>
      place.delomraden.length === 0 || place.delomraden.some((id) => !known.delomraden.has(id))
        ? [`has the place ${place.name}, which is not made of delområden`]
        : [],
    ),
    ...checkMoney(effort),
  ]
}

/** No committee gets all that it applied for (STK-2023-490, line 156). */
function checkMoney({ sums }: EffortEntry): string[] {
  const [applied, granted] = [sums.applied.money, sums.granted.money]
  if (applied.state !== 'known' || granted.state !== 'known') return []
  return granted.sek <= applied.sek ? [] : [`is granted ${granted.sek} kr of ${applied.sek} kr`]
}

function checkAsnSum(efforts: readonly EffortEntry[]): string[] {
  const sum = efforts
    .filter(({ committees, isHistory }) => committees.join() === 'ASN' && !isHistory)
    .reduce((total, { sums: { applied } }) => total + (applied.money.state === 'known' ? applied.money.sek : 0), 0)
  return sum === ASN_APPLIED ? [] : [`register: ASN applies for ${sum} kr, its application says ${ASN_APPLIED} kr`]
}
