package infer

// Levels are the kernels that this processor can run, the best first.
func Levels() (ls []level) {
	for l := assembly; l >= plain; l-- {
		ls = append(ls, l)
	}
	return ls
}

// SetLevel chooses the kernels and returns the choice before.
func SetLevel(l level) (was level) {
	was, assembly = assembly, l
	return was
}

// UPOSScores returns the scores of the universal tags of token i after Tag.
func (b *Batch) UPOSScores(m *Syntax, i int) []float32 {
	return b.scores[i*m.tags.stride:][:len(m.UPOS)]
}

// ArcScores returns the scores of the heads of token i after Parse of one sentence of n tokens.
func (b *Batch) ArcScores(i, n int) []float32 {
	return b.arcs[i*((n+1+panel-1)/panel*panel):][:n+1]
}

// LabelScores returns the scores of the relations of token i after Parse.
func (b *Batch) LabelScores(m *Syntax, i int) []float32 {
	return b.lab[i*m.label.stride:][:m.label.out]
}
