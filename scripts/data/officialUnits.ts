import type { Finding } from '../../src/domain/finding.ts'
import type { UnitId, UnitLevel } from '../../src/domain/units.ts'
import { both, firstOf, OfficialFault } from './officialFault.ts'

/** More ids than this are not named, only counted: another set of units has other ids for most areas. */
const MOST_NAMED = 400

/** The ids of a file are not those of the data set: exactly which are new, gone or there twice, and what to do. */
export function otherUnits(
  path: string,
  ids: readonly string[],
  { id, units, vintage, indexOf }: UnitLevel,
): OfficialFault {
  const met = new Set(ids)
  const added = [...met].filter((one) => !indexOf.has(one))
  const gone = units.map((unit) => unit.id).filter((one) => !met.has(one))
  const twice = [...new Set(ids.filter((one, index) => ids.indexOf(one) < index))]
  const listed = (words: readonly [string, string, string]): string =>
    [added, gone, twice]
      .flatMap((list, index) =>
        list.length > 0 ? [`${list.length} ${words[index] ?? ''} (${firstOf(list, MOST_NAMED)})`] : [],
      )
      .join('; ')
  return new OfficialFault(
    path,
    both(
      `filen har andra områden än datamängdens ${units.length} (${id}, ${vintage}): ${listed(['nya', 'borta', 'dubbla'])}`,
      `the file has other areas than the ${units.length} of the data set (${id}, ${vintage}): ${listed(['new', 'gone', 'twice'])}`,
    ),
    both(
      'Använd gränserna för den indelningen. För en ny indelning: gör nya tabeller i geodata/units, geodata/population och geodata/crosswalks, och ange årgången i geodata/levels.csv.',
      'Use the boundaries of that set. For a new set: make new tables in geodata/units, geodata/population and geodata/crosswalks, and give its vintage in geodata/levels.csv.',
    ),
  )
}

export function notJoined(path: string, { id }: UnitLevel, findings: readonly Finding[]): OfficialFault {
  const rules = [...new Set(findings.map(({ code, found }) => `${code} ${found ?? ''}`.trim()))]
  return new OfficialFault(
    path,
    both(
      `områdena kan inte kopplas till ${id}: ${firstOf(rules)}`,
      `the areas cannot be joined to ${id}: ${firstOf(rules)}`,
    ),
    both('Filen ska ha en yta för varje område.', 'The file needs one area for each unit.'),
  )
}

export const outOfPlace = (path: string, id: UnitId): OfficialFault =>
  new OfficialFault(
    path,
    both(`området ${id} ligger långt utanför kommunen`, `the area ${id} lies far outside the municipality`),
    both('Kontrollera filens koordinatsystem.', 'Check the coordinate system of the file.'),
  )
