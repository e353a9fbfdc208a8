import type { DataFolder } from './readDataFolder.ts'
import { both } from '../officialFault.ts'
import { faultAt, type Fault } from './fault.ts'

type Register = DataFolder['interventions']
type EffortEntry = Register['efforts'][number]

/** What the labour market and social affairs committee applied for. Source: ASN-2023-5446, lines 127-129. */
const ASN_APPLIED = 8_075_000

/** The register: every reference resolves, every place is an area, and sums agree with what the memos say. */
export function checkRegister({ interventions, units }: DataFolder): Fault[] {
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
      ? [
          faultAt(
            'register',
            `${id} är ur ${source.document}, som inte finns`,
            `${id} is from the unknown ${source.document}`,
          ),
        ]
      : [],
  )
  const repeated = efforts.length - new Set(efforts.map(({ id }) => id)).size
  return [
    ...(repeated > 0
      ? [
          faultAt(
            'register',
            `${repeated} insatser har samma id som en annan`,
            `${repeated} ids of efforts occur twice`,
          ),
        ]
      : []),
    ...efforts.flatMap((effort) =>
      checkEffort(effort, known).map(({ sv, en }) => faultAt('register', `${effort.id} ${sv}`, `${effort.id} ${en}`)),
    ),
    ...sources,
    ...checkAsnSum(efforts),
  ]
}

function checkEffort(
  effort: EffortEntry,
  known: Readonly<Record<'committees' | 'funds' | 'documents' | 'delomraden', ReadonlySet<string>>>,
): Fault[] {
  const needsPlaces = ['point', 'areas', 'largerArea'].includes(effort.precision)
  return [
    ...effort.committees
      .filter((id) => !known.committees.has(id))
      .map((id) => both(`anger nämnden ${id}, som inte finns`, `names the unknown committee ${id}`)),
    ...(effort.fund !== null && !known.funds.has(effort.fund)
      ? [both(`anger potten ${effort.fund}, som inte finns`, `names the unknown fund ${effort.fund}`)]
      : []),
    ...(effort.sources.length === 0 ? [both('saknar källa', 'has no source')] : []),
    ...effort.sources
      .filter(({ document }) => !known.documents.has(document))
      .map(({ document }) => both(`är ur ${document}, som inte finns`, `is from the unknown ${document}`)),
    ...(needsPlaces === effort.places.length > 0
      ? []
      : [
          both(
            `har noggrannheten ${effort.precision}, som inte går ihop med platserna`,
            `is of precision ${effort.precision} with its places`,
          ),
        ]),
    ...effort.places.flatMap((place) =>
      place.delomraden.length === 0 || place.delomraden.some((id) => !known.delomraden.has(id))
        ? [
            both(
              `har platsen ${place.name}, som inte består av delområden`,
              `has the place ${place.name}, which is not made of delområden`,
            ),
          ]
        : [],
    ),
    ...checkMoney(effort),
  ]
}

/** No committee gets all that it applied for (STK-2023-490, line 156). */
function checkMoney({ sums }: EffortEntry): Fault[] {
  const [applied, granted] = [sums.applied.money, sums.granted.money]
  if (applied.state !== 'known' || granted.state !== 'known') return []
  return granted.sek <= applied.sek
    ? []
    : [
        both(
          `har beviljats ${granted.sek} kr av sökta ${applied.sek} kr`,
          `is granted ${granted.sek} kr of ${applied.sek} kr`,
        ),
      ]
}

function checkAsnSum(efforts: readonly EffortEntry[]): Fault[] {
  const sum = efforts
    .filter(({ committees, isHistory }) => committees.join() === 'ASN' && !isHistory)
    .reduce((total, { sums: { applied } }) => total + (applied.money.state === 'known' ? applied.money.sek : 0), 0)
  return sum === ASN_APPLIED
    ? []
    : [
        faultAt(
          'register',
          `ASN söker ${sum} kr, ansökan säger ${ASN_APPLIED} kr`,
          `ASN applies for ${sum} kr, its application says ${ASN_APPLIED} kr`,
        ),
      ]
}
