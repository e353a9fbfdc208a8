import { existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultFolder, languageOf } from '../fetch/arguments.ts'
import type { Language } from '../fetch/language.ts'

/** What a run is asked to do. */
export interface ImportOptions {
  readonly files: readonly string[]
  /** Folders that data:fetch has written: their tables are taken in as their mappings say. */
  readonly folders: readonly string[]
  readonly mappings: readonly string[]
  /** Folder to write to; the same that data:fetch writes to. */
  readonly out: string
  /** Folders with figures of earlier years that the delivered ones are held against, besides the project's own. */
  readonly official: readonly string[]
  /** Where to write the mapping that is proposed for files without one; null = nowhere. */
  readonly propose: string | null
  /** Where to write the report besides the screen: HTML where the name ends so, otherwise text. */
  readonly report: string | null
  readonly language: Language
}

export type AskedImport =
  | { readonly kind: 'run'; readonly options: ImportOptions }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'unclear'; readonly language: Language; readonly what: string }
  | { readonly kind: 'noFolder'; readonly language: Language; readonly what: string }

const OPTIONS = {
  mapping: { type: 'string', multiple: true },
  out: { type: 'string' },
  official: { type: 'string', multiple: true },
  propose: { type: 'string' },
  report: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** Reads the command line. */
export function readImportArguments(given: readonly string[]): AskedImport {
  const language = languageOf(given)
  try {
    const { values, positionals } = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true })
    if (values.help === true || given.length === 0) return { kind: 'help', language }
    if (positionals.length === 0) return { kind: 'unclear', language, what: NO_FILES[language] }
    const paths = positionals.map(pathOf)
    const folders = paths.filter(isFolder)
    const missing = paths.find((path) => !existsSync(path) && extname(path) === '')
    if (missing !== undefined) return { kind: 'noFolder', language, what: NO_FOLDER[language](missing) }
    return {
      kind: 'run',
      options: {
        files: paths.filter((path) => !folders.includes(path)),
        folders,
        mappings: pathsOf(values.mapping),
        out: pathOf(values.out ?? folders[0] ?? defaultFolder()),
        official: pathsOf(values.official),
        propose: resolvedOrNull(values.propose),
        report: resolvedOrNull(values.report),
        language,
      },
    }
  } catch (cause) {
    return { kind: 'unclear', language, what: cause instanceof Error ? cause.message : String(cause) }
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

/** A path as it was meant: on Windows nobody puts the home folder in the place of `~`. */
const pathOf = (path: string): string => (/^~(?=[/\\]|$)/.test(path) ? join(homedir(), path.slice(1)) : resolve(path))

const pathsOf = (paths: readonly string[] | undefined): string[] => (paths ?? []).map(pathOf)

const resolvedOrNull = (path: string | undefined): string | null => (path === undefined ? null : pathOf(path))

const NO_FILES = { sv: 'Ingen fil är angiven.', en: 'No file is given.' } as const

const NO_FOLDER: Readonly<Record<Language, (path: string) => string>> = {
  sv: (path) =>
    `Mappen ${path} finns inte. Den skrivs av npm run data:fetch (steg 1): kör det först. Har du bara filer som du fått: hoppa över steget och ange filerna. Är det en fil du menar: skriv namnet med sin ändelse.`,
  en: (path) =>
    `There is no folder ${path}. It is written by npm run data:fetch (step 1): run that first. If you only have files that you were given, skip the step and name the files. If you mean a file, write its name with its ending.`,
}

const HELP_SV = `npm run data:import -- FILER --mapping MAPPNING
npm run data:import -- HÄMTAD MAPP

Läser levererade filer med siffror (CSV, Excel) och gränser (GeoJSON, TopoJSON,
GeoPackage, zippad shapefil), kontrollerar allt, skyddar siffror som ingen har
skyddat, och skriver det som är utan fel dit npm run data:build hämtar det.
Av en mapp som data:fetch har skrivit läses portalens tabeller: första gången
skrivs ett förslag till mappning för var och en, nästa gång läses de bekräftade.

  --mapping FIL    vad filerna innehåller (JSON); kan anges flera gånger
  --propose FIL    skriver ett förslag till mappning för filer som saknar en
  --out MAPP       var det skrivs; annars den hämtade mappen, eller
                   hela-malmo-fetched i hemmappen
  --official MAPP  jämför även med siffrorna i en mapp som data:fetch eller
                   data:import har skrivit, till exempel förra vårens
  --report FIL     skriver rapporten även till en fil: .html eller .txt
  --lang en        meddelanden på engelska
  --help           den här texten

Exempel
  npm run data:import -- ~/hela-malmo-fetched
  npm run data:import -- folkmangd-2026.csv --propose folkmangd.mapping.json
  npm run data:import -- folkmangd-2026.csv --mapping folkmangd.mapping.json
  npm run data:import -- *.xlsx delomraden.gpkg --mapping varen-2026.json --report rapport.html

Koden är 1 när något är fel. Av en fil med fel skrivs ingenting.
Mappningen beskrivs i docs/mapping.sv.md.`

const HELP_EN = `npm run data:import -- FILES --mapping MAPPING
npm run data:import -- FETCHED FOLDER

Reads delivered files of figures (CSV, Excel) and of boundaries (GeoJSON, TopoJSON,
GeoPackage, zipped shapefile), checks all of it, protects figures that nobody has
protected, and writes what has no fault where npm run data:build finds it.
Of a folder that data:fetch has written the portal's tables are read: the first
time a mapping is proposed for each, the next time the confirmed ones are read.

  --mapping FILE   what the files hold (JSON); may be given several times
  --propose FILE   writes a proposed mapping for files that have none
  --out FOLDER     where it is written; otherwise the fetched folder, or
                   hela-malmo-fetched in the home folder
  --official FOLDER  compares with the figures of a folder that data:fetch or
                   data:import has written as well, for example last spring's
  --report FILE    writes the report to a file as well: .html or .txt
  --lang en        messages in English
  --help           this text

Examples
  npm run data:import -- ~/hela-malmo-fetched
  npm run data:import -- population-2026.csv --propose population.mapping.json
  npm run data:import -- population-2026.csv --mapping population.mapping.json
  npm run data:import -- *.xlsx areas.gpkg --mapping spring-2026.json --report report.html

The exit code is 1 when anything is at fault. Of a file with a fault nothing is written.
The mapping is described in scripts/import/README.md.`

export const IMPORT_HELP: Readonly<Record<Language, string>> = { sv: HELP_SV, en: HELP_EN }
