import { both, firstOf } from './officialFault.ts'
import type { OfficialNote } from './officialTypes.ts'
import type { VintageRule } from './officialThemes.ts'

/** Years as a person writes them: 2010–2014, 2016. */
export function yearsText(years: Iterable<number>): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const year of sorted) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === year - 1) last[1] = year
    else runs.push([year, year])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}

const NOTHING_TO_DO = both('Inget behöver göras.', 'Nothing needs to be done.')

export const noteNoLayer = (path: string, theme: string): OfficialNote => ({
  what: both(path, path),
  why: both(
    `Temat ${theme} har ingen rad i geodata/official-layers.csv: ingen har bestämt vilket lager det blir.`,
    `The theme ${theme} has no row in geodata/official-layers.csv: nobody has settled which layer it becomes.`,
  ),
  mend: both(
    'Lägg till en rad där, och vid behov ett lager i geodata/layers.csv.',
    'Add a row there, and a layer in geodata/layers.csv where needed.',
  ),
})

export const noteNoRule = (path: string, theme: string, years: Iterable<number>): OfficialNote => ({
  what: both(`${path}, ${yearsText(years)}`, `${path}, ${yearsText(years)}`),
  why: both(
    `geodata/official-themes.csv har ingen rad för ${theme} de åren: tabellen är en annan, och ingen har läst dess koder.`,
    `geodata/official-themes.csv has no row for ${theme} in those years: the table is another one, and nobody has read its codes.`,
  ),
  mend: both('Lägg till en rad för de åren.', 'Add a row for those years.'),
})

export const noteVintage = (path: string, { vintage, reason }: VintageRule, years: Iterable<number>): OfficialNote => ({
  what: both(`${path}, ${vintage}, ${yearsText(years)}`, `${path}, ${vintage}, ${yearsText(years)}`),
  why: reason,
  mend: NOTHING_TO_DO,
})

export const noteOtherAreas = (
  path: string,
  vintage: string,
  years: Iterable<number>,
  units: readonly string[],
): OfficialNote => ({
  what: both(`${path}, ${vintage}, ${yearsText(years)}`, `${path}, ${vintage}, ${yearsText(years)}`),
  why: both(
    `Områdena är inte desamma som på kartan: ${firstOf(units)}.`,
    `The areas are not those of the map: ${firstOf(units)}.`,
  ),
  mend: NOTHING_TO_DO,
})

export const noteNotPublished = (path: string, what: string, years: Iterable<number>): OfficialNote => ({
  what: both(`${path}, ${what}, ${yearsText(years)}`, `${path}, ${what}, ${yearsText(years)}`),
  why: both('Inget område har ett värde de åren.', 'No area has a value in those years.'),
  mend: both('Hämta igen när utgivaren har publicerat dem.', 'Fetch again when the publisher has published them.'),
})

export const noteOtherKommuner = (path: string, kommuner: readonly string[]): OfficialNote => ({
  what: both(`${path}, kommun ${firstOf(kommuner)}`, `${path}, kommun ${firstOf(kommuner)}`),
  why: both(
    'Kommunen är varken projektets eller en av jämförelsestäderna.',
    "The kommun is neither the project's nor one of the comparison cities.",
  ),
  mend: NOTHING_TO_DO,
})

export const noteUnlisted = (path: string): OfficialNote => ({
  what: both(path, path),
  why: both(
    'Filen står inte i mappens manifest.json, så ingen vet var den kommer från.',
    "The file is not in the folder's manifest.json, so nobody knows where it is from.",
  ),
  mend: both(
    'Läs in den med npm run data:import, eller ta bort den.',
    'Bring it in with npm run data:import, or take it away.',
  ),
})

export const noteCity = (id: string, layers: readonly string[]): OfficialNote => ({
  what: both(`jämförelsestaden ${id}`, `the comparison city ${id}`),
  why: both(
    `De hämtade uppgifterna saknar hela kolumner för ${layers.join(', ')}; de medföljande behålls.`,
    `The fetched figures have no whole columns for ${layers.join(', ')}; the shipped ones are kept.`,
  ),
  mend: both(
    'Hämta dessa teman för staden också, med samma år.',
    'Fetch these themes for the city too, for the same years.',
  ),
})

export const noteBaseUnknown = (path: string, layer: string, year: number): OfficialNote => ({
  what: both(`${path}, underlaget till ${layer} ${year}`, `${path}, the base of ${layer} ${year}`),
  why: both(
    'Underlaget är inget lager i datamängden, så antal visas inte bredvid andelarna.',
    'The base is no layer of the data set, so numbers are not shown beside the shares.',
  ),
  mend: both(
    'Ge underlagets kolumn ett lager i mappningsfilen och läs in filen igen.',
    "Give the base's column a layer in the mapping file and bring the file in again.",
  ),
})
