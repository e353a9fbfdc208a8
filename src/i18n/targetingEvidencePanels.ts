import { counted } from './targetingEvidenceCount.ts'

/** The panels that show what the answer about the money rests on. Sums are named after their status everywhere. */
export const evidencePanelsSv = {
  heading: 'Vad svaret bygger på',
  /** @param p answering = null where every way gives an answer */
  lead: (p: { rules: string; answering: string | null }) =>
    `Ett antagande är ett av de ${p.rules} sätten att räkna: hur summor delas mellan områden, var pengar utan plats ligger och vad en delvis angiven plats betyder.${
      p.answering === null ? '' : ` ${p.answering} av dem ger ett svar; de andra ger inga pengar ett område.`
    }`,
  /** What stands before "kronor", by the status of the sums. */
  sums: { applied: 'sökta', proposed: 'föreslagna', granted: 'beviljade', reported: 'återrapporterade' },
  statusNote: {
    applied: 'Beloppen är sökta, inte beviljade.',
    proposed: 'Beloppen är föreslagna, inte beslutade.',
    granted: 'Beloppen är beviljade.',
    reported: 'Beloppen är återrapporterade: de kan vara en del av det som beviljades.',
  },
  noNumber: 'går inte att räkna',
  none: {
    noReport: (p: { sums: string }) =>
      `Underlag i diagram finns inte: ingen insats i urvalet har en känd summa av ${p.sums} kronor, eller så saknas uppgifter om behovet.`,
    noArea: (p: { sek: string; number: string; sums: string; efforts: string }) =>
      `Diagram om fördelningen finns inte: inget antagande ger de ${p.number} ${p.sums} kronorna något område. ${
        p.efforts === '1'
          ? 'Insatsen med känd summa kan inte'
          : `Ingen av de ${p.efforts} insatserna med känd summa kan`
      } räknas till en plats.`,
  },
  between: (p: { low: string; high: string }) => `mellan ${p.low} och ${p.high}`,
  or: ' eller ',
  tools: {
    table: 'Tabell',
    svg: 'SVG',
    png: 'PNG',
    csv: 'CSV',
    download: 'Ladda ner',
    get: (p: { format: string; title: string }) => `Ladda ner ${p.format}: ${p.title}`,
    about: 'Källa, år och nämnare',
  },
  /** What the forms of a picture stand for, for a picture that has left the page. */
  forms: {
    label: 'Tecken',
    placed: 'fylld: har en plats i vart fall; streckad: kan ha en plats; streckad kant: har ingen plats',
    rows: 'streckad stapel: pengar, antagandenas intervall; smal linje: varje möjlig placering av alla pengarna; romb: valt antagande; stående streck: behov',
    sign: 'fylld punkt: delvis placerade räknas helt i de nämnda områdena; ring: de räknas som pengar utan plats; gul kant: valt antagande',
  },
  about: {
    status: 'Belopp',
    denominator: 'Nämnare',
    need: 'Behov',
    efforts: 'Insatser',
    data: 'Data',
    estimates: 'Siffror per delområde är uppskattade från DeSO.',
    counted: (p: { known: string; unknown: string }) =>
      `${p.known} med känd summa är med; ${p.unknown} vars summa inte är känd är inte med och räknas inte som noll.`,
    version: (p: { version: string }) => `Datauppsättning ${p.version}.`,
  },
  placed: {
    title: (p: { share: string; sek: string; number: string; sums: string }) =>
      `Av de ${p.number} ${p.sums} kronorna är ${p.share} placerade i namngivna områden`,
    note: (p: { unknown: string }) =>
      `Varje rad är ett slags medel. ${counted(p.unknown, 'insats', 'insatser')} har ingen känd summa och ingår inte.`,
    mixed: 'Medlen har olika ändamål: summan i rubriken lägger ihop dem bara för att visa hur mycket som har en plats.',
    notStated: 'Medlen framgår inte',
    key: {
      certain: 'har en plats i vart fall',
      possible: 'kan ha en plats: gäller delvis hela staden, eller listan av områden är öppen',
      none: 'har ingen plats',
    },
    row: (p: { certain: string; possible: string; none: string }) =>
      `säkert placerat ${p.certain}, kanske placerat ${p.possible}, utan plats ${p.none}`,
    denominator: (p: { sek: string }) => `alla kända belopp i urvalet, ${p.sek}`,
    axis: (p: { millions: string; isLast: boolean }) => (p.isLast ? `${p.millions} mnkr` : p.millions),
    head: { fund: 'Medel', total: 'Kända belopp, kr', certain: 'Säkert', possible: 'Kanske', none: 'Utan plats' },
  },
  rows: {
    all: (p: { rows: string; sums: string }) =>
      `Behovet ryms i antagandenas intervall för de ${p.sums} pengarna på ${p.rows === '1' ? 'den enda raden' : `alla ${p.rows} rader`}`,
    some: (p: { inside: string; possible: string; rows: string; sums: string }) =>
      `Behovet ryms i antagandenas intervall för de ${p.sums} pengarna på ${p.inside} av ${counted(p.rows, 'rad', 'rader')}, och mellan de möjliga gränserna på ${p.possible}`,
    outside: {
      above: (p: { names: string }) =>
        `Pengarnas andel är högre än behovets under varje antagande som ger ett svar: ${p.names}.`,
      below: (p: { names: string }) =>
        `Pengarnas andel är lägre än behovets under varje antagande som ger ett svar: ${p.names}.`,
    },
    note: (p: { need: string; rules: string }) =>
      `Andel av pengarna som har ett område, mot andel av behovet (${p.need}). Stapeln går från lägsta till högsta andel under de antaganden som ger ett svar (${p.rules}); linjen visar varje placering av alla pengarna som registret tillåter.`,
    partOnly:
      'Ett antagande som lämnar pengar utanför räknar bara en del av dem, så det kan hamna utanför det möjliga, som gäller alla pengarna.',
    need: 'Behov, %',
    money: 'Pengar, %',
    chosen: 'Valt antagande, %',
    low: 'Lägst, %',
    high: 'Högst, %',
    possibleLow: 'Möjligt lägst, %',
    possibleHigh: 'Möjligt högst, %',
    row: 'Plats',
    inside: 'Behovet ryms',
    insides: {
      both: 'i antagandenas intervall och i det möjliga',
      rules: 'bara i antagandenas intervall',
      placements: 'bara i det möjliga',
      never: 'inte',
    },
    others: (p: { count: string }) => (p.count === '1' ? 'Det enda andra delområdet' : `Övriga ${p.count} delområden`),
    key: {
      range: 'pengar, antagandenas intervall',
      outer: 'varje möjlig placering av alla pengarna',
      chosen: 'pengar, valt antagande',
      need: 'behov',
    },
    denominator: 'pengar som har ett område under respektive antagande; alla personer i behovsmåttet',
    by: { places: 'Platser som insatserna nämner', districts: 'Stadsdelar' },
    byLabel: 'Rader',
  },
  sign: {
    holds: (p: { of: string; side: string; sums: string }) =>
      `Riktningen är densamma under ${p.of === '1' ? 'det enda antagande' : `alla ${p.of} antaganden`} som ger ett index: de ${p.sums} pengarna ligger ${p.side}`,
    turns: (p: { more: string; less: string; same: string; of: string; sums: string }) =>
      `Riktningen för de ${p.sums} pengarna beror på antagandet: ${p.more} av ${p.of} ger mer, ${p.less} mindre, ${p.same} samma som behovet`,
    same: (p: { of: string; sums: string }) =>
      `De ${p.sums} pengarna ligger som behovet under ${p.of === '1' ? 'det enda antagande' : `alla ${p.of} antaganden`} som ger ett index`,
    sides: {
      more: 'mer mot områden med hög andel än behovet',
      less: 'mindre mot områden med hög andel än behovet',
      same: 'som behovet',
    },
    count: (p: { count: string; of: string }) => `${p.count} av ${p.of}`,
    note: 'Varje punkt är indexet K (pengarnas koncentrationsindex minus behovets) under ett antagande. Under 0: pengarna ligger mer mot områden med hög andel än behovet gör. Över 0: mindre.',
    undefinedCount: (p: { count: string }) =>
      `${counted(p.count, 'antagande', 'antaganden')} ger inget index, eftersom inga pengar då har ett område.`,
    zero: 'som behovet',
    listLabel: (p: { dots: string }) =>
      `K under ${counted(p.dots, 'antagande', 'antaganden')}, från lägst till högst. Enter väljer ett antagande.`,
    dot: (p: { value: string; rule: string; isChosen: boolean }) =>
      `K ${p.value}${p.isChosen ? ' (valt)' : ''}: ${p.rule}`,
    whisker: (p: { low: string; high: string }) => `alla möjliga placeringar: ${p.low} till ${p.high}`,
    whiskerSafe: (p: { low: string; high: string }) => `yttre gränser för alla placeringar: ${p.low} till ${p.high}`,
    key: {
      named: 'delvis placerade räknas helt i de nämnda områdena',
      without: 'delvis placerade räknas som pengar utan plats',
      chosen: 'valt antagande',
    },
    hint: 'Peka på en punkt, eller gå mellan dem med piltangenterna, för att se antagandet.',
    denominator: 'pengar som har ett område under respektive antagande; områden i ordning efter andel, högst först',
    head: { rule: 'Antagande', value: 'K', side: 'Riktning' },
  },
  curve: {
    title: (p: { sums: string; ci: string; range: string; needCi: string }) =>
      `Koncentrationsindex är ${p.ci} för de ${p.sums} pengarna (${p.range} beroende på antagande) och ${p.needCi} för behovet`,
    titleOpen: (p: { sums: string; range: string; needCi: string }) =>
      `Koncentrationsindex för de ${p.sums} pengarna är ${p.range} beroende på antagande, och ${p.needCi} för behovet`,
    note: 'Delområdena i ordning efter andel i behovsmåttet, högst andel först. En kurva över diagonalen betyder att mer än en lika stor del ligger i områden med hög andel, och ger ett index under 0.',
    kakwani: (p: { k: string; range: string; agreeing: string; of: string }) =>
      `K, skillnaden mellan de två indexen, är ${p.k} (${p.range} beroende på antagande). ${p.agreeing} av ${counted(p.of, 'antagande', 'antaganden')} som ger ett index har samma tecken som det valda.`,
    kakwaniOpen: (p: { range: string }) =>
      `K, skillnaden mellan de två indexen, går inte att räkna under det valda antagandet. Under de andra är det ${p.range}.`,
    x: 'Invånare, %',
    y: 'Pengar och behov, %',
    start: '← högst andel först',
    end: 'lägst andel sist →',
    key: {
      money: 'pengar, valt antagande',
      band: 'pengar, antagandenas intervall',
      need: 'behov',
      equal: 'lika per invånare',
    },
    denominator: 'alla invånare, allt behov och alla pengar som har ett område',
    head: { people: 'Invånare, %', need: 'Behov, %', money: 'Pengar, %', low: 'Lägst, %', high: 'Högst, %' },
  },
  fifths: {
    title: (p: { need: string; money: string; sums: string }) =>
      `Femtedelen av invånarna i områdena med högst andel har ${p.need} av behovet och ${p.money} av de ${p.sums} pengarna, beroende på antagande`,
    note: 'Invånarna delade i fem lika stora delar, efter områdets andel i behovsmåttet. Ett område som ligger på gränsen delas mellan två femtedelar.',
    names: [
      'Femtedelen med högst andel',
      'Näst högst andel',
      'Femtedelen i mitten',
      'Näst lägst andel',
      'Femtedelen med lägst andel',
    ],
    reference: 'invånare 20 %',
    denominator: 'en femtedel av invånarna på varje rad; allt behov; alla pengar som har ett område',
    head: { fifth: 'Femtedel', people: 'Invånare, %' },
  },
}
