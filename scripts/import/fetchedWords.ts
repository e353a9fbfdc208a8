import { dirname } from 'node:path'
import type { Language } from '../fetch/language.ts'
import { buildCommand, importCommand } from '../fetch/nextSteps.ts'
import type { FetchedTables } from './fetchedFolder.ts'
import type { ImportOptions } from './importArguments.ts'
import type { FetchedProposals } from './proposeFetched.ts'

interface FetchedRun {
  readonly fetched: FetchedTables
  readonly proposals: FetchedProposals
  /** How many files were written. */
  readonly written: number
}

const WORDS = {
  sv: {
    proposed: (count: number, folder: string) => `Förslag till mappning skrevs (${count}) i ${folder}:`,
    waiting: (count: number) => `Väntar på att en människa bekräftar (${count}):`,
    confirm: (command: string) =>
      `Granska varje rad: områden, rubriker, år, vad tecken betyder, vilka rader som är summor eller restpost, och skydd. Skriv din roll (inte ditt namn) i "confirmedBy" och kör: ${command}`,
    unknown: (count: number) => `Inget i dem känns igen som områden här, så de lämnas därhän (${count}):`,
    changed: (count: number) =>
      `Har ändrats sedan de hämtades, eller hämtades aldrig (${count}). Kör npm run data:fetch igen, eller läs in dem som egna filer:`,
    next: (command: string) => `Nästa: ${command}`,
  },
  en: {
    proposed: (count: number, folder: string) => `Mappings were proposed (${count}) in ${folder}:`,
    waiting: (count: number) => `Wait for a person to confirm them (${count}):`,
    confirm: (command: string) =>
      `Look every line through: areas, headings, years, what signs mean, which rows are sums or residuals, and protection. Write your role (not your name) in "confirmedBy" and run: ${command}`,
    unknown: (count: number) => `Nothing in them is known here as areas, so they are left alone (${count}):`,
    changed: (count: number) =>
      `Changed since they were fetched, or never fetched (${count}). Run npm run data:fetch again, or take them in as files of your own:`,
    next: (command: string) => `Next: ${command}`,
  },
} as const satisfies Record<Language, unknown>

/** What a fetched folder still asks of a person, and the command that comes next; nothing where none was given. */
export function fetchedLines({ fetched, proposals, written }: FetchedRun, options: ImportOptions): string[] {
  if (options.folders.length === 0) return []
  const words = WORDS[options.language]
  const waiting = fetched.waiting.map(({ mappingPath }) => mappingPath)
  const isOpen = proposals.proposed.length + waiting.length > 0
  return [
    ...listed(fetched.changed, words.changed),
    ...listed(proposals.unknown, words.unknown),
    ...listed(proposals.proposed, (count) => words.proposed(count, dirname(proposals.proposed[0] ?? ''))),
    ...listed(waiting, words.waiting),
    ...(isOpen ? [words.confirm(importCommand(options.folders))] : []),
    ...(written > 0 ? [words.next(buildCommand(options.out))] : []),
  ]
}

const listed = (paths: readonly string[], head: (count: number) => string): string[] =>
  paths.length === 0 ? [] : [head(paths.length), ...paths.map((path) => `  ${path}`)]
