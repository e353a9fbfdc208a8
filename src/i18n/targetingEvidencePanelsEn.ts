/** The panels on what the answer about the money rests on, in English. */
import { counted } from './targetingEvidenceCount.ts'
import type { evidencePanelsSv } from './targetingEvidencePanels.ts'

export const evidencePanelsEn: typeof evidencePanelsSv = {
  heading: 'What the answer rests on',
  lead: (p) =>
    `An assumption is one of the ${p.rules} ways of counting: how sums are split between areas, where money without a place lies, and what a partly stated place means.${
      p.answering === null
        ? ''
        : ` ${p.answering} of them ${p.answering === '1' ? 'gives' : 'give'} an answer; the others give no money an area.`
    }`,
  sums: { applied: 'applied for', proposed: 'proposed', granted: 'granted', reported: 'reported back' },
  statusNote: {
    applied: 'The sums are what was applied for, not what was granted.',
    proposed: 'The sums are proposed, not decided.',
    granted: 'The sums are granted.',
    reported: 'The sums are reported back: they may be a part of what was granted.',
  },
  noNumber: 'cannot be computed',
  none: {
    noReport: (p) =>
      `There are no charts: no effort in the selection has a known sum (${p.sums}), or there are no figures of need.`,
    noArea: (p) =>
      `There are no charts of the distribution: no assumption gives the ${p.sek} (${p.sums}) an area. ${
        p.efforts === '1'
          ? 'The effort with a known sum cannot'
          : `None of the ${p.efforts} efforts with a known sum can`
      } be counted to a place.`,
  },
  between: (p) => `between ${p.low} and ${p.high}`,
  or: ' or ',
  tools: {
    table: 'Table',
    svg: 'SVG',
    png: 'PNG',
    csv: 'CSV',
    download: 'Download',
    get: (p) => `Download ${p.format}: ${p.title}`,
    about: 'Source, year and denominator',
  },
  forms: {
    label: 'Signs',
    placed: 'filled: has a place in any case; hatched: may have a place; dashed edge: has no place',
    rows: 'hatched bar: money, interval of the assumptions; thin line: every possible placement of all of the money; diamond: chosen assumption; upright bar: need',
    sign: 'filled dot: partly placed efforts count wholly in the named areas; ring: they count as money without a place; yellow edge: chosen assumption',
  },
  about: {
    status: 'Sums',
    denominator: 'Denominator',
    need: 'Need',
    efforts: 'Efforts',
    data: 'Data',
    estimates: 'Figures per delområde are estimated from DeSO.',
    counted: (p) =>
      `${p.known} with a known sum are included; ${p.unknown} whose sum is not known are not, and do not count as zero.`,
    version: (p) => `Data set ${p.version}.`,
  },
  placed: {
    title: (p) => `Of the ${p.sek} ${p.sums}, ${p.share} is placed in named areas`,
    note: (p) =>
      `Each row is one sort of money. ${p.unknown === '1' ? '1 effort has no known sum and is' : `${p.unknown} efforts have no known sum and are`} not included.`,
    mixed:
      'The funds have different purposes: the sum in the heading adds them only to show how much of them has a place.',
    notStated: 'Fund not stated',
    key: {
      certain: 'has a place in any case',
      possible: 'may have a place: partly for the whole city, or the list of areas is open',
      none: 'has no place',
    },
    row: (p) => `placed for certain ${p.certain}, perhaps placed ${p.possible}, without a place ${p.none}`,
    denominator: (p) => `all known sums in the selection, ${p.sek}`,
    axis: (p) => (p.isLast ? `SEK ${p.millions} million` : p.millions),
    head: { fund: 'Fund', total: 'Known sums, SEK', certain: 'Certain', possible: 'Perhaps', none: 'No place' },
  },
  rows: {
    all: (p) =>
      `Need lies within the interval of the assumptions for the money ${p.sums} on ${p.rows === '1' ? 'the only row' : `all ${p.rows} rows`}`,
    some: (p) =>
      `Need lies within the interval of the assumptions for the money ${p.sums} on ${p.inside} of ${counted(p.rows, 'row', 'rows')}, and between the possible bounds on ${p.possible}`,
    outside: {
      above: (p) =>
        `The share of the money is higher than that of need under every assumption that gives an answer: ${p.names}.`,
      below: (p) =>
        `The share of the money is lower than that of need under every assumption that gives an answer: ${p.names}.`,
    },
    note: (p) =>
      `Share of the money that has an area, against share of need (${p.need}). The bar goes from the lowest to the highest share under the assumptions that give an answer (${p.rules}); the line shows every placement of all of the money that the register allows.`,
    partOnly:
      'An assumption that leaves money outside counts only a part of it, so it may lie outside what is possible, which is of all of the money.',
    need: 'Need, %',
    money: 'Money, %',
    chosen: 'Chosen assumption, %',
    low: 'Lowest, %',
    high: 'Highest, %',
    possibleLow: 'Lowest possible, %',
    possibleHigh: 'Highest possible, %',
    row: 'Place',
    inside: 'Need lies',
    insides: {
      both: 'within the interval of the assumptions and what is possible',
      rules: 'only within the interval of the assumptions',
      placements: 'only within what is possible',
      never: 'outside',
    },
    others: (p) => (p.count === '1' ? 'The only other delområde' : `The other ${p.count} delområden`),
    key: {
      range: 'money, interval of the assumptions',
      outer: 'every possible placement of all of the money',
      chosen: 'money, chosen assumption',
      need: 'need',
    },
    denominator: 'money that has an area under each assumption; everybody in the measure of need',
    by: { places: 'Places that the efforts name', districts: 'Stadsdelar' },
    byLabel: 'Rows',
  },
  sign: {
    holds: (p) =>
      `The direction is the same under ${p.of === '1' ? 'the only assumption that gives' : `all ${p.of} assumptions that give`} an index: the money ${p.sums} is located ${p.side}`,
    turns: (p) =>
      `The direction of the money ${p.sums} depends on the assumption: ${p.more} of ${p.of} give more, ${p.less} less, ${p.same} the same as need`,
    same: (p) =>
      `The money ${p.sums} is located as need is under ${p.of === '1' ? 'the only assumption that gives' : `all ${p.of} assumptions that give`} an index`,
    sides: {
      more: 'more towards areas with a high share than need is',
      less: 'less towards areas with a high share than need is',
      same: 'as need is',
    },
    count: (p) => `${p.count} of ${p.of}`,
    note: 'Each dot is the index K (the concentration index of the money minus that of need) under one assumption. Below 0: the money is located more towards areas with a high share than need is. Above 0: less.',
    undefinedCount: (p) =>
      `${p.count === '1' ? '1 assumption gives' : `${p.count} assumptions give`} no index, since no money has an area under ${p.count === '1' ? 'it' : 'them'}.`,
    zero: 'as need',
    listLabel: (p) =>
      `K under ${counted(p.dots, 'assumption', 'assumptions')}, from lowest to highest. Enter chooses an assumption.`,
    dot: (p) => `K ${p.value}${p.isChosen ? ' (chosen)' : ''}: ${p.rule}`,
    whisker: (p) => `every possible placement: ${p.low} to ${p.high}`,
    whiskerSafe: (p) => `outer bounds of every placement: ${p.low} to ${p.high}`,
    key: {
      named: 'partly placed efforts count wholly in the named areas',
      without: 'partly placed efforts count as money without a place',
      chosen: 'chosen assumption',
    },
    hint: 'Point at a dot, or go between them with the arrow keys, to see the assumption.',
    denominator: 'money that has an area under each assumption; areas ordered by share, highest first',
    head: { rule: 'Assumption', value: 'K', side: 'Direction' },
  },
  curve: {
    title: (p) =>
      `The concentration index is ${p.ci} for the money ${p.sums} (${p.range} depending on the assumption) and ${p.needCi} for need`,
    titleOpen: (p) =>
      `The concentration index of the money ${p.sums} is ${p.range} depending on the assumption, and ${p.needCi} for need`,
    note: 'The delområden ordered by their share in the measure of need, highest share first. A curve above the diagonal means that more than an equal part lies in areas with a high share, and gives an index below 0.',
    kakwani: (p) =>
      `K, the difference between the two indices, is ${p.k} (${p.range} depending on the assumption). ${p.agreeing} of ${counted(p.of, 'assumption', 'assumptions')} with an index ${p.agreeing === '1' ? 'has' : 'have'} the same sign as the chosen one.`,
    kakwaniOpen: (p) =>
      `K, the difference between the two indices, cannot be computed under the chosen assumption. Under the others it is ${p.range}.`,
    x: 'Residents, %',
    y: 'Money and need, %',
    start: '← highest share first',
    end: 'lowest share last →',
    key: {
      money: 'money, chosen assumption',
      band: 'money, interval of the assumptions',
      need: 'need',
      equal: 'equal per resident',
    },
    denominator: 'all residents, all need and all money that has an area',
    head: { people: 'Residents, %', need: 'Need, %', money: 'Money, %', low: 'Lowest, %', high: 'Highest, %' },
  },
  fifths: {
    title: (p) =>
      `The fifth of the residents in the areas with the highest share has ${p.need} of the need and ${p.money} of the money ${p.sums}, depending on the assumption`,
    note: 'The residents divided into five parts of equal size, by the area’s share in the measure of need. An area on the limit is divided between two fifths.',
    names: [
      'The fifth with the highest share',
      'Second highest share',
      'The fifth in the middle',
      'Second lowest share',
      'The fifth with the lowest share',
    ],
    reference: 'residents 20%',
    denominator: 'a fifth of the residents on each row; all need; all money that has an area',
    head: { fifth: 'Fifth', people: 'Residents, %' },
  },
}
