import { ownFilesEn } from './ownFilesEn.ts'
import type { Language } from '../domain/text.ts'

export const ownFilesSv = {
  question: 'Vad visar dina egna filer?',
  headlineEmpty: 'Öppna egna filer med siffror eller gränser, och se dem på kartan.',
  headlineWaiting: (p: { files: string }) => `**${p.files}** på väg in. Inget visas förrän du säger till.`,
  headlineFaulty: (p: { files: string; faults: string }) =>
    `**${p.files}** på väg in, **${p.faults}** att rätta först.`,
  faults: (p: { text: string }) => `${p.text} fel`,
  headlineReady: (p: { files: string }) => `**${p.files}** utan fel, redo att visas på kartan.`,
  files: (p: { count: number; text: string }) => (p.count === 1 ? '1 fil' : `${p.text} filer`),
  privacy:
    'Filerna läses här i webbläsaren. Inget skickas någonstans, inget sparas, och allt är borta när fliken stängs.',
  formats:
    'Tabeller: CSV, TSV eller XLSX. Gränser: GeoJSON, TopoJSON, GeoPackage eller en zippad shapefil. En sparad beskrivning (.json) kan öppnas tillsammans med filerna.',
  choose: 'Välj filer',
  drop: 'eller släpp dem på sidan.',
  dropHere: 'Släpp filerna här',
  toMap: 'Till kartan',
  open: {
    title: 'Öppna i den här fliken',
    close: 'Stäng',
    closeOne: (p: { name: string }) => `Stäng ${p.name}`,
    closed: (p: { name: string }) => `${p.name} är stängd.`,
    manage: 'Egna filer',
    notInView: 'syns inte i den här vyn.',
    gone: 'Allt är borta när fliken stängs.',
    show: (p: { layer: string }) => `Visa ${p.layer}`,
    boundaries: (p: { level: string }) => `gränser per ${p.level}`,
  },
  steps: {
    files: '1. Filerna',
    describe: '2. Vad filerna innehåller',
    check: '3. Kontrollen',
    show: '4. Visa på kartan',
  },
  states: {
    reading: 'läses',
    mapping: 'beskrivning, används för filen som den nämner',
    asks: 'behöver beskrivas, se 2',
    faulty: (p: { count: number; text: string }) => (p.count === 1 ? '1 fel, se 3' : `${p.text} fel, se 3`),
    ready: 'läst utan fel',
    unread: 'inte läst',
  },
  remove: 'Ta bort',
  removeOne: (p: { name: string }) => `Ta bort ${p.name}`,
  removed: (p: { name: string }) => `${p.name} är borttagen.`,
  reading: 'Läser filerna.',
  giveUp: 'Avbryt läsningen',
  broken: {
    stopped: 'Du avbröt läsningen. Inget är ändrat, och filerna ligger kvar.',
    broke: (p: { size: string; largest: string }) =>
      `Läsningen gick sönder, och webbläsaren säger inte varför. Oftast har minnet tagit slut: filerna är på ${p.size} MB, störst är ${p.largest}. Inget är ändrat. Stäng andra flikar och läs igen, eller ta bort den största filen.`,
    notFetched:
      'Den del av sidan som läser filer kunde inte hämtas. Filerna är det inget fel på. Kontrollera nätet och läs igen. Hjälper det inte: ladda om sidan och öppna filerna på nytt.',
    ground:
      'Områdena eller måtten som filerna jämförs med kunde inte hämtas. Filerna är det inget fel på. Kontrollera nätet, försök igen överst på sidan och läs sedan igen.',
    rules:
      'Gränserna för att skydda små tal kunde inte hämtas, och utan dem öppnas inga filer. Filerna är det inget fel på. Kontrollera nätet och läs igen.',
  },
  readAgain: 'Läs igen',
  startOver: 'Börja om',
  said: {
    ready: (p: { files: string }) => `${p.files} utan fel. Kan visas på kartan.`,
    asks: (p: { files: string }) => `${p.files} behöver beskrivas.`,
    faults: (p: { count: number; text: string }) =>
      p.count === 1 ? '1 fel i filerna. Inget visas.' : `${p.text} fel i filerna. Inget visas.`,
  },
  describeNothing: 'Ingen av filerna gick att läsa så långt att den kan beskrivas. Se kontrollen.',
  describeLater: 'När filerna är lästa.',
  describeText:
    'Så här har programmet förstått filerna. Se igenom varje rad och rätta det som är fel: inget i en fil används innan du har sagt vad det är.',
  join: {
    caption: (p: { name: string }) => `Så möter ${p.name} områdena`,
    level: 'Indelning',
    matched: 'Områden med uppgift ur filen',
    matchedOf: (p: { count: string; all: string }) => `${p.count} av ${p.all}`,
    onlyInFile: 'Bara i filen',
    onlyOnMap: 'Bara på kartan',
    knownWithout: 'Sagt vara utan uppgift',
    duplicates: 'Dubbletter',
    totals: 'Rader för hela kommunen',
    residuals: 'Rader för dem utan område',
    none: 'inga',
    row: (p: { value: string; row: string }) => `”${p.value}” (rad ${p.row})`,
    rows: (p: { value: string; rows: string }) => `”${p.value}” (rad ${p.rows})`,
    suggested: (p: { names: string }) => `Menas ${p.names}?`,
    notFound: (p: { names: string }) => `Uppgivet men inte i filen: ${p.names}`,
    more: (p: { count: string }) => `och ${p.count} till`,
    or: 'disjunction' as const,
  },
  findings: {
    groups: { fault: 'Fel: filen visas inte', warning: 'Varningar', note: 'Upplysningar' },
    severity: { fault: 'fel', warning: 'varning', note: 'upplysning' },
    later: 'Görs när en fil är beskriven.',
    none: 'Kontrollen hittade inget att anmärka på.',
    summary: (p: { faults: string; warnings: string; notes: string }) =>
      `Fel: ${p.faults}. Varningar: ${p.warnings}. Upplysningar: ${p.notes}.`,
    found: (p: { found: string }) => `Där står ”${p.found}”.`,
    more: (p: { count: string }) => `Visa ${p.count} till`,
    nothingChanged: 'Inget av det som redan visas är ändrat.',
  },
  report: {
    save: 'Spara rapporten',
    fileName: 'rapport egna filer',
    header: ['slag', 'fil', 'blad', 'rad', 'kolumn', 'där står', 'vad som är fel och hur det rättas'],
    joinHeader: ['möte', 'fil', 'vad', 'antal', 'vilka'],
    saved: (p: { name: string }) => `${p.name} är sparad.`,
  },
  show: {
    button: 'Visa på kartan',
    blocked: 'Går att trycka på när varje fil är beskriven och läst utan fel.',
    ready: 'Filerna läggs bredvid datamängdens mått och är märkta ”Egen fil” överallt där de syns.',
    shown: (p: { names: string }) => `Visas nu: ${p.names}`,
  },
  facts: {
    file: 'Egen fil',
    modified: (p: { date: string }) => `Filen ändrades senast ${p.date}.`,
    modifiedUnknown: 'När filen ändrades är inte känt.',
    publisher: 'Uppgiven källa',
    licence: 'Uppgiven licens',
    level: 'Gäller indelningen',
    protection: 'Hur uppgifterna är skyddade',
    protections: {
      none: 'Inte av den som lämnade filen. Små tal är därför skyddade här, innan de visas.',
      suppressed: 'Av den som lämnade filen: små tal är borttagna.',
      rounded5: 'Av den som lämnade filen: talen är avrundade till femtal.',
      ckm: 'Av SCB med cellnyckelmetoden: små slumpmässiga ändringar, så att delar inte alltid blir summan.',
    },
    matched: (p: { count: string; all: string }) => `${p.count} av ${p.all} områden har en rad i filen.`,
  },
}

/** The words of the view where files of the reader's own are opened. */
export const OWN_FILES: Readonly<Record<Language, typeof ownFilesSv>> = { sv: ownFilesSv, en: ownFilesEn }
export type OwnFilesTexts = typeof ownFilesSv
