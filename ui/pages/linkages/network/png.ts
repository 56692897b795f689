/** A drawing as a picture of the size it names. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  // The content security policy lets pictures come from data: addresses, not from blob: ones.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: image.naturalWidth, height: image.naturalHeight })
  canvas.getContext('2d')!.drawImage(image, 0, 0)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This device cannot make a PNG'))), 'image/png')
  )
}
