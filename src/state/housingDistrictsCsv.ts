import type { Language } from '../domain/text.ts'
import { HOUSING } from '../i18n/housing.ts'
import { mixIdOf } from '../symbology/mixScale.ts'
import type { DistrictsModel } from './housingDistricts.ts'
import { reportWord } from './housingReport.ts'
import { typeName } from './housingText.ts'

type Cell = string | number | null

/** Tenths of a per cent, as the screen has them. */
const tenths = (share: number): number | null => (Number.isFinite(share) ? Math.round(share * 1000) / 10 : null)

/** The districts as cells for a spreadsheet, with the limit that they rest on. */
export function districtsCsv(
  { homes, mix, rows }: DistrictsModel,
  language: Language,
): { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  const text = HOUSING[language]
  const { csv } = text
  const parts = rows[0]?.parts ?? []
  return {
    header: [
      ...[csv.code, text.districtsHead.district, csv.year, csv.threshold, csv.people, csv.mixedPeople],
      ...[text.districtsHead.share, csv.mixedUnits, csv.units],
      ...parts.map(({ type }) => `${typeName(mixIdOf(type) ?? 'mixAll', language)}, %`),
      csv.report,
    ],
    rows: rows.map((row) => [
      ...[row.id, row.name, homes.year, Math.round(mix.threshold * 100)],
      ...[Math.round(row.people), Math.round(row.mixedPeople), tenths(row.share), row.mixedUnits, row.units],
      ...row.parts.map(({ share }) => tenths(share)),
      reportWord(row.id, language),
    ]),
  }
}
