/** Hands a file to the browser's downloads: a text, or bytes. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const isText = typeof content === 'string'
  const address = URL.createObjectURL(new Blob([content], { type: isText ? `${type};charset=utf-8` : type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
