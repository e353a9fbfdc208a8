import { fileURLToPath } from 'node:url'
import { buildSchematic } from './buildSchematic.ts'
import { formatReport } from './formatReport.ts'
import { readSchematicInput } from './readSchematicInput.ts'

const geodataDir = fileURLToPath(new URL('../../geodata', import.meta.url))
console.log(formatReport(buildSchematic(readSchematicInput(geodataDir)).report))
