/** Areas that several efforts name or none names, lists by area and by committee, and the small maps. */
import type { Language } from '../domain/text.ts'

interface Counted {
  readonly count: number
  readonly text: string
}

const areasSv = (p: Counted): string => (p.count === 1 ? '1 delområde' : `${p.text} delområden`)
const areasEn = (p: Counted): string => (p.count === 1 ? '1 delområde' : `${p.text} delområden`)

const sv = {
  overlapTitle: (p: { areas: Counted }) =>
    p.areas.count === 0
      ? 'Inget delområde nämns av mer än en insats'
      : `**${areasSv(p.areas)}** nämns av mer än en insats`,
  overlapNote: 'Flera insatser i ett område kan vara avsedda; här står vad som nämns, inget om vad som görs.',
  overlapCaption: 'Delområden som flera insatser nämner',
  area: 'Delområde',
  areaEfforts: 'Insatser som nämner det',
  number: 'Antal',
  theme: 'Tema',
  themeTitle: (p: { areas: Counted; themes: string }) =>
    p.areas.count === 0
      ? 'Inget delområde nämns av flera insatser med samma tema'
      : `${areasSv(p.areas)} nämns av flera insatser med samma tema: ${p.themes}`,
  themeNothing: 'Ingen insats som nämner områden anger ett tema, så teman kan inte jämföras',
  themeNone: (p: { without: string; of: string }) =>
    `${p.without} av ${p.of} insatser som nämner områden anger inget tema och jämförs inte.`,
  themeCaption: 'Insatser med samma tema i samma delområde',
  needTitle: (p: { above: Counted; below: Counted; isFiltered: boolean }) =>
    `**${areasSv(p.above)}** över stadens andel nämns inte av någon ${p.isFiltered ? 'av de visade insatserna' : 'insats'}; **${p.below.text}** under stadens andel nämns`,
  needNote: (p: { share: string; year: string; above: string; below: string; leftOut: string; least: string }) =>
    `Andelen är invånare med låg ekonomisk standard, ${p.year}: ${p.share} i hela staden, högre i ${p.above} delområden och lägre i ${p.below}. Delområdenas siffror är skattningar. ${p.leftOut} delområden med färre än ${p.least} invånare eller utan uppgift är inte med.`,
  notNamed: 'Att ett område inte nämns betyder inte att det saknar insatser.',
  aboveTitle: (p: Counted) => `Över stadens andel, nämns inte: ${p.text}`,
  belowTitle: (p: Counted) => `Under stadens andel, nämns: ${p.text}`,
  highestFirst: 'högst andel först',
  lowestFirst: 'lägst andel först',
  listNone: 'Inget delområde.',
  listRest: (p: Counted) => (p.count === 1 ? 'Visa 1 till' : `Visa ${p.text} till`),
  share: 'Andel',
  mapsTitle: (p: { naming: string; of: string; silent: Counted }) =>
    `**${p.naming}** av ${p.of} nämnder nämner en plats${p.silent.count === 0 ? '' : `; ${p.silent.text} nämner ingen`}`,
  mapsTitleNone: 'Ingen nämnd nämner en plats i insatserna som visas',
  mapsNote: 'Samma skala i alla kartor. Randat är områden som nämndens insatser nämner, streckad kant en öppen lista.',
  mapsSilent: (p: { names: string }) => `Nämner ingen plats: ${p.names}.`,
  mapsLabel: (p: { name: string; areas: Counted }) => `${p.name}: ${areasSv(p.areas)}`,
  mapsWords: (p: { efforts: string; places: string }) => `${p.efforts}: ${p.places}`,
  byAreaTitle: (p: { areas: Counted; larger: Counted }) =>
    `**${areasSv(p.areas)}** nämns${p.larger.count === 0 ? '' : `, en del genom ${p.larger.text} större platser`}`,
  byAreaNote: (p: { status: string }) =>
    `Summorna är ${p.status} och kan inte läggas ihop nedåt: en insats med flera platser och utan angivna andelar står med hela sin summa som ”upp till” i vart och ett av sina områden.`,
  byAreaCaption: 'Insatser per delområde',
  largerCaption: 'Större platser, som flera delområden',
  largerTitle: 'Större platser',
  effort: 'Insats',
  committee: 'Nämnd',
  through: 'Genom',
  throughItself: 'nämns själv',
  sum: (p: { head: string }) => `${p.head}, kr`,
  upTo: (p: { sum: string }) => `upp till ${p.sum}`,
  fromTo: (p: { low: string; high: string }) => `${p.low} till ${p.high}`,
  noArea: (p: { efforts: string }) => `Nämner inget område: ${p.efforts}`,
  byCommitteeTitle: (p: { efforts: string; committees: string }) => `**${p.efforts}** från ${p.committees} nämnder`,
  byCommitteeNote: (p: { shared: Counted }) =>
    p.shared.count === 0
      ? ''
      : `${p.shared.count === 1 ? '1 insats har flera nämnder och står' : `${p.shared.text} insatser har flera nämnder och står`} under var och en av dem.`,
  byCommitteeCaption: 'Insatser per nämnd',
  groupPlaced: (p: { share: string }) => `Placerad andel: ${p.share}.`,
  places: 'Platser',
  shared: 'Delas',
  year: 'År',
  yearNotStated: 'framgår inte',
  with: (p: { committees: string }) => `tillsammans med ${p.committees}`,
  none: 'Ingen insats passar filtret.',
  openList: ' ”med flera”',
}

