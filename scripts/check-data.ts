import { checkData } from './data/check/checkData.ts'
import { checkExample } from './data/check/checkExample.ts'

const FOLDER = 'public/data'

const { errors: contractErrors, counts } = checkData(FOLDER)
const errors = [...contractErrors, ...(await checkExample(FOLDER))]
const looked = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
console.log(`${FOLDER}: ${looked.length === 0 ? 'nothing to check' : looked.join(', ')}`)
for (const error of errors) console.error(`  ${error}`)
console.log(
  errors.length === 0 ? 'The data contract holds.' : `The data contract is broken in ${errors.length} places.`,
)
if (errors.length > 0) process.exitCode = 1
