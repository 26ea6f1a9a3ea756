// decode gives the lines of outlines.json as coordinates in degrees; scripts/outlines.mjs tells the form.
export function decode(lines: number[][]): number[][][] {
  return lines.map((line) => {
    const out: number[][] = []
    let [x, y] = [0, 0]
    for (let i = 0; i < line.length; i += 2) out.push([(x += line[i]) / 100, (y += line[i + 1]) / 100])
    return out
  })
}
