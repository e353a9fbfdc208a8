/** What was found in a file of need, in words. */
import type { Language } from '../domain/text.ts'
import { TARGETING } from '../i18n/targeting.ts'
import type { OwnNeedFinding } from '../register/readOwnNeed.ts'
import { formatCount } from '../symbology/format.ts'

/** "Rad 3: ”Fosie” är inget delområde." */
export function findingText({ code, place, found, details }: OwnNeedFinding, language: Language): string {
  const { controls, ownNeed } = TARGETING[language]
  const count = typeof details['count'] === 'number' ? formatCount(details['count'], language) : ''
  const said = ownNeed[code]({ found: found ?? '', column: place.column ?? '', count })
  return place.row === null ? said : `${controls.row({ row: formatCount(place.row, language) })}: ${said}`
}
