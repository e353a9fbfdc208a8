import { IMPORT_TABLE, type Allowance } from './importTable.ts'

/** What a limit to some files is called in the document. */
const PLACES: Readonly<Record<string, string>> = {
  '\\.tsx$': 'in components',
  '\\/(hooks|use[A-Z]\\w*)\\.ts$': 'in hooks',
  '\\.tsx$|\\/events\\.ts$': 'in components',
}

/** The import table as `src/README.md` has it: one row a folder, what it may take from `src`, and which packages. */
export function importTableRows(): string[][] {
  return Object.entries(IMPORT_TABLE).map(([folder, { src, packages }]) => [
    `\`${folder}\``,
    listed(src),
    listed(packages),
  ])
}

/** Permissions with the same limit stand together, the unlimited ones first. */
function listed(allowances: readonly Allowance[]): string {
  if (allowances.length === 0) return 'nothing'
  const byLimit = new Map<string, string[]>()
  for (const allowance of allowances) {
    const limit = limitOf(allowance)
    byLimit.set(limit, [...(byLimit.get(limit) ?? []), `\`${allowance.source}\``])
  }
  return [...byLimit].map(([limit, names]) => (limit === '' ? '' : `${limit}: `) + names.join(', ')).join('; ')
}

function limitOf({ typesOnly, inFiles }: Allowance): string {
  if (inFiles !== undefined) return PLACES[inFiles.source] ?? `in files like \`${inFiles.source}\``
  return typesOnly === true ? 'types of' : ''
}