export type AreaTexts = typeof sv

const en: AreaTexts = {
  overlapTitle: (p) =>
    p.areas.count === 0
      ? 'No delområde is named by more than one effort'
      : `Named by more than one effort: **${areasEn(p.areas)}**`,
  overlapNote:
    'Several efforts in an area may be intended; this is what is named, and says nothing of what is done there.',
  overlapCaption: 'Delområden that several efforts name',
  area: 'Delområde',
  areaEfforts: 'Efforts that name it',
  number: 'Number',
  theme: 'Theme',
  themeTitle: (p) =>
    p.areas.count === 0
      ? 'No delområde is named by several efforts with the same theme'
      : `Named by several efforts with the same theme: ${areasEn(p.areas)} (${p.themes})`,
  themeNothing: 'No effort that names areas states a theme, so themes cannot be compared',
  themeNone: (p) => `${p.without} of ${p.of} efforts that name areas state no theme and are not compared.`,
  themeCaption: 'Efforts with the same theme in the same delområde',
  needTitle: (p) =>
    `**${areasEn(p.above)}** above the city’s share: named by none of the efforts${p.isFiltered ? ' shown' : ''}; **${p.below.text}** below the city’s share: named`,
  needNote: (p) =>
    `The share is of residents with a low economic standard, ${p.year}: ${p.share} in the whole city, higher in ${p.above} delområden and lower in ${p.below}. Figures of delområden are estimates. ${p.leftOut} delområden with fewer than ${p.least} residents or without a figure are left out.`,
  notNamed: 'That an area is not named does not mean that it has no efforts.',
  aboveTitle: (p) => `Above the city’s share, not named: ${p.text}`,
  belowTitle: (p) => `Below the city’s share, named: ${p.text}`,
  highestFirst: 'highest share first',
  lowestFirst: 'lowest share first',
  listNone: 'No delområde.',
  listRest: (p) => `Show ${p.text} more`,
  share: 'Share',
  mapsTitle: (p) =>
    `**${p.naming}** of ${p.of} committees name a place${p.silent.count === 0 ? '' : `; ${p.silent.text} name none`}`,
  mapsTitleNone: 'No committee names a place in the efforts shown',
  mapsNote:
    'The same scale in all maps. Hatched are areas that the efforts of the committee name, a dashed edge is an open list.',
  mapsSilent: (p) => `Name no place: ${p.names}.`,
  mapsLabel: (p) => `${p.name}: ${areasEn(p.areas)}`,
  mapsWords: (p) => `${p.efforts}: ${p.places}`,
  byAreaTitle: (p) =>
    `**${areasEn(p.areas)}** are named${p.larger.count === 0 ? '' : `, some through ${p.larger.text} larger places`}`,
  byAreaNote: (p) =>
    `The sums are those ${p.status} and cannot be added down the column: an effort with several places and no stated shares stands with all of its sum as “up to” in each of its areas.`,
  byAreaCaption: 'Efforts by delområde',
  largerCaption: 'Larger places, which are several delområden',
  largerTitle: 'Larger places',
  effort: 'Effort',
  committee: 'Committee',
  through: 'Through',
  throughItself: 'named itself',
  sum: (p) => `${p.head}, SEK`,
  upTo: (p) => `up to ${p.sum}`,
  fromTo: (p) => `${p.low} to ${p.high}`,
  noArea: (p) => `Name no area: ${p.efforts}`,
  byCommitteeTitle: (p) => `**${p.efforts}** of ${p.committees} committees`,
  byCommitteeNote: (p) =>
    p.shared.count === 0
      ? ''
      : `${p.shared.count === 1 ? '1 effort has several committees and stands' : `${p.shared.text} efforts have several committees and stand`} under each of them.`,
  byCommitteeCaption: 'Efforts by committee',
  groupPlaced: (p) => `Placed share: ${p.share}.`,
  places: 'Places',
  shared: 'Shared',
  year: 'Year',
  yearNotStated: 'not stated',
  with: (p) => `together with ${p.committees}`,
  none: 'No effort fits the filter.',
  openList: ' “med flera” (with others)',
}

/** Words about areas in the lower part of the view about efforts, fetched with it. */
export const INSATSER_AREAS: Readonly<Record<Language, AreaTexts>> = { sv, en }
