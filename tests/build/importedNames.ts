import ts from 'typescript'
import { filesBelow, textOf } from '../architecture/sourceFiles.ts'

/** The names that the code of the page imports from a package; one that takes everything is refused. */
export function importedNames(packageName: string): Set<string> {
  const names = new Set<string>()
  for (const file of filesBelow('src').filter((name) => /\.tsx?$/.test(name))) {
    const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest)
    for (const statement of source.statements.filter(ts.isImportDeclaration)) {
      if (!isFrom(statement, packageName)) continue
      const bindings = statement.importClause?.namedBindings
      if (!bindings || !ts.isNamedImports(bindings)) throw new Error(`${file} imports all of ${packageName}.`)
      for (const element of bindings.elements) names.add((element.propertyName ?? element.name).text)
    }
  }
  return names
}

function isFrom(statement: ts.ImportDeclaration, packageName: string): boolean {
  return ts.isStringLiteral(statement.moduleSpecifier) && statement.moduleSpecifier.text === packageName
}
