/** The build of the library that needs no WebAssembly, which the policy of the page does not allow. */
declare module 'sql.js/dist/sql-asm.js' {
  import type { InitSqlJsStatic } from 'sql.js'

  const initSqlJs: InitSqlJsStatic
  export default initSqlJs
}
