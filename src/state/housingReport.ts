/** The report of 2018 beside the figures of today, in words. */
import { isNamedLeast, leastMixed, REPORT } from '../analysis/housingReport.ts'
import type { DistrictRow } from '../analysis/housingDistricts.ts'
import type { Language } from '../domain/text.ts'
import { HOUSING } from '../i18n/housing.ts'
import { formatCount, formatPoints } from '../symbology/format.ts'
import type { DistrictsModel } from './housingDistricts.ts'
import { limitText, percentText, rangesText } from './housingText.ts'

/** One statement of the report, and what it comes to today. */
export interface Statement {
  readonly id: 'residents' | 'most' | 'least'
  readonly says: string
  readonly now: readonly string[]
}

const JOINED: Readonly<Record<Language, string>> = { sv: ' och ', en: ' and ' }

/** Names in a row: "A, B och C". */
export const joined = (names: readonly string[], language: Language): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${JOINED[language]}${names.at(-1) ?? ''}`

/** The three statements, in the order in which the memo has them. */
export function statements(model: DistrictsModel, language: Language): readonly Statement[] {
  return [residents(model, language), most(model, language), least(model, language)]
}

/** Whether any limit agrees with all three. */
export function allTogether({ check }: DistrictsModel, language: Language): string {
  const text = HOUSING[language]
  return check.allHoldAt.length === 0 ? text.allNowhere : text.allAt({ range: rangesText(check.allHoldAt, language) })
}

function residents({ mix, check }: DistrictsModel, language: Language): Statement {
  const text = HOUSING[language]
  const { closest } = check.residents
  return {
    id: 'residents',
    says: text.saysResidents,
    now: [
      text.nowResidents({
        share: percentText(mix.mixed.shareOfPeople, language),
        threshold: limitText(mix.threshold, language),
        closest: limitText(closest.threshold, language),
        got: percentText(closest.share, language),
        distance: formatPoints(closest.distance, language),
      }),
    ],
  }
}

function most({ mix, rows, check }: DistrictsModel, language: Language): Statement {
  const text = HOUSING[language]
  const row = rows.find(({ id }) => id === REPORT.most.district)
  const { closest, units, allUnits } = check.most
  const district = row?.name ?? REPORT.most.district
  return {
    id: 'most',
    says: text.saysMost({ district }),
    now: [
      text.nowMost({
        district,
        mixed: formatCount(row?.mixedUnits ?? 0, language),
        units: formatCount(units, language),
        all: formatCount(allUnits, language),
        threshold: limitText(mix.threshold, language),
        closest: limitText(closest.threshold, language),
        got: text.markUnits({
          mixed: formatCount(Math.round(closest.share * units), language),
          units: formatCount(units, language),
        }),
      }),
    ],
  }
}

function least({ mix, rows, check }: DistrictsModel, language: Language): Statement {
  const text = HOUSING[language]
  const names = (of: readonly DistrictRow[]) =>
    joined(
      of.map(({ name }) => name),
      language,
    )
  const now = leastMixed(rows)
  const named = REPORT.least.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  const agreed = named.filter((row) => now.includes(row))
  const isAgreed = now.length === named.length && now.every(({ id }) => isNamedLeast(id))
  const others = named.filter((row) => !now.includes(row))
  return {
    id: 'least',
    says: text.saysLeast({ districts: names(named) }),
    now: [
      text.nowLeast({ districts: names(now), threshold: limitText(mix.threshold, language) }),
      isAgreed || others.length === 0
        ? now.length === named.length
          ? text.agreesLeast
          : text.tiedLeast
        : text.differsLeast({ agreed: names(agreed), others: names(others) }),
      check.leastHoldsAt.length === 0
        ? text.leastNowhere
        : text.leastAt({ range: rangesText(check.leastHoldsAt, language) }),
    ],
  }
}

/** What the report says of one district, or nothing. */
export function reportWord(id: string, language: Language): string {
  const text = HOUSING[language]
  if (id === REPORT.most.district) return text.reportMost
  return isNamedLeast(id) ? text.reportLeast : ''
}

/** Both ends in a sentence; where either ties, a plain heading. */
export function districtsTitle({ rows }: DistrictsModel, language: Language): string {
  const text = HOUSING[language]
  const [first, second] = rows
  const [last, beforeLast] = [rows.at(-1), rows.at(-2)]
  if (first === undefined || last === undefined) return text.districtsTitleTied
  const isTied = first.share === second?.share || last.share === beforeLast?.share
  if (isTied) return text.districtsTitleTied
  return text.districtsTitle({
    most: first.name,
    mostShare: percentText(first.share, language),
    least: last.name,
    leastShare: percentText(last.share, language),
  })
}
