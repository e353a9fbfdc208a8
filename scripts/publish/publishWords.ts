import { UNCONFIRMED } from '../report/checkWords.ts'
import { both, type Both, type Language } from '../fetch/language.ts'
import type { SiteFault, SiteFinding, SiteReport } from './checkSite.ts'
import { DAYS_KEPT } from './ledger.ts'
import type { PublishReport } from './publishSite.ts'

const REFUSED: Readonly<Record<'sameFolder' | 'notBuilt' | 'data' | 'unconfirmed', Both>> = {
  sameFolder: both(
    'Inget är publicerat: mappen är den byggda sidans egen. Ange webbserverns mapp.',
    "Nothing is published: the folder is the built page's own. Name the folder of the web server.",
  ),
  notBuilt: both(
    'Inget är publicerat: den byggda sidan är inte hel. Kör npm run build. Det här saknas:',
    'Nothing is published: the built page is not whole. Run npm run build. This is missing:',
  ),
  data: both(
    'Inget är publicerat: uppgifterna håller inte kontrollen. Rätta detta, bygg och försök igen:',
    'Nothing is published: the data do not pass their check. Mend this, build and try again:',
  ),
  unconfirmed: UNCONFIRMED,
}

const UNREAD = both(
  'Det som skrevs kunde inte läsas tillbaka. Den gamla utgåvan kan vara kvar; kör kommandot igen. Filer:',
  'What was written could not be read back. The old edition may still be there; run the command again. Files:',
)

/** What the publication did, in lines for the terminal. */
export function publishLines(report: PublishReport, language: Language): readonly string[] {
  const list = (paths: readonly string[]) => paths.map((path) => `  ${path}`)
  if (report.state === 'refused') {
    const found = report.reason === 'data' ? report.found.map((fault) => fault[language]) : report.found
    return [REFUSED[report.reason][language], ...list(found)]
  }
  if (report.state === 'unread') return [UNREAD[language], ...list(report.found)]
  const { copied, unchanged, removed } = report
  const counts = both(
    `${copied.length} filer ${report.state === 'planned' ? 'skulle kopieras' : 'är kopierade och lästa tillbaka'}, ${unchanged} fanns redan, ${removed.length} äldre än ${DAYS_KEPT} dagar ${report.state === 'planned' ? 'skulle tas bort' : 'är borttagna'}.`,
    `${copied.length} files ${report.state === 'planned' ? 'would be copied' : 'are copied and read back'}, ${unchanged} were there, ${removed.length} older than ${DAYS_KEPT} days ${report.state === 'planned' ? 'would be removed' : 'are removed'}.`,
  )
  const end =
    report.state === 'planned'
      ? both('Inget är ändrat.', 'Nothing is changed.')
      : both('Den nya utgåvan är publicerad.', 'The new edition is published.')
  return [...list(copied), counts[language], end[language]]
}

const FAULTS: Readonly<Record<SiteFault, (found: string) => Both>> = {
  unreachable: (found) => both(`servern svarar inte (${found})`, `the server does not answer (${found})`),
  status: (found) => both(`servern ger inte filen (${found})`, `the server does not give the file (${found})`),
  notThePage: (found) => both(`är en annan sida: ${found}`, `is another page: ${found}`),
  notCode: (found) =>
    both(`servern skickar en sida i stället (${found})`, `the server sends a page instead (${found})`),
  notManifest: (found) => both(`är ingen förteckning (${found})`, `is no manifest (${found})`),
  otherContent: (found) =>
    both(
      `har annat innehåll än förteckningen säger (${found})`,
      `holds something else than the manifest says (${found})`,
    ),
  otherEdition: (found) =>
    both(`är utgåva ${found}, inte den som är byggd här`, `is edition ${found}, not the one that is built here`),
}

const findingLine = ({ fault, path, found }: SiteFinding, language: Language): string =>
  `  ${path === '' ? 'index.html' : path}: ${FAULTS[fault](found)[language]}`

/** What the published site answers, in lines for the terminal. */
export function siteLines({ edition, files, findings }: SiteReport, language: Language): readonly string[] {
  const whole = both(
    `Utgåva ${edition}: sidan och ${files} filer stämmer.`,
    `Edition ${edition}: the page and ${files} files agree.`,
  )
  const broken = both(
    `${findings.length} fel på den publicerade sidan.`,
    `${findings.length} faults on the published site.`,
  )
  return findings.length === 0
    ? [whole[language]]
    : [...findings.map((finding) => findingLine(finding, language)), broken[language]]
}
