import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** The folder of the project. */
export const PROJECT = path.resolve(import.meta.dirname, '../..')

/** One place where a file names another file or a package. */
export interface Import {
  /** Path of the importing file from the project folder, with forward slashes. */
  readonly file: string
  readonly specifier: string
  readonly isTypeOnly: boolean
}

/** All files below a folder of the project, as paths from the project folder with forward slashes, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(path.join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(PROJECT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(path.join(PROJECT, file), 'utf8')
}

/** Every import, re-export, dynamic import and import type of a file, read by the TypeScript parser. */
export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const read = readImport(node)
    if (read !== null) found.push({ file, ...read })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))
  return found
}

/** The path of a relative import from the project folder, without the query that tells the bundler what to make of it. */
export function targetOf({ file, specifier }: Import): string {
  return path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''))
}

function readImport(node: ts.Node): Omit<Import, 'file'> | null {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeClause(node.importClause))
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return named(node.argument.literal, true)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return named(node.arguments[0], false)
  }
  return null
}

function named(specifier: ts.Node | undefined, isTypeOnly: boolean): Omit<Import, 'file'> | null {
  return specifier && ts.isStringLiteralLike(specifier) ? { specifier: specifier.text, isTypeOnly } : null
}

/** `import type { A }` and `import { type A }` are gone after compilation; `import 'x'` is not. */
function isTypeClause(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { name, namedBindings } = clause
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  )
}
