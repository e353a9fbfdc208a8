import type { Language } from '../domain/text.ts'

/** A division over the years on the same boundaries. Fetched with the panel, as it stands below what is read first. */
const sv = {
  seriesGroup: {
    foreignBackground: 'med utländsk bakgrund',
    foreignBorn: 'utrikes födda',
    lowStandard: 'med låg ekonomisk standard',
    tenure: 'hyresrätter',
  },
  seriesTitle: {
    rose: (p: SeriesTitle) => `Andelen ${p.group} ökade från ${p.from} till ${p.to} ${p.years}`,
    fell: (p: SeriesTitle) => `Andelen ${p.group} minskade från ${p.from} till ${p.to} ${p.years}`,
    same: (p: SeriesTitle) => `Andelen ${p.group} var ${p.to} både i början och slutet av ${p.years}`,
  },
  seriesIndex: (p: { symbol: string; from: string; to: string }) =>
    `Indexet ${p.symbol} gick från **${p.from}** till **${p.to}**`,
  seriesVerdict: {
    alike: ': skillnaden är mindre än slumpen ger.',
    lower: ': minskningen är större än slumpen ger.',
    higher: ': ökningen är större än slumpen ger.',
    pending: '. Slumpens del räknas fram.',
    uncertain: '. Osäkert, liten grupp: det säger inget om riktningen.',
  },
  seriesNote: (p: { areas: string }) => `${p.areas}, samma gränser alla år.`,
  seriesOther: (p: { level: string; shown: string }) => `Tal för ${p.level} jämförs inte med tal för ${p.shown}.`,
  seriesOtherYears: (p: { years: string }) =>
    `Uppgifterna för ${p.years} gäller andra gränser och hör inte till serien.`,
  seriesBeyond: (p: { years: string }) => `Uppgifterna för ${p.years} hör inte till serien.`,
  seriesBreak: (p: { year: string; reason: string }) => `Brott ${p.year}: ${p.reason}`,
  seriesYear: 'År',
  seriesInterval: 'Intervall',
  changeSentence: (p: ChangeParts) =>
    `Måttet M går att dela upp. Det gick från ${p.from} till ${p.to} nat (${p.change})${
      p.isBeyondChance
        ? `, mer än slumpen kan ge (${p.spread}).`
        : `. Det är inte mer än slumpen kan ge (${p.spread}), så delarna säger inget säkert.`
    }`,
  changeLargest: (p: { part: string }) => `Störst del har ${p.part}.`,
  changeHead: { part: 'Förändringen av M består av', share: (p: { year: string }) => `% av M ${p.year}` },
  changePeople: {
    groups: 'gruppernas storlek i staden',
    units: 'hur många som bor i varje område',
    structure: 'vilka som bor med vilka',
    newUnits: 'områden som är nya eller borta',
  },
  changeHomes: {
    groups: 'formernas andelar i staden',
    units: 'hur många bostäder varje område har',
    structure: 'vilka former som ligger tillsammans',
    newUnits: 'områden som är nya eller borta',
  },
  changeAll: 'hela förändringen',
  changeNoise: (p: { spread: string }) => `En del som är mindre än ${p.spread} går inte att skilja från slumpen.`,
  changeWhy: 'Delarna säger vad som ändrats, inte varför.',
  seriesNone: (p: { division: string; year: string }) => `${p.division} finns bara för ${p.year}`,
  seriesNoneText: 'Det finns ingen serie över flera år på samma gränser. Flera år finns för:',
  seriesLink: (p: { division: string; areas: string; years: string }) => `${p.division}, ${p.areas} ${p.years}`,
}

interface SeriesTitle {
  readonly group: string
  readonly from: string
  readonly to: string
  readonly years: string
}

interface ChangeParts {
  readonly from: string
  readonly to: string
  readonly change: string
  readonly spread: string
  readonly isBeyondChance: boolean
}

export type SeriesTexts = typeof sv

const en: SeriesTexts = {
  seriesGroup: {
    foreignBackground: 'with a foreign background',
    foreignBorn: 'born abroad',
    lowStandard: 'with a low economic standard',
    tenure: 'rental',
  },
  seriesTitle: {
    rose: (p) => `The share ${p.group} rose from ${p.from} to ${p.to} in ${p.years}`,
    fell: (p) => `The share ${p.group} fell from ${p.from} to ${p.to} in ${p.years}`,
    same: (p) => `The share ${p.group} was ${p.to} both at the beginning and at the end of ${p.years}`,
  },
  seriesIndex: (p) => `The index ${p.symbol} went from **${p.from}** to **${p.to}**`,
  seriesVerdict: {
    alike: ': the difference is smaller than what chance gives.',
    lower: ': the fall is larger than what chance gives.',
    higher: ': the rise is larger than what chance gives.',
    pending: '. The part of chance is being worked out.',
    uncertain: '. Uncertain, a small group: it says nothing of the direction.',
  },
  seriesNote: (p) => `${p.areas}, the same boundaries in all years.`,
  seriesOther: (p) => `Numbers for ${p.level} are not compared with numbers for ${p.shown}.`,
  seriesOtherYears: (p) => `The figures for ${p.years} are on other boundaries and are not part of the series.`,
  seriesBeyond: (p) => `The figures of ${p.years} are not part of the series.`,
  seriesBreak: (p) => `Break ${p.year}: ${p.reason}`,
  seriesYear: 'Year',
  seriesInterval: 'Interval',
  changeSentence: (p) =>
    `The measure M can be split. It went from ${p.from} to ${p.to} nats (${p.change})${
      p.isBeyondChance
        ? `, more than chance can give (${p.spread}).`
        : `. That is not more than chance can give (${p.spread}), so the parts say nothing for certain.`
    }`,
  changeLargest: (p) => `The largest part: ${p.part}.`,
  changeHead: { part: 'The change of M is made of', share: (p) => `% of M ${p.year}` },
  changePeople: {
    groups: 'the sizes of the groups in the city',
    units: 'how many live in each area',
    structure: 'who lives with whom',
    newUnits: 'areas that are new or gone',
  },
  changeHomes: {
    groups: 'the shares of the tenures in the city',
    units: 'how many homes each area has',
    structure: 'which tenures lie together',
    newUnits: 'areas that are new or gone',
  },
  changeAll: 'the whole change',
  changeNoise: (p) => `A part smaller than ${p.spread} cannot be told from chance.`,
  changeWhy: 'The parts say what changed, not why.',
  seriesNone: (p) => `${p.division} is there for ${p.year} only`,
  seriesNoneText: 'There is no series of several years on the same boundaries. Several years are there for:',
  seriesLink: (p) => `${p.division}, ${p.areas} ${p.years}`,
}

export const SERIES_TEXTS: Readonly<Record<Language, SeriesTexts>> = { sv, en }
