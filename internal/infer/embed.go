package infer

// Vectors are the frozen word vectors that all models share.
type Vectors struct {
	words wordIndex
	rows  []int8
	scale []float32
}

// NewVectors reads the word vectors.
func NewVectors(f *File) *Vectors {
	return &Vectors{f.words("vectors.words"), f.bytes8("vectors"), f.floats("vectors.scale")}
}

// Rank returns the rank of a lower-case word by frequency, 1 for the most frequent, or 0 if it is not among the vectors.
func (m *Syntax) Rank(word string) int {
	var buf [32]byte
	return m.embed.vectors.words.row(append(buf[:0], word...))
}

// An embed makes the input row of a word from tables of int8 with one scale a column.
type embed struct {
	vectors *Vectors
	words   wordIndex
	tables  [5]struct {
		rows  []int8
		scale []float32
	}
	dim int
}

func (f *File) embed(v *Vectors) embed {
	e := embed{vectors: v, words: f.words("words"), dim: len(v.scale)}
	for i := range e.tables {
		name := "embed.tables." + string(rune('0'+i)) + ".weight"
		e.tables[i].rows, e.tables[i].scale = f.bytes8(name), f.floats(name+".scale")
		e.dim += len(e.tables[i].scale)
	}
	return e
}

// row fills x with the row of a word.
func (e *embed) row(x []float32, w *word) {
	x = widen(x, e.vectors.rows, e.vectors.scale, e.vectors.words.row(w.low))
	for i, r := range [5]int{e.words.row(w.zeros), int(w.prefix), int(w.suffix3), int(w.suffix2), int(w.shape)} {
		x = widen(x, e.tables[i].rows, e.tables[i].scale, r)
	}
}

// widen writes one row of a table to the front of x and returns the rest of x.
func widen(x []float32, rows []int8, scale []float32, r int) []float32 {
	row := rows[r*len(scale) : (r+1)*len(scale)]
	for i, s := range scale {
		x[i] = float32(row[i]) * s
	}
	return x[len(scale):]
}
