/** The tables on what the answer about the money rests on, in English. */
import { counted } from './targetingEvidenceCount.ts'
import type { evidenceTablesSv } from './targetingEvidenceTables.ts'

export const evidenceTablesEn: typeof evidenceTablesSv = {
  rule: {
    split: {
      stated: 'sums are split only where shares are stated',
      equal: 'sums are split equally between the places',
      population: 'sums are split by population',
      need: 'sums are split by need',
    },
    unplaced: {
      leftOut: 'money without a place is left out',
      population: 'money without a place is spread by population',
      need: 'money without a place is spread by need',
    },
    partly: {
      named: 'partly placed efforts count wholly in the named areas',
      without: 'partly placed efforts count as money without a place',
    },
    chosen: 'chosen',
    choose: 'Choose the assumption',
  },
  measures: {
    geographicDisparity: 'Share of the money minus share of need',
    kakwaniIndex: 'Kakwani index',
    concentrationIndex: 'Concentration index',
    shareByRankGroup: 'Share by fifth',
  },
  results: {
    title: (p) =>
      `${p.results} measures of the money ${p.sums} against need, each with its interval over the ${p.rules === '1' ? 'assumption that gives' : `${p.rules} assumptions that give`} an answer`,
    note: 'Lowest and highest: over the assumptions that give an answer. Possible bounds: over every placement of all of the money that the register allows. An assumption that leaves money outside counts only a part of it, so it may lie outside the possible bounds.',
    names: {
      amountToMove: 'Kronor that would have to move to follow need',
      moneyNeedDissimilarity: 'Dissimilarity of money and need',
      concentrationIndex: 'Concentration index of the money',
      kakwaniIndex: 'K: the index of the money minus that of need',
      demographicDisparity: 'Share in the measure of need where an average krona lies, minus the city’s',
      needCoverage: 'Need in areas that have money',
      undercoverage: 'Need in areas that have no money',
      leakage: 'Money outside the areas with the highest share',
      topTargetingRatio: 'Money per resident where the share is highest, against the whole city',
      topFifthShare: 'Money to the fifth with the highest share',
    },
    units: { sek: 'SEK', share: '%', index: 'index', points: 'percentage points', ratio: 'ratio' },
    head: {
      name: 'Measure',
      chosen: 'Chosen',
      range: 'Lowest–highest',
      searched: 'Possible bounds',
      agreeing: 'Same sign',
      unit: 'Unit',
    },
    agreeing: (p) => `${p.agreeing} of ${p.of}`,
    safe: 'outer',
    safeNote: 'Outer: a safe bound that perhaps cannot be reached.',
    nothingSearched: '–',
    noNumber: 'cannot be computed',
    leakageNote: (p) =>
      `The areas with the highest share are here those that together have at least 40% of the residents (whole areas), here ${p.share}.`,
    leakageNoteOpen:
      'The areas with the highest share are those that together have at least 40% of the residents, whole areas.',
  },
  parts: {
    title: (p) => `For ${p.parts} it can be computed how much of the money ${p.sums} would have to move`,
    titleNone: (p) => `Neither fund nor committee is stated for the money ${p.sums}`,
    ofFunds: (p) => `${p.computed} of ${counted(p.of, 'fund', 'funds')}`,
    ofCommittees: (p) => `${p.computed} of ${counted(p.of, 'committee', 'committees')}`,
    note: 'Each row is judged by itself against the need of the whole city. Funds and committees are the same money, divided in two ways. Funds with different purposes are not added.',
    funds: 'Fund',
    committees: 'Committee',
    several:
      'An effort of several committees stands under each of them: with its stated part, or with the interval from nothing to all of its sum.',
    head: {
      name: 'Part',
      known: 'Known sums, SEK',
      unknown: 'No known sum',
      placed: 'Placed, %',
      move: 'Has to move, SEK',
      kakwani: 'K',
    },
    noFund: 'fund not stated',
    noCommittee: 'unknown committee',
    why: {
      noSum: 'cannot be computed: no sum is known',
      noPlace: 'cannot be computed: no money has an area',
    },
  },
  rules: {
    title: (p) =>
      `The ${p.rules} assumptions one by one: between ${p.low} and ${p.high} would have to move under the ${p.answering === '1' ? 'only one that gives' : `${p.answering} that give`} an answer`,
    titleNone: (p) => `The ${p.rules} assumptions one by one`,
    summary: (p) => `Show all ${p.rules} assumptions`,
    head: {
      rule: 'Assumption',
      amountToMove: 'Has to move, SEK',
      kakwaniIndex: 'K',
      needCoverage: 'Need in areas with money, %',
    },
    noArea: 'no money has an area',
  },
  provenance: {
    title: (p) =>
      `The sums ${p.sums} are from ${counted(p.known, 'effort', 'efforts')} in ${counted(String(p.documents), 'document', 'documents')}; ${p.unknown === '1' ? '1 effort has' : `${p.unknown} efforts have`} no known sum`,
    note: 'Each sum with its document and line, and how it is placed under the chosen assumption.',
    head: {
      effort: 'Effort',
      committee: 'Committee',
      fund: 'Fund',
      sek: (p) => `Sum ${p.sums}, SEK`,
      date: 'Date',
      source: 'Document',
      placed: 'Is placed',
    },
    noDate: 'not stated',
    noSource: 'no document given',
    scenario: 'Placed by hand in this link, not in the register.',
    how: {
      one: (p) => `all in ${p.place}`,
      stated: 'by the stated shares',
      equal: (p) => `equally over ${counted(p.places, 'place', 'places')}`,
      population: (p) => `over ${counted(p.places, 'place', 'places')} by population`,
      need: (p) => `over ${counted(p.places, 'place', 'places')} by need`,
      notSplit: (p) => `not at all: ${counted(p.places, 'place', 'places')} without a stated share`,
      nothing: 'nothing to place: the sum is SEK 0',
      leftOut: 'without a place, not counted',
      byPopulation: 'without a place, laid out by population',
      byNeed: 'without a place, laid out by need',
    },
    partly: 'partly placed',
    leftOutTitle: (p) =>
      p.count === '1'
        ? '1 effort is not included, since its sum is not known'
        : `${p.count} efforts are not included, since their sums are not known`,
    leftOutReason: {
      unknown: 'The sum is not known',
      undecided: 'The sum is not decided',
      notApplicable: 'Has no sum of its own',
    },
    leftOutGroup: (p) => `${p.reason} (${p.count}): ${p.names}.`,
    contradictionsTitle: 'The documents disagree',
    said: (p) => `${p.text} (${p.source})`,
    differenceTitle: 'Against the totals of the documents',
    difference: (p) =>
      `The documents give ${p.stated}; the efforts with a known sum come to ${p.known}. Which efforts the rest is, at least ${p.rest}, is not known.`,
    justOver: (p) => `just over ${p.sek}`,
    partSum: (p) => `${p.committee}: the efforts come to ${p.known}, the document gives ${p.stated}.`,
  },
  files: {
    title: 'Download what this rests on',
    note: 'Every number of this page, with intervals, assumptions and sources.',
    xlsx: 'Excel file (XLSX), all sheets',
    csv: (p) => `CSV: ${p.sheet}`,
    failed: 'The file could not be made.',
    preparing: 'The file is being made.',
  },
}
