import type { Language } from '../domain/text.ts'

/** How a division fades as surroundings are taken wider. Fetched with the panel, as it stands below what is read first. */
const sv = {
  meters: (p: { meters: string }) => `${p.meters} meter`,
  kilometers: (p: { kilometers: string; isOne: boolean }) => `${p.kilometers} kilometer`,
  profileTitle: (p: { share: string; from: string; to: string }) =>
    `Av det som syns på ${p.from} är ${p.share} kvar på ${p.to}`,
  profileTitleFar: (p: { units: string; from: string; to: string }) =>
    `${p.units}: skillnaden mellan omgivningar på ${p.from} och ${p.to} går inte att säga i procent`,
  profileTitleCoarse: (p: { units: string; to: string }) =>
    `${p.units} ligger för långt isär för omgivningar på högst ${p.to}`,
  profileNote: (p: { units: string; year: string }) =>
    `Informationsindex H̃ mellan omgivningar med växande radie, ${p.units} ${p.year}. 0 betyder att alla har samma omgivning.`,
  profileMeaning: (p: { rest: string; to: string }) =>
    `Det som är kvar skiljer hela delar av staden åt. Resten, ${p.rest}, är skillnader på närmare håll än ${p.to}.`,
  profileHolds: (p: HoldsParts) =>
    `En omgivning på ${p.from} rymmer ${p.fromUnits} områden med ${p.fromCounted} ${p.what} (median), en på ${p.to} ${p.toUnits} områden med ${p.toCounted}.`,
  profileHoldsOne: (p: { to: string; toUnits: string; toCounted: string; what: string }) =>
    `En omgivning på ${p.to} rymmer ${p.toUnits} områden med ${p.toCounted} ${p.what} (median).`,
  residentsWord: 'invånare',
  dwellingsWord: 'bostäder',
  profileSmallest: (p: { meters: string }) =>
    `Minsta radie som säger något är ${p.meters}: det vanliga avståndet till närmaste område.`,
  profileTooSmall: (p: { meters: string }) =>
    `Under ${p.meters}, det vanliga avståndet till närmaste område, består de flesta omgivningar av ett enda område. Ihåliga punkter säger därför inget om en mindre skala.`,
  profileEdge: 'Nära kommungränsen saknas de som bor på andra sidan, mer ju större radien är.',
  profileAxis: 'Radie, kilometer',
  profileSmallestMark: (p: { meters: string }) => `minsta radie ${p.meters}`,
  profilePoint: (p: { radius: string; value: string }) => `${p.radius}: ${p.value}`,
  profileDetails: 'Tabell, och hur en omgivning räknas',
  profileHead: { radius: 'Radie, m', units: 'Områden', own: 'Eget, %' },
  profileHeadNote: 'Områden och antal är medianer. Eget: det egna områdets del av vikten i en omgivning, median.',
  profileKernel:
    'Det egna områdets invånare räknas helt. Andra räknas mindre ju längre bort de bor, ned till 0 vid radien: vikten är (1 − (d/r)²)², en bikvadratisk kärna.',
  profileKernelHomes:
    'Det egna områdets bostäder räknas helt. Andra räknas mindre ju längre bort de ligger, ned till 0 vid radien: vikten är (1 − (d/r)²)², en bikvadratisk kärna.',
  profilePoints: {
    deso: 'Avstånd mäts mellan områdenas mittpunkter på land, inte mellan bostäder. Punkterna är SCB:s och inte avlästa på den schematiska kartan.',
    regso:
      'Avstånd mäts mellan punkter och inte mellan bostäder: medelpunkten av de DeSO 2025 som området består av, vägda efter yta.',
    delomrade:
      'Avstånd mäts mellan områdenas mittpunkter (en punkt inuti, där mitten hamnar utanför), inte mellan bostäder. Punkterna är Malmö stads; antalen är skattade ur DeSO.',
    larger:
      'Avstånd mäts mellan punkter och inte mellan bostäder: medelpunkten av de delområden som området består av, vägda efter yta. Antalen är skattade ur DeSO.',
  },
  profileDeso: 'Visa DeSO',
}

interface HoldsParts {
  readonly from: string
  readonly fromUnits: string
  readonly fromCounted: string
  readonly to: string
  readonly toUnits: string
  readonly toCounted: string
  readonly what: string
}

export type ProfileTexts = typeof sv

const en: ProfileTexts = {
  meters: (p) => `${p.meters} metres`,
  kilometers: (p) => `${p.kilometers} ${p.isOne ? 'kilometre' : 'kilometres'}`,
  profileTitle: (p) => `Of what shows at ${p.from}, ${p.share} is left at ${p.to}`,
  profileTitleFar: (p) =>
    `${p.units}: the difference between surroundings of ${p.from} and ${p.to} cannot be said in per cent`,
  profileTitleCoarse: (p) => `${p.units} lie too far apart for surroundings of at most ${p.to}`,
  profileNote: (p) =>
    `Information theory index H̃ between surroundings of growing radius, ${p.units} ${p.year}. 0 means that all have the same surroundings.`,
  profileMeaning: (p) =>
    `What is left sets whole parts of the city apart. The rest, ${p.rest}, is difference at a closer range than ${p.to}.`,
  profileHolds: (p) =>
    `Surroundings of ${p.from} hold ${p.fromUnits} areas with ${p.fromCounted} ${p.what} (median), those of ${p.to} ${p.toUnits} areas with ${p.toCounted}.`,
  profileHoldsOne: (p) => `Surroundings of ${p.to} hold ${p.toUnits} areas with ${p.toCounted} ${p.what} (median).`,
  residentsWord: 'residents',
  dwellingsWord: 'homes',
  profileSmallest: (p) =>
    `The smallest radius that says something is ${p.meters}: the usual distance to the nearest area.`,
  profileTooSmall: (p) =>
    `Below ${p.meters}, the usual distance to the nearest area, most surroundings are a single area. Hollow points therefore say nothing of a smaller scale.`,
  profileEdge:
    'Near the municipal border those who live on the other side are missing, the more the larger the radius.',
  profileAxis: 'Radius, kilometres',
  profileSmallestMark: (p) => `smallest radius ${p.meters}`,
  profilePoint: (p) => `${p.radius}: ${p.value}`,
  profileDetails: 'Table, and how surroundings are counted',
  profileHead: { radius: 'Radius, m', units: 'Areas', own: 'Own, %' },
  profileHeadNote: 'Areas and numbers are medians. Own: the part of the weight that is the area itself, median.',
  profileKernel:
    'Residents of the area itself count in full. Others count less the further away they live, down to 0 at the radius: the weight is (1 − (d/r)²)², a biweight kernel.',
  profileKernelHomes:
    'Homes of the area itself count in full. Others count less the further away they are, down to 0 at the radius: the weight is (1 − (d/r)²)², a biweight kernel.',
  profilePoints: {
    deso: 'Distances are between the centroids of the areas on land, not between homes. The points are those of Statistics Sweden and not read off the schematic map.',
    regso:
      'Distances are between points and not between homes: the mean point of the DeSO 2025 that the area is made of, weighted by land area.',
    delomrade:
      'Distances are between the centroids of the areas (a point inside, where the centroid falls outside), not between homes. The points are those of the City of Malmö; the counts are estimated from DeSO.',
    larger:
      'Distances are between points and not between homes: the mean point of the delområden that the area is made of, weighted by land area. The counts are estimated from DeSO.',
  },
  profileDeso: 'Show DeSO',
}

export const PROFILE_TEXTS: Readonly<Record<Language, ProfileTexts>> = { sv, en }
